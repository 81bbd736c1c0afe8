package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.analysis.published.FigureTable;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.text.Language;

class QuickstartTest {
  @TempDir Path folder;

  @Test
  void theMainJobEndsWithEveryPublishedFigureInsideItsTolerance() throws IOException {
    Run run = Run.of(out -> Quickstart.run(out, "--out", folder.toString(), "--locale", "en"));
    assertThat(run.printed())
        .contains("21858 synthetic investigations (no real children)", "local variables included")
        .contains("Read and validated 21858 records, rejected 0")
        .contains("The actualisation types sum to 102 %.", "D14  Own behaviour grows with age")
        .contains("Table 1: number of risk factors", "Table 2: number of protective factors")
        .contains("within 127")
        .doesNotContain("OUTSIDE");
    assertThat(run.status()).isZero();
    assertThat(Files.readString(folder.resolve("comparison.csv")))
        .contains("PUB037", "within", "PUB140");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".csv"))).hasSize(135);
    }
    assertThat(Files.readString(folder.resolve("1780.csv"))).contains("SYNTHETIC", "SYN-");
  }

  @Test
  void aFigureOutsideItsToleranceIsNamedAndMakesTheExitStatusOne() {
    List<Investigation> girls =
        SyntheticCohort.investigations().stream()
            .filter(i -> i.background().legalSex() == LegalSex.GIRL)
            .toList();
    FigureTable table = PublishedFigures.compare(girls);
    Run run = Run.of(out -> Quickstart.show(table, Language.ENGLISH, out));
    assertThat(run.printed()).containsPattern("PUB011  Girl .*OUTSIDE");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Run.of(out -> Quickstart.show(table, Language.SWEDISH, out)).printed())
        .containsPattern("PUB011  Flicka .*OUTSIDE");
  }

  @Test
  void onlyAFolderOfItsOwnIsWrittenTo() throws IOException {
    Path real = Files.writeString(folder.resolve("1780.csv"), "a municipality's own file");
    Run run = Run.of(out -> Quickstart.run(out, "--out", folder.toString(), "--size", "20"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains("holds other files");
    assertThat(real).hasContent("a municipality's own file");

    Path own = folder.resolve("own");
    Run.of(out -> Quickstart.run(out, "--out", own.toString(), "--size", "60", "--seed", "4"));
    Run.of(out -> Quickstart.run(out, "--out", own.toString(), "--size", "20", "--seed", "5"));
    try (Stream<Path> files = Files.list(own)) {
      assertThat(files).hasSizeLessThanOrEqualTo(22);
    }
  }

  @Test
  void helpSaysHowTheProgramIsCalled() {
    assertThat(Run.of(out -> Quickstart.run(out, "--help")))
        .satisfies(
            run -> {
              assertThat(run.status()).isZero();
              assertThat(run.printed()).contains("Quickstart [--seed N]");
            });
  }

  @Test
  void whatIsTypedWronglyIsSaid() {
    assertThat(Run.of(out -> Quickstart.run(out, "--sise", "3")).printed())
        .contains("There is no option --sise.");
    assertThat(Run.of(out -> Quickstart.run(out, "--size", "many")).printed())
        .contains("The option --size needs a whole number, not many.");
    assertThat(Run.of(out -> Quickstart.run(out, "--size")).printed())
        .contains("The option --size needs a value.");
    assertThat(Run.of(out -> Quickstart.run(out, "--locale", "de")).status()).isEqualTo(2);
  }
}
