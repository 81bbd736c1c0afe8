package se.nuso.io;

import static se.nuso.rule.Severity.ERROR;
import static se.nuso.rule.Severity.INFO;
import static se.nuso.rule.Severity.WARNING;

import se.nuso.rule.FindingKind;
import se.nuso.text.Label;

/** What a reader tells of a mapping that it applies. */
final class MappingKinds {
  static final FindingKind UNMAPPED_VALUE =
      new FindingKind(
          "M001",
          WARNING,
          new Label(
              "Det lokala värdet ”{value}” är inte översatt och finns i {n} av {records} poster ({share}); {variable} räknas där som {read}.",
              "The local value “{value}” is not mapped and occurs in {n} of {records} records ({share}); {variable} counts there as {read}."),
          new Label(
              "Ange dess kod i kodöversättningen; närmast: {nearest}.",
              "Give its code in the code mapping; nearest: {nearest}."));

  static final FindingKind MORE_UNMAPPED =
      new FindingKind(
          "M002",
          WARNING,
          new Label(
              "Kolumnen har fler än {limit} olika värden som inte är översatta; {n} förekomster av de övriga räknades men listas inte.",
              "The column has more than {limit} different values that are not mapped; {n} occurrences of the others were counted but are not listed."),
          new Label(
              "Kontrollera att kolumnen innehåller koder och inte fri text.",
              "Check that the column holds codes and not free text."));

  static final FindingKind LEFT_OUT =
      new FindingKind(
          "M003",
          INFO,
          new Label(
              "{n} kolumner lästes inte, enligt kolumnöversättningen: {columns}.",
              "{n} columns were not read, as the column mapping says: {columns}."),
          new Label(
              "Ange en variabel i kolumnöversättningen för den som ska läsas.",
              "Give a variable in the column mapping for one that should be read."));

  static final FindingKind MAPPED_COLUMNS =
      new FindingKind(
          "M004",
          INFO,
          new Label(
              "{n} kolumner lästes enligt kolumnöversättningen: {columns}.",
              "{n} columns were read as the column mapping says: {columns}."),
          new Label("Kontrollera att var och en är rätt.", "Check that each of them is right."));

  static final FindingKind ABSENT_LOCAL_COLUMNS =
      new FindingKind(
          "M005",
          WARNING,
          new Label(
              "{n} kolumner i kolumnöversättningen finns inte i filen: {columns}.",
              "{n} columns of the column mapping are not in the file: {columns}."),
          new Label(
              "Kontrollera stavningen, eller om uttaget saknar dem.",
              "Check the spelling, or whether the extract lacks them."));

  static final FindingKind NO_TABLE =
      new FindingKind(
          "M006",
          ERROR,
          new Label(
              "Filen har ingen rubrikrad: översättningar av kolumner och koder gäller tabeller.",
              "The file has no line of column names: mappings of columns and codes are for tables."),
          new Label(
              "Exportera en tabell (CSV eller Excel), eller läs filen utan översättning.",
              "Export a table (CSV or Excel), or read the file without a mapping."));

  private MappingKinds() {}
}
