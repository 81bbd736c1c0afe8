package se.nuso.stats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class BenjaminiHochbergPropertyTest {
  @Property
  void anAdjustedPIsNoSmallerAndKeepsTheOrder(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 1) Double> p) {
    List<Double> adjusted = adjusted(p);

    for (int i = 0; i < p.size(); i++) {
      assertThat(adjusted.get(i)).isBetween(p.get(i), 1.0);
      for (int j = 0; j < p.size(); j++) {
        if (p.get(i) <= p.get(j)) {
          assertThat(adjusted.get(i)).isLessThanOrEqualTo(adjusted.get(j));
        }
      }
    }
  }

  @Property
  void theOrderGivenIsNothing(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 1) Double> p) {
    List<Double> turned = new ArrayList<>(p);
    Collections.reverse(turned);
    List<Double> adjusted = new ArrayList<>(adjusted(turned));
    Collections.reverse(adjusted);

    assertThat(adjusted).isEqualTo(adjusted(p));
  }

  private static List<Double> adjusted(List<Double> p) {
    return BenjaminiHochberg.of(p.stream().mapToDouble(x -> x).toArray()).adjusted();
  }

  @Property
  void oneTestNeedsNoAdjustment(@ForAll @DoubleRange(max = 1) double p) {
    assertThat(BenjaminiHochberg.of(p).adjusted()).containsExactly(p);
  }

  @Example
  void testsWithoutAPAreNotCountedButSaid() {
    BenjaminiHochberg tests = BenjaminiHochberg.of(0.01, Double.NaN, 0.03);

    assertThat(tests.adjusted()).containsExactly(0.02, Double.NaN, 0.03);
    assertThat(tests.n()).isEqualTo(2);
    assertThat(tests.missing()).isEqualTo(1);
    assertThat(tests.rejected(0.02)).isEqualTo(1);
    assertThat(tests.toString(SWEDISH))
        .isEqualTo(
            """
            Benjamini–Hochbergs justering för många test
            justerade p på 0,05 eller under = 2, n = 2, saknas 1
            Test utan p räknas inte bland de gjorda.""");
    assertThat(tests).hasToString(tests.toString(ENGLISH));
    assertThat(BenjaminiHochberg.of().adjusted()).isEmpty();
  }

  @Example
  void whatIsNoProbabilityIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.of(0.1, 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.of(-0.1));
  }
}
