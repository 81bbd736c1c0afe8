package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/** A municipality's own table is read and written whole, and shows none of its content. */
class LocalTableTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBackAndNoCellIsAFormula() {
    Path path = folder.resolve("t.csv");
    List<String> row = List.of("=1+1", "-5", "a;b \"c\"", "å");
    LocalTable.of(List.of("A", "b", "c", "d"), List.of(row)).write(path);

    assertThat(Samples.text(path)).contains("'=1+1").contains("'-5");
    LocalTable read = LocalTable.read(path);
    assertThat(read.rows().get(0).cells()).isEqualTo(row);
    assertThat(read.position("x", "a")).hasValue(0);
    assertThat(read.position("x")).isEmpty();
    assertThat(read.file()).isEqualTo("t.csv");
    assertThat(read.toString() + read.rows()).doesNotContain("å", "a;b").contains("1 rows");
  }

  @Test
  void commaAndTabAreFoundAndEmptyRowsPassedOver() {
    for (String separator : List.of(",", "\t", ";")) {
      LocalTable read =
          LocalTable.read(
              Samples.file(folder, "t.csv", "a S b\n\n1 S 2\n S \n".replace(" S ", separator)));
      assertThat(read.columns()).containsExactly("a", "b");
      assertThat(read.rows()).hasSize(1);
      assertThat(read.at(read.rows().get(0).line(), "b").line()).isEqualTo(3);
    }
  }

  @Test
  void whatIsNoTableIsRefusedWithItsReason() {
    assertThat(refused("t.csv", "")).isEqualTo("F001");
    assertThat(refused("t.json", "{}")).isEqualTo("F006");
    assertThat(refused("t.csv", "a;b\n1\n")).isEqualTo("F101");
    assertThat(refused("t.csv", "a;b\n1;2;3\n")).isEqualTo("F102");
    assertThat(refused("t.csv", "PK\u0003\u0004rest")).isEqualTo("F007");
    assertThatThrownBy(() -> LocalTable.read(folder.resolve("absent.csv")))
        .isInstanceOf(LocalFileException.class)
        .hasMessageContaining("F002");
    assertThatThrownBy(() -> LocalTable.of(List.of("a"), List.of(List.of("1", "2"))))
        .hasMessage("Row 1 has 2 cells, not 1");
  }

  @Test
  void aPersonalIdentityNumberIsRefusedWhereverItStandsOnReadingAndOnWriting() {
    for (String number : Samples.TEST_NUMBERS) {
      for (String content : List.of("a;" + number + "\n1;2\n", "a;b\n1;se " + number + "\n")) {
        assertThat(refused("t.csv", content)).isEqualTo("PERSONAL_ID");
      }
      assertThat(refused(number + ".csv", "a;b\n1;2\n")).isEqualTo("PERSONAL_ID");
      Path path = folder.resolve("out.csv");
      LocalFileException header =
          catchThrowableOfType(
              LocalFileException.class,
              () -> LocalTable.of(List.of("x" + number), List.of(List.of(number))).write(path));
      assertThat(header.findings()).extracting(Finding::id).containsOnly("PERSONAL_ID").hasSize(2);
      assertThat(header.toString() + header.findings()).doesNotContain(number);
      assertThat(Files.exists(path)).isFalse();
    }
  }

  @Test
  void aColumnThatIsAskedForAndStandsTwiceIsRefusedInBothFormats() {
    Path csv = Samples.file(folder, "t.csv", "a;B  x;c;b x\n1;2;3;4\n");
    Path xlsx = folder.resolve("t.xlsx");
    LocalTable.of(List.of("a", "B x", "c", "b\u00A0x"), List.of(List.of("1", "2", "3", "4")))
        .write(xlsx);
    for (Path path : List.of(csv, xlsx)) {
      LocalTable table = LocalTable.read(path);
      assertThat(table.position("a")).hasValue(0);
      LocalFileException refused =
          catchThrowableOfType(LocalFileException.class, () -> table.position("x", "B X"));
      assertThat(refused.findings()).extracting(Finding::id).containsExactly("F018");
      assertThat(refused.message(Language.SWEDISH))
          .contains("finns två gånger, som kolumn 2 och 4", String.valueOf(path.getFileName()));
    }
  }

  @Test
  void whatIsWrittenIsReadBackWhateverMarksItBeginsWith() {
    List<String> row = List.of("'", "'a", "'=a", "''=a", "=a", "@", "-1", "+2", "'-", "a'=");
    List<String> columns = row.stream().map(cell -> "k" + row.indexOf(cell)).toList();
    for (String name : List.of("t.csv", "t.xlsx")) {
      LocalTable.of(columns, List.of(row)).write(folder.resolve(name));
      assertThat(LocalTable.read(folder.resolve(name)).rows().get(0).cells()).isEqualTo(row);
    }
    assertThat(
            LocalTable.read(Samples.file(folder, "old.csv", "a;b\n'=1;'x\n")).rows().get(0).cells())
        .containsExactly("=1", "'x");
  }

  private String refused(String name, String content) {
    Path path = Samples.file(folder, name, content);
    LocalFileException refused =
        catchThrowableOfType(LocalFileException.class, () -> LocalTable.read(path));
    Samples.TEST_NUMBERS.forEach(
        number -> assertThat(refused.toString() + refused.findings()).doesNotContain(number));
    return refused.findings().get(0).id();
  }
}
