package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.nuso.rule.Finding;

/** A cell is read in the spellings that are known, is empty without a value, or is told. */
class WorkbookCellTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "<c t=\"b\"><v>1</v></c>|TRUE",
        "<c t=\"b\"><v> TRUE&#10;</v></c>|TRUE",
        "<c t=\"b\"><v>True</v></c>|TRUE",
        "<c t=\"b\"><v>false</v></c>|FALSE",
        "<c t=\"b\"><v>0</v></c>|FALSE",
        "<c t=\"b\"/>|''",
        "<c t=\"b\"><v/></c>|''",
        "<c t=\"b\"><v>  </v></c>|''",
        "<c t=\"s\"/>|''",
        "<c t=\"s\"><v></v></c>|''",
        "<c t=\"s\"><v>&#10;   0&#10;</v></c>|delad",
        "<c t=\"s\"><v>1</v></c>|''",
        "<c t=\"e\"/>|''",
        "<c t=\"n\"/>|''",
        "<c t=\"n\"><v> 17 </v></c>|17",
        "<c><v>+5</v></c>|5",
        "<c><v>1.7E1</v></c>|17",
        "<c><v>.5</v></c>|0.5",
        "<c><v>4.3499999999999996</v></c>|4.35",
        "<c><v>1.5E-3</v></c>|0.0015",
        "<c t=\"d\"><v>2024-02-29</v></c>|2024-02-29",
        "<c t=\"d\"><v> 2024-02-29T00:00:00Z </v></c>|2024-02-29",
        "<c t=\"d\"><v>2024-02-29T12:30:00</v></c>|2024-02-29T12:30:00",
        "<c t=\"d\"/>|''",
        "<c t=\"str\"><v>text</v></c>|text",
        "<c t=\"str\"><v>_x000A_a_x005F_x000A_b_x00e5_</v></c>|a_x000A_bå",
        "<c t=\"inlineStr\"><is><r><t>ri</t></r><r><t xml:space=\"preserve\">k </t></r></is></c>|rik",
        "<c t=\"inlineStr\"><is><t>kan</t><rPh sb=\"0\" eb=\"1\"><t>ji</t></rPh></is></c>|kan",
        "<c><is><t>007</t></is></c>|007",
        "<c t=\"inlineStr\"><is><t>=1+1</t></is></c>|=1+1",
        "<c t=\"ny\"/>|''",
        "<c s=\"1\"><v>61</v></c>|1900-03-01",
        "<c s=\"1\"><v>59</v></c>|1900-02-28"
      })
  void aKnownSpellingIsRead(String cell, String text) {
    LocalTable read = table(cell);
    assertThat(read.rows().get(0).cells()).containsExactly("först", text, "sist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c t=\"b\"><v>ja</v></c>|F161",
        "<c t=\"b\"><v>2</v></c>|F161",
        "<c t=\"s\"><v>99</v></c>|F161",
        "<c t=\"s\"><v>-1</v></c>|F161",
        "<c t=\"s\"><v>text</v></c>|F161",
        "<c t=\"n\"><v>sjutton</v></c>|F161",
        "<c><v>1,5</v></c>|F161",
        "<c><v>NaN</v></c>|F161",
        "<c t=\"d\"><v>i går</v></c>|F161",
        "<c t=\"d\"><v>2023-02-29</v></c>|F161",
        "<c t=\"ny\"><v>1</v></c>|F161",
        "<c t=\"e\"><v>#REF!</v></c>|F160",
        "<c t=\"e\"><v>#SAKNAS!</v></c>|F160",
        "<c><f>1+1</f><v>2</v></c>|F112",
        "<c t=\"str\"><f t=\"shared\" si=\"0\"/><v>x</v></c>|F112",
        "<c t=\"b\"><f/><v>1</v></c>|F112",
        "<c s=\"1\"><v>60</v></c>|F161",
        "<c s=\"1\"><v>60.5</v></c>|F161",
        "<c s=\"1\"><v>-3</v></c>|F161",
        "<c r=\"A2\" t=\"str\"><v>igen</v></c>|F162"
      })
  void anythingElseIsToldWithItsCell(String cell, String id) {
    LocalFileException refused = catchThrowableOfType(LocalFileException.class, () -> table(cell));
    assertThat(refused.findings()).extracting(Finding::id).containsExactly(id);
    Finding told = refused.findings().get(0);
    assertThat(told.location().line()).isEqualTo(2);
    if (!id.equals("F112")) {
      assertThat(told.toString()).contains(id.equals("F162") ? "cell A2" : "cell B2");
    }
  }

  private LocalTable table(String cell) {
    Map<String, String> parts =
        Workbooks.parts(
            Workbooks.row(1, "a", "b", "c"),
            Workbooks.row(2, "först", cell, "<c r=\"C2\" t=\"str\"><v>sist</v></c>"));
    parts.put("xl/sharedStrings.xml", "<sst><si><t>delad</t></si><si/></sst>");
    return LocalTable.read(Samples.file(folder, "t.xlsx", Workbooks.of(parts)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "GENERAL",
        "Standard",
        "Standaard",
        "Yleinen",
        "Normál",
        "Všeobecný",
        "0\" dagar\"",
        "0 st",
        "#,##0 \"kr\"",
        "[h]:mm",
        "[mm]:ss",
        "0.00E+00",
        "@",
        "\\d0"
      })
  void aFormatWithoutAPartOfADayIsOfNumbers(String code) {
    assertThat(formatted(code)).isEqualTo("17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy\\-mm\\-dd;@",
        "[$-41D]d mmmm yyyy",
        "D/M/ÅÅÅÅ",
        "yyyymmdd",
        "ggge\"年\"m\"月\"",
        "h:mm AM/PM"
      })
  void aFormatWithPartsOfADayIsOfDays(String code) {
    assertThat(formatted(code)).isEqualTo("1900-01-17");
  }

  private String formatted(String code) {
    Map<String, String> parts =
        Workbooks.parts(
            Workbooks.row(1, "a", "b"), Workbooks.row(2, "x", "<c s=\"1\"><v>17</v></c>"));
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\""
            + code.replace("\"", "&quot;")
            + "\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    return LocalTable.read(Samples.file(folder, "f.xlsx", Workbooks.of(parts)))
        .rows()
        .get(0)
        .cells()
        .get(1);
  }

  @Test
  void inATextFileAFormulaOrAnErrorValueIsToldTooButNoSign() {
    for (String cell : List.of("=1+1", "=\"\"0017\"\"", "#REF!", "#SAKNAS!", "#N/A", "########")) {
      Path path = Samples.file(folder, "t.csv", "a;b\nx;\"" + cell + "\"\n");
      LocalFileException refused =
          catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path));
      assertThat(refused).as(cell).isNotNull();
      assertThat(refused.findings().get(0).id()).isIn("F112", "F160");
    }
    List<String> values = new ArrayList<>();
    for (String cell : List.of("-5", "+46", "@ort", "=", "#1", "-", "#Hashtag", "'=1+1")) {
      values.add(
          LocalTable.read(Samples.file(folder, "t.csv", "a;b\nx;" + cell + "\n"))
              .rows()
              .get(0)
              .cells()
              .get(1));
    }
    assertThat(values).containsExactly("-5", "+46", "@ort", "=", "#1", "-", "#Hashtag", "=1+1");
  }

  @Test
  void namesThatAreFormulasRefuseTheTable() {
    Path path =
        Samples.file(
            folder,
            "t.xlsx",
            Workbooks.of(
                Workbooks.row(1, "a", "<c><f>A1</f><v>b</v></c>"), Workbooks.row(2, "1", "2")));
    assertThat(
            catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path)).findings())
        .extracting(Finding::id)
        .containsExactly("F112");
  }

  @Test
  void rowsOutOfOrderRefuseTheSheetAndRowsWithoutNumberFollowOneAnother() {
    Path wrong =
        Samples.file(
            folder,
            "w.xlsx",
            Workbooks.of(
                Workbooks.row(1, "a", "b"),
                Workbooks.row(3, "1", "2"),
                Workbooks.row(2, "3", "4")));
    assertThat(
            catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(wrong)).findings())
        .extracting(Finding::id)
        .containsExactly("F079");
    Path without =
        Samples.file(
            folder,
            "n.xlsx",
            Workbooks.of(
                Workbooks.row(1, "a", "b").replace(" r=\"1\"", ""),
                Workbooks.row(2, "1", "2").replace(" r=\"2\"", "")));
    assertThat(LocalTable.read(without).rows().get(0).line()).isEqualTo(2);
  }

  @Test
  void whatIsAFormulaInAColumnThatIsLeftOutIsOfNoAccount() {
    LocalColumns leftOut =
        new LocalColumns() {
          @Override
          public java.util.Optional<String> variable(String column) {
            return column.equals("a") ? java.util.Optional.of("") : java.util.Optional.empty();
          }

          @Override
          public java.util.Set<String> columns() {
            return java.util.Set.of("a", "b");
          }

          @Override
          public Map<String, String> constants() {
            return Map.of();
          }
        };
    Path path =
        Samples.file(
            folder,
            "t.xlsx",
            Workbooks.of(
                Workbooks.row(1, "a", "b"), Workbooks.row(2, "<c><f>ROW()</f><v>1</v></c>", "x")));
    List<LocalTable.Row> rows = new ArrayList<>();
    List<Finding> rejected = new ArrayList<>();
    LocalTable.forEachRecord(path, leftOut, rows::add, rejected::add);
    assertThat(rejected).isEmpty();
    assertThat(Objects.requireNonNull(rows.get(0)).cells()).containsExactly("", "x");
  }
}
