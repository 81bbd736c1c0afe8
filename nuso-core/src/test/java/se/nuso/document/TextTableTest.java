package se.nuso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void labelsStandToTheLeftAndNumbersWhereTheTableWantsThem() {
    TextTable right = new TextTable(1, true, List.of("Åldersgrupp", "n"));
    right.add(List.of("0–2", "1735"));
    TextTable left = new TextTable(1, false, List.of("Åldersgrupp", "n"));
    left.add(List.of("0–2", "1735"));

    assertThat(right.toText(40, 1, "")).isEqualTo("Åldersgrupp     n\n0–2          1735\n");
    assertThat(left.toText(40, 1, "")).isEqualTo("Åldersgrupp  n\n0–2          1735\n");
  }

  @Test
  void aTableOfAScreensWidthFitsAndOneColumnMoreDoesNot() {
    // 16 columns of label, two of gap and 92 of numbers.
    assertThat(table(16, 92).fits()).isTrue();
    assertThat(table(16, 93).fits()).isFalse();
  }

  @Test
  void aShortLabelLeavesRoomForNumbersAndALongOneIsCutToSixteen() {
    assertThat(table(15, 93).fits()).isTrue();
    assertThat(table(80, 92).fits()).isTrue();
    assertThat(table(80, 93).fits()).isFalse();
  }

  @Test
  void twoLabelsNeedAGapBetweenThem() {
    // 16 + 2 + 16 columns of labels, two of gap and 74 of numbers.
    assertThat(twoLabels(74).fits()).isTrue();
    assertThat(twoLabels(75).fits()).isFalse();
    assertThat(twoLabels(74).toText(40, 1, "").lines())
        .allSatisfy(line -> assertThat(line).hasSize(110));
  }

  @Test
  void labelsShareTheRoomThatNumbersLeave() {
    TextTable table =
        new TextTable(2, true, List.of("a".repeat(70), "b".repeat(70), "1".repeat(10)));

    // 110 less 12 for the number and 2 between the labels: 48 for each.
    assertThat(table.toText(40, 1, ""))
        .isEqualTo("a".repeat(47) + "…  " + "b".repeat(47) + "…  " + "1".repeat(10) + "\n");
  }

  private static TextTable table(int label, int numbers) {
    return new TextTable(1, true, List.of("a".repeat(label), "1".repeat(numbers)));
  }

  private static TextTable twoLabels(int numbers) {
    return new TextTable(2, true, List.of("a".repeat(20), "b".repeat(20), "1".repeat(numbers)));
  }

  @Test
  void runningTextBreaksAtTheScreensWidth() {
    String word = "w".repeat(54);

    assertThat(Lines.wrapped(word + " " + word + "x")).isEqualTo(word + " " + word + "x");
    assertThat(Lines.wrapped(word + " " + word + "xx")).isEqualTo(word + "\n" + word + "xx");
  }

  @Test
  void aWordLongerThanTheScreenStandsOnItsOwn() {
    String word = "w".repeat(120);

    assertThat(Lines.wrapped("a " + word + " b")).isEqualTo("a\n" + word + "\nb");
  }

  @Test
  void hangingTextKeepsWithinTheScreen() {
    String words = IntStream.range(0, 60).mapToObj(i -> "word").collect(Collectors.joining(" "));

    assertThat(Lines.hanging("Head", words).lines().toList())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("Head:          word")
        .hasSize(15 + 19 * 5 - 1);
  }
}
