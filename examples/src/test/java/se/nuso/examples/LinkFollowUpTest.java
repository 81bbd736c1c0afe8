package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkFollowUpTest {
  @TempDir Path folder;

  @Test
  void eachPlantedFaultIsShownUnderItsReason() {
    Run run = Run.of(out -> LinkFollowUp.run(out, "--out", folder.toString(), "--locale", "en"));

    assertThat(run.status()).as(run.printed()).isEqualTo(1);
    assertThat(run.printed())
        .contains("DO NOT SEND YET", "Planted faults")
        .contains("ERROR L002", "ERROR L003", "ERROR L005", "ERROR L007", "ERROR L008")
        .contains("ERROR L009", "ERROR L010", "WARNING L011", "WARNING L006");
    assertThat(run.printed().lines().count()).isLessThan(45);
    assertThat(run.printed()).doesNotContain("SYN-0");
  }

  @Test
  void whatWasFoundIsWrittenAsJsonAndWhoIsFollowedUpIsAChoice() throws IOException {
    Path json = folder.resolve("linkage.json");
    String out = folder.toString();
    Run.of(o -> LinkFollowUp.run(o, "--out", out, "--json", json.toString(), "--locale", "en"));
    assertThat(Files.readString(json)).contains("linkage", "L002", "L011", "kinds");

    Run decided = Run.of(o -> LinkFollowUp.run(o, "--out", out, "--locale", "sv"));
    assertThat(decided.printed())
        .contains("Uppföljning väntas av: utredningar med minst en beslutad insats\n");
    Run referrals =
        Run.of(o -> LinkFollowUp.run(o, "--out", out, "--locale", "sv", "--expect", "referrals"));
    assertThat(referrals.printed()).contains("minst en beslutad insats eller hänvisning");
    assertThat(Run.of(o -> LinkFollowUp.run(o, "--expect", "all")).status()).isEqualTo(2);
  }

  @Test
  void twoFilesOfOnesOwnAreCheckedAndOneIsNotEnough() throws IOException {
    Run.of(out -> LinkFollowUp.run(out, "--out", folder.toString()));
    String investigations = folder.resolve("investigations.csv").toString();
    String followUps = folder.resolve("follow-ups.csv").toString();

    Run run = Run.of(out -> LinkFollowUp.run(out, investigations, followUps, "--locale", "sv"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).startsWith("SKICKA INTE ÄNNU").contains("Kopplade");
    Run one = Run.of(out -> LinkFollowUp.run(out, investigations, "--locale", "sv"));
    assertThat(one.status()).isEqualTo(2);
    assertThat(one.printed()).contains("Ange två filer");
    Run empty =
        Run.of(
            out ->
                LinkFollowUp.run(
                    out,
                    investigations,
                    write(folder.resolve("empty.csv"), "").toString(),
                    "--locale",
                    "en"));
    assertThat(empty.status()).isEqualTo(2);
    assertThat(empty.printed()).contains("The file is empty");
  }

  private static Path write(Path path, String content) {
    try {
      return Files.writeString(path, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
