package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.io.JsonDocument;

/** Against R 4.2.2 and its packages, on published data; sources beside them. */
class RegressTest {
  private static final Path DATA =
      Path.of("../nuso-stats/src/test/resources/se/nuso/stats/regression");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          birthwt_glm | birthwt.csv | --outcome low --terms age,lwt,factor(race),smoke,ptl,ht,ui
          birthwt_glm | birthwt.csv | --outcome low --terms age,lwt,race,smoke,ptl,ht,ui --categorical race
          birthwt_firth | birthwt.csv | --outcome low --terms age,lwt,factor(race),smoke,ptl,ht,ui --firth
          birthwt_HC0 | birthwt.csv | --outcome low --terms age,lwt,factor(race),smoke,ptl,ht,ui --errors hc0
          infert_glm | infert.csv | --outcome case --terms age,parity,education,spontaneous,induced
          infert_vcovCL_HC0 | infert.csv | --outcome case --terms age,parity,education,spontaneous,induced --cluster stratum
          infert_vcovCL_HC1 | infert.csv | --outcome case --terms age,parity,education,spontaneous,induced --cluster stratum --errors CLUSTER_HC1
          toenail_glm | toenail.csv | --outcome outcome --terms treatment*month --threads 2
          toenail_vcovCL_HC0 | toenail.csv | --outcome outcome --terms treatment,month,treatment:month --cluster ID
          """)
  void theJsonHoldsWhatREstimates(String id, String file, String options) throws IOException {
    Path json = folder.resolve("out.json");
    Run run = regress(DATA.resolve(file), options + " --json " + json);

    assertThat(run.status()).as(run.printed()).isZero();
    RegressDocument document = JsonDocument.read(RegressDocument.class, json);
    double tolerance = id.endsWith("firth") ? 1e-6 : 1e-8;
    agrees(document.standardErrors(), golden(id, "se"), tolerance);
    if (golden().stream().anyMatch(line -> line[0].equals(id) && line[4].equals("coef"))) {
      agrees(document.coefficients(), golden(id, "coef"), tolerance);
    }
    if (id.endsWith("glm")) {
      assertThat(document.logLikelihood())
          .isCloseTo(
              Objects.requireNonNull(golden(id, "logLik").values().iterator().next()),
              within(1e-7));
      assertThat(document.p()).containsOnlyKeys(document.names().toArray(String[]::new));
    }
    assertThat(document.names().get(0)).isEqualTo("(Intercept)");
    assertThat(document.covariance()).hasSameSizeAs(document.names());
    assertThat(document.converged()).isTrue();
  }

  @Test
  void namedLevelsAreAnOutcomeAndTheEventIsSaid() throws IOException {
    Path file =
        write("svar;kön;ålder", "Ja;F;1,5", "Nej;P;2", "Ja;P;3", "Nej;F;1", "Ja;P;4", "Nej;F;5,5");

    Run yes = regress(file, "--outcome svar --terms ålder --locale sv");
    assertThat(yes.printed()).contains("Händelse: svar = Ja (annars Nej).");
    Run no = regress(file, "--outcome svar --terms ålder --event Nej --locale en");
    assertThat(no.printed()).startsWith("Event: svar = Nej (otherwise Ja).");
    assertThat(no.printed()).contains("n = 6, of which yes 3, missing 0");
  }

  @Test
  void rowsThatLackAnAnswerAreLeftOutAndCounted() throws IOException {
    Path file =
        write("y,x,g", "1,2,a", "0,1,b", ",3,a", "1,NA,b", "0,4,a", "1,5,b", "0,2,b", "1,1,a");

    Run run = regress(file, "--outcome y --terms x,g --missing NA --locale en");

    assertThat(run.status()).as(run.printed()).isZero();
    assertThat(run.printed()).contains("n = 6", "missing 2", "(x 1)", "1 records lack the outcome");
  }

  @Test
  void weightsStandForRows() {
    Path json = folder.resolve("out.json");
    Run run =
        regress(
            DATA.resolve("UCBAdmissions.csv"),
            "--outcome Admit --event Admitted --terms Gender,Dept --weights Freq --reference"
                + " Gender=Male --json "
                + json);

    assertThat(run.status()).as(run.printed()).isZero();
    RegressDocument document = JsonDocument.read(RegressDocument.class, json);
    assertThat(document.n()).isEqualTo(4526);
    assertThat(document.coefficients()).containsKeys("GenderFemale", "DeptF");
    assertThat(document.event()).isEqualTo("Admitted");
  }

  @Test
  void separationIsSaidAndFirthIsAdvisedAndTheJsonHoldsNoNumbers() throws IOException {
    Path json = folder.resolve("out.json");
    Run run =
        regress(
            DATA.resolve("endometrial.csv"),
            "--outcome HG --terms NV,PI,EH --locale en --json " + json);

    assertThat(run.status()).isEqualTo(Program.FINDINGS);
    assertThat(run.printed()).contains("QUASI-COMPLETE SEPARATION: NV", "Run again with --firth.");
    RegressDocument document = JsonDocument.read(RegressDocument.class, json);
    assertThat(document.converged()).isFalse();
    assertThat(document.separation()).contains("NV");
    assertThat(document.coefficients()).containsKeys("NV").containsValue(null);
    assertThat(document.logLikelihood()).isNull();
    assertThat(Files.readString(json)).contains("null").doesNotContain("NaN");
    assertThat(regress(DATA.resolve("endometrial.csv"), "--outcome HG --terms NV,PI,EH --firth"))
        .satisfies(again -> assertThat(again.status()).isZero());
  }

  @Test
  void aCollinearColumnIsNamed() throws IOException {
    Path file = write("y,a,b,c", "1,1,2,3", "0,2,1,3", "1,3,5,8", "0,4,1,5", "1,2,2,4", "0,1,1,2");

    assertThat(regress(file, "--outcome y --terms a,b,c --locale en").printed())
        .contains("c is determined by a; b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --outcome lov --terms age | There is no column "lov"; the nearest is "low". Columns: low, age
          --outcome low --terms agee | no column "agee"; the nearest is "age"
          --outcome low --terms age,age:smok | no column "smok"; the nearest is "smoke"
          --outcome low --terms age,age:smoke | Name smoke among the terms as well
          --outcome low --terms age --categorical race | Name race among the terms as well
          --outcome race --terms age | The outcome race should have two values, but has 3: 1, 2, 3.
          --outcome age --terms lwt | but has 24: 14, 15, 16, 17, 18, 19 …
          --outcome low --terms age --event 2 | The outcome low has no value "2"; it has 0 and 1.
          --outcome low --terms age,low | low is the outcome and cannot explain itself
          --outcome low --terms age --errors best | --errors is one of [MODEL
          --outcome low --terms age --errors CLUSTER | need clusters
          --outcome low --terms age --firth --cluster race | --firth and --cluster cannot be combined
          --outcome low --terms factor(race) --reference race | --reference is written COLUMN=LEVEL
          --outcome low --terms factor(race) --reference race=9 | no level "9"
          --terms age | Give --outcome
          --outcome low | Give --terms
          --outcome low --terms age --bets x | There is no option --bets
          --outcome low --terms age --threads two | needs a whole number
          """)
  void whatIsWrongIsSaid(String options, String message) {
    Run run = regress(DATA.resolve("birthwt.csv"), options + " --locale en");

    assertThat(run.status()).as(run.printed()).isEqualTo(Program.UNUSABLE);
    assertThat(run.printed()).contains(message);
  }

  @Test
  void aWeightThatIsNoneIsToldWithItsLine() throws IOException {
    Path file = write("y,x,w", "1,1,2", "0,2,", "1,3,1", "0,4,-1");

    Run run = regress(file, "--outcome y --terms x --weights w --locale en");

    assertThat(run.status()).isEqualTo(Program.UNUSABLE);
    assertThat(run.printed())
        .contains(
            "Line 3, column w: a weight is how many equal rows the row stands for, a whole number from 0, not \"\"");
    Path words = write("y,x,w", "1,1,two", "0,2,1");
    assertThat(regress(words, "--outcome y --terms x --weights w --locale sv").printed())
        .contains("Rad 2, kolumn w: ett tal väntas, inte \"two\"");
  }

  @Test
  void aFileThatCannotBeUsedIsRefused() throws IOException {
    assertThat(regress(write("y,x"), "--outcome y --terms x --locale en").printed())
        .contains("no rows");
    assertThat(regress(folder.resolve("none.csv"), "--outcome y --terms x").status())
        .isEqualTo(Program.UNUSABLE);
    Path identities = write("y,x,id", "1,1,20071104-2390", "0,2,3");
    Run run = regress(identities, "--outcome y --terms x");
    assertThat(run.status()).isEqualTo(Program.UNUSABLE);
    assertThat(run.printed()).doesNotContain("20071104-2390");
    assertThat(Run.of(out -> Regress.run(out, "--locale", "en")).printed())
        .contains("Name one file.");
    Path file = write("y,x", "1,1", "0,2");
    assertThat(regress(file, "--outcome y --terms x --json " + file).status())
        .isEqualTo(Program.UNUSABLE);
  }

  @Test
  void helpNamesEveryOption() {
    Run run = Run.of(out -> Regress.run(out, "--help"));

    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .contains("--outcome", "--terms", "--cluster", "--firth", "--json", "--weights");
  }

  private static Run regress(Path file, String options) {
    List<String> typed = new ArrayList<>(List.of(file.toString()));
    typed.addAll(List.of(options.split(" ")));
    return Run.of(out -> Regress.run(out, typed.toArray(String[]::new)));
  }

  private Path write(String... lines) throws IOException {
    Path file = Files.createTempFile(folder, "data", ".csv");
    return Files.write(file, List.of(lines), StandardCharsets.UTF_8);
  }

  private static void agrees(
      Map<String, Double> found, Map<String, Double> expected, double tolerance) {
    assertThat(found).containsOnlyKeys(expected.keySet());
    expected.forEach(
        (name, value) ->
            assertThat(found.get(name))
                .as(name)
                .isCloseTo(value, within(tolerance * Math.max(1, Math.abs(value)))));
  }

  @Test
  void aStarStandsForAllLowerInteractionsToo() {
    assertThat(RegressTerms.of("x*g*k,x:g", Set.of()).interactions())
        .containsExactly(
            List.of("x", "g"), List.of("x", "k"), List.of("g", "k"), List.of("x", "g", "k"));
  }

  @Test
  void firthTellsThePenalisedProfileIntervals() {
    Run run =
        regress(
            DATA.resolve("birthwt.csv"),
            "--outcome low --terms age,lwt,factor(race),smoke,ptl,ht,ui --firth --locale en");
    assertThat(run.printed()).contains("penalised profile likelihood").contains("  lwt  ");
  }

  private static Map<String, Double> golden(String id, String quantity) throws IOException {
    Map<String, Double> values = new HashMap<>();
    for (String[] line : golden()) {
      if (line[0].equals(id) && line[4].equals(quantity)) {
        values.put(line[5], Double.valueOf(line[7]));
      }
    }
    assertThat(values).as(id + " " + quantity).isNotEmpty();
    return values;
  }

  private static List<String[]> golden() throws IOException {
    return Files.readAllLines(DATA.resolve("golden.tsv"), StandardCharsets.UTF_8).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void theEventIsTheFirstOfNusosCodesAndNotTheLaterInTheAlphabet() throws IOException {
    Path file =
        write(
            "assessment.need;ålder",
            "NEED_ASSESSED;1",
            "NO_NEED_ASSESSED;2",
            "NEED_ASSESSED;3",
            "NO_NEED_ASSESSED;1",
            "NEED_ASSESSED;4",
            "NO_NEED_ASSESSED;5");

    assertThat(regress(file, "--outcome assessment.need --terms ålder --locale en").printed())
        .startsWith("Event: assessment.need = NEED_ASSESSED (otherwise NO_NEED_ASSESSED).");
  }

  @Test
  void aFewTextsAmongNumbersAreTold() throws IOException {
    Path file =
        write("y;age", "1;10", "0;NA", "1;12", "0;14", "0;9", "1;10", "0;12", "1;NA", "0;10");

    assertThat(regress(file, "--outcome y --terms age --locale en").printed())
        .contains("The column age holds 7 numbers and 2 × \"NA\"", "--missing NA");
    assertThat(regress(file, "--outcome y --terms age --missing NA --locale en").printed())
        .doesNotContain("holds 7 numbers")
        .contains("missing 2");
  }

  @Test
  void aWeightIsAWholeNumberOfRows() throws IOException {
    Path file = write("y;x;w", "1;1;1", "0;2;0,5", "1;3;1", "0;1;2");

    assertThat(regress(file, "--outcome y --terms x --weights w --locale en").printed())
        .contains("Line 3, column w", "a whole number from 0", "0,5");
  }
}
