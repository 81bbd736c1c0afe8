package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.rule.Finding;

/** Tables as people and programs leave them: read + rejected = total, whatever stands around. */
class TableShapeTest {
  private static final String HEADER =
      "schema;round;mode;origin;serialNumber;participant;legalSex;age;decision";
  private static final String BEGINS =
      "actualisation/1;CHILDREN_2024;STRUCTURED_EXTRACT;SYNTHETIC;";

  @TempDir Path folder;

  private static String record(int number) {
    return BEGINS + "A-" + number + ";1780;BOY;14;INVESTIGATION_OPENED";
  }

  private static Stream<String> records(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(TableShapeTest::record);
  }

  private ReadResult<Actualisation> read(String... lines) {
    return read(Stream.of(lines));
  }

  private ReadResult<Actualisation> read(Stream<String> lines) {
    Path path =
        Samples.file(folder, "a.csv", lines.collect(Collectors.joining("\r\n", "", "\r\n")));
    return NusoReader.of(CHILDREN_2024).actualisations(path);
  }

  private static void assertCounts(ReadResult<?> result, int read, int rejected) {
    assertThat(result.complete()).as(Samples.everything(result)).isTrue();
    assertThat(result.read()).as(Samples.everything(result)).isEqualTo(read);
    assertThat(result.rejected()).as(Samples.everything(result)).isEqualTo(rejected);
    assertThat(result.total()).isEqualTo(read + rejected);
  }

  @Test
  void separatorsAtTheEndOfLinesAreToldOnceAndReadAway() {
    ReadResult<Actualisation> both =
        read(Stream.concat(Stream.of(HEADER), records(1, 40)).map(line -> line + ";;;;"));
    assertCounts(both, 40, 0);
    assertThat(Samples.finding(both, "F071").parameters()).containsEntry("n", 4);
    ReadResult<Actualisation> rows =
        read(Stream.concat(Stream.of(HEADER), records(1, 3).map(line -> line + ";;")));
    assertCounts(rows, 3, 0);
    assertThat(Samples.ids(rows)).containsOnlyOnce("F071");
  }

  @Test
  void aValueBelowASeparatorAtTheEndRejectsItsRowAlone() {
    ReadResult<Actualisation> read =
        read(HEADER + ";;", record(1) + ";;", record(2) + ";x;", record(3) + ";;");
    assertCounts(read, 2, 1);
    assertThat(Samples.finding(read, "F163").location().line()).isEqualTo(3);
  }

  @Test
  void anEmptyColumnAmongTheOthersIsReadAwayAndOneWithContentRefusesTheFile() {
    ReadResult<Actualisation> empty =
        read(HEADER.replace(";round", ";;round"), record(1).replaceFirst(";", ";;"));
    assertCounts(empty, 1, 0);
    assertThat(Samples.ids(empty)).contains("F071");
    ReadResult<Actualisation> content =
        read(HEADER.replace(";round", ";;round"), record(1).replaceFirst(";", ";x;"));
    assertThat(content.complete()).isFalse();
    assertThat(Samples.ids(content)).contains("F017");
  }

