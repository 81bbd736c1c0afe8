package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.assertj.core.api.SoftAssertions;

/**
 * A JShell that starts as the project's own does; jshell itself exits 0 after errors, so its API is
 * asked.
 */
final class ShellSession {
  private static final String PROMPT = "jshell> ";
  private static final List<String> DEFAULT_IMPORTS =
      List.of(
          "import java.io.*;",
          "import java.math.*;",
          "import java.net.*;",
          "import java.nio.file.*;",
          "import java.util.*;",
          "import java.util.concurrent.*;",
          "import java.util.function.*;",
          "import java.util.prefs.*;",
          "import java.util.regex.*;",
          "import java.util.stream.*;");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  /** Runs code; nothing in it may be refused or throw. */
  void run(String code) throws IOException {
    try (JShell shell = started()) {
      evaluate(shell, code);
    }
  }

  /** Runs codes by name in one session, after what they take for granted; tells all that fail. */
  void runAll(String given, Map<String, String> codes) throws IOException {
    try (JShell shell = started()) {
      evaluate(shell, given);
      SoftAssertions.assertSoftly(
          softly ->
              codes.forEach(
                  (name, code) ->
                      softly
                          .assertThatCode(() -> evaluate(shell, code))
                          .as(name)
                          .doesNotThrowAnyException()));
    }
  }

  /** Types what stands behind each prompt, and demands that the rest comes out. */
  void replay(String session) throws IOException {
    try (JShell shell = started()) {
      StringBuilder shown = new StringBuilder();
      int typedLines = 0;
      for (String line : session.lines().toList()) {
        if (line.startsWith(PROMPT)) {
          shown.append(line).append('\n');
          typedLines++;
          for (SnippetEvent event : evaluate(shell, line.substring(PROMPT.length()))) {
            shown.append(answer(event, typedLines));
          }
        }
      }
      assertThat(shown.toString().stripTrailing()).isEqualTo(session.stripTrailing());
    }
  }

  /**
   * What jshell shows: what was printed, and the value of an expression by the number of its line.
   */
  private String answer(SnippetEvent event, int line) {
    String answer = printed.toString(StandardCharsets.UTF_8);
    printed.reset();
    return switch (event.snippet().subKind()) {
      case TEMP_VAR_EXPRESSION_SUBKIND -> answer + "$" + line + " ==> " + event.value() + "\n";
      case VAR_VALUE_SUBKIND ->
          answer + event.snippet().source().strip() + " ==> " + event.value() + "\n";
      default -> answer;
    };
  }

  private JShell started() throws IOException {
    JShell shell =
        JShell.builder()
            .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
            .remoteVMOptions("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8")
            .build();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      shell.addToClasspath(entry);
    }
    for (String line : DEFAULT_IMPORTS) {
      evaluate(shell, line);
    }
    evaluate(
        shell,
        new String(
            Shell.class.getResourceAsStream(Shell.STARTUP).readAllBytes(), StandardCharsets.UTF_8));
    printed.reset();
    return shell;
  }

  private List<SnippetEvent> evaluate(JShell shell, String code) {
    List<SnippetEvent> events = new ArrayList<>();
    String rest = code;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(next.completeness().isComplete()).as(rest).isTrue();
      for (SnippetEvent event : shell.eval(next.source())) {
        assertThat(event.status())
            .as(
                next.source()
                    + shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList())
            .isNotEqualTo(Snippet.Status.REJECTED);
        assertThat(event.exception()).as(next.source()).isNull();
        events.add(event);
      }
      rest = next.remaining();
    }
    return events;
  }
}
