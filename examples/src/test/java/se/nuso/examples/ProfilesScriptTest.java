package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.SWEDISH;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.analysis.profile.Profiles;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.io.JsonDocument;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;
import se.nuso.stats.latent.LatentClassModel;

/** The researcher's script, from a file to descriptions, and on at the prompt. */
class ProfilesScriptTest {
  @TempDir Path folder;

  @Test
  void aFileBecomesDescribedProfilesAndAModelThatCanBeSaved()
      throws IOException, InterruptedException {
    // A space and letters that are not ASCII, as in a Swedish user's folder.
    Path file = folder.resolve("våra utredningar.csv");
    NusoWriter.of(CHILDREN_2024).write(SyntheticCohort.of(1, 800).records(), file);
    Path saved = folder.resolve("model.json");

    Run shell =
        ShellProcess.run(
            "sv",
            """
            profiles.profiles().size() + " profiler av " + records.size()
            JsonDocument.write(profiles.model(), Path.of(arguments.get(3)))
            /exit 3
            """,
            "profiles",
            file.toString(),
            "3",
            "10",
            saved.toString());

    assertThat(shell.printed())
        .contains("Analyseras: 800 utredningar. Utelämnade, med fel eller oläsliga: 0.")
        .contains("Minsta BIC: 3 klasser.")
        .contains("Minsta BIC har det största antal klasser som prövats: pröva fler.")
        .contains("Risk- och skyddsprofiler: egna klasser")
        .contains("C1 är en av tre klasser som har skattats ur")
        .contains("C3 är en av tre klasser som har skattats ur")
        .contains("Bedömt behov av stöd eller skydd, andel med 95 % intervall")
        .contains("30 riskfaktorer och 7 skyddsfaktorer, var och en dokumenterad eller inte")
        .contains("\"3 profiler av 800\"")
        .doesNotContain("Exception", "SYN-");
    assertThat(shell.status()).isEqualTo(3);

    Profiles again =
        Profiles.ofFactors(
            NusoReader.of(CHILDREN_2024).investigations(file).records(),
            JsonDocument.read(LatentClassModel.class, saved));
    for (var profile : again.profiles()) {
      assertThat(shell.printed()).contains(profile.description(SWEDISH));
    }
  }

  @Test
  void aFileThatCannotBeReadIsToldOnce() throws IOException, InterruptedException {
    Run shell =
        ShellProcess.run("en", "/exit 3\n", "profiles", folder.resolve("none.csv").toString());
    assertThat(shell.status()).isEqualTo(3);
    assertThat(shell.printed()).contains("Analysed: 0 investigations.");
    assertThat(shell.printed()).doesNotContain("Exception");
  }
}
