package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/**
 * Which classes of two models are the same: the pairing with the smallest sum of distances. The
 * distance of two classes is the mean over the items of half the sum of differences between their
 * probabilities: 0 for equal classes, 1 for classes that answer every item differently.
 *
 * @param pairs one a class of the first model, in its order
 */
public record LabelMatching(List<Pair> pairs) implements Result {
  private static final Label TITLE =
      new Label("Klasser som motsvarar varandra", "Classes that correspond");
  private static final Label CLASS = new Label("Klass", "Class");
  private static final Label COUNTERPART = new Label("Motsvaras av", "Counterpart");
  private static final Label DISTANCE = new Label("avstånd", "distance");
  private static final Label NEXT = new Label("näst närmast", "next nearest");
  private static final Label CLEAR = new Label("tydlig", "clear");
  private static final Label YES = new Label("ja", "yes");
  private static final Label NO = new Label("nej", "no");

  /**
   * A class and its counterpart.
   *
   * @param first the position of a class in the first model, from 0
   * @param second of its counterpart in the second; empty where the second has fewer classes
   * @param distance between them, 0–1; NaN without a counterpart
   * @param nextDistance to the nearest other class of the second model, 0–1; NaN where there is
   *     none
   */
  public record Pair(int first, OptionalInt second, double distance, double nextDistance) {
    /** Whether the counterpart is clearly nearer than any other class: by half or more. */
    public boolean clear() {
      return second.isPresent() && (Double.isNaN(nextDistance) || 2 * distance <= nextDistance);
    }
  }

  public LabelMatching {
    pairs = List.copyOf(pairs);
  }

  /**
   * Pairs the classes of two models.
   *
   * <p>Time grows with the third power of the classes, which are at most 100.
   *
   * @param first a model
   * @param second another with the same items and levels
   * @throws IllegalArgumentException if the items or levels differ
   */
  public static LabelMatching of(LatentClassModel first, LatentClassModel second) {
    if (!first.items().equals(second.items())) {
      throw new IllegalArgumentException(
          "The models have different items or levels: their classes cannot be paired");
    }
    int rows = first.classes();
    int columns = second.classes();
    // Places without a class cost the same for all, so that they change no pairing.
    double[][] distance = new double[rows][Math.max(rows, columns)];
    for (int one = 0; one < rows; one++) {
      for (int two = 0; two < columns; two++) {
        distance[one][two] = distance(first, one, second, two);
      }
    }
    int[] assigned = CheapestPairing.of(distance);
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < rows; one++) {
      int two = assigned[one];
      boolean paired = two < columns;
      double next = Double.NaN;
      for (int other = 0; other < columns; other++) {
        if (other != two) {
          next = Double.isNaN(next) ? distance[one][other] : Math.min(next, distance[one][other]);
        }
      }
      pairs.add(
          new Pair(
              one,
              paired ? OptionalInt.of(two) : OptionalInt.empty(),
              paired ? distance[one][two] : Double.NaN,
              next));
    }
    return new LabelMatching(pairs);
  }

  private static double distance(
      LatentClassModel first, int one, LatentClassModel second, int two) {
    double sum = 0;
    for (int item = 0; item < first.items().size(); item++) {
      List<Double> p = first.itemProbabilities().get(item).get(one);
      List<Double> q = second.itemProbabilities().get(item).get(two);
      for (int level = 0; level < p.size(); level++) {
        sum += Math.abs(p.get(level) - q.get(level)) / 2;
      }
    }
    return sum / first.items().size();
  }

  /** The pairs, with their distances. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(
            Column.words(CLASS),
            Column.words(COUNTERPART),
            Column.of(DISTANCE),
            Column.of(NEXT),
            Column.of(CLEAR));
    for (Pair pair : pairs) {
      table.row(
          Cell.words(LatentClassModel.className(pair.first)),
          Cell.words(
              pair.second.isPresent()
                  ? LatentClassModel.className(pair.second.getAsInt())
                  : Numbers.NONE),
          Cell.number(pair.distance, 3),
          Cell.number(pair.nextDistance, 3),
          Cell.words(pair.clear() ? YES : NO));
    }
    return Document.of(TITLE).table(table).build();
  }

  /** The pairs on a screen, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
