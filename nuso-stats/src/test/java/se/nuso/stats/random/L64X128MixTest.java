package se.nuso.stats.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class L64X128MixTest {
  @Property(tries = 300)
  void theBitsAreThoseOfJavasOwnGenerator(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int bound) {
    RandomGenerator javas = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    RandomGenerator ours = new L64X128Mix(seed);

    for (int draw = 0; draw < 50; draw++) {
      assertThat(ours.nextLong()).isEqualTo(javas.nextLong());
      assertThat(ours.nextDouble()).isEqualTo(javas.nextDouble());
      assertThat(ours.nextInt(bound)).isEqualTo(javas.nextInt(bound));
    }
  }
}
