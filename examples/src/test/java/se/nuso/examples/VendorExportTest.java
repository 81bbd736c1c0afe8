package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorExportTest {
  @TempDir Path folder;

  @Test
  void theWrongInvestigationIsCaughtInBothLanguagesAndTheCorrectedOnesAreWritten()
      throws IOException {
    Path file = folder.resolve("export.csv");
    Run run = Run.of(out -> VendorExport.run(out, "--out", file.toString()));
    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .contains("FEL I010", "FEL I026", "VARNING I041")
        .contains("ERROR I010", "ERROR I026", "WARNING I041")
        .contains("Wrote 2 investigations to");
    assertThat(Files.readString(file)).contains("SYN-1", "SYN-2", "FAMILY_TREATMENT");

    Path json = folder.resolve("findings.json");
    Run.of(out -> VendorExport.run(out, "--out", file.toString(), "--json", json.toString()));
    assertThat(Files.readString(json)).contains("I010", "I026", "I041", "kinds");
  }
}
