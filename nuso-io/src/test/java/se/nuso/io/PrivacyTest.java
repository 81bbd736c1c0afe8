package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;

/** A personal identity number is found wherever it stands, and no digit of it leaves the reader. */
class PrivacyTest {
  @TempDir Path folder;

  static Stream<String> numbers() {
    return Samples.TEST_NUMBERS.stream();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inAnyCellOfCsvItRejectsTheRecordOrTheFile(String number) {
    List<String> lines = Samples.csvLines(folder, List.of(Samples.full(), Samples.full()));
    String[] names = lines.get(0).split(";", -1);
    for (int i = 1; i < names.length; i++) {
      for (String cell :
          List.of(number, "Se akten (" + number + ") här", number.replace("", "\u200B"))) {
        String[] cells = lines.get(2).split(";", -1);
        cells[i] = cell;
        String content = lines.get(0) + "\n" + lines.get(1) + "\n" + String.join(";", cells) + "\n";

        ReadResult<Investigation> result = read("x.csv", content);

        assertFound(result, number, names[i]);
        assertThat(result.complete()).isEqualTo(!names[i].equals("serialNumber"));
        assertThat(result.rejected()).isEqualTo(names[i].equals("serialNumber") ? 2 : 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inTheSerialNumberItRefusesTheFile(String number) {
    for (String name : List.of("x.csv", "x.json", "x.ndjson")) {
      Path path = folder.resolve(name);
      Samples.writer().write(List.of(Samples.full()), path);

      ReadResult<Investigation> result = read(name, Samples.text(path).replace("K-17", number));

      assertFound(result, number, "serialNumber");
      assertThat(result.complete()).isFalse();
      Finding finding = Samples.finding(result, "PERSONAL_ID");
      assertThat(finding.location().record()).isZero();
      assertThat(finding.location().line()).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inTheHeaderItRefusesTheFile(String number) {
    assertFound(read("x.csv", Samples.csv(";" + number)), number, "");
    assertFound(read("x.csv", Samples.csv(";barn " + number + " ålder")), number, "");
    assertHidden(read("x.csv", number + ";" + number + "\n" + number), number);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inARaggedRowItIsFound(String number) {
    ReadResult<Investigation> result = read("x.csv", Samples.csv("", "K1;1780;" + number));

    assertFound(result, number, "");
    assertThat(Samples.ids(result)).containsExactly("F020", "F102", "PERSONAL_ID");
    assertThat(result.rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void anywhereInJsonItIsFound(String number) {
    List<String> records =
        List.of(
            "{'#':1}",
            "{'background':{'#':1}}",
            "{'x':'#'}",
            "{'x':{'y':[1,{'#':null}]}}",
            "{'background':'#'}",
            "{'background':{'age':'#'}}",
            "{'background':{'legalSex':'#'}}",
            "{'background':{'diagnoses':['#']}}",
            "{'background':{'diagnoses':'#'}}",
            "{'background':{'diagnoses':['ADHD',['#']]}}",
            "'#'",
            "['#']");
    for (String record : records) {
      String json = record.replace('\'', '"').replace("#", number);
      ReadResult<Investigation> result =
          read("x.json", Samples.json(json, "{\"serialNumber\":\"K2\"}"));
      assertFound(result, number, "");
      assertThat(result.rejected()).as(record).isEqualTo(1);
      assertThat(result.read()).as(record).isEqualTo(1);
      assertFound(read("x.ndjson", Samples.ndjson("") + json + "\n"), number, "");
    }
  }

  @Test
  void asANumberInJsonItIsFound() {
    String number = "200711042390";
    for (String value : List.of(number, number + ".0", "[" + number + "]")) {
      String json = "{\"background\":{\"age\":" + value + "}}";
      assertFound(read("x.json", Samples.json(json)), number, "background.age");
    }
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void atTheTopOfADocumentItRefusesTheFile(String number) {
    for (String property :
        List.of("schema", "round", "mode", "origin", "notice", "x", "barn " + number)) {
      String json = "{\"" + property + "\":\"" + number + "\",\"records\":[]}";
      ReadResult<Investigation> result = read("x.json", json);
      assertFound(result, number, "");
      assertThat(result.complete()).isFalse();
    }
    assertFound(
        read("x.ndjson", Samples.ndjson("").replace("investigation/1", number)), number, "");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inBrokenJsonAndBrokenCsvItIsHidden(String number) {
    assertHidden(read("x.json", "{\"" + number), number);
    assertHidden(read("x.json", "{\"" + number + "\":" + number + "x"), number);
    assertHidden(
        read("x.json", Samples.json("{\"" + number + "\":1,\"" + number + "\":1}")), number);
    assertFound(read("x.ndjson", Samples.ndjson("") + "{\"" + number + "\":x}\n"), number, "");
    assertHidden(read("x.ndjson", "{\"" + number + "\":"), number);
    assertHidden(read("x.csv", Samples.csv("", "\"" + number)), number);
    assertHidden(read("x.csv", Samples.csv("", "\"" + number + "\"x")), number);
    assertHidden(read("x.csv", Samples.csv("").replace("schema", "sch" + number + "ema")), number);
    assertHidden(read("x." + number, ""), number);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inTheFileNameItIsHidden(String number) {
    assertHidden(read("barn " + number + ".csv", Samples.csv("", "K1;1780", "K2")), number);
    assertHidden(Samples.reader().investigations(folder.resolve(number + ".csv")), number);

    List<Investigation> records = List.of(Samples.full());
    assertThatThrownBy(() -> Samples.writer().write(records, folder.resolve(number + ".csv")))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(thrown -> assertThat(stack(thrown)).doesNotContain(number));
    assertThat(folder.resolve(number + ".csv")).doesNotExist();
    assertThatThrownBy(
            () -> Samples.writer().write(records, folder.resolve(number).resolve("x.csv")))
        .isInstanceOf(java.io.UncheckedIOException.class)
        .satisfies(thrown -> assertThat(stack(thrown)).doesNotContain(number));
    assertThatThrownBy(
            () -> JsonDocument.read(Label.class, folder.resolve(number).resolve("x.json")))
        .isInstanceOf(java.io.UncheckedIOException.class)
        .satisfies(thrown -> assertThat(stack(thrown)).doesNotContain(number));
  }

  record Label(String text) {}

  private static String stack(Throwable thrown) {
    java.io.StringWriter text = new java.io.StringWriter();
    thrown.printStackTrace(new java.io.PrintWriter(text));
    return text.toString();
  }

  private ReadResult<Investigation> read(String name, String content) {
    return Samples.reader().investigations(Samples.file(folder, name, content));
  }

  private static void assertFound(ReadResult<?> result, String number, String variable) {
    assertThat(Samples.ids(result)).contains("PERSONAL_ID");
    if (!variable.isEmpty()) {
      assertThat(Samples.finding(result, "PERSONAL_ID").variables()).containsExactly(variable);
    }
    assertHidden(result, number);
  }

  private static void assertHidden(ReadResult<?> result, String number) {
    assertThat(result.report().findings()).isNotEmpty();
    assertThat(Samples.everything(result))
        .doesNotContain(number)
        .doesNotContain("2390")
        .doesNotContain("071104")
        .doesNotContain(number.replace("", "\uFFFD"));
  }

  @Test
  void nothingOfARecordIsShownByAResult() {
    Path path = folder.resolve("x.csv");
    Samples.writer().withLocalVariables().write(List.of(Samples.full()), path);

    assertThat(Samples.reader().investigations(path).toString()).doesNotContain("K-17");
    assertThat(Files.exists(path)).isTrue();
  }
}
