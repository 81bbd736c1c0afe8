package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {
  @ParameterizedTest
  @CsvFileSource(resources = "wilson.csv", useHeadersInDisplayName = true)
  void theIntervalIsTheOneOfR(long yes, long n, double confidence, double lower, double upper) {
    Interval interval = new Proportion(yes, n, 0).interval(confidence);

    assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
    assertThat(interval.confidence()).isEqualTo(confidence);
    assertThat(interval.method()).isEqualTo("Wilson");
  }

  @Test
  void theIntervalIsAt95PercentUnlessAnotherLevelIsAskedFor() {
    Proportion proportion = new Proportion(81, 263, 4);

    assertThat(proportion.interval()).isEqualTo(proportion.interval(0.95));
  }

  @Test
  void theBoundsAreExactWhereAllAnswerAlike() {
    assertThat(new Proportion(0, 7, 0).interval().lower()).isZero();
    assertThat(new Proportion(7, 7, 0).interval().upper()).isEqualTo(1);
  }

  @Test
  void whereNobodyAnswersThereIsNeitherShareNorInterval() {
    Proportion nobody = new Proportion(0, 0, 12);

    assertThat(nobody.share()).isNaN();
    assertThat(nobody.interval().isDefined()).isFalse();
    assertThat(nobody.interval().lower()).isNaN();
    assertThat(nobody.interval().upper()).isNaN();
    assertThat(nobody.interval().toString(ENGLISH)).isEqualTo("–");
    assertThat(nobody.toString(ENGLISH)).isEqualTo("– n=0, missing 12");
  }

  @Test
  void missingIsInNeitherNumeratorNorDenominator() {
    Proportion proportion = new Proportion(1, 4, 100);

    assertThat(proportion.share()).isEqualTo(0.25);
    assertThat(proportion.no()).isEqualTo(3);
    assertThat(proportion.interval()).isEqualTo(new Proportion(1, 4, 0).interval());
  }

  @Test
  void itPrintsOnOneLineInBothLanguages() {
    Proportion proportion = new Proportion(81, 263, 4);

    assertThat(proportion.toString(ENGLISH)).isEqualTo("30.8 % (25.5–36.6) n=263, missing 4");
    assertThat(proportion.toString(SWEDISH)).isEqualTo("30,8 % (25,5–36,6) n=263, saknas 4");
    assertThat(proportion).hasToString(proportion.toString(ENGLISH));
    assertThat(proportion.interval()).hasToString("25.5–36.6");
  }

  @Test
  void whatIsNoProportionIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 1, -1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void aConfidenceLevelIsBetween0And1(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(1, 2, 0).interval(confidence))
        .withMessageContaining("between 0 and 1");
  }

  @Property
  void theIntervalHoldsTheShareAndStaysWithin0And1(
      @ForAll @LongRange(max = 1_000_000) long yes,
      @ForAll @LongRange(max = 1_000_000) long no,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double confidence) {
    Proportion proportion = new Proportion(yes, yes + no + 1, 0);

    Interval interval = proportion.interval(confidence);

    assertThat(interval.lower()).isBetween(0.0, proportion.share());
    assertThat(interval.upper()).isBetween(proportion.share(), 1.0);
  }

  @Property
  void theIntervalOfNoIsTheMirrorOfTheIntervalOfYes(
      @ForAll @LongRange(max = 100_000) long yes, @ForAll @LongRange(max = 100_000) long no) {
    long n = yes + no + 1;
    Interval of = new Proportion(yes, n, 0).interval();
    Interval mirror = new Proportion(n - yes, n, 0).interval();

    assertThat(of.lower()).isCloseTo(1 - mirror.upper(), within(1e-12));
    assertThat(of.upper()).isCloseTo(1 - mirror.lower(), within(1e-12));
  }

  @Property
  void moreConfidenceTakesAWiderInterval(
      @ForAll @LongRange(max = 1000) long yes, @ForAll @LongRange(max = 1000) long no) {
    Proportion proportion = new Proportion(yes, yes + no + 1, 0);
    Interval narrow = proportion.interval(0.9);
    Interval wide = proportion.interval(0.99);

    assertThat(wide.upper() - wide.lower()).isGreaterThan(narrow.upper() - narrow.lower());
  }

  @Property
  void mergedProportionsAreTheProportionOfAllTogether(
      @ForAll @LongRange(max = 1000) long yes,
      @ForAll @LongRange(max = 1000) long no,
      @ForAll @LongRange(max = 1000) long missing) {
    Proportion one = new Proportion(yes, yes + no, missing);
    Proportion other = new Proportion(no, yes + no, yes);

    assertThat(one.merge(other))
        .isEqualTo(new Proportion(yes + no, 2 * (yes + no), missing + yes))
        .isEqualTo(other.merge(one));
    assertThat(one.merge(Proportion.EMPTY)).isEqualTo(one);
  }

  @Test
  void theExactIntervalIsTheOneOfClopperAndPearson() {
    Interval interval = new Proportion(81, 263, 4).exactInterval();

    assertThat(interval.lower()).isCloseTo(0.252736745585271, within(1e-12));
    assertThat(interval.upper()).isCloseTo(0.367621922601351, within(1e-12));
    assertThat(interval).isEqualTo(new Proportion(81, 263, 4).exactInterval(0.95));
    assertThat(interval.method()).isEqualTo("Clopper–Pearson");
  }

  @Test
  void theExactIntervalHasExactBoundsWhereAllAnswerAlikeAndNoneWhereNobodyDoes() {
    assertThat(new Proportion(0, 7, 0).exactInterval().lower()).isZero();
    assertThat(new Proportion(7, 7, 0).exactInterval().upper()).isEqualTo(1);
    // The share at which seven of seven has probability 0.025.
    assertThat(new Proportion(7, 7, 0).exactInterval().lower())
        .isCloseTo(Math.pow(0.025, 1.0 / 7), within(1e-13));
    assertThat(new Proportion(0, 0, 3).exactInterval().isDefined()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(0, 0, 3).exactInterval(95))
        .withMessageContaining("between 0 and 1");
  }

  @Property(tries = 200)
  void theExactIntervalHoldsTheShareAndIsTheMirrorOfTheOneOfNo(
      @ForAll @LongRange(max = 20_000) long yes,
      @ForAll @LongRange(max = 20_000) long no,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
    long n = yes + no + 1;
    Proportion proportion = new Proportion(yes, n, 0);
    Interval interval = proportion.exactInterval(confidence);
    Interval mirror = new Proportion(n - yes, n, 0).exactInterval(confidence);

    assertThat(interval.lower()).isBetween(0.0, proportion.share());
    assertThat(interval.upper()).isBetween(proportion.share(), 1.0);
    assertThat(interval.lower()).isCloseTo(1 - mirror.upper(), within(1e-12));
  }
}
