package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every block of code in the README is run, and what it shows is what comes out. */
class ReadmeTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private record Block(String language, String text) {
    String name() {
      return language + ": " + text.lines().findFirst().orElse("");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyBlockOfTheReadmeRunsAndShowsWhatItSays() throws IOException {
    filesOfTheFirstCommandAreThere();
    return blocks().stream()
        .map(block -> DynamicTest.dynamicTest(block.name(), () -> holds(block)));
  }

  /** A later command checks what the first, Maven's, left; in a fresh checkout it has not run. */
  private static void filesOfTheFirstCommandAreThere() {
    if (Files.notExists(Path.of("target/quickstart/1780.csv"))) {
      PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
      assertThat(Quickstart.run(silent)).isZero();
    }
  }

  private static List<Block> blocks() throws IOException {
    String readme = Files.readString(PROJECT.resolve("README.md"), StandardCharsets.UTF_8);
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme);
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    assertThat(blocks).hasSizeGreaterThan(5);
    return blocks;
  }

  private static void holds(Block block) throws IOException {
    switch (block.language()) {
      case "java" -> new ShellSession().run(block.text());
      case "jshell" -> new ShellSession().replay(block.text());
      case "bash" -> block.text().lines().forEach(ReadmeTest::commandHolds);
      case "xml" -> dependencyHolds(block.text());
      default -> throw new AssertionError("no way to run a block of " + block.language());
    }
  }

  /** Maven's commands run this very test, so they are only looked up; the programs are run. */
  private static void commandHolds(String line) {
    String command = line.replaceAll("\\s+#.*", "").strip();
    if (command.startsWith("./mvnw")) {
      mavenCommandExists(command);
    } else if (command.startsWith("java -cp")) {
      programRuns(command.replaceAll(".*se\\.nuso\\.examples\\.", ""));
    } else if (command.startsWith("java -Xmx")) {
      largeProgramExists(command);
    } else {
      assertThat(command).isEqualTo("java -jar benchmarks/target/benchmarks.jar");
    }
  }

  /** What takes minutes is not run here. */
  private static void largeProgramExists(String command) {
    Matcher program = Pattern.compile("se\\.nuso\\.(\\w+)\\.(\\w+)").matcher(command);
    assertThat(program.find()).isTrue();
    assertThat(
            PROJECT
                .resolve(program.group(1))
                .resolve("src/main/java/se/nuso")
                .resolve(program.group(1))
                .resolve(program.group(2) + ".java"))
        .exists();
  }

  private static void mavenCommandExists(String command) {
    String poms = read(PROJECT.resolve("pom.xml")) + read(PROJECT.resolve("examples/pom.xml"));
    Matcher profile = Pattern.compile("-P(\\w+)").matcher(command);
    while (profile.find()) {
      assertThat(poms).contains("<id>" + profile.group(1) + "</id>");
    }
    if (command.equals("./mvnw verify")) {
      assertThat(read(PROJECT.resolve(".ci/run"))).containsPattern("\\./mvnw.* verify");
    }
  }

  private static void programRuns(String typed) {
    String[] words = typed.split(" ");
    String[] arguments = Stream.of(words).skip(1).toArray(String[]::new);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status =
        switch (words[0]) {
          case "Quickstart" -> Quickstart.run(out, arguments);
          case "Check" -> Check.run(out, arguments);
          case "ImportExtract" -> ImportExtract.run(out, arguments);
          case "LinkFollowUp" -> LinkFollowUp.run(out, arguments);
          case "Regress" -> Regress.run(out, arguments);
          case "LatentClasses" -> LatentClasses.run(out, arguments);
          case "Shell" -> shellRuns(out, arguments);
          case "VendorExport" -> VendorExport.run(out, arguments);
          default -> throw new AssertionError("there is no program " + words[0]);
        };
    assertThat(status).as(printed.toString(StandardCharsets.UTF_8)).isLessThan(2);
  }

  /** It shows an exception and goes on, so the text is asked and not the status alone. */
  private static int shellRuns(PrintStream out, String... arguments) {
    try {
      Run shell = ShellProcess.run("en", "/exit\n", arguments);
      out.print(shell.printed());
      assertThat(shell.printed()).doesNotContain("Exception", "Error:");
      return shell.status();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void dependencyHolds(String xml) {
    String pom = read(PROJECT.resolve("nuso-bom/pom.xml"));
    Matcher artifact = Pattern.compile("<artifactId>(.*?)</artifactId>").matcher(xml);
    while (artifact.find()) {
      assertThat(pom).contains("<artifactId>" + artifact.group(1) + "</artifactId>");
    }
    assertThat(xml).contains("<version>0.1.0-SNAPSHOT</version>");
    assertThat(pom).contains("<version>0.1.0-SNAPSHOT</version>");
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
