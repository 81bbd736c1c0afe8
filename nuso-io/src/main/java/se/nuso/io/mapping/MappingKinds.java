package se.nuso.io.mapping;

import static se.nuso.rule.Severity.ERROR;
import static se.nuso.rule.Severity.WARNING;

import se.nuso.rule.FindingKind;
import se.nuso.text.Label;

/** What can be wrong with a mapping file. */
final class MappingKinds {
  static final FindingKind OPPOSITES =
      new FindingKind(
          "M116",
          WARNING,
          new Label(
              "{variable}: ”{value}” och ”{other}” (rad {line}) säger motsatsen till varandra, men"
                  + " översätts båda till {code}.",
              "{variable}: “{value}” and “{other}” (line {line}) say the opposite of each other, but"
                  + " both are translated to {code}."),
          new Label("Kontrollera vilken av dem som är rätt.", "Check which of the two is right."));

  static final FindingKind MISSING_HEAD =
      new FindingKind(
          "M101",
          ERROR,
          new Label(
              "Översättningen saknar kolumnen ”{column}”; den har: {found}.",
              "The mapping lacks the column “{column}”; it has: {found}."),
          new Label(
              "Lägg till kolumnen, eller gör en ny mall.",
              "Add the column, or make a new template."));

  static final FindingKind UNKNOWN_VARIABLE =
      new FindingKind(
          "M102",
          ERROR,
          new Label("Variabeln ”{value}” finns inte.", "There is no variable “{value}”."),
          new Label("Närmast: {nearest}.", "Nearest: {nearest}."));

  static final FindingKind NO_LOCAL_VALUE =
      new FindingKind(
          "M103",
          ERROR,
          new Label(
              "Raden har kod ”{value}” men inget lokalt värde.",
              "The row has the code “{value}” but no local value."),
          new Label(
              "Skriv den lokala koden eller etiketten, eller ta bort raden.",
              "Write the local code or label, or remove the row."));

  static final FindingKind TWO_MEANINGS =
      new FindingKind(
          "M104",
          ERROR,
          new Label(
              "”{value}” har redan en annan betydelse på rad {line}: {first} där, {second} här.",
              "“{value}” already has another meaning on line {line}: {first} there, {second} here."),
          new Label(
              "Behåll den ena raden; flera koder för ett värde skrivs A|B.",
              "Keep one of the rows; several codes for one value are written A|B."));

  static final FindingKind UNKNOWN_CODE =
      new FindingKind(
          "M105",
          ERROR,
          new Label(
              "{variable}: koden ”{value}” finns inte i kodlistan.",
              "{variable}: the code “{value}” is not on the code list."),
          new Label(
              "Närmast: {nearest}. Saknas motsvarighet, skriv {none}; lämna tomt om det inte är avgjort.",
              "Nearest: {nearest}. Write {none} if there is no counterpart; leave it empty if not decided."));

  static final FindingKind SEVERAL_FOR_ONE =
      new FindingKind(
          "M106",
          ERROR,
          new Label(
              "{variable} har ett enda svar, men ”{value}” är flera koder.",
              "{variable} has one answer only, but “{value}” is several codes."),
          new Label("Välj en av koderna.", "Choose one of the codes."));

  static final FindingKind NO_CODES =
      new FindingKind(
          "M107",
          ERROR,
          new Label(
              "{variable} ({value}) har ingen kodlista.", "{variable} ({value}) has no code list."),
          new Label(
              "Ta bort raden: värdet läses som det står.",
              "Remove the row: the value is read as it stands."));

  static final FindingKind SAME_VARIABLE =
      new FindingKind(
          "M108",
          ERROR,
          new Label(
              "{variable} ({value}) ges redan på rad {line}, och har ett enda svar.",
              "{variable} ({value}) is already given on line {line}, and has one answer only."),
          new Label(
              "Skriv {none} för den kolumn som inte ska läsas.",
              "Write {none} for the column that should not be read."));

  static final FindingKind VALUE_BESIDE_COLUMN =
      new FindingKind(
          "M109",
          ERROR,
          new Label(
              "Raden har både en kolumn och ett fast värde, ”{value}”.",
              "The row has both a column and a fixed value, “{value}”."),
          new Label(
              "Ett fast värde gäller alla poster: lämna kolumnens namn tomt.",
              "A fixed value holds for all records: leave the column's name empty."));

  static final FindingKind MALFORMED_VALUE =
      new FindingKind(
          "M110",
          ERROR,
          new Label(
              "{variable}: ”{value}” kan inte vara dess värde.",
              "{variable}: “{value}” cannot be its value."),
          new Label(
              "{allowed}. Alla tillåtna värden står i listan som följer med mallen.",
              "{allowed}. All values allowed are on the list that comes with the template."));

  static final FindingKind NO_NUMBER =
      new FindingKind(
          "M111",
          ERROR,
          new Label(
              "{variable}: ”{value}” är inget heltal.",
              "{variable}: “{value}” is not a whole number."),
          new Label(
              "Skriv ett heltal, eller {none} om svaret saknas.",
              "Write a whole number, or {none} if the answer is missing."));

  private MappingKinds() {}
}
