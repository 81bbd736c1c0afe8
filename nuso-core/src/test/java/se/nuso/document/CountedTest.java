package se.nuso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountedTest {
  private static final Counted ALL = Counted.all("investigations");

  @Test
  void theSameRecordsAreTheSameWhateverOrderTheyAreAskedForIn() {
    Counted one = ALL.and("age", List.of("0", "1", "2")).and("sex", Set.of("GIRL"));
    Counted other = ALL.and("sex", Set.of("GIRL")).and("age", List.of("2", "0", "1"));

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(ALL.and("sex", Set.of("GIRL")));
  }

  @Test
  void thoseWithoutAnAnswerAreALeafAndAllAreNoLeaves() {
    Counted unanswered = ALL.and("sex", Set.of(Counted.NOT_ANSWERED));

    assertThat(unanswered).isNotEqualTo(ALL);
    assertThat(unanswered).hasToString("investigations: sex –");
    assertThat(ALL).hasToString("investigations");
  }

  @Test
  void anAxisThatIsNarrowedTwiceHoldsWhatIsInBoth() {
    Counted small = ALL.and("age", List.of("0", "1", "2", "3"));

    assertThat(small.and("age", List.of("2", "3", "4")))
        .isEqualTo(ALL.and("age", List.of("3", "2")));
  }
}
