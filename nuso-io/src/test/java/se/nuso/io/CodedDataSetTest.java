package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.Column;
import se.nuso.codebook.ValueType;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** The data are codes, and the script says what every one of them means. */
class CodedDataSetTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      classes = {
        Investigation.class,
        InterventionFollowUp.class,
        NonAssessedService.class,
        NonAssessedServiceCounts.class,
        StaffResources.class,
        Actualisation.class
      })
  void theScriptDeclaresEveryColumnAndTheDataHoldEveryAnswer(Class<?> type) {
    for (Language language : Language.values()) {
      everyAnswerIsThere(Codebook.of(type), language);
    }
  }

  private <R> void everyAnswerIsThere(Codebook<R> codebook, Language language) {
    List<R> records = Samples.records(codebook, 40, 7);
    CodedDataSet.of(CHILDREN_2024, language)
        .evenWithErrors()
        .withLocalVariables()
        .withSerialNumbers()
        .write(records, folder.resolve("data"));
    List<List<String>> rows = rows("data.csv");
    RProgram script = script("data.R");

    assertThat(script.file).isEqualTo("data.csv");
    assertThat(script.classes.keySet()).containsExactlyElementsOf(rows.get(0));
    assertThat(script.attributes.keySet()).containsExactlyElementsOf(rows.get(0));
    assertThat(script.classes.values()).isSubsetOf("character", "integer", "Date");
    assertThat(script.options)
        .containsEntry("sep", ",")
        .containsEntry("na.strings", "")
        .containsEntry("quote", "\"")
        .containsEntry("fileEncoding", "UTF-8")
        .containsEntry("check.names", "FALSE");
    Set<String> left = new LinkedHashSet<>(rows.get(0));
    for (Column<R> column : codebook.columns()) {
      left.removeAll(columnHolds(column, records, rows, script, language));
    }
    assertThat(left).isEmpty();
    assertThat(script.levels.keySet()).isEqualTo(script.labels.keySet());
  }

  /** Compares a variable's answers with what R would make of the data; returns its columns. */
  private static <R> List<String> columnHolds(
      Column<R> column,
      List<R> records,
      List<List<String>> rows,
      RProgram script,
      Language language) {
    String path = column.path();
    if (column.type() == ValueType.CODES) {
      for (Code code : column.codes()) {
        String name = path + "." + code.code();
        int at = rows.get(0).indexOf(name);
        for (int i = 0; i < records.size(); i++) {
          Object value = column.value(records.get(i));
          String expected = value == null ? "" : ((Set<?>) value).contains(code) ? "1" : "0";
          assertThat(rows.get(i + 1).get(at)).as(name).isEqualTo(expected);
        }
        assertThat(script.classes).containsEntry(name, "integer");
        assertThat(script.levels).doesNotContainKey(name);
        assertThat(script.attributes.get(name))
            .containsEntry("label", column.label().in(language) + ": " + code.label().in(language))
            .containsEntry("provenance", code.provenance().label().in(language));
      }
      return column.codes().stream().map(code -> path + "." + code.code()).toList();
    }
    int at = rows.get(0).indexOf(path);
    for (int i = 0; i < records.size(); i++) {
      Object value = column.value(records.get(i));
      assertThat(rows.get(i + 1).get(at))
          .as(path)
          .isEqualTo(value == null ? "" : column.text(value));
    }
    assertThat(script.attributes.get(path))
        .containsEntry("label", column.label().in(language))
        .containsEntry("provenance", column.provenance().label().in(language));
    if (column.codes().isEmpty()) {
      assertThat(script.levels).doesNotContainKey(path);
      assertThat(script.classes.get(path))
          .isEqualTo(
              switch (column.type()) {
                case INTEGER -> "integer";
                case DATE -> "Date";
                default -> "character";
              });
    } else {
      assertThat(script.classes).containsEntry(path, "character");
      assertThat(script.levels.get(path))
          .containsExactlyElementsOf(column.codes().stream().map(Code::code).toList());
      assertThat(script.labels.get(path))
          .doesNotHaveDuplicates()
          .hasSameSizeAs(column.codes())
          .allMatch(label -> !label.isBlank());
      IntStream.range(0, column.codes().size())
          .forEach(
              i ->
                  assertThat(script.labels.get(path).get(i))
                      .startsWith(column.codes().get(i).label().in(language)));
    }
    return List.of(path);
  }

  @Test
  void theFileSaysWhereItComesFromAndThatItsCodesAreNotOfficial() {
    CodedDataSet.of(CHILDREN_2024, SWEDISH)
        .evenWithErrors()
        .write(Samples.investigations(3, 1), folder.resolve("barn.R"));
    RProgram script = script("barn.R");

    assertThat(script.frame).isEqualTo("investigation");
    assertThat(script.frameAttributes)
        .containsEntry("nuso_schema", "investigation/1")
        .containsEntry("nuso_round", "CHILDREN_2024")
        .containsEntry("nuso_mode", rows("barn.csv").get(1).get(1))
        .containsEntry("nuso_origin", rows("barn.csv").get(1).get(2));
    assertThat(script.frameAttributes.get("nuso_note"))
        .startsWith("Koderna är inte NUSO:s officiella");
    assertThat(script.comments)
        .anyMatch(line -> line.contains("investigation/1"))
        .anyMatch(line -> line.startsWith("Koderna är inte NUSO:s officiella"))
        .anyMatch(line -> line.contains("CHILDREN_2024 (Barn och unga 2024)"))
        .anyMatch(line -> line.startsWith("NA är en obesvarad fråga"));
    assertThat(Samples.text(folder.resolve("barn.csv")))
        .startsWith("round,mode,origin,")
        .contains("\r\n");
  }

  @Test
  void localVariablesAndWhatIdentifiesACaseAreLeftOutUnlessAskedFor() {
    List<Actualisation> records = Samples.records(Codebook.of(Actualisation.class), 5, 3);
    CodedDataSet plain = CodedDataSet.of(CHILDREN_2024, ENGLISH).evenWithErrors();
    assertThat(names(plain, records))
        .contains("age", "reasons.NEGLECT")
        .doesNotContain("serialNumber", "caseReference", "received", "reporter");
    assertThat(names(plain.withSerialNumbers(), records))
        .contains("serialNumber")
        .doesNotContain("caseReference", "received");
    assertThat(names(plain.withLocalVariables(), records))
        .contains("received", "reporter")
        .doesNotContain("serialNumber", "caseReference");
    assertThat(names(plain.withLocalVariables().withSerialNumbers(), records))
        .contains("received", "serialNumber", "caseReference");
  }

  private List<String> names(CodedDataSet set, List<Actualisation> records) {
    set.write(records, folder.resolve("a.csv"));
    assertThat(script("a.R").classes.keySet()).containsExactlyElementsOf(rows("a.csv").get(0));
    return rows("a.csv").get(0);
  }

  @Test
  void whatMayNotBeWrittenLeavesBothFilesAsTheyWere() throws IOException {
    Path data = Files.writeString(folder.resolve("x.csv"), "before");
    Path script = Files.writeString(folder.resolve("x.R"), "before");
    Investigation first =
        Investigation.builder(CHILDREN_2024).mode(CollectionMode.MIXED).serialNumber("K-1").build();
    Investigation other = first.toBuilder().mode(CollectionMode.HAND_CODED).build();
    CodedDataSet set = CodedDataSet.of(CHILDREN_2024, SWEDISH).evenWithErrors();

    assertThatThrownBy(() -> set.write(List.of(first, other), folder.resolve("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Record 2: mode is another than in record 1; write a file for each");
    assertThatThrownBy(() -> set.write(List.of(), folder.resolve("x")))
        .hasMessage("There is no record to write");
    assertThatThrownBy(() -> set.write(List.of(first), folder.resolve("20071104-2390")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("2390");
    assertThatThrownBy(() -> set.write(List.of(first), folder.resolve(".csv")))
        .hasMessage("The files must have a name");
    assertThatThrownBy(() -> set.write(null, folder.resolve("x"))).hasMessage("records");
    Files.createDirectory(folder.resolve("y.csv"));
    assertThatThrownBy(() -> set.write(List.of(first), folder.resolve("y")))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(data).hasContent("before");
    assertThat(script).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("x.csv", "x.R", "y.csv");
    }
  }

  @Test
  void theSameRecordsGiveTheSameBytesAndDaysStandAsTheyAre() throws IOException {
    Investigation record =
        Investigation.builder(CHILDREN_2024)
            .mode(CollectionMode.MIXED)
            .process(p -> p.opened(LocalDate.of(2024, 1, 9)))
            .build();
    CodedDataSet set =
        CodedDataSet.of(CHILDREN_2024, ENGLISH).evenWithErrors().withLocalVariables();
    set.write(List.of(record), folder.resolve("a"));
    byte[] data = Files.readAllBytes(folder.resolve("a.csv"));
    byte[] script = Files.readAllBytes(folder.resolve("a.R"));
    set.write(List.of(record), folder.resolve("a"));
    assertThat(folder.resolve("a.csv")).hasBinaryContent(data);
    assertThat(folder.resolve("a.R")).hasBinaryContent(script);
    assertThat(Samples.text(folder.resolve("a.csv"))).contains(",2024-01-09,");
  }

  private record Labelled(String name, Label label) implements Code {}

  @Test
  void codesOfOneLabelStayTwoLevels() {
    List<Labelled> codes =
        List.of(
            new Labelled("A", new Label("Annat", "Other")),
            new Labelled("B", new Label("Övrigt", "Other")));
    assertThat(RScript.labels(codes, SWEDISH)).containsExactly("Annat", "Övrigt");
    assertThat(RScript.labels(codes, ENGLISH)).containsExactly("Other", "Other (B)");
  }

  @Test
  void anyTextIsAStringThatRReadsBack() {
    for (String text :
        List.of("", "a", "å ä ö É", "\"q\" \\n \\", "’”\u00A0–", "\n\t\u007F", "𝒳", "#x(")) {
      String quoted = RScript.quoted(text);
      assertThat(quoted).matches("\"[ -~]*\"");
      RProgram program =
          RProgram.of("d <- read.csv(" + quoted + ", colClasses = c(\"a\" = \"character\"))\n");
      assertThat(program.file).isEqualTo(text);
    }
    assertThat(RScript.quoted("å\"\\")).isEqualTo("\"\\u00e5\\\"\\\\\"");
  }

  @Test
  void aFileNameOfAnySortIsReadBackByTheScript() {
    CodedDataSet.of(CHILDREN_2024, ENGLISH)
        .evenWithErrors()
        .write(Samples.investigations(2, 5), folder.resolve("barn å \"2\".v1.csv"));
    assertThat(script("barn å \"2\".v1.R").file).isEqualTo("barn å \"2\".v1.csv");
    assertThat(folder.resolve("barn å \"2\".v1.csv")).exists();
  }

  private RProgram script(String name) {
    return RProgram.of(Samples.text(folder.resolve(name)));
  }

  private List<List<String>> rows(String name) {
    try (var reader = CsvReader.builder().ofCsvRecord(folder.resolve(name))) {
      return reader.stream().map(row -> List.copyOf(row.getFields())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
