package se.nuso.document;

import java.util.ArrayList;
import java.util.List;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** Documents as text on a screen. */
final class Screen {
  private final Language language;
  private final Shown shown;
  private final List<String> text = new ArrayList<>();

  Screen(Language language) {
    this.language = language;
    this.shown = new Shown(language);
  }

  String of(Document document) {
    if (!document.title().sv().isEmpty()) {
      line(document.title());
    }
    document.parts().forEach(this::add);
    document.origin().notes().forEach(this::line);
    return String.join("\n", text);
  }

  private void add(Part part) {
    if (part instanceof Part.Paragraph paragraph) {
      line(paragraph.text());
    } else if (part instanceof Part.Line one) {
      text.add(one.text().in(language));
    } else if (part instanceof Part.Note note) {
      line(note.text());
    } else if (part instanceof Part.Entry entry) {
      text.add(Lines.hanging(entry.head().in(language), entry.text().in(language)));
    } else if (part instanceof Part.Figures figures) {
      text.add(Lines.listed(figures.figures().stream().map(shown::figure).toList()));
    } else if (part instanceof Table table) {
      add(table);
    }
  }

  private void line(Label words) {
    text.add(Lines.wrapped(words.in(language)));
  }

  private void add(Table table) {
    Table wide = table.wide();
    TextTable broad = wide == null ? null : laidOut(wide);
    boolean fits = broad != null && broad.fits();
    Table chosen = fits && wide != null ? wide : table;
    TextTable layout = fits && broad != null ? broad : laidOut(table);
    if (text.size() > 1) {
      text.add("");
    }
    text.add(
        layout.toText(chosen.most(), chosen.totals(), chosen.more().in(language)).stripTrailing());
    chosen.notes().forEach(this::line);
  }

  private TextTable laidOut(Table table) {
    int labels = 0;
    while (labels < table.columns().size() && table.columns().get(labels).look() == Look.WORDS) {
      labels++;
    }
    boolean right =
        table.columns().stream().noneMatch(column -> column.look() == Look.WITH_INTERVAL_AND_N);
    TextTable layout = new TextTable(labels, right, shown.heads(table));
    table.rows().forEach(row -> layout.add(shown.cells(table, row)));
    return layout;
  }
}
