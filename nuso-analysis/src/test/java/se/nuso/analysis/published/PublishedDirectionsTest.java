package se.nuso.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.nuso.bbic.RosProfile;
import se.nuso.codebook.CollectionRound;
import se.nuso.investigation.Investigation;
import se.nuso.text.Language;

/** Each statement in words is tested, or stands among the untested with its reason. */
class PublishedDirectionsTest {
  private static final Investigation RECORD =
      Investigation.builder(CollectionRound.CHILDREN_2024).build();

  @Test
  void theDirectionsAreNumberedWithoutAGap() {
    List<Direction> all =
        PublishedDirections.compare(List.of(RECORD), List.of(RosProfile.ROS_01)).directions();

    assertThat(all).hasSize(45);
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).id()).isEqualTo("D%02d".formatted(i + 1));
      assertThat(all.get(i).label().sv()).isNotEqualTo(all.get(i).label().en());
    }
    assertThat(PublishedDirections.compare(List.of(RECORD)).directions())
        .hasSize(38)
        .noneMatch(Direction::holds);
  }

  @Test
  void eachRecordHasAProfile() {
    assertThatThrownBy(() -> PublishedDirections.compare(List.of(RECORD), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 records, but 0 profiles");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotTestedHasAReason(UntestedDirection direction) {
    for (Language language : Language.values()) {
      assertThat(direction.statement().in(language)).endsWith(".");
      assertThat(direction.reason().in(language)).endsWith(".");
      assertThat(direction.toString(language))
          .isEqualTo(direction.statement().in(language) + " " + direction.reason().in(language));
    }
    assertThat(direction).hasToString(direction.toString(Language.ofHost()));
  }
}
