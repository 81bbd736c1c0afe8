package se.nuso.examples;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.nuso.analysis.published.Contradiction;
import se.nuso.analysis.published.FigureTable;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.analysis.published.Verdict;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.bbic.RosProfile;
import se.nuso.identity.SerialNumber;
import se.nuso.investigation.Investigation;
import se.nuso.io.DocumentWriter;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;
import se.nuso.io.ReadResult;
import se.nuso.rule.RuleResult;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The main job, from files to published tables: writes a synthetic cohort as one file for each
 * participant, reads the files back, validates them, and prints what NUSO has published beside what
 * the files say.
 */
public final class Quickstart implements Program {
  private static final String SEED = "--seed";
  private static final String SIZE = "--size";
  private static final String OUT = "--out";
  private static final String LOCALE = "--locale";

  private Quickstart() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new Quickstart(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new Quickstart(), out, arguments);
  }

  @Override
  public String help() {
    return """
        Quickstart [--seed N] [--size N] [--out DIR] [--locale sv|en]
          Writes a synthetic cohort (21 858 investigations unless --size says otherwise) as CSV files,
          reads them back, validates them, and prints NUSO's published figures beside ours.
          The files and the comparison (comparison.csv) are left in DIR (default: target/quickstart).
          Exit status: 0 when every figure is inside its tolerance, 1 when one is OUTSIDE.""";
  }

  @Override
  public String[] options() {
    return new String[] {SEED, SIZE, OUT, LOCALE};
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    Path folder = Path.of(arguments.value(OUT).orElse("target/quickstart"));
    SyntheticCohort cohort =
        SyntheticCohort.of(
            arguments.number(SEED, SyntheticCohort.DEFAULT_SEED),
            (int) arguments.number(SIZE, SyntheticCohort.DEFAULT_SIZE));

    List<Path> files = write(cohort, folder);
    out.println(
        String.format(
            Locale.ROOT,
            new Label(
                    "Skrev %d syntetiska utredningar (inga verkliga barn) till %d filer i %s, med de lokala variablerna.",
                    "Wrote %d synthetic investigations (no real children) to %d files in %s, local variables included.")
                .in(language),
            cohort.records().size(),
            files.size(),
            folder));

    List<Investigation> records = read(files, language, out);
    showContradictions(language, out);
    out.println(cohort.directions().toString(language));
    out.println();
    Path csv = folder.resolve("comparison.csv");
    FigureTable table = PublishedFigures.compare(records, profiles(cohort, records));
    DocumentWriter.write(table, csv, language);
    out.println(
        new Label("Tabellen nedan finns som CSV i ", "The table below is left as CSV in ")
                .in(language)
            + csv);
    return show(table, language, out);
  }

  /** Prints the comparison; a figure outside its tolerance makes the exit status. */
  static int show(FigureTable table, Language language, PrintStream out) {
    out.println(table.toString(language));
    return table.count(Verdict.OUTSIDE) > 0 ? FINDINGS : CLEAN;
  }

  private static void showContradictions(Language language, PrintStream out) {
    out.println(
        new Label(
                "Publicerade uppgifter som motsäger varandra, och valet:",
                "Published figures that contradict each other, and the choice made:")
            .in(language));
    for (Contradiction contradiction : PublishedFigures.contradictions()) {
      out.println("  " + contradiction.toString(language));
    }
    out.println();
  }

  /** One file for each participant, as each would keep its own. */
  private static List<Path> write(SyntheticCohort cohort, Path folder) {
    Map<String, List<Investigation>> byParticipant = new TreeMap<>();
    for (Investigation investigation : cohort.records()) {
      byParticipant
          .computeIfAbsent(investigation.participant().code(), code -> new ArrayList<>())
          .add(investigation);
    }
    prepare(folder);
    NusoWriter writer = NusoWriter.of(CHILDREN_2024).withLocalVariables();
    List<Path> files = new ArrayList<>();
    byParticipant.forEach(
        (code, investigations) -> {
          Path file = folder.resolve(code + ".csv");
          writer.write(investigations, file);
          files.add(file);
        });
    return files;
  }

  /** Only a folder of its own is written to: another may hold files of real investigations. */
  private static void prepare(Path folder) {
    Path mark = folder.resolve("SYNTHETIC.txt");
    try {
      if (Files.isDirectory(folder) && !Files.exists(mark)) {
        try (Stream<Path> there = Files.list(folder)) {
          if (there.findAny().isPresent()) {
            throw new IllegalArgumentException(
                "The folder " + folder + " holds other files; name an empty one with --out.");
          }
        }
      }
      Files.createDirectories(folder);
      try (Stream<Path> earlier = Files.list(folder)) {
        for (Path file : earlier.filter(file -> file.toString().endsWith(".csv")).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writeText(
        mark,
        "Syntetiska utredningar, inga verkliga barn.\nSynthetic investigations, no real children.\n");
  }

  private static List<Investigation> read(List<Path> files, Language language, PrintStream out) {
    long started = System.nanoTime();
    NusoReader reader = NusoReader.of(CHILDREN_2024);
    List<Investigation> records = new ArrayList<>();
    long rejected = 0;
    Map<String, Long> failed = new TreeMap<>();
    for (Path file : files) {
      ReadResult<Investigation> result = reader.investigations(file);
      records.addAll(result.records());
      rejected += result.rejected();
      for (RuleResult rule : result.report().rules()) {
        if (rule.failed() > 0) {
          failed.merge(
              rule.rule() + " " + rule.severity().label().in(language), rule.failed(), Long::sum);
        }
      }
    }
    out.println(
        String.format(
            Locale.ROOT,
            new Label(
                    "Läste och prövade %d poster, avvisade %d, på %.1f s med kall JVM. Fynd per regel: %s",
                    "Read and validated %d records, rejected %d, in %.1f s on a cold JVM. Findings by rule: %s")
                .in(language),
            records.size(),
            rejected,
            (System.nanoTime() - started) / 1e9,
            failed));
    return records;
  }

  /**
   * The true profiles are no variable of the survey: they are joined to what was read by the serial
   * number.
   */
  private static List<RosProfile> profiles(SyntheticCohort cohort, List<Investigation> records) {
    Map<SerialNumber, RosProfile> truth = new HashMap<>();
    for (int i = 0; i < cohort.records().size(); i++) {
      truth.put(cohort.records().get(i).serialNumber(), cohort.profiles().get(i));
    }
    return records.stream().map(record -> truth.get(record.serialNumber())).toList();
  }

  private static void writeText(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
