package se.nuso.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; this one starts a program on the module path. */
class ModulePathTest {
  @Test
  void aNamedModuleValidatesInBothWays() throws IOException, InterruptedException {
    String modulePath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    Process vendor =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath,
                "--add-modules",
                "jakarta.el,org.glassfish.expressly",
                "--module",
                "se.nuso.consumer/se.nuso.consumer.Vendor")
            .redirectErrorStream(true)
            .start();
    String printed = new String(vendor.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(vendor.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed).contains("1 and 1");
  }
}
