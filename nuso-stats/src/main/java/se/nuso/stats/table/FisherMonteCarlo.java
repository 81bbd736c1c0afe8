package se.nuso.stats.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.stats.Crosstab;
import se.nuso.stats.random.L64X128Mix;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Fisher's test of a table of any number of rows and columns, by random tables: among tables with
 * the same margins, how large a share is no more probable than this one. The answer has a standard
 * error, which is stated, and there is one also for tables that are too large to enumerate.
 *
 * <p>{@code p = (1 + hits)/(1 + draws)}, so that it is never zero. The same seed gives the same
 * bits on any number of threads.
 *
 * <p>Sources: Freeman GH, Halton JH (1951). Note on an exact treatment of contingency, goodness of
 * fit and other problems of significance. Biometrika 38:141–149. Patefield WM (1981). Algorithm AS
 * 159. Applied Statistics 30:91–97. Davison AC, Hinkley DV (1997). Bootstrap methods and their
 * application. Cambridge, section 4.2 (the one added).
 *
 * @param p the estimated probability of a table no more probable than this one
 * @param standardError the standard error of p that comes from drawing: {@code √(p(1−p)/draws)}
 * @param draws number of random tables
 * @param seed what the random numbers start from
 * @param n number of records in the table
 * @param missing number of records that do not answer a dimension
 * @param method the method
 * @param notes what is the matter; empty when nothing is
 */
public record FisherMonteCarlo(
    double p,
    double standardError,
    int draws,
    long seed,
    long n,
    long missing,
    Label method,
    List<Label> notes)
    implements Result {
  private static final Label STANDARD_ERROR = new Label("medelfel för p", "standard error of p");
  private static final Label RANDOM_TABLES = new Label("slumpade tabeller", "random tables");
  private static final Label SEED_NAME = new Label("frö", "seed");

  /** Number of random tables unless another is asked for. */
  public static final int DRAWS = 100_000;

  /** The seed unless another is given. */
  public static final long SEED = 1;

  private static final Label METHOD =
      new Label(
          "Fishers test med slumpade tabeller (Monte Carlo)",
          "Fisher's test by random tables (Monte Carlo)");
  private static final int BLOCK = 1000;
  private static final int FEW = 10;
  // Beyond this the rounding of log-factorials nears the tolerance of equal probabilities.
  private static final long MOST_RECORDS = 10_000_000;
  private static final double MOST_CELLS_DRAWN = 1e10;
  private static final double TOLERANCE = 1e-7;

  public FisherMonteCarlo {
    Objects.requireNonNull(method, "method");
    notes = List.copyOf(notes);
  }

  /**
   * The test of a table by {@value #DRAWS} random tables.
   *
   * <p>Time grows with the random tables times the cells, of which at most 10 billion are drawn,
   * and memory with the records, for which p is given up to 10 million.
   *
   * @param table counts, rows by columns
   * @throws IllegalArgumentException if rows differ in length or a count is negative
   */
  public static FisherMonteCarlo of(long[][] table) {
    return of(table, DRAWS, SEED);
  }

  /**
   * The test of a table.
   *
   * <p>Time grows with the random tables times the cells, of which at most 10 billion are drawn,
   * and memory with the records, for which p is given up to 10 million.
   *
   * @param table counts, rows by columns
   * @param draws number of random tables, at least 1
   * @param seed what the random numbers start from
   * @throws IllegalArgumentException if rows differ in length, a count is negative or there are no
   *     draws
   */
  public static FisherMonteCarlo of(long[][] table, int draws, long seed) {
    return of(Counts.of(table), draws, seed);
  }

  /**
   * The test of a table of two dimensions by {@value #DRAWS} random tables.
   *
   * <p>Time grows with the random tables times the cells, of which at most 10 billion are drawn,
   * and memory with the records, for which p is given up to 10 million.
   *
   * @param table counts by two dimensions
   * @throws IllegalArgumentException if it has not two dimensions, or several answers may be given
   *     to one of them
   */
  public static FisherMonteCarlo of(Crosstab table) {
    return of(table, DRAWS, SEED);
  }

  /**
   * The test of a table of two dimensions.
   *
   * <p>Time grows with the random tables times the cells, of which at most 10 billion are drawn,
   * and memory with the records, for which p is given up to 10 million.
   *
   * @param table counts by two dimensions
   * @param draws number of random tables, at least 1
   * @param seed what the random numbers start from
   * @throws IllegalArgumentException if it has not two dimensions, several answers may be given to
   *     one of them, or there are no draws
   */
  public static FisherMonteCarlo of(Crosstab table, int draws, long seed) {
    return of(Counts.of(table), draws, seed);
  }

  private static FisherMonteCarlo of(Counts all, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("At least one random table is needed, not " + draws);
    }
    Counts counts = all.withoutEmpty();
    if ((double) draws * counts.rows() * counts.columns() > MOST_CELLS_DRAWN) {
      throw new IllegalArgumentException(
          draws
              + " random tables of "
              + counts.rows()
              + " × "
              + counts.columns()
              + " cells are more than the 10 billion cells that are drawn: draw fewer");
    }
    List<Label> notes = new ArrayList<>(counts.notes());
    double p = Double.NaN;
    if (!counts.isComparable()) {
      notes.add(Note.NOTHING_TO_COMPARE);
    } else if (counts.n() > MOST_RECORDS) {
      notes.add(Note.tooMany(counts.n(), MOST_RECORDS));
    } else {
      long hits = hits(counts, draws, seed);
      p = (1.0 + hits) / (1.0 + draws);
      if (hits < FEW) {
        notes.add(Note.fewHits(hits, draws));
      }
    }
    return new FisherMonteCarlo(
        p, Math.sqrt(p * (1 - p) / draws), draws, seed, all.n(), all.missing(), METHOD, notes);
  }

  // Blocks of their own seeds and a sum of whole numbers: threads cannot change the answer.
  private static long hits(Counts counts, int draws, long seed) {
    double limit = logFactorials(counts) - TOLERANCE;
    int blocks = (draws - 1) / BLOCK + 1;
    RandomGenerator seeds = new L64X128Mix(seed);
    long[] seedOf = new long[blocks];
    Arrays.setAll(seedOf, block -> seeds.nextLong());
    return IntStream.range(0, blocks)
        .parallel()
        .mapToLong(
            block ->
                hits(
                    new RandomTables(counts, new L64X128Mix(seedOf[block])),
                    Math.min(BLOCK, draws - block * BLOCK),
                    limit))
        .sum();
  }

  private static long hits(RandomTables tables, int draws, double limit) {
    long hits = 0;
    for (int draw = 0; draw < draws; draw++) {
      double sum = 0;
      for (long[] row : tables.next()) {
        for (long count : row) {
          sum += LogFactorial.of(count);
        }
      }
      hits += sum >= limit ? 1 : 0;
    }
    return hits;
  }

  // A table's probability is the margins' part over the product of its cells' factorials.
  private static double logFactorials(Counts counts) {
    double sum = 0;
    for (int row = 0; row < counts.rows(); row++) {
      for (int column = 0; column < counts.columns(); column++) {
        sum += LogFactorial.of(counts.at(row, column));
      }
    }
    return sum;
  }

  /** The result with its notes. */
  @Override
  public Document document() {
    return new TestDocument(method)
        .withP(p)
        .with(STANDARD_ERROR, standardError)
        .with(RANDOM_TABLES, draws)
        .with(SEED_NAME, seed)
        .of(n, missing, notes);
  }

  /** The result with its notes, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
