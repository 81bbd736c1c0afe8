package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShellTest {
  @Test
  void aTableIsShownWholeInThreeTypedLines() throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                "se.nuso.examples.Shell")
            .redirectErrorStream(true)
            .start();
    try (OutputStream typed = shell.getOutputStream()) {
      typed.write(
          """
          var records = cohort()
          var need = NEED.by(AGE_GROUP, SEX).of(records)
          need
          /exit 3
          """
              .getBytes(StandardCharsets.UTF_8));
    }
    String shown = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(shell.exitValue()).isEqualTo(3);
    assertThat(shown)
        .contains("12-14 years", "15-17 years", "n=21649")
        .doesNotContain("GIRL", "SYN-");
  }
}
