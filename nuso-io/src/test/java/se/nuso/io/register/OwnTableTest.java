package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.investigation.Investigation;
import se.nuso.text.Label;

/** A municipality's own data is joined by the serial number, which shows nowhere. */
class OwnTableTest {
  private static final List<Investigation> RECORDS =
      List.of(
          LinkFixture.investigation("Q-71"),
          LinkFixture.investigation("Q-72"),
          LinkFixture.investigation("Q-73"),
          LinkFixture.investigation("Q-74"),
          Investigation.builder(CHILDREN_2024).build());

  @TempDir Path folder;

  private OwnTable table() throws IOException {
    return OwnTable.read(
        write(
            "Löpnummer;Frånvaro;Skolteam",
            "Q-71;9,5;ja",
            "Q-72;25;nej",
            "Q-73;12;ja",
            "Q-73;13;ja",
            "Q-99;3;",
            ";4;ja"),
        "löpnummer");
  }

  @Test
  void eachValueIsALevelAndARecordHasThatOfItsRow() throws IOException {
    OwnColumn<Investigation> team = table().column("skolteam", Investigation::serialNumber);

    assertThat(team.levels()).containsExactly("ja", "nej");
    assertThat(team.labelOf("ja")).isEqualTo(new Label("ja", "ja"));
    assertThat(RECORDS.stream().map(team::position)).containsExactly(0, 1, -1, -1, -1);
    assertThatThrownBy(() -> team.labelOf("kanske")).hasMessage("skolteam has no such level");
  }

  @Test
  void numbersAreCountedInClasses() throws IOException {
    OwnColumn<Investigation> absence =
        table().classes("Frånvaro", Investigation::serialNumber, 10, 25);

    assertThat(absence.levels()).containsExactly("-10", "10-25", "25-");
    assertThat(absence.levels().stream().map(absence::labelOf).map(Label::sv))
        .containsExactly("under 10", "10 till under 25", "25 eller mer");
    assertThat(RECORDS.stream().map(absence::position)).containsExactly(0, 2, -1, -1, -1);
  }

  @Test
  void whatMeetsAndWhatDoesNotIsCountedBothWays() throws IOException {
    OwnTable.Meeting meeting = table().meeting(RECORDS, Investigation::serialNumber);

    assertThat(meeting).isEqualTo(new OwnTable.Meeting(5, 2, 1, 6, 1, 1, 1));
    assertThat(meeting.unmatched()).isEqualTo(2);
    assertThat(meeting.toString(SWEDISH))
        .startsWith("5 poster: 2 med en rad, 2 utan rad, 1 vars löpnummer står på flera rader");
    assertThat(meeting.toString(ENGLISH)).contains("6 rows: 1 without record");
  }

  @Test
  void theKeyIsInNoText() throws IOException {
    OwnTable table = table();
    OwnColumn<Investigation> team = table.column("Skolteam", Investigation::serialNumber);

    assertThat(table + " " + team + table.meeting(RECORDS, Investigation::serialNumber))
        .doesNotContain("Q-7", "Q-9");
  }

  @Test
  void whatCannotBeLevelsIsRefusedWithoutShowingAValue() throws IOException {
    OwnTable table = table();
    assertThatThrownBy(() -> table.column("kön", Investigation::serialNumber))
        .hasMessage("The table has no column called kön");
    assertThatThrownBy(() -> table.classes("Skolteam", Investigation::serialNumber, 1))
        .hasMessage("Line 2 of the column Skolteam is not a number");
    assertThatThrownBy(() -> table.classes("Frånvaro", Investigation::serialNumber, 2, 2))
        .hasMessage("The bounds must ascend");
    assertThatThrownBy(() -> table.classes("Frånvaro", Investigation::serialNumber))
        .hasMessage("Give at least one bound");
    OwnTable wide =
        OwnTable.read(
            write(
                IntStream.range(-1, 60)
                    .mapToObj(i -> i < 0 ? "nr;text" : "Q-" + i + ";fritext " + i)
                    .toArray(String[]::new)),
            "nr");
    assertThatThrownBy(() -> wide.column("text", Investigation::serialNumber))
        .hasMessageContaining("60 values")
        .hasMessageNotContaining("fritext");
  }

  @Test
  void aColumnThatStandsTwiceIsRefusedAsKeyAndAsColumn() throws IOException {
    Path file = write("Nr;f;nr;F", "K-1;1;2;3");
    assertThatThrownBy(() -> OwnTable.read(file, "nr"))
        .hasMessageContaining("F018")
        .hasMessageContaining("own.csv");
    OwnTable own = OwnTable.read(write("Nr;f;F", "K-1;1;2"), "nr");
    assertThatThrownBy(() -> own.column("f", Investigation::serialNumber))
        .hasMessageContaining("F018");
    assertThatThrownBy(() -> own.classes("F", Investigation::serialNumber, 1))
        .hasMessageContaining("F018");
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("own.csv"), List.of(lines));
  }

  @Test
  void theKeyIsNoColumnToAskFor() throws java.io.IOException {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("own", ".csv");
    java.nio.file.Files.writeString(file, "nr;f\nK-1;3\n");
    OwnTable own = OwnTable.read(file, "nr");
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> own.column("nr", Investigation::serialNumber))
        .withMessageContaining("is the key");
  }
}
