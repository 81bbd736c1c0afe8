package se.nuso.document;

import java.util.ArrayList;
import java.util.List;

/** Running text on a screen. */
final class Lines {
  /** Columns of a screen; tables and text keep within it. */
  static final int WIDTH = 110;

  private static final int HANGING = 15;

  private Lines() {}

  /**
   * The text broken at spaces into lines of a screen's width.
   *
   * @param text the text
   */
  static String wrapped(String text) {
    return String.join("\n", lines(text, WIDTH));
  }

  /**
   * A heading word with the text beside it, its further lines indented.
   *
   * @param head the heading
   * @param text the text
   */
  static String hanging(String head, String text) {
    String indent = " ".repeat(HANGING);
    return (head + ":" + indent).substring(0, HANGING)
        + String.join("\n" + indent, lines(text, WIDTH - HANGING));
  }

  /**
   * Numbers with commas between them, broken between two of them.
   *
   * @param items the numbers
   */
  static String listed(List<String> items) {
    List<String> words = new ArrayList<>(items);
    words.subList(0, Math.max(0, words.size() - 1)).replaceAll(item -> item + ",");
    return String.join("\n", lines(words, WIDTH));
  }

  private static List<String> lines(String text, int width) {
    return lines(List.of(text.split(" ")), width);
  }

  private static List<String> lines(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
