package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.assertj.core.api.SoftAssertions;

/**
 * A JShell that starts as the project's own does; jshell itself exits 0 after errors, so its API is
 * asked.
 */
final class ShellSession implements AutoCloseable {
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
  private final JShell shell;

  ShellSession() throws IOException {
    shell = started();
  }

  @Override
  public void close() {
    shell.close();
  }

  /** Runs code, and forgets what it declared; nothing in it may be refused or throw. */
  void run(String code) {
    List<SnippetEvent> events = new ArrayList<>();
    try {
      evaluate(code, events);
    } finally {
      forget(events);
    }
  }

  /** Runs codes by name, after what they take for granted; tells all that fail. */
  void runAll(String given, Map<String, String> codes) {
    evaluate(given, new ArrayList<>());
    SoftAssertions.assertSoftly(
        softly ->
            codes.forEach(
                (name, code) ->
                    softly.assertThatCode(() -> run(code)).as(name).doesNotThrowAnyException()));
  }

  /** Types what stands behind each prompt, and demands that the rest comes out. */
  void replay(String session) {
    printed.reset();
    StringBuilder shown = new StringBuilder();
    List<SnippetEvent> events = new ArrayList<>();
    int typedLines = 0;
    for (String line : session.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        shown.append(line).append('\n');
        typedLines++;
        int before = events.size();
        evaluate(line.substring(PROMPT.length()), events);
        for (SnippetEvent event : events.subList(before, events.size())) {
          shown.append(answer(event, typedLines));
        }
      }
    }
    forget(events);
    assertThat(shown.toString().stripTrailing()).isEqualTo(session.stripTrailing());
  }

  /** So that no block leans on what stands in another. */
  private void forget(List<SnippetEvent> events) {
    for (SnippetEvent event : events) {
      // An import may be one that the session began with.
      boolean declared = !(event.snippet() instanceof ImportSnippet);
      if (declared && shell.status(event.snippet()) == Snippet.Status.VALID) {
        shell.drop(event.snippet());
      }
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
    JShell begun =
        JShell.builder()
            .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
            .remoteVMOptions("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8")
            .build();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      begun.addToClasspath(entry);
    }
    List<String> first = new ArrayList<>(DEFAULT_IMPORTS);
    first.add(
        new String(
            Shell.class.getResourceAsStream(Shell.STARTUP).readAllBytes(), StandardCharsets.UTF_8));
    first.forEach(code -> evaluate(begun, code, new ArrayList<>()));
    printed.reset();
    return begun;
  }

  private void evaluate(String code, List<SnippetEvent> events) {
    evaluate(shell, code, events);
  }

  private static void evaluate(JShell shell, String code, List<SnippetEvent> events) {
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
  }
}
