package se.nuso.io;

import java.util.Locale;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What came of reading a file: how many records, and every finding.
 *
 * <p>{@code read() + rejected() = total()}, always. {@link #complete()} must be asked before
 * anything that was read is used.
 */
public final class ReadSummary {
  private final String file;
  private final long read;
  private final long rejected;
  private final boolean complete;
  private final ValidationReport report;

  ReadSummary(String file, long read, long rejected, boolean complete, ValidationReport report) {
    this.file = file;
    this.read = read;
    this.rejected = rejected;
    this.complete = complete;
    this.report = report;
  }

  /** The same file with nothing used: all that was met counts as rejected. */
  ReadSummary refused() {
    return new ReadSummary(file, 0, total(), complete, report);
  }

  /** The file's name, as messages show it. */
  String file() {
    return file;
  }

  /** How many records were read, with or without findings. */
  public long read() {
    return read;
  }

  /** How many records could not be built. */
  public long rejected() {
    return rejected;
  }

  /** How many records were met: those read and those rejected. */
  public long total() {
    return read + rejected;
  }

  /**
   * Whether the file was read to its end. False when a fault of the whole file ended the reading:
   * then nothing that was read may be used, and the report says why.
   */
  public boolean complete() {
    return complete;
  }

  /** Every finding, of the reader and of the rules, by record. */
  public ValidationReport report() {
    return report;
  }

  /** The totals and the report on one screen, in one language. */
  public String toString(Language language) {
    return file
        + String.format(
            Locale.ROOT,
            new Label(
                    ": %d poster, varav %d lästa och %d avvisade",
                    ": %d records, of which %d read and %d rejected")
                .in(language),
            total(),
            read,
            rejected)
        + (complete
            ? ""
            : new Label(
                    "\nFILEN LÄSTES INTE TILL SLUT: inget av den får användas.",
                    "\nTHE FILE WAS NOT READ TO ITS END: nothing of it may be used.")
                .in(language))
        + "\n"
        + report.toString(language);
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
