package se.nuso.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/** A cell of a table, or a number of a line: typed, without language, with all its digits. */
public sealed interface Cell {
  /** A cell that holds nothing. */
  Cell EMPTY = new Words(Label.same(""), 0);

  /**
   * Words.
   *
   * @param text the words
   * @param depth how far they are indented, for parts of what stands above; 0 or more
   */
  record Words(Label text, int depth) implements Cell {
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A number of records, or a sum of their weights.
   *
   * @param number the number; NaN when it is not known
   * @param counted what is counted; null where a document cannot tell
   */
  record Count(double number, @Nullable Counted counted) implements Cell {}

  /**
   * A share of records.
   *
   * @param yes the numerator
   * @param n the denominator
   * @param missing how many more there are, without an answer
   * @param bounds the interval of the share; null when none is given
   * @param counted the records of the numerator; those of the denominator and those missing are the
   *     same with other answers; null where a document cannot tell
   */
  record Share(long yes, long n, long missing, @Nullable Bounds bounds, @Nullable Counted counted)
      implements Cell {
    /** The share, 0–1; NaN when nobody answers. */
    public double share() {
      return n == 0 ? Double.NaN : (double) yes / n;
    }

    /**
     * The same share, which also tells what it counts.
     *
     * @param counted the records of the numerator
     */
    public Share of(Counted counted) {
      return new Share(yes, n, missing, bounds, counted);
    }
  }

  /**
   * An interval alone.
   *
   * @param bounds the interval
   * @param decimals how many decimals a column shows
   * @param unit in what it is written
   */
  record Range(Bounds bounds, int decimals, Unit unit) implements Cell {
    public Range {
      Objects.requireNonNull(bounds, "bounds");
      Objects.requireNonNull(unit, "unit");
    }
  }

  /**
   * An estimate with its interval.
   *
   * @param value the estimate; NaN when there is none
   * @param bounds its interval
   * @param decimals how many decimals a column shows
   * @param unit in what it is written
   */
  record Estimate(double value, Bounds bounds, int decimals, Unit unit) implements Cell {
    public Estimate {
      Objects.requireNonNull(bounds, "bounds");
      Objects.requireNonNull(unit, "unit");
    }
  }

  /**
   * A number.
   *
   * @param value the number; NaN when there is none
   * @param decimals how many decimals a column shows; negative for four significant digits
   * @param unit in what it is written
   */
  record Quantity(double value, int decimals, Unit unit) implements Cell {
    public Quantity {
      Objects.requireNonNull(unit, "unit");
    }
  }

  /**
   * A p-value.
   *
   * @param p the p-value; NaN when there is none
   */
  record Probability(double p) implements Cell {}

  /** A number that is not shown, and of which nothing more is said. */
  record Hidden() implements Cell {}

  /**
   * Words.
   *
   * @param text the words
   */
  static Cell words(Label text) {
    return new Words(text, 0);
  }

  /**
   * What is written alike in both languages.
   *
   * @param text the text
   */
  static Cell words(String text) {
    return new Words(Label.same(text), 0);
  }

  /**
   * A number of which a document cannot tell what it counts.
   *
   * @param number the number
   */
  static Cell count(double number) {
    return new Count(number, null);
  }

  /**
   * A number with so many decimals.
   *
   * @param value the number; NaN when there is none
   * @param decimals how many decimals a column shows
   */
  static Cell number(double value, int decimals) {
    return new Quantity(value, decimals, Unit.NONE);
  }

  /**
   * A number with four significant digits.
   *
   * @param value the number; NaN when there is none
   */
  static Cell number(double value) {
    return new Quantity(value, -1, Unit.NONE);
  }

  /**
   * A share of which only the size is known, written in percent with one decimal.
   *
   * @param share the share, 0–1; NaN when there is none
   */
  static Cell percent(double share) {
    return new Quantity(share, 1, Unit.PERCENT);
  }
}
