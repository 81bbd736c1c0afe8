package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The shell in a process of its own, as a user starts it: typed lines in, exit status and text out.
 */
final class ShellProcess {
  private ShellProcess() {}

  static Run run(String language, String typed, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=" + language,
                "-cp",
                System.getProperty("java.class.path"),
                "se.nuso.examples.Shell"));
    command.addAll(List.of(arguments));
    Process shell = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (OutputStream in = shell.getOutputStream()) {
      in.write(typed.getBytes(StandardCharsets.UTF_8));
    }
    String shown = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(shell.exitValue(), shown);
  }
}
