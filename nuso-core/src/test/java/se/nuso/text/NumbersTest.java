package se.nuso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void aNumberTooSmallOrTooLargeForItsDecimalsStandsByItsSize() {
    assertThat(Numbers.number(0, 3, ENGLISH)).isEqualTo("0.000");
    assertThat(Numbers.number(0.0005, 3, ENGLISH)).isEqualTo("0.001");
    assertThat(Numbers.number(-0.0004, 3, SWEDISH)).isEqualTo("-4,0e-04");
    assertThat(Numbers.number(999_999, 1, SWEDISH)).isEqualTo("999999,0");
    assertThat(Numbers.number(1e6, 1, ENGLISH)).isEqualTo("1.0e+06");
  }

  @Test
  void aNumberInRunningTextHasFourSignificantDigits() {
    assertThat(Numbers.number(1234.56, SWEDISH)).isEqualTo("1235");
    assertThat(Numbers.number(0.00012345, ENGLISH)).isEqualTo("0.0001234");
    assertThat(Numbers.number(2.5, SWEDISH)).isEqualTo("2,5");
    assertThat(Numbers.number(0, ENGLISH)).isEqualTo("0");
  }

  @Test
  void whatIsNoNumberIsADashAndWhatHasNoBoundIsInfinite() {
    assertThat(Numbers.number(Double.NaN, ENGLISH)).isEqualTo("–");
    assertThat(Numbers.number(Double.NaN, 2, ENGLISH)).isEqualTo("–");
    assertThat(Numbers.number(Double.POSITIVE_INFINITY, 2, ENGLISH)).isEqualTo("∞");
    assertThat(Numbers.number(Double.NEGATIVE_INFINITY, ENGLISH)).isEqualTo("−∞");
    assertThat(Numbers.percentSign(Double.NaN, ENGLISH)).isEqualTo("–");
  }

  @Test
  void aSmallPStandsByItsSizeAndNoneIsZero() {
    assertThat(Numbers.p(0.0123, SWEDISH)).isEqualTo("0,012");
    assertThat(Numbers.p("p", 1e-60, ENGLISH)).isEqualTo("p = 1.0e-60");
    assertThat(Numbers.p("p", 0, ENGLISH)).isEqualTo("p < 1e-300");
    assertThat(Numbers.p("p", Double.NaN, ENGLISH)).isEqualTo("p = –");
  }

  @Test
  void aLevelAndASumOfWeightsHaveNoMoreDecimalsThanTheyNeed() {
    assertThat(Numbers.confidence(0.95, SWEDISH)).isEqualTo("95");
    assertThat(Numbers.confidence(0.999, SWEDISH)).isEqualTo("99,9");
    assertThat(Numbers.count(189)).isEqualTo("189");
    assertThat(Numbers.count(12.345)).isEqualTo("12.35");
  }
}
