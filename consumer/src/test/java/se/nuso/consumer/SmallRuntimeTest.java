package se.nuso.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.analysis.profile.InvestigationResponses;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;
import se.nuso.rule.NusoValidator;
import se.nuso.stats.latent.LatentClassAnalysis;

/** What the library needs to run is what it says, and no more. */
class SmallRuntimeTest {
  @TempDir Path folder;

  /** Builds, checks, writes, reads and models, in a process that may lack something. */
  static final class Job {
    public static void main(String[] arguments) {
      List<Investigation> records = SyntheticCohort.of(1, 60).records();
      Path file = Path.of(arguments[0], "export.csv");
      NusoWriter.of(CHILDREN_2024).write(records, file);
      int read = NusoReader.of(CHILDREN_2024).investigations(file).records().size();
      long checked = NusoValidator.of(CHILDREN_2024).validate(records).records();
      double fit =
          LatentClassAnalysis.of(InvestigationResponses.ofFactors(records))
              .classes(2)
              .starts(4)
              .seed(1)
              .fit()
              .logLikelihood();
      System.out.println(read + " read, " + checked + " checked, fitted " + (fit < 0));
    }
  }

  @Test
  void withoutAProviderOfJakartaValidationRecordsAreBuiltCheckedWrittenAndRead() throws Exception {
    assertThat(run(List.of())).contains("60 read, 60 checked, fitted true");
  }

  @Test
  void onlyTheModulesOfJavaThatItsClassesNameAreNeeded() throws Exception {
    StringWriter printed = new StringWriter();
    List<String> jdeps =
        new ArrayList<>(
            List.of("--multi-release", "17", "--ignore-missing-deps", "--print-module-deps"));
    jdeps.addAll(
        List.of(
            "--module-path",
            entries(".*(nuso-|jackson-|fastcsv|commons-math3|jspecify|validation-api).*")
                .collect(Collectors.joining(File.pathSeparator))));
    entries(".*nuso-(core|io|stats|analysis)[-/\\\\].*").forEach(jdeps::add);
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(new PrintWriter(printed), new PrintWriter(printed), jdeps.toArray(String[]::new));
    assertThat(status).as(printed.toString()).isZero();
    String last = printed.toString().lines().reduce((first, line) -> line).orElseThrow();
    String modules =
        Arrays.stream(last.split(","))
            .filter(module -> module.matches("(java|jdk)[.].*"))
            .collect(Collectors.joining(","));

    assertThat(modules).startsWith("java.").doesNotContain("jdk.random");
    assertThat(run(List.of("--limit-modules", modules))).contains("fitted true");
  }

  private static Stream<String> entries(String pattern) {
    return classPath().stream().filter(entry -> entry.matches(pattern));
  }

  private static List<String> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.matches(".*(hibernate|jboss|classmate|expressly|jakarta[.]el).*"))
        .toList();
  }

  private String run(List<String> options) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath())));
    command.addAll(List.of(Job.class.getName(), folder.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return Files.readString(printed, StandardCharsets.UTF_8);
  }
}
