package se.nuso.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.EditDistance;
import se.nuso.io.LocalTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The columns of a table of anybody's, as texts; an empty cell is missing, and so are the texts
 * that the user says stand for missing.
 */
final class DataColumns {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][-+]?\\d+)?");

  /** Few different texts are worth keeping once. */
  private static final int REPEATED = 4096;

  private static final int LISTED = 25;

  private static final int LISTED_TEXTS = 4;

  private final List<String> names;
  private final List<Long> lines = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private final Language language;

  private DataColumns(Path file, Set<String> missing, Language language) {
    this.language = language;
    List<Map<String, String>> repeated = new ArrayList<>();
    names =
        LocalTable.forEachEvenEmpty(
                file,
                row -> {
                  lines.add(row.line());
                  for (int i = 0; i < row.cells().size(); i++) {
                    if (cells.size() == i) {
                      cells.add(new ArrayList<>());
                      repeated.add(new HashMap<>());
                    }
                    String text = missing.contains(row.cells().get(i)) ? "" : row.cells().get(i);
                    cells.get(i).add(once(text, repeated.get(i)));
                  }
                })
            .columns();
    if (lines.isEmpty()) {
      throw refusal("Filen har inga rader.", "The file has no rows.");
    }
  }

  private static String once(String text, Map<String, String> repeated) {
    if (repeated.size() < REPEATED) {
      repeated.putIfAbsent(text, text);
    }
    return repeated.getOrDefault(text, text);
  }

  /**
   * Reads a table.
   *
   * @param missing texts that stand for missing
   */
  static DataColumns read(Path file, Set<String> missing, Language language) {
    return new DataColumns(file, missing, language);
  }

  int rows() {
    return lines.size();
  }

  /** The names of the columns, in order. */
  List<String> names() {
    return names;
  }

  /** The texts of a column; empty where missing. */
  @Nullable String[] texts(String name) {
    return of(name).toArray(String[]::new);
  }

  /**
   * The texts of a column that stand for categories; a column of numbers of persons or cases is
   * none, and each would be shown.
   */
  @Nullable String[] categories(String name) {
    List<String> texts = of(name);
    if (texts.stream().distinct().anyMatch(text -> !shown(text).equals(text))) {
      throw refusal(
          String.format(
              Locale.ROOT,
              "Kolumnen %s har värden som kan vara nummer på personer eller ärenden; de är inga kategorier. Utelämna den.",
              name),
          String.format(
              Locale.ROOT,
              "The column %s has values that may be numbers of persons or cases; they are no categories. Leave it out.",
              name));
    }
    return texts.toArray(String[]::new);
  }

  private List<String> of(String name) {
    int position = names.indexOf(name);
    if (position >= 0 && !shown(name).equals(name)) {
      throw refusal(
          String.format(
              Locale.ROOT,
              "Kolumn nummer %d har ett namn som kan vara ett nummer på en person eller ett ärende; döp om den.",
              position + 1),
          String.format(
              Locale.ROOT,
              "Column number %d has a name that may be the number of a person or a case; rename it.",
              position + 1));
    }
    if (position < 0) {
      String nearest =
          names.stream()
              .min(Comparator.comparingInt(other -> EditDistance.between(name, other)))
              .orElse("");
      throw refusal(
          String.format(
              Locale.ROOT,
              "Det finns ingen kolumn \"%s\"; närmast är \"%s\". Kolumner: %s.",
              shown(name),
              shown(nearest),
              listed()),
          String.format(
              Locale.ROOT,
              "There is no column \"%s\"; the nearest is \"%s\". Columns: %s.",
              shown(name),
              shown(nearest),
              listed()));
    }
    if (position != names.lastIndexOf(name)) {
      throw refusal(
          String.format(
              Locale.ROOT, "Kolumnen \"%s\" finns två gånger; byt namn på den ena.", shown(name)),
          String.format(
              Locale.ROOT, "The column \"%s\" occurs twice; rename one of them.", shown(name)));
    }
    return cells.get(position);
  }

  private String listed() {
    return names.stream().limit(LISTED).map(DataColumns::shown).collect(Collectors.joining(", "))
        + (names.size() > LISTED ? " …" : "");
  }

  /** Whether every cell of a column is a number or missing, and some are numbers. */
  boolean isNumeric(String name) {
    boolean some = false;
    for (String text : of(name)) {
      if (!text.isEmpty()) {
        if (!NUMBER.matcher(text).matches()) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /** The numbers of a column, with decimal point or comma; NaN where missing. */
  double[] numbers(String name) {
    List<String> texts = of(name);
    double[] numbers = new double[texts.size()];
    for (int row = 0; row < numbers.length; row++) {
      String text = texts.get(row);
      if (text.isEmpty()) {
        numbers[row] = Double.NaN;
      } else if (NUMBER.matcher(text).matches()) {
        numbers[row] = Double.parseDouble(text.replace(',', '.'));
      } else {
        throw at(row, name, "ett tal väntas, inte", "a number is expected, not", text);
      }
    }
    return numbers;
  }

  /**
   * That a column holds numbers and a few texts, and is therefore taken for categories; empty where
   * it does not.
   */
  Optional<Label> mixed(String name) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    int numbers = 0;
    for (String text : of(name)) {
      if (NUMBER.matcher(text).matches()) {
        numbers++;
      } else if (!text.isEmpty()) {
        texts.merge(text, 1, Integer::sum);
      }
    }
    int others = texts.values().stream().mapToInt(Integer::intValue).sum();
    if (texts.isEmpty() || numbers <= others) {
      return Optional.empty();
    }
    String list =
        texts.entrySet().stream()
            .limit(LISTED_TEXTS)
            .map(text -> text.getValue() + " × \"" + shown(text.getKey()) + "\"")
            .collect(Collectors.joining(", "));
    String rest = texts.size() > LISTED_TEXTS ? " …" : "";
    String most = texts.keySet().iterator().next();
    return Optional.of(
        new Label(
            String.format(
                Locale.ROOT,
                "Kolumnen %s har %d tal och %s%s och tas därför för kategorier. Står texten för att svar saknas: --missing %s.",
                shown(name),
                numbers,
                list,
                rest,
                shown(most)),
            String.format(
                Locale.ROOT,
                "The column %s holds %d numbers and %s%s, and is therefore taken for categories. If the text stands for missing: --missing %s.",
                shown(name),
                numbers,
                list,
                rest,
                shown(most))));
  }

  /** The whole numbers of a column that says how many rows each row stands for. */
  double[] frequencies(String name) {
    double[] numbers = numbers(name);
    for (int row = 0; row < numbers.length; row++) {
      if (!(numbers[row] >= 0) || numbers[row] != Math.rint(numbers[row])) {
        throw at(
            row,
            name,
            "en vikt är hur många lika rader raden står för, ett heltal från 0, inte",
            "a weight is how many equal rows the row stands for, a whole number from 0, not",
            of(name).get(row));
      }
    }
    return numbers;
  }

  IllegalArgumentException at(int row, String name, String sv, String en, String text) {
    return refusal(
        String.format(
            Locale.ROOT,
            "Rad %d, kolumn %s: %s \"%s\".",
            lines.get(row),
            shown(name),
            sv,
            shown(text)),
        String.format(
            Locale.ROOT,
            "Line %d, column %s: %s \"%s\".",
            lines.get(row),
            shown(name),
            en,
            shown(text)));
  }

  IllegalArgumentException refusal(String sv, String en) {
    return new IllegalArgumentException(new Label(sv, en).in(language));
  }

  static String shown(String text) {
    return LocalTable.shown(text);
  }
}
