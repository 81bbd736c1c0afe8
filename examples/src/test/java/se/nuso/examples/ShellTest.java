package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShellTest {
  @Test
  void aTableIsShownWholeInThreeTypedLines() throws IOException, InterruptedException {
    Run shell =
        ShellProcess.run(
            "en",
            """
            var records = cohort()
            var need = NEED.by(AGE_GROUP, SEX).of(records)
            need
            /exit 3
            """);
    assertThat(shell.status()).isEqualTo(3);
    assertThat(shell.printed())
        .contains("12-14 years", "15-17 years", "n=21649")
        .doesNotContain("GIRL", "SYN-");
  }

  @Test
  void thereIsNoOtherScript() throws IOException, InterruptedException {
    Run shell = ShellProcess.run("en", "", "nosuch");
    assertThat(shell.status()).isEqualTo(Program.UNUSABLE);
    assertThat(shell.printed())
        .isEqualToIgnoringNewLines("There is no script nosuch; there is: profiles");
  }
}
