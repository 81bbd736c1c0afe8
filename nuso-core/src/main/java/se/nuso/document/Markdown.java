package se.nuso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** Documents as Markdown: every row, then what must be known, then the method. */
final class Markdown {
  private static final Label METHOD = new Label("Metod", "Method");

  private final Language language;
  private final Shown shown;
  private final List<String> blocks = new ArrayList<>();

  Markdown(Language language) {
    this.language = language;
    this.shown = new Shown(language);
  }

  String of(Document document) {
    if (!document.title().sv().isEmpty()) {
      blocks.add("# " + escaped(document.title().in(language)));
    }
    document.parts().forEach(this::add);
    document.origin().notes().forEach(this::note);
    if (!document.method().isEmpty()) {
      blocks.add("## " + METHOD.in(language));
      document.method().forEach(this::add);
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private void add(Part part) {
    if (part instanceof Part.Paragraph paragraph) {
      blocks.add(escaped(paragraph.text().in(language)));
    } else if (part instanceof Part.Line line) {
      blocks.add(escaped(line.text().in(language)));
    } else if (part instanceof Part.Note note) {
      note(note.text());
    } else if (part instanceof Part.Entry entry) {
      blocks.add(
          "**" + escaped(entry.head().in(language)) + ":** " + escaped(entry.text().in(language)));
    } else if (part instanceof Part.Figures figures) {
      blocks.add(
          escaped(figures.figures().stream().map(shown::figure).collect(Collectors.joining(", "))));
    } else if (part instanceof Table table) {
      blocks.add(text(table));
      table.notes().forEach(this::note);
    }
  }

  private void note(Label text) {
    blocks.add("> " + escaped(text.in(language)));
  }

  private String text(Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(line(shown.heads(table)));
    lines.add(
        table.columns().stream()
            .map(
                column ->
                    (column.look() == Look.WORDS ? " --- |" : " ---: |")
                        .repeat(Shown.width(column)))
            .collect(Collectors.joining("", "|", "")));
    table.rows().forEach(row -> lines.add(line(shown.cells(table, row))));
    return String.join("\n", lines);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replace('\n', ' ');
  }
}
