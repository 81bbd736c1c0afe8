package se.nuso.document;

import java.util.List;
import java.util.Objects;
import se.nuso.text.Label;

/** A part of a document. */
public sealed interface Part
    permits Part.Paragraph, Part.Line, Part.Entry, Part.Figures, Part.Note, Table {
  /**
   * Running text.
   *
   * @param text the text
   */
  record Paragraph(Label text) implements Part {
    public Paragraph {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Text on one line, however long: what is found in a record, to be searched for.
   *
   * @param text the text
   */
  record Line(Label text) implements Part {
    public Line {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A word and what is said of it, as in a method note.
   *
   * @param head the word
   * @param text what is said of it
   */
  record Entry(Label head, Label text) implements Part {
    public Entry {
      Objects.requireNonNull(head, "head");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * Named numbers on a line.
   *
   * @param figures the numbers, in order
   */
  record Figures(List<Figure> figures) implements Part {
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * What must be known to read the numbers.
   *
   * @param text the note
   */
  record Note(Label text) implements Part {
    public Note {
      Objects.requireNonNull(text, "text");
    }
  }
}
