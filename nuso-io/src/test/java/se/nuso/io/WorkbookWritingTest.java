package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.io.register.NumberingScheme;
import se.nuso.io.register.SerialNumberRegister;
import se.nuso.rule.Finding;

/** What is written is a workbook by its schema, and is read back the same or not written at all. */
class WorkbookWritingTest {
  @TempDir Path folder;

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .withChars("_x005FDae \t\r\n\u000B\u0001\u001F\uFFFE\uFFFF&<>\"'=åé;,\u00A0")
            .ofMaxLength(14),
        Arbitraries.of(
            "_x000D_", "_x005F_x000D_", "_x005f_", "__x0041__", "a\r\nb", "😀", "_xD83D_", "]]>"));
  }

  @Property(tries = 60)
  void everyTextThatIsWrittenIsReadBackTheSame(
      @ForAll("texts") String one, @ForAll("texts") String two) {
    LocalTable table = LocalTable.of(List.of("k", "a", "b"), List.of(List.of("1", one, two)));
    Samples.inTemporaryFolder(
        folder -> {
          for (String name : List.of("t.xlsx", "t.csv")) {
            Path path = folder.resolve(name);
            table.write(path);
            assertThat(LocalTable.read(path, "k").rows().get(0).cells())
                .as(name)
                .isEqualTo(table.rows().get(0).cells());
          }
          return true;
        });
  }

  @Test
  void aRegisterWithAControlCharacterIsWrittenAndReadBack() {
    Path path = folder.resolve("r.xlsx");
    SerialNumberRegister register =
        SerialNumberRegister.create(new NumberingScheme("K-", 6)).extend(List.of("2024/118"));
    register.write(path);
    register.extend(List.of("2024\u000B131", "a\r\nb")).write(path);
    SerialNumberRegister read = SerialNumberRegister.read(path);
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.numberOf("2024\u000B131").orElseThrow().value()).isEqualTo("K-000002");
    assertThat(LocalTable.read(path).rows().get(2).cells()).contains("a\r\nb");
  }

  @Test
  void aCharacterThatNoFileCanHoldIsRefusedBeforeTheOldFileIsReplaced() throws IOException {
    for (String name : List.of("t.xlsx", "t.csv")) {
      Path path = folder.resolve(name);
      LocalTable.of(List.of("a"), List.of(List.of("bra"))).write(path);
      byte[] before = Files.readAllBytes(path);
      for (String bad : List.of("a\uD83D", "\uDE00b", "a\u0000b")) {
        LocalFileException refused =
            catchThrowableOfType(
                LocalFileException.class,
                () -> LocalTable.of(List.of("a"), List.of(List.of(bad))).write(path));
        assertThat(refused.findings()).extracting(Finding::id).containsExactly("F169");
      }
      assertThat(Files.readAllBytes(path)).isEqualTo(before);
      LocalTable.of(List.of("a"), List.of(List.of("😀"))).write(path);
      assertThat(LocalTable.read(path).rows().get(0).cells()).containsExactly("😀");
    }
    assertThatThrownBy(() -> LocalTable.of(List.of("a"), List.of()).write(folder.resolve("t.xls")))
        .hasMessage("A table is written as .xlsx or .csv");
  }

  @Test
  void theStylesHoldWhatTheSchemaDemands() throws IOException {
    Path path = folder.resolve("s.xlsx");
    Samples.writer().write(Samples.investigations(2, 1), path);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      String styles =
          new String(
              zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(styles)
          .contains(
              "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                  + "<fill><patternFill patternType=\"gray125\"/></fill></fills>")
          .doesNotContain("<fill/>", "<xf/>", "<font/>", "<border/>")
          .contains("<cellStyleXfs count=\"1\">", "<cellXfs count=\"3\">", "<cellStyles ");
    }
  }

  @Test
  void aTableMayHaveAnotherBesideIt() {
    LocalTable table = LocalTable.of(List.of("a"), List.of(List.of("1")));
    LocalTable other = LocalTable.of(List.of("b", "c"), List.of(List.of("2", "3")));
    assertThat(table.write(folder.resolve("t.xlsx"), "mer", other)).hasSize(1);
    assertThat(LocalTable.read(folder.resolve("t.xlsx"), "a").rows().get(0).cells())
        .containsExactly("1");
    assertThat(LocalTable.read(folder.resolve("t.xlsx"), "c").rows().get(0).cells())
        .containsExactly("2", "3");
    assertThat(table.write(folder.resolve("t.csv"), "mer", other))
        .containsExactly(folder.resolve("t.csv"), folder.resolve("t-mer.csv"));
    assertThat(LocalTable.read(folder.resolve("t-mer.csv")).columns()).containsExactly("b", "c");
  }
}
