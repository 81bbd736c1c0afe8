package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every block of code in the Javadoc of the library is run with the imports of the project's own
 * shell and what {@code javadoc.jsh} declares: the records, tables and files that examples take for
 * granted. A block that is not Java is written without {@code @code}.
 */
class JavadocExamplesTest {
  private static final List<String> MODULES =
      List.of("nuso-core", "nuso-io", "nuso-stats", "nuso-analysis");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n *\\* *}</pre>");

  @Test
  void everyExampleInTheJavadocRuns() throws IOException {
    Map<String, String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(30);
    try (ShellSession session = new ShellSession()) {
      session.runAll(taken(), examples);
    }
  }

  private static String taken() throws IOException {
    try (var given = JavadocExamplesTest.class.getResourceAsStream("javadoc.jsh")) {
      return new String(given.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          addFrom(file, examples);
        }
      }
    }
    return examples;
  }

  private static void addFrom(Path file, Map<String, String> examples) throws IOException {
    String source = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    Matcher example = EXAMPLE.matcher(source);
    while (example.find()) {
      long line = source.substring(0, example.start()).lines().count();
      String code = example.group(1).replaceAll("(?m)^ *\\* ?", "");
      // what it writes goes to a folder of its own
      examples.put(
          file.getFileName() + ":" + line, code.replace("Path.of(\"", "folder.resolve(\""));
    }
  }
}
