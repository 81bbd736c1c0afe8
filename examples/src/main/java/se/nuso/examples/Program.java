package se.nuso.examples;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.nuso.identity.OutsideText;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.io.LocalFileException;
import se.nuso.text.Label;

/** What all programs share: a help text, arguments, and an exit status for the shell. */
interface Program {
  /** All went well. */
  int CLEAN = 0;

  /** The program ran, and found something that should be looked at. */
  int FINDINGS = 1;

  /** The program could not do what it was asked. */
  int UNUSABLE = 2;

  /** How the program is called. */
  String help();

  /** The options that take a value, as they are typed. */
  String[] options();

  /** The options that take none. */
  default Set<String> flags() {
    return Set.of();
  }

  /**
   * Runs the program.
   *
   * @return the exit status
   */
  int run(Arguments arguments, PrintStream out);

  /** Runs a program with what was typed, and tells what was typed wrongly. */
  static int run(Program program, PrintStream out, String... typed) {
    Arguments arguments;
    try {
      arguments = Arguments.of(typed, program.flags(), program.options());
    } catch (IllegalArgumentException e) {
      out.println(shown(e));
      out.println(program.help());
      return UNUSABLE;
    }
    if (arguments.help()) {
      out.println(program.help());
      return CLEAN;
    }
    try {
      return program.run(arguments, out);
    } catch (LocalFileException e) {
      out.println(e.message(arguments.language()));
      return UNUSABLE;
    } catch (IllegalArgumentException e) {
      out.println(shown(e));
      return UNUSABLE;
    } catch (UncheckedIOException e) {
      out.println(notWritten(e, arguments));
      return UNUSABLE;
    }
  }

  /** A message may quote what was typed or read; it may have several lines. */
  private static String shown(Throwable e) {
    return PersonalIdentityNumber.mask(String.valueOf(e.getMessage()))
        .lines()
        .map(OutsideText::fileName)
        .collect(Collectors.joining("\n"));
  }

  /** An exception's message may be no more than a path. */
  private static String notWritten(UncheckedIOException e, Arguments arguments) {
    return String.format(
        Locale.ROOT,
        new Label("Filen kunde inte skrivas: %s (%s).", "The file could not be written: %s (%s).")
            .in(arguments.language()),
        shown(e.getCause()),
        e.getCause().getClass().getSimpleName());
  }

  /** Runs a program and ends the process with its exit status; prints UTF-8 whatever the locale. */
  static void main(Program program, String... typed) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(program, out, typed));
  }
}
