package se.nuso.examples;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import se.nuso.text.Language;

/**
 * A JShell with the library imported, in which a table is shown whole. With the name of a script it
 * runs that first, and goes on at the prompt.
 */
public final class Shell {
  static final String STARTUP = "startup.jsh";
  private static final String SCRIPT = ".jsh";

  /**
   * JShell cuts the value of an expression at 1 000 characters; only a mode of one's own shows
   * more.
   */
  private static final String WHOLE_TABLES =
      """
      /set mode nuso normal -command
      /set truncation nuso 100000 expression,varvalue
      /set mode nuso -retain
      /set feedback nuso -retain
      /exit
      """;

  private Shell() {}

  /**
   * Starts the shell.
   *
   * @param arguments nothing; or the name of a script ({@code profiles}) and what it is to be given
   */
  public static void main(String... arguments) throws Exception {
    if (arguments.length > 0 && Shell.class.getResource(arguments[0] + SCRIPT) == null) {
      System.err.println("There is no script " + arguments[0] + "; there is: profiles");
      System.exit(Program.UNUSABLE);
    }
    // a mode can be made at a prompt only: a first, silent shell makes it and hands it on
    Map<String, String> preferences = new HashMap<>();
    JavaShellToolBuilder.builder()
        .persistence(preferences)
        .in(new ByteArrayInputStream(WHOLE_TABLES.getBytes(StandardCharsets.UTF_8)), null)
        .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .start("--execution", "local", "-s");

    Path folder = Files.createTempDirectory("nuso");
    int status;
    try {
      List<String> options = new ArrayList<>();
      options.addAll(List.of("--class-path", classPath()));
      // the JVM that evaluates is another: it speaks the language that this one was asked to
      options.add("-R-Duser.language=" + Language.ofHost().locale().getLanguage());
      options.addAll(List.of("--startup", "DEFAULT"));
      options.addAll(List.of("--startup", written(folder, STARTUP, "")));
      if (arguments.length > 0) {
        options.add(written(folder, arguments[0] + SCRIPT, given(arguments)));
      }
      status =
          JavaShellToolBuilder.builder()
              .persistence(preferences)
              .start(options.toArray(String[]::new));
    } finally {
      delete(folder);
    }
    System.exit(status);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A resource as a file, with a line before it. */
  private static String written(Path folder, String resource, String line) throws IOException {
    try (InputStream snippets =
        Objects.requireNonNull(Shell.class.getResourceAsStream(resource), resource)) {
      String text = new String(snippets.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(folder.resolve(resource), line + text).toString();
    }
  }

  /** What a script is given, as the line of Java that names it. */
  private static String given(String... arguments) {
    return Stream.of(arguments)
        .skip(1)
        .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(", ", "List<String> arguments = List.of(", ")\n"));
  }

  /** The class path this program itself was loaded from, whether Java or Maven started it. */
  private static String classPath() throws URISyntaxException {
    if (!(Shell.class.getClassLoader() instanceof URLClassLoader maven)) {
      return System.getProperty("java.class.path");
    }
    List<String> entries = new ArrayList<>();
    for (URL entry : maven.getURLs()) {
      entries.add(Path.of(entry.toURI()).toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
