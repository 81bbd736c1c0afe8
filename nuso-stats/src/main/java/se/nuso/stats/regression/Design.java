package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.stats.Answer;
import se.nuso.stats.CodedColumn;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/**
 * What a regression rests on: a yes or no to explain, and the terms that explain it.
 *
 * <pre>{@code
 * Design.of(records, NEED, SEX, AGE_GROUP, DIAGNOSIS)
 *     .reference(AGE_GROUP, AgeGroup.AGE_6_8)
 *     .interaction(SEX, AGE_GROUP)
 *     .missingAsLevel();
 *
 * Design.ofRows("low", low).numeric("age", ages).levels("school", schools);   // any table of one's own
 * }</pre>
 *
 * <p>Each level but the reference becomes a column of zeros and ones (treatment coding). The
 * reference is the first level that occurs, unless another is chosen. Where several answers may be
 * given, each level is a term of its own: given or not.
 *
 * <p>Missing answers are never guessed. A row without the outcome is always left out and counted. A
 * row without an answer to a term is left out too and counted ({@link #completeCases}, unless
 * otherwise chosen), or "not answered" becomes a level of its own ({@link #missingAsLevel}).
 *
 * <p>Immutable; each method returns another design.
 *
 * @param <R> the record type; for a table of one's own the number of the row, from 0
 */
public final class Design<R> {
  static final byte YES = 1;
  static final byte NO = 0;
  static final byte MISSING = -1;
  static final byte OUTSIDE = -2;

  private final List<R> records;
  private final Label outcome;
  private final byte[] answers;
  private final double @Nullable [] weights;
  private final List<Predictor> predictors;
  private final List<List<String>> interactions;
  private final boolean missingAsLevel;
  private final List<Label> origin;

  private Design(
      List<R> records,
      Label outcome,
      byte[] answers,
      double @Nullable [] weights,
      List<Predictor> predictors,
      List<List<String>> interactions,
      boolean missingAsLevel,
      List<Label> origin) {
    this.records = records;
    this.outcome = outcome;
    this.answers = answers;
    this.weights = weights;
    this.predictors = List.copyOf(predictors);
    this.interactions = List.copyOf(interactions);
    this.missingAsLevel = missingAsLevel;
    this.origin = List.copyOf(origin);
  }

  /**
   * A design from records.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param records the records; read once
   * @param outcome what is explained; records outside its denominator are left out and counted
   * @param terms what explains it
   * @param <R> the record type
   * @throws IllegalArgumentException if no term is given or one is given twice
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R> Design<R> of(
      Iterable<? extends R> records, Indicator<R> outcome, Dimension<? super R>... terms) {
    if (terms.length == 0) {
      throw new IllegalArgumentException("A design needs at least one term");
    }
    List<R> rows = new ArrayList<>();
    records.forEach(rows::add);
    byte[] answers = new byte[rows.size()];
    for (int row = 0; row < answers.length; row++) {
      answers[row] = coded(outcome.answerOf(rows.get(row)));
    }
    List<Label> origin = outcome.by(terms[0]).of(rows).origin().notes();
    Design<R> design =
        new Design<>(
            List.copyOf(rows), outcome.label(), answers, null, List.of(), List.of(), false, origin);
    for (Dimension<? super R> term : terms) {
      design = design.and(term);
    }
    return design;
  }

  private static byte coded(Answer answer) {
    return switch (answer) {
      case YES -> YES;
      case NO -> NO;
      case MISSING -> MISSING;
      case OUTSIDE -> OUTSIDE;
    };
  }

  /**
   * A design from a table of one's own, to which terms are added.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param name the name of the outcome
   * @param outcome 1 for yes, 0 for no, NaN for missing, row by row
   * @throws IllegalArgumentException if a value is neither
   */
  public static Design<Integer> ofRows(String name, double[] outcome) {
    byte[] answers = new byte[outcome.length];
    for (int row = 0; row < outcome.length; row++) {
      double value = outcome[row];
      if (value != 0 && value != 1 && !Double.isNaN(value)) {
        throw new IllegalArgumentException(
            name + " (outcome), row " + row + ": 0, 1 or missing is expected");
      }
      answers[row] = Double.isNaN(value) ? MISSING : (byte) value;
    }
    return new Design<>(
        new RowNumbers(outcome.length),
        new Label(name, name),
        answers,
        null,
        List.of(),
        List.of(),
        false,
        List.of());
  }

