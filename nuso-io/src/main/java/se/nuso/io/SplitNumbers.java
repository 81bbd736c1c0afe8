package se.nuso.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Label;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;

/**
 * Finds personal identity numbers that a table has split over two columns near each other: a date,
 * and the last four. A day beside four other digits has the right check digit once in ten, so a
 * single row is believed only where the names of the columns say what they hold; else most of the
 * rows must agree.
 */
final class SplitNumbers {
  private static final int FARTHEST = 2;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?:18|19|20)?([0-9]{2})([-./ ]?)(0[1-9]|1[0-2])\\2([0-9]{2})(?:[ T]00:00.*|\\.0+)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./](?:18|19|20)([0-9]{2})");
  private static final Pattern LOST_ZERO = Pattern.compile("[0-9](?:0[1-9]|1[0-2])[0-9]{2}");
  private static final Pattern LAST_FOUR =
      Pattern.compile("[-+]?([0-9]{1,4}|[A-Za-z][0-9]{3}|[A-Za-z]{2}[0-9]{2})(?:\\.0+)?");

  private static final Pattern NAMES_LAST_FOUR =
      Pattern.compile("sista|fyra|last|four|kontroll|check|pnr|person|suffix|individ");
  private static final Pattern NAMES_BIRTH = Pattern.compile("född|fod|föd|birth|born|pnr|person");

  private final List<String> names;
  private final IntPredicate known;
  private final Map<Pair, Count> counts = new LinkedHashMap<>();

  /**
   * @param names the names of the columns
   * @param known which columns are the codebook's own, and hold what it says
   */
  SplitNumbers(List<String> names, IntPredicate known) {
    this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.known = known;
  }

  private record Pair(int date, int four) {}

  private static final class Count {
    private final long line;
    private long comparable;
    private long right;

    Count(long line) {
      this.line = line;
    }
  }

  void add(long line, List<String> cells) {
    int width = Math.min(cells.size(), names.size());
    for (int date = 0; date < width; date++) {
      for (int four = Math.max(0, date - FARTHEST);
          four <= Math.min(width - 1, date + FARTHEST);
          four++) {
        if (four != date && !(known.test(date) && known.test(four))) {
          add(line, new Pair(date, four), cells.get(date), cells.get(four));
        }
      }
    }
  }

  private void add(long line, Pair pair, String date, String four) {
    String day = four.isEmpty() || date.length() < 5 ? null : day(date);
    Matcher last = LAST_FOUR.matcher(four);
    if (day != null && last.matches()) {
      String serial = "0000".substring(last.group(1).length()) + last.group(1);
      Count count = counts.computeIfAbsent(pair, first -> new Count(line));
      count.comparable++;
      count.right += PersonalIdentityNumber.isIn(day + serial) ? 1 : 0;
    }
  }

  /** The date as six digits, year first; null if it is none. */
  private static @Nullable String day(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return first.group(1) + first.group(3) + first.group(4);
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return last.group(3) + two(last.group(2)) + two(last.group(1));
    }
    return LOST_ZERO.matcher(text).matches() ? "0" + text : null;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** The columns that together hold numbers of persons, each pair with its first line. */
  List<Finding> findings(Location file) {
    List<Finding> found = new ArrayList<>();
    counts.forEach(
        (pair, count) -> {
          if (means(pair, count)) {
            int first = Math.min(pair.date, pair.four) + 1;
            int second = Math.max(pair.date, pair.four) + 1;
            found.add(
                RecordBinder.personal(
                    new Location(file.file(), count.line, 0, null),
                    new Label(
                        "Kolumnerna " + first + " och " + second + " tillsammans",
                        "Columns " + first + " and " + second + " together")));
          }
        });
    return found;
  }

  private boolean means(Pair pair, Count count) {
    boolean four = NAMES_LAST_FOUR.matcher(names.get(pair.four)).find();
    boolean birth = NAMES_BIRTH.matcher(names.get(pair.date)).find();
    return four && birth
        || count.right > 0 && (four || birth)
        || 2 * count.right > count.comparable;
  }
}
