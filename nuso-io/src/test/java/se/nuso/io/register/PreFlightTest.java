package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.intervention.Intervention.FAMILY_TREATMENT;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.identity.SerialNumber;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;

/** Before a file of follow-ups is sent, it is laid beside the investigations. */
class PreFlightTest {
  @TempDir Path folder;

  private PreFlight check(String... followedUp) {
    Path investigations = folder.resolve("utredningar.csv");
    Path followUps = folder.resolve("uppföljningar.csv");
    NusoWriter writer = NusoWriter.of(CHILDREN_2024).evenWithErrors();
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
        .contains("uppföljningar.csv, line 3, record 2", "utredningar.csv, line 3, record 2");
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

  @Test
  void aCounterpartThatWasRejectedIsSaidFirstAndNoNearMissIsTakenForIt() throws IOException {
    check("K-12", "K-21");
    Path investigations = folder.resolve("utredningar.csv");
    Path followUps = folder.resolve("uppföljningar.csv");
    // K-12 exists on both sides; on the left its record is rejected, and K-21 is near it.
    NusoWriter writer = NusoWriter.of(CHILDREN_2024).evenWithErrors();
    writer.write(
        List.of(
            LinkFixture.investigation("K-12", FAMILY_TREATMENT).toBuilder()
                .background(b -> b.age(11))
                .build(),
            LinkFixture.investigation("K-21", FAMILY_TREATMENT)),
        investigations);
    writer.write(List.of(LinkFixture.followUp("K-12", FAMILY_TREATMENT)), followUps);
    Files.writeString(
        investigations,
        Files.readString(investigations).replace(";K-12;1780;;11;", ";K-12;1780;;x;"));
    PreFlight check = PreFlight.check(NusoReader.of(CHILDREN_2024), investigations, followUps);

    assertThat(check.investigations().rejected()).isEqualTo(1);
    assertThat(check.investigations().rejectedSerialNumbers())
        .containsExactly(Map.entry(1L, new SerialNumber("K-12")));
    Linkage<?, ?> linkage = check.linkage().orElseThrow();
    assertThat(LinkFixture.told(linkage)).containsExactly("L013 1", "L006 2");
    assertThat(linkage.findings().get(0).message(ENGLISH))
        .isEqualTo(
            "The counterpart in the investigations, record 1 (utredningar.csv, line 2), was rejected when the file was read.");
    assertThat(check.ready()).isFalse();
    assertThat(check.investigations().rejections()).hasSize(1);
    assertThat(check.toString(ENGLISH))
        .contains("ERROR F111  utredningar.csv, line 2, record 1, background.age")
        .doesNotContain("K-12", "have no serial number");
  }

  @Test
  void aFollowUpThatWasRejectedIsNotToldAsMissing() throws IOException {
    check("K-1", "K-2");
    Path investigations = folder.resolve("utredningar.csv");
    Path followUps = folder.resolve("uppföljningar.csv");
    Files.writeString(
        followUps,
        Files.readString(followUps).replaceFirst("(K-2;1780;)FAMILY_TREATMENT", "$1FAMILY"));
    PreFlight check = PreFlight.check(NusoReader.of(CHILDREN_2024), investigations, followUps);
    assertThat(LinkFixture.told(check.linkage().orElseThrow())).containsExactly("L013 2");

    Files.writeString(followUps, Files.readString(followUps).replaceFirst("K-2;1780", "K 2;1780"));
    PreFlight unknown = PreFlight.check(NusoReader.of(CHILDREN_2024), investigations, followUps);
    assertThat(LinkFixture.told(unknown.linkage().orElseThrow())).containsExactly("L006 2");
    assertThat(unknown.followUps().rejectedSerialNumbers()).isEmpty();
    assertThat(unknown.toString(SWEDISH))
        .contains("Av de avvisade har 0 och 1 inget löpnummer som går att läsa");
  }
}
