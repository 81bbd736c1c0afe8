package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read, written, drawn and printed is the same to the byte whatever the digits, the
 * calendar, the rules of case, the zone and the encoding of the host.
 */
class AnyHostTest {
  private static final String HERE =
      "-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8";

  @TempDir static Path expected;

  @BeforeAll
  static void asOnAnOrdinaryHost() throws IOException, InterruptedException {
    probe(expected, HERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=SA -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Duser.timezone=Asia/Bangkok",
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=America/Los_Angeles -Dfile.encoding=windows-1254"
      })
  void theHostChangesNothing(String host, @TempDir Path folder)
      throws IOException, InterruptedException {
    probe(folder, host);
    try (Stream<Path> files = Files.list(expected)) {
      List<Path> written = files.toList();
      assertThat(written).hasSizeGreaterThan(8);
      for (Path file : written) {
        assertThat(folder.resolve(file.getFileName())).as(host).hasSameBinaryContentAs(file);
      }
    }
    assertThat(expected.resolve("printed.txt")).content().contains("χ²", "Juridiskt kön", "300");
  }

  private static void probe(Path folder, String host) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of(host.split(" ")));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            HostProbe.class.getName(),
            folder.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(host + "\n" + shown).isZero();
  }
}
