package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every block of code in the README is run, and what it shows is what comes out; its commands are
 * run by {@link ReadmeCommandsTest}.
 */
class ReadmeTest {
  private static final Path PROJECT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private record Block(String language, String text) {
    String name() {
      return language + ": " + text.lines().findFirst().orElse("");
    }
  }

  private static ShellSession session;

  @BeforeAll
  static void aShellOfTheProject() throws IOException {
    session = new ShellSession();
  }

  @AfterAll
  static void theShellEnds() {
    session.close();
  }

  @TestFactory
  Stream<DynamicTest> everyBlockOfTheReadmeRunsAndShowsWhatItSays() throws IOException {
    return blocks().stream()
        .filter(block -> !block.language().equals("bash"))
        .map(block -> DynamicTest.dynamicTest(block.name(), () -> holds(block)));
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

  private static void holds(Block block) {
    switch (block.language()) {
      case "java" -> session.run(block.text());
      case "jshell" -> session.replay(block.text());
      case "xml" -> dependencyHolds(block.text());
      default -> throw new AssertionError("no way to run a block of " + block.language());
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
