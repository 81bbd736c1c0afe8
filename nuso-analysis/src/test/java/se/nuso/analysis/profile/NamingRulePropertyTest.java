package se.nuso.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class NamingRulePropertyTest {
  @Property
  void aMoreCommonFactorNeverMarksAClassLess(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other,
      @ForAll @DoubleRange(min = 0, max = 30) double others) {
    Prominence less = NamingRule.prominence(Math.min(one, other), others);
    Prominence more = NamingRule.prominence(Math.max(one, other), others);
    assertThat(more).isLessThanOrEqualTo(less);
  }

  @Property
  void moreOthersNeverMakeAFactorDominate(
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0, max = 30) double one,
      @ForAll @DoubleRange(min = 0, max = 30) double other) {
    boolean withFew = NamingRule.prominence(share, Math.min(one, other)).dominates();
    boolean withMany = NamingRule.prominence(share, Math.max(one, other)).dominates();
    assertThat(withFew || !withMany).isTrue();
  }
}
