package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.analysis.profile.InvestigationResponses;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Investigation;
import se.nuso.io.JsonDocument;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ResponseMatrix;

/** On made-up data whose models are known from poLCA 1.6.0.2; sources beside them. */
class LatentClassesTest {
  private static final Path DATA = Path.of("../nuso-stats/src/test/resources/se/nuso/stats/latent");

  @TempDir Path folder;

  private static Run latentClasses(Path file, String options) {
    List<String> typed = new ArrayList<>(List.of(file.toString()));
    typed.addAll(List.of(options.split(" ")));
    typed.addAll(List.of("--locale", "en"));
    return Run.of(out -> LatentClasses.run(out, typed.toArray(String[]::new)));
  }

  @Test
  void theJsonHoldsWhatPolcaEstimates() {
    Path json = folder.resolve("out.json");
    Run run =
        latentClasses(
            DATA.resolve("gen_missing.csv"), "--classes 3 --starts 40 --seed 2 --json " + json);

    assertThat(run.status()).as(run.printed()).isZero();
    LatentClassDocument document = JsonDocument.read(LatentClassDocument.class, json);
    assertThat(document.logLikelihood()).isCloseTo(-6615.03596873433, within(1e-5));
    assertThat(document.classSizes()).hasSize(3).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(document.itemProbabilities()).containsKeys("Q1", "Q10");
    assertThat(document.itemProbabilities().get("Q1")).hasSize(3);
    assertThat(document.converged()).isTrue();
    assertThat(document.startsAtBest()).isGreaterThan(1);
    assertThat(document.classSizeErrors()).isNull();
    assertThat(run.printed()).contains("Latent class model: 3 classes");
  }

  @Test
  void aRangeIsComparedAndTheSmallestBicWritten() {
    Path json = folder.resolve("out.json");
    Run run =
        latentClasses(
            DATA.resolve("gen_frequencies.csv"),
            "--items Q1,Q2,Q3,Q4,Q5 --weights freq --classes 1:3 --starts 30 --standard-errors"
                + " --json "
                + json);
    LatentClassDocument document = JsonDocument.read(LatentClassDocument.class, json);
    assertThat(document.comparison()).hasSize(3);
    assertThat(document.n()).isEqualTo(2500);
    assertThat(document.bic())
        .isEqualTo(
            document.comparison().stream()
                .mapToDouble(LatentClassDocument.Compared::bic)
                .min()
                .orElseThrow());
    assertThat(document.classSizeErrors()).hasSize(document.classes());
    assertThat(run.printed()).contains("Smallest BIC", "Standard errors", "class size");
  }

  @Test
  void covariatesAndThreadsAreTaken() {
    Path json = folder.resolve("out.json");
    String options = "--classes 3 --covariates x,grp --starts 10 --json " + json;
    latentClasses(DATA.resolve("gen_covariates.csv"), options + " --threads 1");
    LatentClassDocument one = JsonDocument.read(LatentClassDocument.class, json);
    latentClasses(DATA.resolve("gen_covariates.csv"), options + " --threads 3");
    assertThat(JsonDocument.read(LatentClassDocument.class, json)).isEqualTo(one);
    assertThat(one.logLikelihood()).isCloseTo(-5368.03122891757, within(5e-5));
    assertThat(one.predictors()).containsExactly("(Intercept)", "x", "grp");
  }

  @Test
  void aSavedModelIsTheModelAndStillRefusesRealRecords() {
    List<Investigation> records = SyntheticCohort.of(2, 400).records();
    ResponseMatrix data = InvestigationResponses.ofFactors(records);
    LatentClassModel model = LatentClassAnalysis.of(data).classes(3).starts(6).fit();
    Path saved = folder.resolve("model.json");
    JsonDocument.write(model, saved);
    LatentClassModel read = JsonDocument.read(LatentClassModel.class, saved);
    assertThat(read).isEqualTo(model);
    assertThat(read.classify(data).modalCounts()).isEqualTo(model.classify(data).modalCounts());
    assertThatThrownBy(
            () ->
                read.classify(
                    InvestigationResponses.ofFactors(
                        records.stream()
                            .map(record -> record.toBuilder().origin(RecordOrigin.REAL).build())
                            .toList())))
        .hasMessageContaining("tells nothing of real ones");
  }

  @Test
  void rowsWhoseCellsAreAllEmptyCountInN() {
    Path json = folder.resolve("out.json");
    latentClasses(
        DATA.resolve("gen_all_missing_rows.csv"), "--classes 1 --starts 2 --json " + json);
    LatentClassDocument document = JsonDocument.read(LatentClassDocument.class, json);
    assertThat(document.n()).isEqualTo(400);
    assertThat(document.allMissing()).isEqualTo(5);
  }

  @Test
  void aColumnHasOneRole() {
    assertThat(
            latentClasses(
                    DATA.resolve("gen_covariates.csv"),
                    "--classes 2 --items Q1,Q2,x --covariates x")
                .printed())
        .contains("A column cannot be answer, covariate and weight at once: x.");
    assertThat(
            latentClasses(
                    DATA.resolve("gen_frequencies.csv"),
                    "--classes 2 --items Q1,freq --weights freq")
                .status())
        .isEqualTo(2);
  }

  @Test
  void aModelIsSavedFromTheCommandLine() {
    Path saved = folder.resolve("model.json");
    latentClasses(
        DATA.resolve("gen_binary.csv"), "--classes 2 --starts 5 --items Q1,Q2,Q3 --save " + saved);
    assertThat(JsonDocument.read(LatentClassModel.class, saved).items()).hasSize(3);
  }

  @Test
  void whatIsTypedWronglyIsToldWithTheMend() throws IOException {
    Path file = DATA.resolve("gen_binary.csv");
    assertThat(latentClasses(file, "--starts 5").printed()).contains("--classes as a number");
    assertThat(latentClasses(file, "--classes 3:2").status()).isEqualTo(2);
    assertThat(latentClasses(file, "--classes 2 --items Q1,Q7").printed())
        .contains("There is no column \"Q7\"; the nearest is");
    assertThat(latentClasses(file, "--classes 2 --starts 0").printed()).contains("at least 1");
    assertThat(latentClasses(file, "--classes 2 --json " + file).status()).isEqualTo(2);
    assertThat(latentClasses(file, "--classes 2 --weights Q1 --items Q2,Q3").status()).isZero();
    Path weights = folder.resolve("weights.csv");
    Files.writeString(weights, "A,B,w\n1,2,1.5\n2,1,1\n1,1,2\n");
    assertThat(latentClasses(weights, "--classes 1 --weights w").printed())
        .contains("Line 2, column w: a weight is how many equal rows");
    Path twice = folder.resolve("twice.csv");
    Files.writeString(twice, "A,B,A\n1,2,1\n2,1,1\n1,1,2\n");
    assertThat(latentClasses(twice, "--classes 1 --items A,B").printed())
        .contains("The column \"A\" occurs twice");
    assertThat(latentClasses(folder.resolve("none.csv"), "--classes 2").status()).isEqualTo(2);
    assertThat(Run.of(out -> LatentClasses.run(out, "--help")).printed())
        .contains("--classes 3 or 1:6");
  }
}
