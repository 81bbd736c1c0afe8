package se.nuso.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.text.Label;

/**
 * Finds personal identity numbers that a table has split over two columns: a date, and the last
 * four. A day beside four other digits has the right check digit once in ten, so what the columns
 * hold is judged as a whole, each pair of values once: where both names say it, it is so; where one
 * says it, or neither, most of the pairs must have the right check digit. Ages, counts and hours
 * beside a date have it once in ten.
 */
final class SplitNumbers {
  /** How far apart the columns may stand when nothing but a few rows tells of them. */
  private static final int BESIDE = 2;

  /** So many pairs of values tell of their columns wherever these stand. */
  private static final int ENOUGH = 8;

  private static final int MOST_COMPARED = 1_000;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?:18|19|20)?([0-9]{2})([-./ ]?)(0[1-9]|1[0-2])\\2([0-9]{2})(?:[ T]00:00.*|\\.0+)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-./]([0-9]{1,2})[-./](?:18|19|20)([0-9]{2})");
  private static final Pattern LOST_ZERO =
      Pattern.compile("[0-9](?:0[1-9]|1[0-2])[0-9]{2}(?:\\.0+)?");
  private static final int SHORTEST_DAY = 5;
  private static final int LONGEST_DAY = 30;

  private static final Pattern LAST_FOUR =
      Pattern.compile("[-+]?([0-9]{1,4}|[A-Za-z][0-9]{3}|[A-Za-z]{2}[0-9]{2})(?:[.,]0+)?");
  private static final int LONGEST_FOUR = 8;

  private static final Pattern NAMES_LAST_FOUR =
      Pattern.compile(
          "sista ?_?(?:fyra|4|siff)|fyra|last.?(?:four|4)|four|4.?sista|kontroll.?(?:siff|nr|num)"
              + "|check.?dig|pnr|pers(?:on)?.?n(?:umme)?r|suffix|ssn");
  private static final Pattern NAMES_BIRTH =
      Pattern.compile("född|fodd|föde|fode|birth|born|dob|pnr|pers(?:on)?.?n(?:umme)?r");

  private final List<String> names;
  private final IntPredicate known;
  private final Map<Pair, Count> counts = new LinkedHashMap<>();

  /**
   * @param names the names of the columns
   * @param known which columns are the codebook's own, and hold what it says unless their names say
   *     otherwise
   */
  SplitNumbers(List<String> names, IntPredicate known) {
    this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    this.known = known;
  }

  private record Pair(int date, int four) {}

  private static final class Count {
    private final long line;
    private final Set<String> compared = new HashSet<>();
    private int right;
    private int ofFour;

    Count(long line) {
      this.line = line;
    }
  }

  void add(long line, List<String> cells) {
    int width = Math.min(cells.size(), names.size());
    List<Integer> fours = null;
    for (int date = 0; date < width; date++) {
      String day = day(cells.get(date));
      if (day != null) {
        fours = fours == null ? fours(cells, width) : fours;
        for (int four : fours) {
          Pair pair = new Pair(date, four);
          boolean ours = known.test(date) && known.test(four);
          if (four != date && (!ours || saysFour(pair) && saysBirth(pair))) {
            add(line, pair, day, cells.get(four));
          }
        }
      }
    }
  }

  private static List<Integer> fours(List<String> cells, int width) {
    List<Integer> fours = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty() && cell.length() <= LONGEST_FOUR && LAST_FOUR.matcher(cell).matches()) {
        fours.add(i);
      }
    }
    return fours;
  }

  private void add(long line, Pair pair, String day, String four) {
    Count count = counts.computeIfAbsent(pair, first -> new Count(line));
    Matcher last = LAST_FOUR.matcher(four);
    if (count.compared.size() < MOST_COMPARED && last.matches()) {
      String digits = last.group(1);
      boolean letters = !Character.isDigit(digits.charAt(0));
      String serial = "0000".substring(digits.length()) + digits;
      if (!(letters && !saysFour(pair)) && count.compared.add(day + serial)) {
        count.right += PersonalIdentityNumber.isIn(day + serial) ? 1 : 0;
        count.ofFour += digits.length() == 4 ? 1 : 0;
      }
    }
  }

  /** The date as six digits, year first; null if it is none. */
  private static @Nullable String day(String text) {
    boolean may =
        text.length() >= SHORTEST_DAY
            && text.length() <= LONGEST_DAY
            && Character.isDigit(text.charAt(0));
    if (!may) {
      return null;
    }
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return first.group(1) + first.group(3) + first.group(4);
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (last.matches()) {
      return last.group(3) + two(last.group(2)) + two(last.group(1));
    }
    return LOST_ZERO.matcher(text).matches() ? "0" + text.substring(0, SHORTEST_DAY) : null;
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

  private boolean saysFour(Pair pair) {
    return NAMES_LAST_FOUR.matcher(names.get(pair.four)).find();
  }

  private boolean saysBirth(Pair pair) {
    return NAMES_BIRTH.matcher(names.get(pair.date)).find();
  }

  private boolean means(Pair pair, Count count) {
    int compared = count.compared.size();
    if (compared == 0) {
      return false;
    }
    boolean birth = saysBirth(pair);
    if (saysFour(pair)) {
      return birth || 2 * count.right >= compared;
    }
    boolean near = Math.abs(pair.date - pair.four) <= BESIDE;
    return 2 * count.right > compared
        && 2 * count.ofFour > compared
        && (birth || near || compared >= ENOUGH);
  }
}
