package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.SWEDISH;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.io.mapping.CodeMapping;
import se.nuso.io.mapping.ColumnMapping;
import se.nuso.io.mapping.MappingCoverage;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.OwnTable;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.rule.Finding;

/**
 * Whoever reads a table gets no cell that is no value: a formula, an error value, a type that
 * cannot be read. Every door into the library is tried with each of them, in both formats.
 */
class OneGuardTest {
  @TempDir Path folder;

  /**
   * A cell that is no value.
   *
   * @param cell as it stands in the file
   * @param id what is told of it
   * @param shown a text that must then be no value anywhere
   */
  record Odd(String format, String cell, String id, String shown) {}

  static Stream<Odd> odd() {
    return Stream.of(
        new Odd(".xlsx", "<c t=\"str\"><f>\"V\"&amp;1</f><v>V1</v></c>", "F112", "V1"),
        new Odd(".xlsx", "<c t=\"s\"><f t=\"shared\" si=\"0\"/><v>0</v></c>", "F112", "V1"),
        new Odd(".xlsx", "<c t=\"e\"><v>#REF!</v></c>", "F160", "#REF!"),
        new Odd(".xlsx", "<c t=\"b\"><v>kanske</v></c>", "F161", "kanske"),
        new Odd(".xlsx", "<c t=\"n\"><v>V1</v></c>", "F161", "V1"),
        new Odd(".xlsx", "<c t=\"s\"><v>7</v></c>", "F161", "7"),
        new Odd(".xlsx", "<c t=\"okänd\"><v>V1</v></c>", "F161", "V1"),
        new Odd(".csv", "=\"V1\"", "F112", "V1"),
        new Odd(".csv", "#SAKNAS!", "F160", "#SAKNAS!"));
  }

  private Path table(Odd odd, String names, String... before) {
    if (odd.format().equals(".csv")) {
      return Samples.file(
          folder,
          "t.csv",
          names.replace(';', '\t')
              + "\n"
              + String.join("\t", before)
              + "\t"
              + odd.cell().replace("\"", "\"\"").replaceAll("^(=.*)$", "\"$1\"")
              + "\n");
    }
    String[] cells = Stream.concat(Stream.of(before), Stream.of(odd.cell())).toArray(String[]::new);
    return Samples.file(
        folder,
        "t.xlsx",
        Workbooks.of(Workbooks.row(1, names.split(";")), Workbooks.row(2, cells)));
  }

  private Path file(String name, String content) {
    return Samples.file(folder, name, content);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void aReaderRejectsTheRecordWithAndWithoutAMapping(Odd odd) {
    Path plain =
        table(
            odd,
            "schema;round;mode;origin;participant;legalSex",
            "actualisation/1",
            "CHILDREN_2024",
            "HAND_CODED",
            "REAL",
            "1780");
    ReadResult<Actualisation> read = NusoReader.of(CHILDREN_2024).actualisations(plain);
    assertThat(read.rejected()).isEqualTo(1);
    assertThat(Samples.finding(read, odd.id()).variables()).containsExactly("legalSex");

    ColumnMapping columns = columns();
    CodeMapping codes = codes(odd);
    Path extract = table(odd, "Nr;Orsak", "1");
    ReadResult<Actualisation> mapped =
        NusoReader.of(CHILDREN_2024).mapping(columns, codes).actualisations(extract);
    assertThat(mapped.rejected()).isEqualTo(1);
    assertThat(Samples.ids(mapped)).contains(odd.id()).doesNotContain("M001");
    MappingCoverage coverage = MappingCoverage.of(columns, codes, extract);
    assertThat(coverage.rejected()).isEqualTo(1);
    assertThat(coverage.toString(SWEDISH)).doesNotContain(odd.shown() + " ");
    assertThat(CodeMapping.templateFrom(Actualisation.class, extract, columns, SWEDISH).rows())
        .isEmpty();
    assertThat(
            CodeMapping.templateFrom(Actualisation.class, extract, "Orsak", "reasons", SWEDISH)
                .rows())
        .isEmpty();
  }

  private ColumnMapping columns() {
    return ColumnMapping.read(
        Actualisation.class,
        file(
            "k.csv",
            "kolumn;fast värde;variabel\nNr;;IGNORERA\nOrsak;;reasons\n;CHILDREN_2024;round\n"
                + ";HAND_CODED;mode\n;REAL;origin\n;1780;participant\n"));
  }

  /** Even a mapping that knows the text must not be asked. */
  private CodeMapping codes(Odd odd) {
    Path path = folder.resolve("c.xlsx");
    LocalTable.of(
            List.of("variabel", "lokal kod", "kod"),
            List.of(List.of("reasons", odd.shown(), "NEGLECT")))
        .write(path);
    return CodeMapping.read(Actualisation.class, path);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void aTableOfOnesOwnIsRefusedByEveryoneWhoReadsOne(Odd odd) {
    List<Runnable> doors =
        List.of(
            () -> LocalTable.read(table(odd, "a;b", "1")),
            () -> LocalTable.forEach(table(odd, "a;b", "1"), row -> {}),
            () -> LocalTable.forEachEvenEmpty(table(odd, "a;b", "1"), row -> {}),
            () -> OwnTable.read(table(odd, "löpnummer;frånvaro", "K-1"), "löpnummer"),
            () ->
                SerialNumberRegister.read(
                    table(odd, "ärende;löpnummer", "2024/1"), new NumberingScheme("K-", 6)),
            () -> ColumnMapping.read(Actualisation.class, table(odd, "kolumn;variabel", "Orsak")),
            () ->
                CodeMapping.read(
                    Actualisation.class, table(odd, "variabel;lokal kod;kod", "reasons", "V1")));
    for (Runnable door : doors) {
      LocalFileException refused = catchThrowableOfType(LocalFileException.class, door::run);
      assertThat(refused).isNotNull();
      assertThat(refused.findings()).extracting(Finding::id).containsExactly(odd.id());
      assertThat(refused.findings().get(0).location().line()).isEqualTo(2);
    }
  }
}
