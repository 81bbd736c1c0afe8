package se.nuso.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.nuso.text.Label;

/** A share as the texts of rules say it. */
public final class Share {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private Share() {}

  /**
   * A share in per cent with one decimal, in the notation of each language. It is rounded towards
   * zero, so that 100 is said of all and of nothing less.
   *
   * @param part how many
   * @param whole of how many; more than 0
   */
  public static Label percent(long part, long whole) {
    String english =
        BigDecimal.valueOf(part)
            .multiply(PERCENT)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
            .toPlainString();
    return new Label(english.replace('.', ','), english);
  }
}
