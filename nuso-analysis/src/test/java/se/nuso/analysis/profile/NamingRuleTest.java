package se.nuso.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingRuleTest {
  @ParameterizedTest
  @CsvSource({
    // over 70 % dominates, whatever else there is
    "1, 9, DOMINATES",
    "0.7000001, 9, DOMINATES",
    "0.7000001, 0, DOMINATES",
    // 70 % itself is not over 70 %
    "0.70, 9, BETWEEN",
    "0.70, 0, DOMINATES_WHERE_FEW_OTHERS",
    // down to 50 %, where few others are documented
    "0.50, 0, DOMINATES_WHERE_FEW_OTHERS",
    "0.50, 1.9999999, DOMINATES_WHERE_FEW_OTHERS",
    "0.50, 2, BETWEEN",
    "0.50, 2.0000001, BETWEEN",
    "0.6, 5, BETWEEN",
    // under 50 % is to some degree, few others or not
    "0.4999999, 0, TO_SOME_DEGREE",
    "0.4999999, 9, TO_SOME_DEGREE",
    "0.2000001, 0, TO_SOME_DEGREE",
    "0.20, 0, TO_SOME_DEGREE",
    // under 20 % is none or few
    "0.1999999, 0, NONE_OR_FEW",
    "0.1999999, 9, NONE_OR_FEW",
    "0, 0, NONE_OR_FEW",
  })
  void theThresholdsAreNusosAndWhatTheyLeaveOpenIsSaid(
      double share, double others, Prominence expected) {
    assertThat(NamingRule.prominence(share, others)).isEqualTo(expected);
    assertThat(new ProfileItem(ItemKind.REASON, ItemKind.REASON.codes().get(0), share, others))
        .extracting(ProfileItem::prominence)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 0", "1.01, 0", "NaN, 0", "0.5, -1", "0.5, NaN"})
  void whatIsNoShareOrNoNumberIsRefused(double share, double others) {
    assertThatIllegalArgumentException().isThrownBy(() -> NamingRule.prominence(share, others));
  }

  @ParameterizedTest
  @CsvSource({
    "DOMINATES, true",
    "DOMINATES_WHERE_FEW_OTHERS, true",
    "BETWEEN, false",
    "TO_SOME_DEGREE, false",
    "NONE_OR_FEW, false"
  })
  void whatLiesBetweenDoesNotDominate(Prominence prominence, boolean dominates) {
    assertThat(prominence.dominates()).isEqualTo(dominates);
  }
}
