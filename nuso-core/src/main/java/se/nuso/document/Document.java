package se.nuso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What a result shows, as a value without language: it can be printed, saved, drawn and compared,
 * in Swedish and English, with the same numbers in all.
 *
 * @param title what it is called; empty where one line says all
 * @param parts its paragraphs, tables, figures and notes, in order
 * @param origin where its records come from
 * @param method how the numbers were made, to cite; empty where nothing is said of it
 */
public record Document(Label title, List<Part> parts, DataOrigin origin, List<Part.Entry> method) {
  public Document {
    Objects.requireNonNull(title, "title");
    parts = List.copyOf(parts);
    Objects.requireNonNull(origin, "origin");
    method = List.copyOf(method);
  }

  /**
   * A document to be built part by part.
   *
   * @param title what it is called
   */
  public static Builder of(Label title) {
    return new Builder(title);
  }

  /** The tables, in order. */
  public List<Table> tables() {
    return parts.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /**
   * What must be known to read the numbers: the notes of the document, its tables and its origin.
   */
  public List<Label> notes() {
    return Stream.concat(parts.stream().flatMap(Document::notesOf), origin.notes().stream())
        .toList();
  }

  private static Stream<Label> notesOf(Part part) {
    if (part instanceof Part.Note note) {
      return Stream.of(note.text());
    }
    return part instanceof Table table ? table.notes().stream() : Stream.empty();
  }

  /**
   * The document on a screen of 110 columns: long labels are cut, and rows beyond forty are counted
   * instead of shown. Ends without a line break.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    return new Screen(language).of(this);
  }

  /** The document on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /**
   * The document in Markdown, with every row, the notes and the method.
   *
   * @param language the language of the words and numbers
   */
  public String toMarkdown(Language language) {
    return new Markdown(language).of(this);
  }

  /** Builds a document; not for several threads. */
  public static final class Builder {
    private final Label title;
    private final List<Part> parts = new ArrayList<>();
    private DataOrigin origin = DataOrigin.UNKNOWN;
    private List<Part.Entry> method = List.of();

    private Builder(Label title) {
      this.title = title;
    }

    /**
     * Adds a part.
     *
     * @param part the part
     */
    public Builder add(Part part) {
      parts.add(part);
      return this;
    }

    /**
     * Adds a paragraph.
     *
     * @param text the text
     */
    public Builder paragraph(Label text) {
      return add(new Part.Paragraph(text));
    }

    /**
     * Adds text on one line, however long.
     *
     * @param text the text
     */
    public Builder line(Label text) {
      return add(new Part.Line(text));
    }

    /**
     * Adds parts.
     *
     * @param more the parts
     */
    public Builder addAll(List<? extends Part> more) {
      parts.addAll(more);
      return this;
    }

    /**
     * Adds a table.
     *
     * @param table the table
     */
    public Builder table(Table.Builder table) {
      return add(table.build());
    }

    /**
     * Adds named numbers on a line.
     *
     * @param figures the numbers
     */
    public Builder figures(List<Figure> figures) {
      return add(new Part.Figures(figures));
    }

    /**
     * Adds what must be known to read the numbers.
     *
     * @param text the note
     */
    public Builder note(Label text) {
      return add(new Part.Note(text));
    }

    /**
     * Adds what must be known to read the numbers.
     *
     * @param texts the notes
     */
    public Builder notes(List<Label> texts) {
      texts.forEach(this::note);
      return this;
    }

    /**
     * Says where the records come from.
     *
     * @param records their origin
     */
    public Builder origin(DataOrigin records) {
      this.origin = records;
      return this;
    }

    /**
     * Says how the numbers were made.
     *
     * @param entries the method note
     */
    public Builder method(List<Part.Entry> entries) {
      this.method = entries;
      return this;
    }

    /** The document. */
    public Document build() {
      return new Document(title, parts, origin, method);
    }
  }
}
