package se.nuso.analysis.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.nuso.text.Label;

/** Reads {@code figures.csv}, our own copy of what is published. */
final class FigureFile {
  private static final String NAME = "figures.csv";
  private static final int COLUMNS = 11;

  private FigureFile() {}

  static List<PublishedFigure> read() {
    try (InputStream stream = FigureFile.class.getResourceAsStream(NAME)) {
      if (stream == null) {
        throw new IllegalStateException(NAME + " is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(FigureFile::figure)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedFigure figure(String line) {
    List<String> cells = cells(line);
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(NAME + " has a broken line: " + line);
    }
    return new PublishedFigure(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        new Label(cells.get(4), cells.get(5)),
        cells.get(6),
        value(cells.get(6)),
        cells.get(7),
        cells.get(8),
        cells.get(9),
        cells.get(10));
  }

  private static double value(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? Double.parseDouble(text)
        : (Double.parseDouble(text.substring(0, dash))
                + Double.parseDouble(text.substring(dash + 1)))
            / 2;
  }

  /** The cells of a line; a quoted cell may hold commas, and none of ours holds a quote. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
