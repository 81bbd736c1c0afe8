package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the README is run as it stands there, in the order it stands there, by a shell
 * in a folder that holds what a build leaves and nothing else. Runs after {@code package}, which
 * makes the jars. Maven's own commands would build what is being built; {@code .ci/run} runs them,
 * and here the program of the first one is run where Maven starts it.
 */
@DisabledOnOs(OS.WINDOWS)
class ReadmeCommandsTest {
  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BASH = Pattern.compile("(?ms)^```bash\\n(.*?)^```$");
  private static final String QUICKSTART = "./mvnw -Pquickstart package";

  /** What a build of every change must not wait for, each with the reason. */
  private static final Map<String, String> LEFT_OUT = new LinkedHashMap<>();

  static {
    LEFT_OUT.put("benchmarks.jar", "measures for an hour");
    LEFT_OUT.put("large.csv", "half a million rows, for minutes");
    LEFT_OUT.put("./mvnw verify", "is running");
    LEFT_OUT.put("./mvnw -q -Pjshell process-classes", "compiles anew; run by .ci/run");
  }

  @TempDir static Path root;

  @BeforeAll
  static void aRootAsABuildLeavesIt() throws IOException {
    Files.createDirectories(root.resolve("examples"));
    Files.createSymbolicLink(
        root.resolve("examples/target"), PROJECT.resolve("examples").resolve("target"));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandRunsFromTheRootAsItStands() {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(10);
    return commands.stream()
        .filter(command -> LEFT_OUT.keySet().stream().noneMatch(command::contains))
        .map(command -> DynamicTest.dynamicTest(command, () -> runs(command)));
  }

  @Test
  void whatIsLeftOutIsInTheReadme() {
    assertThat(LEFT_OUT.keySet())
        .allSatisfy(left -> assertThat(commands()).anySatisfy(c -> assertThat(c).contains(left)));
  }

  @Test
  void theCommandsOfMavenAreRunByTheContinuousBuildAsTheyStand() {
    assertThat(read(".ci/run")).contains("./mvnw -B -ntp verify", "README.md");
  }

  @Test
  void everyProfileThatIsNamedIsThere() {
    String poms = read("pom.xml") + read("examples/pom.xml");
    Matcher named =
        Pattern.compile("mvnw[^`\\n]* -P(\\w+)")
            .matcher(read("README.md") + read("CONTRIBUTING.md"));
    int found = 0;
    while (named.find()) {
      found++;
      assertThat(poms).contains("<id>" + named.group(1) + "</id>");
    }
    assertThat(found).isGreaterThan(7);
  }

  private static List<String> commands() {
    return BASH.matcher(read("README.md"))
        .results()
        .flatMap(block -> block.group(1).lines())
        .map(line -> line.replaceAll("\\s+#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static void runs(String command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("nuso", ".txt");
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-c", command.equals(QUICKSTART) ? quickstart() : command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(nothing().toFile()));
    // the JDK of this build, wherever it stands
    shell
        .environment()
        .merge("PATH", System.getProperty("java.home") + "/bin", (path, bin) -> bin + ":" + path);
    Process process = shell.start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    String shown = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(shown).isLessThan(Program.UNUSABLE);
    assertThat(shown).doesNotContain("Exception", "Error:");
    Files.delete(printed);
  }

  /** A shell that reads its commands finds the end of them. */
  private static Path nothing() throws IOException {
    Path nothing = root.resolve("nothing");
    return Files.exists(nothing) ? nothing : Files.createFile(nothing);
  }

  /** What the profile runs, and where: the root, or the commands after it find no files. */
  private static String quickstart() {
    String pom = read("examples/pom.xml");
    assertThat(pom)
        .contains("<workingDirectory>${maven.multiModuleProjectDirectory}</workingDirectory>");
    Matcher program = Pattern.compile("<argument>(se\\.nuso\\.\\S+?)</argument>").matcher(pom);
    assertThat(program.find()).isTrue();
    return "java -cp 'examples/target/lib/*' " + program.group(1);
  }

  private static String read(String file) {
    try {
      return Files.readString(PROJECT.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
