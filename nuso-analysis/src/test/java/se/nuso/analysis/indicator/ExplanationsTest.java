package se.nuso.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** Every indicator of every study says what it counts and what it does not say. */
class ExplanationsTest {
  static Stream<Indicator<?>> constants() throws IllegalAccessException {
    List<Indicator<?>> all = new ArrayList<>();
    for (Class<?> of :
        List.of(
            Indicators.class,
            FollowUpIndicators.class,
            ServiceIndicators.class,
            ActualisationIndicators.class)) {
      for (Field field : of.getFields()) {
        if (field.getType() == Indicator.class) {
          all.add((Indicator<?>) field.get(null));
        }
      }
    }
    return all.stream();
  }

  @Test
  void constantsOfEveryStudyAreFound() throws IllegalAccessException {
    assertThat(constants())
        .hasSizeGreaterThan(25)
        .contains(
            Indicators.NEED,
            FollowUpIndicators.STARTED,
            ServiceIndicators.WITH_INTERPRETER,
            ActualisationIndicators.INVESTIGATION_OPENED);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void itTellsItsDefinitionNumeratorDenominatorAndCaveatInSentences(Indicator<?> indicator) {
    Explanation explanation = indicator.explanation();

    isSentence(explanation.definition(), 3);
    isSentence(explanation.numerator(), 2);
    isSentence(explanation.denominator(), 2);
    isSentence(explanation.caveat(), 4);
    isSentence(explanation.bearing(), 2);
    assertThat(explanation.numerator()).isNotEqualTo(explanation.denominator());
    assertThat(explanation.definition()).isNotEqualTo(explanation.numerator());
  }

  private static void isSentence(Label text, int words) {
    for (String part : List.of(text.sv(), text.en())) {
      assertThat(part).endsWith(".").matches("(?s)\\p{Lu}.*|\\p{Nd}.*");
      assertThat(part.split(" ").length).as(part).isGreaterThanOrEqualTo(words);
    }
    assertThat(text.sv()).isNotEqualTo(text.en());
  }
}
