package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.codebook.Language.ENGLISH;
import static se.nuso.codebook.Language.SWEDISH;
import static se.nuso.intervention.Intervention.FAMILY_TREATMENT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;

/** Before a file of follow-ups is sent, it is laid beside the investigations. */
class PreFlightTest {
  @TempDir Path folder;

  private PreFlight check(String... followedUp) {
    Path investigations = folder.resolve("utredningar.csv");
    Path followUps = folder.resolve("uppföljningar.csv");
    NusoWriter writer = NusoWriter.of(CHILDREN_2024);
    writer.write(
        List.of(
            LinkFixture.investigation("K-1", FAMILY_TREATMENT),
            LinkFixture.investigation("K-2", FAMILY_TREATMENT)),
        investigations);
    writer.write(
        List.of(followedUp).stream()
            .map(number -> LinkFixture.followUp(number, FAMILY_TREATMENT))
            .toList(),
        followUps);
    return PreFlight.check(NusoReader.of(CHILDREN_2024), investigations, followUps);
  }

  @Test
  void aFileWhoseEveryFollowUpMatchesCanBeSent() {
    PreFlight check = check("K-1", "K-2");

    assertThat(check.ready()).isTrue();
    assertThat(check.toString(SWEDISH)).startsWith("KAN SKICKAS");
    assertThat(check.linkage().orElseThrow().findings()).isEmpty();
  }

  @Test
  void whatWillNotMatchIsToldBothWaysOnOneScreen() {
    PreFlight check = check("K-1", "K-02");

    assertThat(check.ready()).isFalse();
    assertThat(check.toString(ENGLISH))
        .startsWith("DO NOT SEND YET")
        .contains("Records read: 2 and 2; rejected: 0 and 0")
        .contains("uppföljningar.csv, record 2", "utredningar.csv, record 2");
    assertThat(check.toString(SWEDISH).lines().count()).isLessThan(40);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndNothingIsLinked() {
    Path absent = folder.resolve("finns-inte.csv");
    check("K-1");
    PreFlight check =
        PreFlight.check(NusoReader.of(CHILDREN_2024), folder.resolve("utredningar.csv"), absent);

    assertThat(check.ready()).isFalse();
    assertThat(check.linkage()).isEmpty();
    assertThat(check.toString(ENGLISH)).contains("There is no such file.");
    assertThat(check.investigations().complete()).isTrue();
    assertThat(check.followUps().complete()).isFalse();
  }
}
