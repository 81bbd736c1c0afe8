package se.nuso.examples;

import java.io.ByteArrayInputStream;
import java.io.File;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jdk.jshell.tool.JavaShellToolBuilder;

/** A JShell with the library imported, in which a table is shown whole. */
public final class Shell {
  static final String STARTUP = "startup.jsh";

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

  /** Starts the shell; arguments are JShell's own. */
  public static void main(String... arguments) throws Exception {
    // a mode can be made at a prompt only: a first, silent shell makes it and hands it on
    Map<String, String> preferences = new HashMap<>();
    JavaShellToolBuilder.builder()
        .persistence(preferences)
        .in(new ByteArrayInputStream(WHOLE_TABLES.getBytes(StandardCharsets.UTF_8)), null)
        .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .start("--execution", "local", "-s");

    Path startup = Files.createTempFile("nuso", STARTUP);
    try (InputStream imports =
        Objects.requireNonNull(Shell.class.getResourceAsStream(STARTUP), STARTUP)) {
      Files.write(startup, imports.readAllBytes());
      int status =
          JavaShellToolBuilder.builder()
              .persistence(preferences)
              .start(
                  "--class-path",
                  classPath(),
                  // the JVM that evaluates is another: it speaks the language that this one was
                  // asked to
                  "-R-Duser.language=" + Locale.getDefault().getLanguage(),
                  "--startup",
                  "DEFAULT",
                  "--startup",
                  startup.toString());
      System.exit(status);
    } finally {
      Files.deleteIfExists(startup);
    }
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
