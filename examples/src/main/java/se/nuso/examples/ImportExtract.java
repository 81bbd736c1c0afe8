package se.nuso.examples;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import se.nuso.actualisation.Actualisation;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.identity.OutsideText;
import se.nuso.io.LocalTable;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadResult;
import se.nuso.io.mapping.AllowedValues;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.io.mapping.MappingCoverage;
import se.nuso.stats.Crosstab;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Imports a local extract of actualisations: its columns and codes are mapped, what is not mapped
 * is counted, and a table is printed.
 */
public final class ImportExtract implements Program {
  private static final String COLUMNS = "--columns";
  private static final String CODES = "--codes";
  private static final String TEMPLATE = "--template";
  private static final String OUT = "--out";
  private static final String LOCALE = "--locale";

  private ImportExtract() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new ImportExtract(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new ImportExtract(), out, arguments);
  }

  @Override
  public String help() {
    return """
        ImportExtract FILE --template COLUMNS              makes the template of the columns
        ImportExtract FILE --columns COLUMNS --template CODES   makes the template of the codes
        ImportExtract FILE --columns COLUMNS --codes CODES      shows coverage, findings and a table
        ImportExtract [--out FOLDER]                       writes an extract of its own, and imports it
          FILE is an extract of actualisations with local columns and codes; further --locale sv|en,
          and --json OUT, which writes totals and findings to OUT as well.
          Fill the templates in Excel: in COLUMNS the cell "variabel" of each row (IGNORERA to leave a
          column out) and a fixed value for round, mode and participant; in CODES the cell "kod" of
          each row. What is left empty counts as not mapped.
          A template comes with the list of all values allowed, as a second sheet (.xlsx) or a file beside
          it (.csv). Exit status: 0 all is mapped, 1 something is not or was found, 2 a file is unusable.""";
  }

  @Override
  public String[] options() {
    return new String[] {COLUMNS, CODES, TEMPLATE, OUT, LOCALE, CheckedFile.JSON};
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    CheckedFile.requireOtherTarget(arguments);
    if (arguments.files().isEmpty()) {
      LocalExtract own =
          LocalExtract.write(LinkFollowUp.folder(arguments.value(OUT).orElse("import-extract")));
      return imported(own.extract(), own.columns(), own.codes(), arguments, out);
    }
    Path extract = Path.of(arguments.files().get(0));
    if (arguments.value(TEMPLATE).isPresent()) {
      Path template = Path.of(arguments.value(TEMPLATE).get());
      arguments.refuseToOverwrite(template, language);
      LocalTable made = template(extract, arguments, language);
      made.notes().forEach(note -> out.println(note.toString(language)));
      List<Path> written =
          made.write(
              template,
              AllowedValues.name(language),
              AllowedValues.of(Actualisation.class, language));
      out.println(
          new Label("Mallen skrevs till ", "The template was written to ").in(language)
              + OutsideText.fileName(template.toString()));
      if (written.size() > 1) {
        out.println(
            new Label("Alla tillåtna värden: ", "All values allowed: ").in(language)
                + OutsideText.fileName(written.get(1).toString()));
      }
      return CLEAN;
    }
    return imported(
        extract,
        path(arguments, COLUMNS, language),
        path(arguments, CODES, language),
        arguments,
        out);
  }

  private static Path path(Arguments arguments, String option, Language language) {
    return arguments
        .value(option)
        .map(Path::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    new Label("Ange ", "Give ").in(language)
                        + option
                        + new Label(
                                ", eller --template för en mall.",
                                ", or --template for a template.")
                            .in(language)));
  }

  private static LocalTable template(Path extract, Arguments arguments, Language language) {
    return arguments
        .value(COLUMNS)
        .map(
            columns ->
                CodeMapping.templateFrom(
                    Actualisation.class,
                    extract,
                    ColumnMapping.read(Actualisation.class, Path.of(columns)),
                    language))
        .orElseGet(() -> ColumnMapping.templateFrom(Actualisation.class, extract, language));
  }

  private static int imported(
      Path extract, Path columnFile, Path codeFile, Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    ColumnMapping columns = ColumnMapping.read(Actualisation.class, columnFile);
    CodeMapping codes = CodeMapping.read(Actualisation.class, codeFile);
    MappingCoverage coverage = MappingCoverage.of(columns, codes, extract);
    out.println(coverage.toString(language));

    ReadResult<Actualisation> read =
        NusoReader.of(CHILDREN_2024).mapping(columns, codes).read(Actualisation.class, extract);
    out.println(read.toString(language));
    CheckedFile.write(List.of(CheckedFile.of(extract.toString(), read, language)), arguments);
    if (!read.complete()) {
      return UNUSABLE;
    }
    out.println(
        Crosstab.of(
                read.withoutErrors(),
                ActualisationDimensions.REASON,
                ActualisationDimensions.DECISION)
            .toString(language));
    return coverage.unmapped() == 0 && read.rejected() == 0 ? CLEAN : FINDINGS;
  }
}
