package se.nuso.io;

import java.util.Map;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What came of reading a file: how many records, and every finding.
 *
 * <p>{@code read() + rejected() = total()}, always. {@link #complete()} must be asked before
 * anything that was read is used.
 */
public final class ReadSummary implements Result {
  private static final Label TITLE =
      new Label(
          "{file}: {total} poster, varav {read} lästa och {rejected} avvisade",
          "{file}: {total} records, of which {read} read and {rejected} rejected");
  private static final Label NOT_COMPLETE =
      new Label(
          "FILEN LÄSTES INTE TILL SLUT: inget av den får användas.",
          "THE FILE WAS NOT READ TO ITS END: nothing of it may be used.");

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

  /** The totals and the report. */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(
            TITLE.with(Map.of("file", file, "total", total(), "read", read, "rejected", rejected)));
    if (!complete) {
      document.note(NOT_COMPLETE);
    }
    Document found = report.document();
    return document.paragraph(found.title()).addAll(found.parts()).build();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