  /** Excel decides for each sixteen lines how many separators it writes. */
  @Test
  void aBlockThatExcelLeftShortIsReadWithAWarning() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    records(1, 15).map(line -> line.replace("INVESTIGATION_OPENED", "")).forEach(lines::add);
    lines.set(3, record(3));
    records(16, 31).map(line -> line.replace(";INVESTIGATION_OPENED", "")).forEach(lines::add);
    ReadResult<Actualisation> read = read(lines.stream());
    assertCounts(read, 31, 0);
    assertThat(Samples.finding(read, "F070").parameters()).containsEntry("n", 16L);
    assertThat(Samples.finding(read, "F070").location().line()).isEqualTo(17);
  }

  @Test
  void rowsWithoutTheirLastEmptyCellsAreReadAndOneThatLacksMoreIsNot() {
    ReadResult<Actualisation> trimmed =
        read(HEADER, record(1), BEGINS + "A-2;1780;BOY", BEGINS + "A-3;1780", record(4));
    assertCounts(trimmed, 4, 0);
    ReadResult<Actualisation> broken = read(HEADER, record(1), BEGINS + "A-2", record(4));
    assertCounts(broken, 2, 1);
    assertThat(Samples.ids(broken)).contains("F101");
  }

  @Test
  void aRowThatLacksASeparatorIsStillRejected() {
    String open = record(1).replace("INVESTIGATION_OPENED", "");
    ReadResult<Actualisation> read =
        read(HEADER, open, record(2).replace(";14;", ";"), open, record(4));
    assertCounts(read, 3, 1);
    assertThat(Samples.ids(read)).contains("F101");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Summa;;;;;;;42;",
        "Totalt:;;;;;;;42;",
        "Summa;;;;3;;;42;3",
        ";;;;3;;Totalt;;",
        "Totalt 3 poster;;;;;;;;",
        "TOTAL",
        "Antal: 3",
        "Grand total;;;;;;;42,5;100 %",
        "Medelvärde;;;;;;;14,0;",
        "Summa;;;;;;;=SUM(H2:H4);"
      })
  void aTotalIsRejectedAndCalledSo(String total) {
    ReadResult<Actualisation> read = read(HEADER, record(1), record(2), record(3), total);
    assertCounts(read, 3, 1);
    assertThat(Samples.finding(read, "F165").location().line()).isEqualTo(5);
    assertThat(Samples.ids(read)).doesNotContain("F026", "F101", "F112");
  }

  @Test
  void rulingsNotesAndRepeatedNamesAreRejectedAlone() {
    ReadResult<Actualisation> read =
        read(
            Stream.of(
                    Stream.of(HEADER, "-----;---;---;---;---;---;---;---;---"),
                    records(1, 499),
                    Stream.of(HEADER),
                    records(500, 998),
                    Stream.of("====", "(998 rows affected)", "Källa: Procapita;;;;;;;;"))
                .flatMap(lines -> lines));
    assertCounts(read, 998, 5);
    Finding names = Samples.finding(read, "F167");
    assertThat(names.location().line()).isEqualTo(502);
    assertThat(names.message(ENGLISH)).contains("have two files been joined?");
    assertThat(Samples.ids(read).stream().filter("F166"::equals)).hasSize(2);
    assertThat(Samples.ids(read).stream().filter("F168"::equals)).hasSize(2);
  }

  @Test
  void namesInAnotherOrderFurtherDownEndTheReading() {
    ReadResult<Actualisation> read =
        read(HEADER, record(1), HEADER.replace("legalSex;age", "age;legalSex"), record(2));
    assertThat(read.complete()).isFalse();
    assertThat(Samples.finding(read, "F072").location().line()).isEqualTo(3);
  }

  @Test
  void aTextThatIsNoSchemaRejectsItsRowAfterRecordsThatHaveTheirs() {
    ReadResult<Actualisation> read = read(HEADER, record(1), "Slut;;x;;;;;;", record(2));
    assertCounts(read, 2, 1);
    assertThat(Samples.ids(read)).contains("F164");
    assertThat(read(HEADER, record(1).replace("actualisation/1", "investigation/1")).complete())
        .isFalse();
  }

  @Test
  void theNamesAreFoundBelowTitlesInBothFormats() {
    ReadResult<Actualisation> csv =
        read("Uttag, 2024-05-02", "", "Kommun:;Karlstad", HEADER, record(1), record(2));
    assertCounts(csv, 2, 0);
    assertThat(Samples.finding(csv, "F073").location().line()).isEqualTo(4);
    Path far =
        Samples.file(
            folder, "far.csv", "titel\r\n".repeat(30) + HEADER + "\r\n" + record(1) + "\r\n");
    assertThat(Samples.ids(NusoReader.of(CHILDREN_2024).actualisations(far)))
        .containsExactly("F015");
    LocalTable table =
        LocalTable.read(Samples.file(folder, "t.csv", "Lista, våren\n\nnr;ärende;x\n1;2;3\n"));
    assertThat(table.columns()).containsExactly("nr", "ärende", "x");
    assertThat(table.notes()).extracting(Finding::id).contains("F073");
  }

  @Test
  void aTitleWithAPersonalIdentityNumberRefusesTheFile() {
    for (String number : Samples.TEST_NUMBERS) {
      ReadResult<Actualisation> read = read("Uttag för " + number, HEADER, record(1));
      assertThat(read.complete()).isFalse();
      assertThat(Samples.ids(read)).containsExactly("PERSONAL_ID");
      assertThat(Samples.everything(read)).doesNotContain("2390");
    }
  }

  @Test
  void whatStandsInARowThatIsNoRecordOrInACellThatIsNoValueIsNotShown() {
    ReadResult<Actualisation> read =
        read(HEADER, record(1), "Källa: Anna Andersson;;;;;;;;", "Anna Andersson;;x;;;;;;");
    assertThat(read.rejected()).isEqualTo(2);
    assertThat(Samples.everything(read)).doesNotContain("Andersson");
    for (String cell : List.of("t=\"n\"", "t=\"e\"", "t=\"b\"", "t=\"s\"", "t=\"x\"")) {
      Path path =
          Samples.file(
              folder,
              "n.xlsx",
              Workbooks.of(
                  Workbooks.row(1, "a", "b"),
                  Workbooks.row(2, "1", "<c " + cell + "><v>Anna Andersson</v></c>")));
      assertThat(
              catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path))
                  .toString())
          .doesNotContain("Andersson")
          .contains("cell B2");
    }
  }

  @Test
  void aRecordIsNeverTakenForATotal() {
    for (String first : List.of("Summa", "Totalt", "Antal")) {
      Path path =
          Samples.file(folder, "u.csv", "Orsak;Kön;Ålder\nOmsorgssvikt;F;3\n" + first + ";P;4\n");
      List<LocalTable.Row> rows = new ArrayList<>();
      List<Finding> rejected = new ArrayList<>();
      LocalTable.forEachRecord(path, Mapping.NONE.columns(), rows::add, rejected::add);
      assertThat(rows).hasSize(2);
      assertThat(rejected).isEmpty();
    }
  }

  @Test
  void aTableOfOnesOwnKeepsEveryRow() {
    LocalTable codes =
        LocalTable.read(Samples.file(folder, "k.csv", "kolumn;variabel\nSumma;\nTotalt;age\n"));
    assertThat(codes.rows()).hasSize(2);
  }

  @Test
  void progressTellsTheBytesOfAWorkbook() {
    Path path = folder.resolve("a.xlsx");
    Samples.writer().write(Samples.investigations(3_000, 1), path);
    List<Long> told = new ArrayList<>();
    long[] total = new long[1];
    Samples.reader()
        .progress(
            (records, bytes, totalBytes) -> {
              told.add(bytes);
              total[0] = totalBytes;
            })
        .investigations(path);
    assertThat(told).isSorted().allMatch(bytes -> bytes > 0).endsWith(total[0]);
  }

  @Test
  void aSheetIsNamedByItsNameInAFaultOfAllSheets() {
    LocalFileException refused =
        catchThrowableOfType(
            LocalFileException.class,
            () -> LocalTable.read(Samples.file(folder, "e.xlsx", Workbooks.of())));
    assertThat(refused.findings()).extracting(Finding::id).containsExactly("F001");
    Path none = Samples.file(folder, "x.xlsx", Workbooks.of(Workbooks.row(2, "Nr", "Namn")));
    Finding told = Samples.finding(NusoReader.of(CHILDREN_2024).actualisations(none), "F015");
    assertThat(told.location().line()).isEqualTo(2);
    assertThat(told.message(ENGLISH))
        .contains("No visible sheet (”Blad1”)", "line 2")
        .doesNotContain("tab")
        .doesNotContain("Namn");
  }
}
