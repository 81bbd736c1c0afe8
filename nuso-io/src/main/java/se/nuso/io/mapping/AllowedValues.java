package se.nuso.io.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.io.LocalTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What may be written into the templates of mappings: every variable of a record type, with its
 * codes and their labels, or what kind of value it takes. It goes with a template, as its second
 * sheet or as a file beside it.
 */
public final class AllowedValues {
  private static final Label NAME = new Label("tillåtna", "allowed");

  private AllowedValues() {}

  /** What the list is called, as a sheet or in the name of a file. */
  public static String name(Language language) {
    return NAME.in(language);
  }

  /**
   * The list.
   *
   * @param type the record type
   * @param language the language of heads and labels
   */
  public static LocalTable of(Class<?> type, Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (Column<?> column : Codebook.of(type).columns()) {
      String label = column.label().in(language);
      if (column.codes().isEmpty()) {
        rows.add(List.of(column.path(), label, "", column.type().label().in(language)));
      }
      for (Code code : column.codes()) {
        rows.add(List.of(column.path(), label, code.code(), code.label().in(language)));
      }
    }
    return LocalTable.of(
        List.of(
            Head.VARIABLE.label().in(language),
            new Label("variabelns etikett", "label of the variable").in(language),
            Head.CODE.label().in(language),
            new Label("betydelse", "meaning").in(language)),
        rows);
  }

  /** What a value that is not allowed may have meant. */
  static Label nearest(Column<?> column, String value) {
    if (column.codes().isEmpty()) {
      Label type = column.type().label();
      return new Label("Tillåtet: " + type.sv(), "Allowed: " + type.en());
    }
    return new Label(
        "Närmast: " + listed(column, value, Language.SWEDISH),
        "Nearest: " + listed(column, value, Language.ENGLISH));
  }

  private static String listed(Column<?> column, String value, Language language) {
    return column.nearest(value).stream()
        .map(code -> code.code() + " (" + code.label().in(language) + ")")
        .collect(Collectors.joining(", "));
  }
}