  /**
   * A design from a table of numbers.
   *
   * <p>Time and memory grow with the number of rows.
   *
   * @param name the name of the outcome
   * @param outcome 1 for yes, 0 for no, NaN for missing, row by row
   * @param names the names of the columns
   * @param columns the columns, each with a number per row, NaN for missing
   * @throws IllegalArgumentException if the lengths differ, a name is given twice, or a value of
   *     the outcome is neither
   */
  public static Design<Integer> ofColumns(
      String name, double[] outcome, List<String> names, double[][] columns) {
    if (names.size() != columns.length) {
      throw new IllegalArgumentException(
          names.size() + " names for " + columns.length + " columns");
    }
    Design<Integer> design = ofRows(name, outcome);
    for (int column = 0; column < columns.length; column++) {
      design = design.numeric(names.get(column), columns[column]);
    }
    return design;
  }

  /**
   * This design with one more term.
   *
   * @param dimension what explains
   * @throws IllegalArgumentException if it is there already
   */
  public Design<R> and(Dimension<? super R> dimension) {
    Map<Level, Integer> positions = new IdentityHashMap<>();
    dimension.levels().forEach(level -> positions.put(level, positions.size()));
    return dimension.several() ? several(dimension, positions) : single(dimension, positions);
  }

  private Design<R> single(Dimension<? super R> dimension, Map<Level, Integer> positions) {
    int[] codes = new int[records.size()];
    for (int row = 0; row < codes.length; row++) {
      List<Level> given = dimension.of(records.get(row));
      codes[row] = given.isEmpty() ? -1 : Objects.requireNonNull(positions.get(given.get(0)));
    }
    Label label = dimension.label();
    return with(
        List.of(
            Predictor.levels(
                label.en(),
                label.en() + ": ",
                new Label(label.sv() + ": ", label.en() + ": "),
                dimension.levels(),
                -1,
                codes)));
  }

  private Design<R> several(Dimension<? super R> dimension, Map<Level, Integer> positions) {
    int[][] given = new int[positions.size()][records.size()];
    for (int row = 0; row < records.size(); row++) {
      List<Level> levels = dimension.of(records.get(row));
      for (int[] level : given) {
        level[row] = levels.isEmpty() ? -1 : 0;
      }
      for (Level level : levels) {
        given[Objects.requireNonNull(positions.get(level))][row] = 1;
      }
    }
    Label label = dimension.label();
    List<Predictor> each = new ArrayList<>();
    for (int level = 0; level < given.length; level++) {
      Level which = dimension.levels().get(level);
      each.add(
          Predictor.levels(
              label.en(),
              label.en() + ": " + which.code(),
              new Label(
                  label.sv() + ": " + which.label().sv(), label.en() + ": " + which.label().en()),
              GIVEN,
              0,
              given[level]));
    }
    return with(each);
  }

  // "Given" has no name of its own: the column is called as the level of the dimension.
  private static final List<Level> GIVEN =
      List.of(
          new Level("0", new Label(" ej angivet", " not given")), new Level("", new Label("", "")));

  /**
   * This design with a column of numbers more.
   *
   * @param name its name
   * @param values a number per row, NaN for missing
   * @throws IllegalArgumentException if the name is there already, there is not one value per row,
   *     or one is infinite
   */
  public Design<R> numeric(String name, double[] values) {
    checkLength(name, values.length);
    for (int row = 0; row < values.length; row++) {
      if (Double.isInfinite(values[row])) {
        throw new IllegalArgumentException(name + ", row " + row + ": an infinite number");
      }
    }
    return with(List.of(Predictor.numeric(name, values)));
  }

  /**
   * This design with a column of levels more. The levels stand in the order of their numbers where
   * all are numbers, else in the order of their texts.
   *
   * @param name its name
   * @param values a text per row; null or empty for missing
   * @throws IllegalArgumentException if the name is there already or there is not one value per row
   */
  public Design<R> levels(String name, @Nullable String[] values) {
    return levels(CodedColumn.of(name, values));
  }

  /**
   * This design with a column of levels more.
   *
   * @param column the column; a row that is not answered is missing
   * @throws IllegalArgumentException if a column of that name (its English label) is there already,
   *     or there is not one code per row
   */
  public Design<R> levels(CodedColumn column) {
    Label label = column.axis().label();
    checkLength(label.en(), column.rows());
    int[] codes = IntStream.range(0, column.rows()).map(column::code).toArray();
    // As R names its columns: the variable and the level without anything between.
    return with(
        List.of(
            Predictor.levels(label.en(), label.en(), label, column.axis().levels(), -1, codes)));
  }

