package se.nuso.examples;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadSummary;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** Validates any file: prints totals and findings, and says by its exit status what came of it. */
public final class Check implements Program {
  private static final String STUDY = "--study";
  private static final String LOCALE = "--locale";
  private static final int ON_SCREEN = 10;

  private Check() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new Check(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new Check(), out, arguments);
  }

  @Override
  public String help() {
    return """
        Check FILE... [--study STUDY] [--locale sv|en] [--json OUT]
          Reads and validates files of NUSO data (.csv, .xlsx, .json, .ndjson) and prints totals and findings.
          STUDY is investigations (unless said otherwise), follow-up, services, service-counts, staff
          or actualisations.
          --json writes totals and findings to OUT as well.
          Exit status: 0 clean, 1 findings, 2 a file is unusable.""";
  }

  @Override
  public String[] options() {
    return new String[] {STUDY, LOCALE, CheckedFile.JSON};
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    Study study = Study.of(arguments.value(STUDY).orElse(Study.INVESTIGATIONS.typed()));
    if (arguments.files().isEmpty()) {
      throw new IllegalArgumentException(
          new Label("Ange minst en fil.", "Name at least one file.").in(language));
    }
    CheckedFile.requireOtherTarget(arguments);
    int status = CLEAN;
    List<CheckedFile> checked = new ArrayList<>();
    for (String file : arguments.files()) {
      ReadSummary result = NusoReader.of(CHILDREN_2024).check(study.recordType(), Path.of(file));
      out.println(result.toString(language));
      if (result.report().count() > ON_SCREEN && arguments.value(CheckedFile.JSON).isEmpty()) {
        out.println(new Label("Alla fynd: --json FIL", "All findings: --json FILE").in(language));
      }
      status = Math.max(status, status(result));
      checked.add(CheckedFile.of(file, result, language));
    }
    CheckedFile.write(checked, arguments);
    return status;
  }

  private static int status(ReadSummary result) {
    if (!result.complete()) {
      return UNUSABLE;
    }
    return result.report().count() > 0 ? FINDINGS : CLEAN;
  }
}
