package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.text.Language;

/** Every fault of a file is met with a finding that names what was expected and what was found. */
class ReadFaultTest {
  private static final String HEADER = "schema;round;mode;origin;serialNumber;participant";
  private static final String ROW = "investigation/1;CHILDREN_2024;HAND_CODED;REAL;K1;1780";

  @TempDir Path folder;

  /**
   * @param sv a part of the Swedish text, message and hint
   * @param en a part of the English text
   */
  record Example(ReadFault fault, String name, byte[] content, long line, String sv, String en) {
    Example(ReadFault fault, String name, String content, long line, String sv, String en) {
      this(fault, name, content.getBytes(StandardCharsets.UTF_8), line, sv, en);
    }

    @Override
    public String toString() {
      return fault + " in " + name;
    }
  }

  static Stream<Example> examples() {
    return Stream.of(
        new Example(ReadFault.EMPTY_FILE, "a.csv", "", 0, "Filen är tom", "The file is empty"),
        new Example(
            ReadFault.EMPTY_FILE, "a.csv", "\uFEFF", 0, "Filen är tom", "The file is empty"),
        new Example(
            ReadFault.EMPTY_FILE, "a.csv", " \r\n\r\n", 0, "Filen är tom", "The file is empty"),
        new Example(
            ReadFault.EMPTY_FILE, "a.csv", "sep=;\r\n", 0, "Filen är tom", "The file is empty"),
        new Example(ReadFault.EMPTY_FILE, "a.json", "", 0, "Filen är tom", "The file is empty"),
        new Example(ReadFault.EMPTY_FILE, "a.json", " \n", 0, "Filen är tom", "The file is empty"),
        new Example(
            ReadFault.EMPTY_FILE, "a.ndjson", "\uFEFF", 0, "Filen är tom", "The file is empty"),
        new Example(
            ReadFault.EMPTY_FILE, "a.ndjson", "\n\n", 0, "Filen är tom", "The file is empty"),
        new Example(
            ReadFault.UNKNOWN_FORMAT, "a.doc", "x", 0, "”.doc”", ".csv, .txt, .xlsx, .json"),
        new Example(ReadFault.UNKNOWN_FORMAT, "a", "x", 0, "ändelse ””", "extension “”"),
        new Example(
            ReadFault.SPREADSHEET,
            "a.csv",
            "PK\u0003\u0004rest",
            0,
            "kalkylblad",
            "spreadsheet or a zip archive, not CSV"),
        new Example(
            ReadFault.SPREADSHEET, "a.json", "PK\u0003\u0004rest", 0, "inte JSON", "not JSON"),
        new Example(
            ReadFault.SPREADSHEET,
            "a.csv",
            bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            0,
            "Spara som",
            "Save as"),
        new Example(
            ReadFault.WEB_PAGE,
            "a.csv",
            "<!DOCTYPE html><p>log in",
            0,
            "webbsida",
            "download probably failed"),
        new Example(
            ReadFault.WEB_PAGE,
            "a.json",
            "\uFEFF\n <HTML>",
            0,
            "webbsida",
            "web page (HTML), not JSON"),
        new Example(
            ReadFault.XML,
            "a.csv",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
            0,
            "DOCTYPE och entiteter läses aldrig",
            "DOCTYPE and entities are never read"),
        new Example(
            ReadFault.XML,
            "a.ndjson",
            "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
            0,
            "XML",
            "XML"),
        new Example(
            ReadFault.OTHER_KIND_OF_FILE,
            "a.csv",
            bytes(0x89, 'P', 'N', 'G', 13, 10),
            0,
            "en bild",
            "a picture, not CSV"),
        new Example(
            ReadFault.OTHER_KIND_OF_FILE,
            "a.csv",
            bytes(0xFF, 0xD8, 0xFF),
            0,
            "en bild",
            "a picture"),
        new Example(ReadFault.OTHER_KIND_OF_FILE, "a.csv", "%PDF-1.7", 0, "en PDF", "a PDF"),
        new Example(ReadFault.OTHER_KIND_OF_FILE, "a.csv", bytes(0x1F, 0x8B, 8), 0, "gzip", "gzip"),
        new Example(
            ReadFault.BINARY,
            "a.csv",
            HEADER + "\r\n" + ROW + "\u0000",
            2,
            "är NUL",
            "is NUL: the file is binary"),
        new Example(ReadFault.BINARY, "a.ndjson", "{}\n\u0000", 2, "Byte 4", "Byte 4"),
        new Example(
            ReadFault.UTF_16, "a.json", bytes(0xFF, 0xFE, 'a', 0), 0, "UTF-16", "Unicode Text"),
        new Example(ReadFault.UTF_16, "a.ndjson", bytes(0xFE, 0xFF, 0, 'a'), 0, "UTF-16", "UTF-16"),
        new Example(
            ReadFault.NOT_UTF_8,
            "a.csv",
            broken(),
            2,
            "Byte 56 (0xC3) är inte UTF-8",
            "saved in another encoding"),
        new Example(
            ReadFault.NOT_UTF_8,
            "a.json",
            bytes('{', '"', 0xE5, '"'),
            1,
            "Byte 3 (0xE5)",
            "Byte 3 (0xE5)"),
        new Example(
            ReadFault.NO_KNOWN_COLUMNS,
            "a.csv",
            "ålder;kön\r\n1;2\r\n",
            0,
            "schema;round;mode",
            "“;”, “,” or tab"),
        new Example(
            ReadFault.UNKNOWN_COLUMN,
            "a.csv",
            HEADER + ";background.aged\r\n",
            1,
            "Kolumn 7, ”background.aged”",
            "Nearest: background.age"),
        new Example(
            ReadFault.UNKNOWN_COLUMN,
            "a.csv",
            HEADER + ";Juridiskt kön\r\n",
            1,
            "Närmast: background.legalSex",
            "Nearest: background.legalSex"),
        new Example(
            ReadFault.UNNAMED_COLUMN,
            "a.csv",
            ";" + HEADER + "\r\n1;investigation/1;;;;;\r\n",
            2,
            "Kolumn 1 har inget namn",
            "Column 1 has no name"),
        new Example(
            ReadFault.DUPLICATED_COLUMN,
            "a.csv",
            HEADER + ";mode\r\n",
            1,
            "som kolumn 3 och 7",
            "as columns 3 and 7"),
        new Example(
            ReadFault.DUPLICATED_COLUMN,
            "a.csv",
            HEADER + ";MODE\r\n",
            1,
            "kolumn 3 och 7",
            "columns 3 and 7"),
        new Example(
            ReadFault.MISSING_COLUMN,
            "a.csv",
            "schema;round;mode;origin;participant\r\n",
            1,
            "serialNumber (Löpnummer) saknas",
            "The file has: schema, round, mode, origin, participant"),
        new Example(
            ReadFault.ABSENT_COLUMNS,
            "a.csv",
            HEADER + "\r\n",
            1,
            "räknas som obesvarade: background.legalSex, ",
            "variables are not in the file and count as not answered: background.legalSex"),
        new Example(
            ReadFault.RENAMED_COLUMN,
            "a.csv",
            HEADER.replace("mode", "MODE") + "\r\n",
            1,
            "”MODE”, lästes som mode",
            "was read as mode"),
        new Example(
            ReadFault.UNCLOSED_QUOTE,
            "a.csv",
            HEADER + "\r\n" + ROW + "\r\n\"hej;x\r\n" + (ROW + "\r\n").repeat(9),
            3,
            "öppnas på rad 3",
            "opens on line 3"),
        new Example(
            ReadFault.TEXT_AFTER_QUOTE,
            "a.csv",
            HEADER + "\r\n" + ROW + "\r\n\"hej\"x;x\r\n",
            3,
            "rad 3",
            "line 3"),
        new Example(
            ReadFault.UNKNOWN_SEPARATOR,
            "a.csv",
            "sep=#\r\n" + HEADER,
            1,
            "”;”, ”,” eller tabb",
            "“;”, “,” or tab"),
        new Example(
            ReadFault.FUTURE_SCHEMA,
            "a.csv",
            HEADER + "\r\n" + ROW.replace("/1", "/99"),
            2,
            "”investigation/99”",
            "reads investigation/1"),
        new Example(
            ReadFault.FUTURE_SCHEMA,
            "a.json",
            Samples.json().replace("\"investigation/1\"", "99"),
            1,
            "”99”",
            "newer than this library"),
        new Example(
            ReadFault.OTHER_SCHEMA,
            "a.csv",
            HEADER + "\r\n" + ROW.replace("investigation/", "actualisation/"),
            2,
            "”actualisation/1”",
            "investigation/1 was expected"),
        new Example(
            ReadFault.OTHER_SCHEMA,
            "a.json",
            Samples.json().replace("\"investigation/1\"", "[1]"),
            1,
            "”?”",
            "“?”"),
        new Example(
            ReadFault.OTHER_SCHEMA,
            "a.ndjson",
            Samples.ndjson("").replace("\"investigation/1\"", "{}"),
            1,
            "”?”",
            "“?”"),
        new Example(
            ReadFault.NO_SCHEMA,
            "a.csv",
            HEADER.replace("schema;", "") + "\r\n",
            1,
            "lästes som investigation/1",
            "was read as investigation/1"),
        new Example(
            ReadFault.NO_SCHEMA,
            "a.csv",
            HEADER + "\r\n" + ROW.replace("investigation/1", ""),
            2,
            "säger inte vilket schema",
            "does not say which schema"),
        new Example(
            ReadFault.NO_SCHEMA,
            "a.json",
            Samples.json().replace("\"schema\":\"investigation/1\",", ""),
            1,
            "säger inte",
            "does not say"),
        new Example(
            ReadFault.NO_SCHEMA,
            "a.ndjson",
            Samples.ndjson("").replace("\"investigation/1\"", "null"),
            1,
            "säger inte",
            "does not say"),
        new Example(
            ReadFault.NO_RECORDS, "a.csv", HEADER + "\r\n", 0, "har ingen post", "holds no record"),
        new Example(
            ReadFault.NO_RECORDS, "a.json", Samples.json(), 0, "har ingen post", "holds no record"),
        new Example(
            ReadFault.EMPTY_ROWS,
            "a.csv",
            HEADER + "\r\n" + ROW + "\r\n;;;;;\r\n;;\r\n",
            3,
            "2 rader utan innehåll",
            "2 rows without content were passed over, the first on line 3"),
        new Example(
            ReadFault.MIXED_HEAD,
            "a.csv",
            HEADER + "\r\n" + ROW + "\r\n" + ROW.replace("HAND_CODED", "MIXED"),
            3,
            "Insamlingssätt är inte densamma",
            "“Mixed” in record 2"),
        new Example(
            ReadFault.JSON_IN_CSV,
            "a.csv",
            Samples.json(),
            0,
            "Filen är JSON, inte CSV",
            "Name the file .json"),
        new Example(
            ReadFault.JSON_SYNTAX,
            "a.json",
            "{\"schema\":\"investigation/1\"\n,x}",
            2,
            "Tecken 2 på raden",
            "Character 2 of the line"),
        new Example(
            ReadFault.JSON_SYNTAX, "a.json", HEADER, 1, "inte giltig JSON", "not valid JSON"),
        new Example(
            ReadFault.TRUNCATED_JSON,
            "a.json",
            "{\"schema\":\"investigat",
            1,
            "oväntat slut",
            "unexpected end"),
        new Example(
            ReadFault.TRUNCATED_JSON,
            "a.json",
            Samples.json("{\"serialNumber\":\"K1\"}").replace("]}", ""),
            1,
            "avklippt",
            "cut off"),
        new Example(
            ReadFault.TRUNCATED_JSON,
            "a.ndjson",
            Samples.ndjson("", "").stripTrailing().substring(0, 200),
            2,
            "oväntat slut",
            "unexpected end"),
        new Example(
            ReadFault.DUPLICATE_PROPERTY,
            "a.json",
            Samples.json("{\"background\":{\"age\":1,\"age\":2}}"),
            1,
            "records[0].background.age",
            "records[0].background.age occurs twice"),
        new Example(
            ReadFault.DUPLICATE_PROPERTY,
            "a.ndjson",
            Samples.ndjson("\"background\":{\"age\":1,\"age\":2}"),
            1,
            "background.age finns två gånger",
            "neither counts"),
        new Example(
            ReadFault.DUPLICATE_PROPERTY,
            "a.json",
            "{\"mode\":\"MIXED\",\"mode\":\"MIXED\"}",
            1,
            "Egenskapen mode",
            "property mode"),
        new Example(
            ReadFault.TRAILING_CONTENT,
            "a.json",
            Samples.json() + "\n{}",
            2,
            "kommer mer innehåll",
            "More content follows"),
        new Example(
            ReadFault.NOT_A_DOCUMENT,
            "a.json",
            "[{}]",
            1,
            "väntade ett objekt, fick en lista",
            "expected an object, found an array"),
        new Example(
            ReadFault.NOT_A_DOCUMENT, "a.json", "3", 1, "fick ett heltal", "found a whole number"),
        new Example(
            ReadFault.NOT_A_DOCUMENT,
            "a.json",
            Samples.json().replace("[]", "null"),
            1,
            "records: väntade en lista, fick null",
            "{\"schema\": …"),
        new Example(
            ReadFault.NOT_A_DOCUMENT,
            "a.json",
            Samples.json().replace("\"REAL\"", "1"),
            1,
            "origin: väntade en text",
            "origin: expected a text, found a whole number"),
        new Example(
            ReadFault.MISSING_PROPERTY,
            "a.json",
            "{\"schema\":\"investigation/1\",\"records\":[]}",
            1,
            "Egenskapen round saknas före records",
            "round is missing before records"),
        new Example(
            ReadFault.MISSING_PROPERTY,
            "a.json",
            "{\"mode\":\"MIXED\"}",
            1,
            "records saknas",
            "records is missing"),
        new Example(
            ReadFault.UNKNOWN_DOCUMENT_PROPERTY,
            "a.json",
            "{\"rounds\":1}",
            1,
            "”rounds”",
            "schema, round, mode, origin, notice, records"),
        new Example(
            ReadFault.UNKNOWN_DOCUMENT_PROPERTY,
            "a.json",
            Samples.json().replace("[]", "[],\"notice\":\"\""),
            1,
            "står efter posterna",
            "after the records"),
        new Example(
            ReadFault.NOT_ONE_RECORD_A_LINE,
            "a.ndjson",
            "{\n \"schema\": 1\n}\n",
            1,
            "Första raden är inte en hel post",
            ".json"),
        new Example(
            ReadFault.NOT_ONE_RECORD_A_LINE,
            "a.ndjson",
            Samples.json(),
            1,
            "heta .json",
            "name it .json"),
        new Example(
            ReadFault.NOT_ONE_RECORD_A_LINE,
            "a.ndjson",
            "[{}]\n",
            1,
            "heta .json",
            "name it .json"),
        new Example(
            ReadFault.TOO_FEW_CELLS,
            "a.csv",
            Samples.csv("", "K1"),
            2,
            "har 5 celler, men 6 väntades",
            "has 5 cells, but 6 were expected"),
        new Example(
            ReadFault.TOO_MANY_CELLS,
            "a.csv",
            Samples.csv("", "K1;1780;x"),
            2,
            "skiljetecknet ”;”",
            "has 7 cells, but 6 were expected"),
        new Example(
            ReadFault.TOO_MANY_CELLS,
            "a.csv",
            Samples.csv("", "K1;1780;x").replace(';', '\t'),
            2,
            "”tab”",
            "“tab”"),
        new Example(
            ReadFault.LINE_BREAK_IN_CELL,
            "a.csv",
            Samples.csv("", "\"K1;1780\r\ninvestigation/1;CHILDREN_2024;HAND_CODED;REAL;K2\";1780"),
            2,
            "fortsätter på nästa rad",
            "several lines were probably read as one"),
        new Example(
            ReadFault.WRONG_KIND,
            "a.json",
            Samples.json("{\"background\":{\"age\":\"3\"}}"),
            1,
            "Ålder: väntade ett heltal, fick en text",
            "Age: expected a whole number, found a text"),
        new Example(
            ReadFault.UNKNOWN_PROPERTY,
            "a.json",
            Samples.json("{\"background\":{\"aged\":3}}"),
            1,
            "”background.aged” är okänd",
            "Nearest: background.age"),
        new Example(
            ReadFault.MISPLACED_PROPERTY,
            "a.json",
            Samples.json("{\"mode\":\"MIXED\"}"),
            1,
            "mode hör till dokumentet",
            "mode belongs to the document"),
        new Example(
            ReadFault.MALFORMED_LINE,
            "a.ndjson",
            Samples.ndjson("", "\"background\":{\"age\":}"),
            2,
            "inte ett JSON-objekt",
            "not a JSON object (character 1"),
        new Example(
            ReadFault.MALFORMED_LINE,
            "a.ndjson",
            Samples.ndjson("") + "{} {}\n",
            2,
            "tecken 4",
            "character 4"),
        new Example(
            ReadFault.MALFORMED_LINE,
            "a.ndjson",
            Samples.ndjson("") + "{\"a\":\n" + Samples.ndjson(""),
            2,
            "En hel post på varje rad".toLowerCase(),
            "Write one whole record"),
        new Example(
            ReadFault.NOT_A_RECORD,
            "a.json",
            Samples.json("null", "3"),
            1,
            "Väntade en post, fick null",
            "Expected a record, found null"),
        new Example(
            ReadFault.NOT_A_RECORD,
            "a.ndjson",
            Samples.ndjson("") + "true\n",
            2,
            "fick true eller false",
            "found true or false"));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** UTF-8 in one place and not in another: no encoding at all. */
  private static byte[] broken() {
    byte[] bytes = (HEADER + "\r\nÅrjäng").getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length);
    broken[56] = 'x';
    return broken;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isToldInSwedishAndEnglishWithItsLine(Example example) {
    ReadResult<Investigation> result =
        Samples.reader().investigations(Samples.file(folder, example.name(), example.content()));

    Finding finding = Samples.finding(result, example.fault().id());
    assertThat(finding.severity()).isEqualTo(example.fault().severity());
    assertThat(finding.location().file()).isEqualTo(example.name());
    assertThat(finding.location().line()).isEqualTo(example.line());
    assertThat(text(finding, Language.SWEDISH).toLowerCase()).contains(example.sv().toLowerCase());
    assertThat(text(finding, Language.ENGLISH)).contains(example.en());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void endsTheReadingOnlyIfItConcernsTheWholeFile(Example example) {
    ReadResult<Investigation> result =
        Samples.reader().investigations(Samples.file(folder, example.name(), example.content()));

    boolean ofFile = example.fault().id().startsWith("F0");
    boolean ends = ofFile && example.fault().severity() == Severity.ERROR;
    Finding finding = Samples.finding(result, example.fault().id());
    assertThat(result.complete()).isEqualTo(!ends);
    assertThat(finding.location().record() == 0).isEqualTo(ofFile);
    assertThat(result.rejected() > 0).isEqualTo(!ofFile || ends && result.total() > 0);
    assertThat(result.records()).hasSize((int) result.read());
    if (ends) {
      assertThat(result.records()).isEmpty();
      assertThat(result.toString(Language.SWEDISH)).contains("LÄSTES INTE TILL SLUT");
      assertThat(result.toString(Language.ENGLISH)).contains("NOT READ TO ITS END");
    }
  }

  private static String text(Finding finding, Language language) {
    String text = finding.message(language) + " " + finding.hint(language);
    assertThat(text)
        .as("every place is filled")
        .doesNotContain("–")
        .doesNotContainPattern("\\{[a-z]+}");
    return text;
  }

  @Test
  void aMissingFileADirectoryAndALockedFileAreToldApart() throws IOException {
    Location place = new Location("x.csv", 0, 0, null);

    assertThat(Samples.ids(Samples.reader().investigations(folder))).containsExactly("F003");
    assertThat(Samples.ids(Samples.reader().investigations(folder.resolve("none.csv"))))
        .containsExactly("F002");
    assertThat(InputFile.fault(new AccessDeniedException("x"), place).findings().get(0).id())
        .isEqualTo("F004");
    Finding other = InputFile.fault(new FileNotFoundException("x"), place).findings().get(0);
    assertThat(other.id()).isEqualTo("F005");
    assertThat(other.message(Language.ENGLISH)).contains("FileNotFoundException");
    assertThat(Samples.ids(Samples.reader().investigations(Path.of("/")))).containsExactly("F003");
  }

  @Test
  void everyFaultHasAnExampleOrATestOfItsOwn() {
    var shown = examples().map(Example::fault).toList();

    assertThat(
            Arrays.stream(ReadFault.values())
                .filter(fault -> !shown.contains(fault))
                .map(Enum::name))
        .containsExactlyInAnyOrder(
            "NO_SUCH_FILE",
            "IS_A_DIRECTORY",
            "NO_PERMISSION",
            "NOT_READABLE",
            "LIMIT",
            "OTHER_ROUND",
            "OTHER_ENCODING",
            "FOUND_SEPARATOR",
            "COMPOSED_LETTERS",
            "LABEL_FOR_CODE",
            "LEADING_ZERO",
            "NOT_A_WORKBOOK",
            "OLD_OR_LOCKED_WORKBOOK",
            "DOCUMENT_TYPE",
            "CHOSEN_SHEET",
            "MERGED_CELLS",
            "SHORT_ROWS",
            "EMPTY_COLUMNS",
            "OTHER_NAMES",
            "TITLE_ROWS",
            "SHEETS_ALIKE",
            "HIDDEN_ROWS",
            "HIDDEN_COLUMNS",
            "NOT_THAT_WORKBOOK",
            "NO_SUCH_SHEET",
            "ROWS_OUT_OF_ORDER",
            "CHANGED_WHILE_READ",
            "NOT_A_REGULAR_FILE",
            "NO_LAST_LINE_END",
            "UNKNOWN_ENCODING",
            "CONTRADICTED_SEPARATOR",
            "CLEANED_CELLS",
            "REWRITTEN",
            "GROUPED_DIGITS",
            "LINE_BREAKS",
            "SEVERITY_WITHOUT_FACTOR",
            "BROKEN_LETTERS",
            "UNDECLARED_MISSING",
            "FORMULA",
            "REMAINS",
            "REMAINS_REMOVED",
            "ERROR_CELL",
            "UNREADABLE_CELL",
            "CELL_TWICE",
            "STRAY_CELL",
            "NO_SCHEMA_NAME",
            "TOTAL_ROW",
            "RULING_ROW",
            "REPEATED_NAMES",
            "NOTE_ROW",
            "UNWRITABLE_CELL",
            "LOST_LETTERS");
  }

  @Test
  void identifiersAreNeverUsedTwice() {
    assertThat(Arrays.stream(ReadFault.values()).map(ReadFault::id)).doesNotHaveDuplicates();
    assertThat(ReadFault.LIMIT.at(new Location("x", 0, 0, null), Map.of()).message())
        .isEqualTo(ReadFault.LIMIT.message());
  }
}
