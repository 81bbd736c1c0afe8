package se.nuso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.text.Label;
import se.nuso.text.Language;

class OutsideTextTest {
  @Test
  void noNumberOfSevenOrMoreDigitsIsShownAndNoCharacterThatIsNotSeen() {
    assertThat(OutsideText.shown("nr 711042391 x")).isEqualTo("nr ••••••• x");
    assertThat(OutsideText.shown("٧١١٠٤٢٣٩١")).isEqualTo("•••••••");
    assertThat(OutsideText.shown("123456")).isEqualTo("123456");
    assertThat(OutsideText.shown("a\u202Eb\u0007c\uD800")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(OutsideText.shown("20240331")).isEqualTo("•••••••");
  }

  @Test
  void aFileKeepsTheDayInItsNameAndTheIdentifierOfAMachine() {
    assertThat(OutsideText.fileName("export_20240331.csv")).isEqualTo("export_20240331.csv");
    assertThat(OutsideText.fileName("export_20241331.csv")).isEqualTo("export_•••••••.csv");
    assertThat(OutsideText.fileName(".a.12345678-ab12-4cd3-9ef0-123456789012.tmp"))
        .isEqualTo(".a.12345678-ab12-4cd3-9ef0-123456789012.tmp");
    assertThat(OutsideText.fileName("barn 20071104-2390.csv")).doesNotContain("2390");
  }

  @Test
  void aFindingMasksWhateverItIsGiven() {
    String number = "20071104-2390";
    Finding finding =
        new Finding(
            "X001",
            Severity.ERROR,
            new Location(number, 1, 2, number),
            List.of(number),
            new Label("{a} {b} {c}", "{a} {b} {c}"),
            new Label("{a}", "{a}"),
            Map.of("a", number, "b", List.of(number), "c", new Label(number, number)));
    for (Language language : Language.values()) {
      assertThat(finding.toString(language)).doesNotContain("2390").contains("••••••-••••");
    }
    assertThat(finding.parameters().toString() + finding.variables()).doesNotContain("2390");
  }

  @Test
  void aLineOfAFileOfMillionsIsStillNamed() {
    assertThat(OutsideText.shown(new Label("rad 1234567", "line 1234567")))
        .isEqualTo(new Label("rad 1234567", "line 1234567"));
  }
}
