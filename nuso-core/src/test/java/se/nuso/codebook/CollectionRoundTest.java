package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.nuso.text.Label;
import se.nuso.text.Language;

class CollectionRoundTest {
  @Test
  void bothEndsOfTheWindowOfInvestigationsAreIncluded() {
    CollectionWindow window =
        CollectionRound.CHILDREN_2024.window(SubStudy.INVESTIGATIONS).orElseThrow();
    assertThat(window.contains(LocalDate.of(2023, 9, 30))).isFalse();
    assertThat(window.contains(LocalDate.of(2023, 10, 1))).isTrue();
    assertThat(window.contains(LocalDate.of(2024, 3, 31))).isTrue();
    assertThat(window.contains(LocalDate.of(2024, 4, 1))).isFalse();
    assertThat(window.exclusions()).hasSize(3);
    assertThat(window).hasToString("2023-10-01–2024-03-31");
  }

  @Test
  void theFollowUpHasNoPublishedWindow() {
    assertThat(CollectionRound.CHILDREN_2024.window(SubStudy.FOLLOW_UP)).isEmpty();
  }

  @Test
  void theLanguageIsSwedishForASwedishLocaleAndElseEnglish() {
    assertThat(Language.of(Locale.forLanguageTag("sv-FI"))).isEqualTo(Language.SWEDISH);
    assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.ENGLISH);
    assertThat(new Label("ja", "yes")).hasToString(new Label("ja", "yes").in(Language.ofHost()));
  }
}
