package se.nuso.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

/** A program that was run: its exit status and what it printed. */
record Run(int status, String printed) {
  static Run of(ToIntFunction<PrintStream> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status = program.applyAsInt(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return new Run(status, bytes.toString(StandardCharsets.UTF_8));
  }
}
