package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.Rule;
import se.nuso.rule.RulePolicy;
import se.nuso.rule.Severity;
import se.nuso.text.Language;

/** Reading is partial success as a value. */
class NusoReaderTest {
  /** What would be a hang, in nanoseconds; no measurement. */
  private static final long HANG = 60_000_000_000L;

  @TempDir Path folder;

  @Test
  void aRecordThatBreaksARuleIsReadAndCarriesTheFinding() {
    ReadResult<Investigation> result =
        Samples.reader().investigations(csv("K1;1780;11", "K2;1780;18", "K3;1780;x"));

    assertThat(result.read()).isEqualTo(2);
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.records()).hasSize(2);
    assertThat(result.withoutErrors()).containsExactly(result.records().get(0));
    assertThat(result.report().records()).isEqualTo(2);
    Finding finding = Samples.finding(result, "I011");
    assertThat(finding.location().toString(Language.ENGLISH))
        .isEqualTo("x.csv, line 3, record 2, background.age");
  }

  @Test
  void aPolicyChangesFindingsButNeverHowManyRecordsAreRead() {
    Path path = csv("K1;1780;18", "K2;1780;x");

    ReadResult<Investigation> result =
        Samples.reader().policy(RulePolicy.STANDARD.off("I011")).investigations(path);

    assertThat(result.report().findings()).noneMatch(finding -> finding.id().equals("I011"));
    assertThat(result.read()).isEqualTo(1);
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(result.report().policy().toString()).contains("I011 off");
  }

  @Test
  void aValidatorOfYourOwnBringsItsRules() {
    Rule<Investigation> never =
        Rule.<Investigation>info("X1")
            .source("a test")
            .require(
                se.nuso.rule.Field.of("background.age", record -> record.background().age()),
                age -> false)
            .sv("Nej.", "Nej.")
            .en("No.", "No.")
            .fails("background.age=1");

    ReadResult<Investigation> result =
        Samples.reader()
            .validator(NusoValidator.of(CHILDREN_2024).with(Investigation.class, never))
            .investigations(csv("K1;1780;11"));

    assertThat(Samples.finding(result, "X1").severity()).isEqualTo(Severity.INFO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.csv", "x.json", "x.ndjson"})
  void streamingTellsTheSameAndKeepsNothing(String name) {
    List<Investigation> records = Samples.investigations(2_500, 7);
    Path path = folder.resolve(name);
    Samples.writer().withLocalVariables().write(records, path);
    List<Investigation> taken = new ArrayList<>();
    List<String> progress = new ArrayList<>();

    ReadSummary summary =
        Samples.reader()
            .progress((read, bytes, total) -> progress.add(read + " " + (bytes <= total)))
            .forEach(path, taken::add);
    ReadResult<Investigation> result = Samples.reader().read(Investigation.class, path);

    assertThat(taken).isEqualTo(records).isEqualTo(result.records());
    assertThat(summary.read()).isEqualTo(2_500);
    assertThat(summary.rejected()).isZero();
    assertThat(summary.total()).isEqualTo(2_500);
    assertThat(summary.complete()).isTrue();
    assertThat(summary.report().findings()).isEqualTo(result.report().findings());
    assertThat(summary).hasToString(result.toString());
    assertThat(progress).containsExactly("1000 true", "2000 true", "2500 true");
  }

  @Test
  void aFileThatEndsInTheMiddleHandsOutNothingAndStreamsWithAWarning() {
    Path path =
        Samples.file(folder, "x.json", Samples.json("{\"serialNumber\":\"K1\"}", "3", "{\"serial"));
    List<Investigation> taken = new ArrayList<>();

    ReadSummary summary = Samples.reader().forEach(path, taken::add);
    ReadResult<Investigation> result = Samples.reader().investigations(path);

    assertThat(taken).hasSize(1);
    assertThat(summary.complete()).isFalse();
    assertThat(summary.read()).isEqualTo(1);
    assertThat(summary.rejected()).isEqualTo(2);
    assertThat(result.complete()).isFalse();
    assertThat(result.records()).isEmpty();
    assertThat(result.withoutErrors()).isEmpty();
    assertThat(result.read()).isZero();
    assertThat(result.rejected()).isEqualTo(3);
    assertThatThrownBy(() -> result.number(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void whatTheTakerThrowsReachesTheCaller() {
    Path path = csv("K1;1780;11");

    assertThatThrownBy(
            () ->
                Samples.reader()
                    .forEach(
                        path,
                        record -> {
                          throw new IllegalStateException("mine");
                        }))
        .hasMessage("mine");
  }

  @Test
  void theTotalsAreSaidInBothLanguages() {
    ReadResult<Investigation> result =
        Samples.reader().investigations(csv("K1;1780;11", "K2;1780;x"));

    assertThat(result.toString(Language.SWEDISH))
        .startsWith("x.csv: 2 poster, varav 1 lästa och 1 avvisade\n");
    assertThat(result.toString(Language.ENGLISH))
        .startsWith("x.csv: 2 records, of which 1 read and 1 rejected\n");
    assertThat(result).hasToString(result.toString(Language.ofHost()));
  }

  @Test
  void findingsAreListedUpToTheLimitAndCountedBeyondIt() {
    String[] rows =
        IntStream.range(0, 50).mapToObj(i -> "K" + i + ";1780;x").toArray(String[]::new);
    Path path = csv(rows);
    Path cut = Samples.file(folder, "y.csv", Samples.text(path) + "\"");

    ReadResult<Investigation> result =
        Samples.reader().limits(ReadLimits.STANDARD.findings(10)).investigations(path);
    ReadResult<Investigation> ended =
        Samples.reader().limits(ReadLimits.STANDARD.findings(10)).investigations(cut);

    assertThat(result.report().findings().stream().filter(f -> f.severity() == Severity.ERROR))
        .hasSize(10);
    assertThat(result.report().count(Severity.ERROR)).isEqualTo(50);
    assertThat(result.rejected()).isEqualTo(50);
    assertThat(Samples.ids(ended)).as("why the reading ended is always listed").contains("F022");
  }

  @ParameterizedTest
  @CsvSource({
    "fileBytes, x.csv, the file's size in bytes",
    "records, x.csv, the number of records",
    "records, x.json, the number of records",
    "records, x.ndjson, the number of records",
    "columns, x.csv, the number of columns",
    "cellCharacters, x.csv, the characters of a cell",
    "cellCharacters, x.json, the characters of a cell",
    "recordCharacters, x.csv, the characters of a record",
    "recordCharacters, x.json, the characters of a record",
    "recordCharacters, x.ndjson, the characters of a record",
    "depth, x.json, the depth of nesting",
    "depth, x.ndjson, the depth of nesting",
    "numberCharacters, x.json, the characters of a number"
  })
  void aLimitThatIsExceededEndsTheReadingAndIsNamed(String limit, String name, String text) {
    Path path = folder.resolve(name);
    Samples.writer().withLocalVariables().write(List.of(Samples.full(), Samples.full()), path);
    ReadLimits limits = lowered(limit).apply(ReadLimits.STANDARD);

    ReadResult<Investigation> result = Samples.reader().limits(limits).investigations(path);

    assertThat(result.complete()).isFalse();
    assertThat(result.read() + result.rejected()).isEqualTo(result.total());
    Finding finding = Samples.finding(result, "F014");
    assertThat(finding.message(Language.ENGLISH)).contains(text).contains("is exceeded");
    assertThat(finding.message(Language.SWEDISH)).contains("Gränsen för").contains("överskrids");
    assertThat(finding.hint(Language.ENGLISH)).contains("raise the limit " + limit);
  }

  private static UnaryOperator<ReadLimits> lowered(String limit) {
    return switch (limit) {
      case "fileBytes" -> limits -> limits.fileBytes(100);
      case "records" -> limits -> limits.records(1);
      case "columns" -> limits -> limits.columns(5);
      case "cellCharacters" -> limits -> limits.cellCharacters(12);
      case "recordCharacters" -> limits -> limits.recordCharacters(500);
      case "depth" -> limits -> limits.depth(2);
      default -> limits -> limits.numberCharacters(1);
    };
  }

  @Test
  void hostileJsonIsRefusedAtOnce() {
    refuses("x.json", "[".repeat(100_000), "F014", "F037");
    refuses("x.json", Samples.json("[".repeat(100_000)), "F014");
    refuses(
        "x.json",
        Samples.json("{\"background\":{\"age\":" + "1".repeat(10_000_000) + "}}"),
        "F014");
    refuses("x.json", Samples.json("{\"a\":\"" + "1".repeat(10_000_000) + "\"}"), "F014");
    refuses("x.json", Samples.json("{" + "\"a\":1,".repeat(2_000_000) + "\"a\":1}"), "F035");
    refuses("x.json", "{" + " ".repeat(10_000_000), "F014");
    refuses("x.ndjson", "[".repeat(100_000), "F014");
    refuses("x.ndjson", " ".repeat(10_000_000), "F014");
    refuses("x.csv", "x".repeat(10_000_000), "F014");
    refuses("x.csv", Samples.csv("", "\"" + "x;y\r\n".repeat(2_000_000)), "F014");
    refuses("x.csv", Samples.csv("", "K1;" + "x".repeat(10_000_000)), "F014");
    refuses("x.csv", Samples.csv(";x".repeat(100_000)), "F014");
  }

  @Test
  void aHundredThousandUnknownNamesAreAnsweredAsFast() {
    StringBuilder properties = new StringBuilder("{");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 90_000; i++) {
      properties.append(i == 0 ? "" : ",").append("\"p").append(i).append("\":1");
    }
    for (int i = 0; i < 1_900; i++) {
      names.append(";unknown.column.of.many.").append(i);
    }
    refuses("x.csv", Samples.csv(names.toString()), "F016");
    long start = System.nanoTime();
    ReadResult<Investigation> result =
        Samples.reader()
            .investigations(
                Samples.file(folder, "x.json", Samples.json(properties.append("}").toString())));

    assertThat(result.rejected()).isEqualTo(1);
    assertThat(result.report().count(Severity.ERROR)).isGreaterThan(80_000);
    assertThat(System.nanoTime() - start).isLessThan(HANG);
  }

  private void refuses(String name, String content, String... ids) {
    long start = System.nanoTime();
    ReadResult<Investigation> result =
        Samples.reader().investigations(Samples.file(folder, name, content));

    assertThat(result.complete()).isFalse();
    assertThat(Samples.ids(result)).containsAnyOf(ids);
    assertThat(System.nanoTime() - start).isLessThan(HANG);
  }

  @Test
  void limitsBelowOneAreRefused() {
    assertThatThrownBy(() -> ReadLimits.STANDARD.records(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReadLimits.STANDARD.records(1L << 40))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theSeparatorIsFoundAndTheHintOfExcelIsUsed(String separator) {
    String content = Samples.csv(";background.age", "K1;1780;11").replace(";", separator);

    for (String before :
        List.of(
            "",
            "\r\n",
            "sep=" + separator + "\r\n",
            "SEP=" + separator + "\n\n",
            "\"sep=" + separator + "\"\n")) {
      for (String mark : List.of("", "\uFEFF")) {
        ReadResult<Investigation> result =
            Samples.reader().investigations(Samples.file(folder, "x.txt", mark + before + content));

        boolean said = !separator.equals(";") || before.toLowerCase().contains("sep=");
        assertThat(Samples.ids(result)).isEqualTo(said ? List.of("F042", "F020") : List.of("F020"));
        assertThat(result.records()).hasSize(1);
        assertThat(result.records().get(0).background().age()).isEqualTo(11);
        long line = 2 + before.chars().filter(c -> c == '\n').count();
        assertThat(Samples.finding(result, "F020").location().line()).isEqualTo(line - 1);
      }
    }
  }

  @Test
  void quotedNamesAndCellsAreTheSameAsOthers() {
    String content =
        Samples.csv(";background.age", "K1;1780;11").replaceAll("([^;\r\n]+)", "\"$1\"");

    ReadResult<Investigation> result =
        Samples.reader().investigations(Samples.file(folder, "x.csv", content));

    assertThat(result.records()).hasSize(1);
    assertThat(Samples.ids(result)).containsExactly("F020");
  }

  @Test
  void everyFaultOfALineOfNamesIsTold() {
    ReadResult<Investigation> result =
        Samples.reader()
            .investigations(
                Samples.file(folder, "x.csv", "schema;mode;MODE;konn;;background.age\r\n"));

    assertThat(Samples.ids(result)).containsExactly("F021", "F018", "F016", "F019", "F019", "F019");
  }

  @Test
  void aValidatorOfNoRoundIsRefusedAndSoIsNoLimit() {
    assertThatThrownBy(() -> Samples.reader().limits(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Samples.reader().progress(null))
        .isInstanceOf(NullPointerException.class);
  }

  private Path csv(String... rows) {
    return Samples.file(folder, "x.csv", Samples.csv(";background.age", rows));
  }
}