  /**
   * This design with weights: how many records each row stands for. They are frequencies, not
   * sampling weights.
   *
   * @param frequencies a whole number or a fraction per row, 0 or more
   * @throws IllegalArgumentException if there is not one per row, or one is negative or not a
   *     number
   */
  public Design<R> weights(double[] frequencies) {
    checkLength("weights", frequencies.length);
    for (int row = 0; row < frequencies.length; row++) {
      if (!(frequencies[row] >= 0 && frequencies[row] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("weights, row " + row + ": 0 or more is expected");
      }
    }
    return new Design<>(
        records,
        outcome,
        answers,
        frequencies.clone(),
        predictors,
        interactions,
        missingAsLevel,
        origin);
  }

  private void checkLength(String name, int length) {
    if (length != records.size()) {
      throw new IllegalArgumentException(
          name + ": " + length + " values for " + records.size() + " rows");
    }
  }

  /**
   * This design with another reference level.
   *
   * @param dimension the term
   * @param code the level that the others are compared with
   * @throws IllegalArgumentException if the term is not there or has no such level
   */
  public Design<R> reference(Dimension<? super R> dimension, Code code) {
    return reference(dimension.label().en(), code.code());
  }

  /**
   * This design with another reference level.
   *
   * @param term the name of the term; of a dimension its English label
   * @param level the code of the level that the others are compared with
   * @throws IllegalArgumentException if the term is not there or has no such level
   */
  public Design<R> reference(String term, String level) {
    List<Predictor> changed = new ArrayList<>();
    for (Predictor predictor : predictors) {
      changed.add(
          predictor.term().equals(term)
              ? predictor.withReference(positionOf(level, predictor))
              : predictor);
    }
    if (changed.equals(predictors)) {
      of(term);
    }
    return new Design<>(
        records, outcome, answers, weights, changed, interactions, missingAsLevel, origin);
  }

  private static int positionOf(String level, Predictor predictor) {
    List<String> codes = predictor.levels().stream().map(Level::code).toList();
    int position = codes.indexOf(level);
    if (position < 0 || predictor.isGivenOrNot()) {
      throw new IllegalArgumentException(
          predictor.term()
              + " has no level \""
              + level
              + "\" to refer to"
              + (codes.isEmpty() ? "" : "; it has " + String.join(", ", codes)));
    }
    return position;
  }

  /**
   * This design with an interaction: the products of the columns of terms that are there.
   *
   * @param dimensions two terms or more
   * @throws IllegalArgumentException if one is not there, or there are fewer than two
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Design<R> interaction(Dimension<? super R>... dimensions) {
    return interaction(Arrays.stream(dimensions).map(d -> d.label().en()).toArray(String[]::new));
  }

  /**
   * This design with an interaction: the products of the columns of terms that are there.
   *
   * @param terms the names of two terms or more; of a dimension its English label
   * @throws IllegalArgumentException if one is not there, or there are fewer than two
   */
  public Design<R> interaction(String... terms) {
    if (Arrays.stream(terms).distinct().count() < Math.max(2, terms.length)) {
      throw new IllegalArgumentException("An interaction is of two or more different terms");
    }
    for (String term : terms) {
      of(term);
    }
    List<List<String>> more = new ArrayList<>(interactions);
    more.add(List.of(terms));
    return new Design<>(
        records, outcome, answers, weights, predictors, more, missingAsLevel, origin);
  }

  /**
   * This design, where "not answered" is a level of its own; rows without a number are left out.
   */
  public Design<R> missingAsLevel() {
    return new Design<>(records, outcome, answers, weights, predictors, interactions, true, origin);
  }

  /** This design, where rows without an answer to a term are left out. */
  public Design<R> completeCases() {
    return new Design<>(
        records, outcome, answers, weights, predictors, interactions, false, origin);
  }

  private Design<R> with(List<Predictor> more) {
    List<Predictor> all = new ArrayList<>(predictors);
    for (Predictor predictor : more) {
      if (predictors.stream().anyMatch(other -> other.term().equals(predictor.term()))) {
        throw new IllegalArgumentException(predictor.term() + " is in the design already");
      }
    }
    all.addAll(more);
    return new Design<>(
        records, outcome, answers, weights, all, interactions, missingAsLevel, origin);
  }

  /** The predictors of a term. */
  List<Integer> of(String term) {
    List<Integer> found =
        IntStream.range(0, predictors.size())
            .filter(i -> predictors.get(i).term().equals(term))
            .boxed()
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(term + " is not a term of the design");
    }
    return found;
  }

  /** What is explained. */
  public Label outcome() {
    return outcome;
  }

  /** The names of the terms, in order; of a dimension its English label. */
  public List<String> terms() {
    return predictors.stream().map(Predictor::term).distinct().toList();
  }

  List<R> records() {
    return records;
  }

  byte answer(int row) {
    return answers[row];
  }

  double weight(int row) {
    return weights == null ? 1 : weights[row];
  }

  List<Predictor> predictors() {
    return predictors;
  }

  List<List<String>> interactions() {
    return interactions;
  }

  boolean isMissingALevel() {
    return missingAsLevel;
  }

  List<Label> origin() {
    return origin;
  }

  /** The outcome, the terms and the number of records. */
  @Override
  public String toString() {
    return "Design[outcome=" + outcome + ", terms=" + terms() + ", records=" + records.size() + "]";
  }
}
