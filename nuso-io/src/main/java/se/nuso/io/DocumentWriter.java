package se.nuso.io;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.text.Language;

/**
 * Saves what a result shows: every row of every table, every number with all its digits, every note
 * and the method, in Swedish or English. The format follows from the extension.
 *
 * <pre>{@code
 * DocumentWriter.write(NEED.by(AGE_GROUP, SEX).of(records), Path.of("need.xlsx"), SWEDISH);
 * }</pre>
 *
 * <ul>
 *   <li>{@code .csv}: the tables one after the other with a blank line between, then title, notes
 *       and method, a line each. In Swedish as a Swedish Excel has it ({@code ;}, decimal comma,
 *       UTF-8 with a byte-order mark), in English as RFC 4180 ({@code ,}, decimal point). A text
 *       that a spreadsheet would take for a formula has a {@code '} before it.
 *   <li>{@code .xlsx}: a sheet for each table, and a last one for title, notes and method.
 *   <li>{@code .json}: title, parts, origin and method; each cell says what kind it is, and counts
 *       and shares what they count.
 *   <li>{@code .md}: Markdown to read, with numbers rounded as on a screen.
 * </ul>
 *
 * <p>In all but Markdown a share is a number from 0 to 1 beside its numerator, denominator, missing
 * and bounds. A file is written whole or not at all, and the same document gives the same bytes.
 */
public final class DocumentWriter {
  private static final String EXTENSIONS = ".csv, .xlsx, .json, .md";

  private DocumentWriter() {}

  /**
   * Saves what a result shows.
   *
   * @param result the result
   * @param path the file; one that is there is replaced
   * @param language the language of the words
   * @throws IllegalArgumentException if the extension is none of those above, or the document or
   *     the file name holds what looks like a personal identity number
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Result result, Path path, Language language) {
    write(result.document(), path, language);
  }

  /**
   * Saves a document.
   *
   * @param document the document
   * @param path the file; one that is there is replaced
   * @param language the language of the words
   * @throws IllegalArgumentException as for a result
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Document document, Path path, Language language) {
    Objects.requireNonNull(language, "language");
    String extension = FileFormat.extension(path);
    requireNoPerson(document, language);
    switch (extension) {
      case ".csv" -> text(path, writer -> new DocumentCsv(language).write(document, writer));
      case ".json" ->
          text(
              path,
              writer -> {
                new DocumentJson(language, writer).write(document);
                writer.write('\n');
              });
      case ".md" -> text(path, writer -> writer.write(document.toMarkdown(language)));
      case ".xlsx" ->
          AtomicFile.writeBytes(
              path,
              AtomicFile.Readers.AS_OTHER_FILES,
              stream -> new DocumentWorkbook(language).write(document, stream));
      default ->
          throw new IllegalArgumentException(
              "The extension of the file does not say in which format to save: use " + EXTENSIONS);
    }
  }

  private static void text(Path path, AtomicFile.Content content) {
    AtomicFile.write(path, AtomicFile.Readers.AS_OTHER_FILES, content);
  }

  /** Names of columns and levels may come from a table of anybody's. */
  private static void requireNoPerson(Document document, Language language) {
    boolean person =
        DocumentCsv.said(document)
                .anyMatch(entry -> PersonalIdentityNumber.isIn(entry.text().in(language)))
            || DocumentCsv.grids(document, language).stream().anyMatch(DocumentWriter::holdsPerson);
    if (person) {
      throw new IllegalArgumentException(
          "The document holds what looks like a personal identity number, in the name of a column"
              + " or a level; rename it in the data");
    }
  }

  private static boolean holdsPerson(DocumentGrid grid) {
    return grid.heads().stream().anyMatch(PersonalIdentityNumber::isIn)
        || grid.rows().stream()
            .flatMap(row -> row.stream())
            .anyMatch(cell -> cell instanceof String text && PersonalIdentityNumber.isIn(text));
  }
}
