package se.nuso.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nuso.document.DataOrigin;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.stats.table.Difference;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** The screen of an analysis: its title, its tables, and what must be said below them. */
final class TextSheet {
  private static final int SHOW_EMPTY_LEVELS = 20;

  private final Language language;
  private final DataOrigin basis;
  private final StringBuilder text = new StringBuilder();
  private @Nullable TextTable table;

  TextSheet(Analysis analysis, Language language) {
    this.language = language;
    this.basis = analysis.basis();
    String records = language == Language.SWEDISH ? " poster" : " records";
    line(analysis.title().in(language) + ", " + basis.records() + records);
  }

  /** A heading or a sentence, outside tables. */
  TextSheet line(Label words) {
    return line(words.in(language));
  }

  private TextSheet line(String words) {
    end();
    text.append(Text.wrapped(words)).append('\n');
    return this;
  }

  /**
   * Begins a table.
   *
   * @param labels how many of its first columns are words
   * @param heads the heads of all columns
   */
  TextSheet table(int labels, Label... heads) {
    end();
    if (text.indexOf("\n") < text.length() - 1) {
      text.append('\n');
    }
    table =
        new TextTable(
            labels,
            true,
            Arrays.stream(heads).map(head -> head.in(language)).collect(Collectors.toList()));
    return this;
  }

  /** A row of the table begun last. */
  TextSheet row(String... cells) {
    if (table == null) {
      throw new IllegalStateException("No table is begun");
    }
    table.add(List.of(cells));
    return this;
  }

  /** What the records of a table do not answer, where they are in its margins alone. */
  TextSheet notAnswered(Shares shares) {
    for (int axis = 0; axis < shares.axes().size(); axis++) {
      String[] codes = new String[shares.axes().size()];
      Arrays.fill(codes, Level.ALL.code());
      codes[axis] = Level.NOT_ANSWERED.code();
      Proportion share = shares.share(codes);
      long count = share.n() + share.missing();
      if (count > 0) {
        Label asked = shares.axes().get(axis).label();
        line(
            Words.text(
                "Utan svar på " + asked.sv() + ", räknade under Alla: " + count + ".",
                "Without an answer to " + asked.en() + ", counted under All: " + count + "."));
      }
    }
    return this;
  }

  /** How many of all records do not answer what the shares are of. */
  TextSheet withoutAnswer(Shares... shares) {
    for (Shares each : shares) {
      withoutAnswer(each.label(), each.all().missing());
    }
    return this;
  }

  /** How many records do not answer a question. */
  TextSheet withoutAnswer(Label asked, long missing) {
    return line(
        Words.text(
            "Utan svar på " + asked.sv() + ": " + missing + ".",
            "Without an answer to " + asked.en() + ": " + missing + "."));
  }

  private void end() {
    if (table != null) {
      text.append(table.toText(1, language == Language.SWEDISH ? "rader till" : "more rows"));
      table = null;
    }
  }

  /** The screen, with what must be said of the records at its end. */
  String text() {
    basis.notes().forEach(this::line);
    end();
    return text.toString();
  }

  String words(Label label) {
    return label.in(language);
  }

  /**
   * A level in words, with its code where another level has the same words.
   *
   * @param level the level
   * @param among all levels
   */
  String level(Level level, List<Level> among) {
    boolean unique =
        among.stream().filter(other -> other.label().equals(level.label())).count() < 2;
    return unique ? words(level.label()) : level.code() + ": " + words(level.label());
  }

  /** Whether a level has a row: of many, those without a record are left out. */
  static boolean isShown(long records, List<Level> among) {
    return records > 0 || among.size() <= SHOW_EMPTY_LEVELS;
  }

  String count(long count) {
    return Long.toString(count);
  }

  String share(Proportion proportion) {
    return Numbers.percentSign(proportion.share(), language);
  }

  String interval(Proportion proportion) {
    return proportion.interval().toString(language);
  }

  /** The share with its interval. */
  String cell(Proportion proportion) {
    return proportion.n() == 0
        ? Numbers.NONE
        : share(proportion) + " (" + interval(proportion) + ")";
  }

  /** A difference in percentage points with its interval. */
  String points(Difference difference) {
    return points(difference.estimate(), difference.lower(), difference.upper());
  }

  String points(double estimate, double lower, double upper) {
    return Double.isNaN(estimate)
        ? Numbers.NONE
        : Numbers.percent(estimate, language)
            + " ("
            + Numbers.percent(lower, language)
            + (language == Language.SWEDISH ? " till " : " to ")
            + Numbers.percent(upper, language)
            + ")";
  }

  String number(double value, int decimals) {
    return Numbers.number(value, decimals, language);
  }

  String p(double p) {
    return Numbers.p(p, language);
  }
}
