package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The bivariate residuals of a model, largest first: for each pair of items Pearson's statistic of
 * their two-way table, among the records that answered both, against what the model expects of
 * these records. They are no tests: their distribution is not chi-squared.
 *
 * <p>Source: Vermunt JK, Magidson J (2016). Technical Guide for Latent GOLD 5.1, section 7.3.
 *
 * @param pairs one a pair of items that both have at least two levels among the records that
 *     answered both, largest statistic by degrees of freedom first
 */
public record BivariateResiduals(List<BivariateResidual> pairs) implements Result {
  private static final int SHOWN = 10;
  private static final Label TITLE = new Label("Bivariata residualer", "Bivariate residuals");
  private static final Label ITEM = new Label("Variabel", "Item");
  private static final Label PER_DEGREE = new Label("χ²/fg", "χ²/df");
  private static final Label MORE = new Label("par till", "more pairs");
  private static final Label NO_TEST =
      new Label("De största först; inget test.", "The largest first; no test.");

  public BivariateResiduals {
    pairs = List.copyOf(pairs);
  }

  static BivariateResiduals of(AppliedModel applied) {
    List<BivariateResidual> pairs = new ArrayList<>();
    double[] priors = applied.priors();
    for (int one = 0; one < applied.shape.items(); one++) {
      for (int two = one + 1; two < applied.shape.items(); two++) {
        BivariateResidual pair = pair(applied, priors, one, two);
        if (pair.df() > 0) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(BivariateResidual::perDegreeOfFreedom).reversed());
    return new BivariateResiduals(pairs);
  }

  private static BivariateResidual pair(AppliedModel applied, double[] priors, int one, int two) {
    Patterns patterns = applied.patterns;
    Shape shape = applied.shape;
    double[][] observed = new double[shape.levels(one)][shape.levels(two)];
    double[] inClass = new double[shape.classes];
    double n = 0;
    for (int i = 0; i < patterns.count; i++) {
      int a = patterns.columns[one][i];
      int b = patterns.columns[two][i];
      if (a == ResponseMatrix.MISSING || b == ResponseMatrix.MISSING) {
        continue;
      }
      observed[a][b] += patterns.weight[i];
      n += patterns.weight[i];
      for (int k = 0; k < shape.classes; k++) {
        inClass[k] += patterns.weight[i] * priors[patterns.group[i] * shape.width + k];
      }
    }
    double statistic = 0;
    for (int a = 0; a < observed.length; a++) {
      for (int b = 0; b < observed[a].length; b++) {
        double expected = 0;
        for (int k = 0; k < shape.classes; k++) {
          expected +=
              inClass[k]
                  * applied.parameters[shape.at(one, a, k)]
                  * applied.parameters[shape.at(two, b, k)];
        }
        double difference = observed[a][b] - expected;
        statistic += difference == 0 ? 0 : difference * difference / expected;
      }
    }
    List<Item> items = applied.model.items();
    return new BivariateResidual(
        items.get(one).name(),
        items.get(two).name(),
        n,
        statistic,
        (occurring(observed) - 1) * (occurring(transposed(observed)) - 1));
  }

  /** Rows that hold somebody; 1 at least, so that a table without anybody has no freedom. */
  private static int occurring(double[][] table) {
    return (int)
        Math.max(1, Arrays.stream(table).filter(row -> Arrays.stream(row).sum() > 0).count());
  }

  private static double[][] transposed(double[][] table) {
    double[][] transposed = new double[table[0].length][table.length];
    for (int a = 0; a < table.length; a++) {
      for (int b = 0; b < table[a].length; b++) {
        transposed[b][a] = table[a][b];
      }
    }
    return transposed;
  }

  /** Every pair, the largest first. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(
                Column.words(ITEM),
                Column.words(ITEM),
                Column.of(PER_DEGREE),
                Column.of(Label.same("n")))
            .most(SHOWN + 1)
            .more(MORE)
            .note(NO_TEST);
    for (BivariateResidual pair : pairs) {
      table.row(
          Cell.words(pair.first()),
          Cell.words(pair.second()),
          Cell.number(pair.perDegreeOfFreedom(), 2),
          Cell.count(pair.n()));
    }
    return Document.of(TITLE).table(table).build();
  }

  /** The pairs on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
