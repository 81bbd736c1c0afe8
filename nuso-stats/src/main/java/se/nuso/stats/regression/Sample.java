package se.nuso.stats.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.nuso.stats.Level;
import se.nuso.stats.regression.ModelColumn.Part;
import se.nuso.text.Label;
import se.nuso.text.Numbers;

/**
 * The rows of a design that a model uses, and the columns that its terms become there.
 *
 * @param rows the rows used
 * @param levels which levels of each predictor occur among them, the reference first; empty for
 *     numbers
 * @param columns the columns, the intercept first
 * @param n the weight of the rows used
 * @param missing the weight of the rows left out for want of an answer
 * @param outside the weight of the rows that the outcome does not ask about
 * @param notes what must be said of the choice
 */
record Sample(
    int[] rows,
    List<int[]> levels,
    List<ModelColumn> columns,
    double n,
    double missing,
    double outside,
    List<Label> notes) {
  private static final Label OUTSIDE =
      new Label(
          "{records:count} poster ingår inte i utfallets nämnare.",
          "{records:count} records are outside the outcome's denominator.");
  private static final Label WITHOUT_OUTCOME =
      new Label(
          "{records:count} poster saknar svar på utfallet och är utelämnade.",
          "{records:count} records lack the outcome and are left out.");
  private static final Label WITHOUT_CLUSTER =
      new Label(
          "{records:count} poster saknar kluster och är utelämnade.",
          "{records:count} records lack a cluster and are left out.");
  private static final Label MISSING_AS_LEVEL =
      new Label(
          "Saknade svar är en egen nivå (Ej besvarat); poster utan ett tal utelämnas"
              + " ({records:count}).",
          "Missing answers are a level of their own (Not answered); records without a number are left"
              + " out ({records:count}).");
  private static final Label COMPLETE_CASES =
      new Label(
          "Endast kompletta fall: {records:count} poster saknar svar på någon variabel och är"
              + " utelämnade{each}.",
          "Complete cases only: {records:count} records lack an answer to a term and are left"
              + " out{each}.");
  private static final Label OF_A_TERM =
      new Label("{term} {records:count}", "{term} {records:count}");
  private static final Label EACH = new Label(" ({each})", " ({each})");
  private static final Label REFERENCE =
      new Label("Referens: {predictor}{level}.", "Reference: {predictor}{level}.");
  private static final Label CHOSEN =
      new Label("Vald referens: {predictor}{level}.", "Chosen reference: {predictor}{level}.");

  /** Time grows with their square times the rows, memory with their product. */
  private static final int MOST_COLUMNS = 1000;

  static <R> Sample of(Design<R> design, int[] clusters) {
    return new Selection<>(design, clusters).sample();
  }

  /** The level "not answered" comes after the levels of the dimension. */
  static int levelOf(Predictor predictor, int row) {
    double value = predictor.value(row);
    return Double.isNaN(value) ? predictor.levels().size() : (int) value;
  }

  private static final class Selection<R> {
    private final Design<R> design;
    private final int[] clusters;
    private final List<Predictor> predictors;
    private final List<Label> notes = new ArrayList<>();
    private final double[] missingByPredictor;
    private double n;
    private double missingOutcome;
    private double missingTerms;
    private double missingCluster;
    private double outside;

    Selection(Design<R> design, int[] clusters) {
      this.design = design;
      this.clusters = clusters;
      this.predictors = design.predictors();
      this.missingByPredictor = new double[predictors.size()];
    }

    Sample sample() {
      int[] rows = rows();
      say();
      List<int[]> levels = predictors.stream().map(p -> occurring(p, rows)).toList();
      List<ModelColumn> columns = new ArrayList<>();
      columns.add(ModelColumn.intercept());
      refuseTooMany(levels);
      for (int i = 0; i < predictors.size(); i++) {
        columns.addAll(columnsOf(i, levels.get(i)));
      }
      for (List<String> interaction : design.interactions()) {
        columns.addAll(products(interaction, levels));
      }
      return new Sample(
          rows,
          levels,
          List.copyOf(columns),
          n,
          missingOutcome + missingTerms + missingCluster,
          outside,
          List.copyOf(notes));
    }

    /** Asked before they are made: an interaction of long lists is longer than any memory. */
    private void refuseTooMany(List<int[]> levels) {
      double count = 1;
      for (int[] of : levels) {
        count += columnsOf(of);
      }
      for (List<String> interaction : design.interactions()) {
        double product = 1;
        for (String term : interaction) {
          product *= design.of(term).stream().mapToInt(i -> columnsOf(levels.get(i))).sum();
        }
        count += product;
      }
      if (count > MOST_COLUMNS) {
        throw new IllegalArgumentException(
            "The terms make "
                + Numbers.count(count)
                + " columns, more than the "
                + MOST_COLUMNS
                + " that a regression takes: join levels, or leave out a term or an interaction");
      }
    }

    private static int columnsOf(int[] levels) {
      return levels.length == 0 ? 1 : levels.length - 1;
    }

    private int[] rows() {
      int[] rows = new int[design.records().size()];
      int used = 0;
      for (int row = 0; row < rows.length; row++) {
        if (isUsed(row)) {
          rows[used++] = row;
        }
      }
      return Arrays.copyOf(rows, used);
    }

    private boolean isUsed(int row) {
      double weight = design.weight(row);
      if (design.answer(row) == Design.OUTSIDE) {
        outside += weight;
        return false;
      }
      if (design.answer(row) == Design.MISSING) {
        missingOutcome += weight;
        return false;
      }
      boolean complete = true;
      for (int i = 0; i < predictors.size(); i++) {
        Predictor predictor = predictors.get(i);
        if (predictor.missing() && Double.isNaN(predictor.value(row))) {
          missingByPredictor[i] += weight;
          complete &= design.isMissingALevel() && !predictor.isNumeric();
        }
      }
      if (!complete) {
        missingTerms += weight;
      } else if (clusters.length > 0 && clusters[row] < 0) {
        missingCluster += weight;
        return false;
      } else {
        n += weight;
      }
      return complete && weight > 0;
    }

    private void say() {
      if (outside > 0) {
        notes.add(OUTSIDE.with("records", outside));
      }
      if (missingOutcome > 0) {
        notes.add(WITHOUT_OUTCOME.with("records", missingOutcome));
      }
      if (missingCluster > 0) {
        notes.add(WITHOUT_CLUSTER.with("records", missingCluster));
      }
      if (design.isMissingALevel()) {
        notes.add(MISSING_AS_LEVEL.with("records", missingTerms));
      } else {
        notes.add(COMPLETE_CASES.with(Map.of("records", missingTerms, "each", byPredictor())));
      }
    }

    private Label byPredictor() {
      List<Label> each = new ArrayList<>();
      String last = "";
      for (int i = 0; i < predictors.size(); i++) {
        Predictor predictor = predictors.get(i);
        if (missingByPredictor[i] > 0 && !predictor.term().equals(last)) {
          each.add(
              OF_A_TERM.with(
                  Map.of("term", asked(predictor.label()), "records", missingByPredictor[i])));
          last = predictor.term();
        }
      }
      return each.isEmpty() ? Label.same("") : EACH.with("each", each);
    }

    /** What a term asks, without the colon that parts it from its levels. */
    private static Label asked(Label label) {
      return new Label(label.sv().replaceFirst(": .*", ""), label.en().replaceFirst(": .*", ""));
    }

    private int[] occurring(Predictor predictor, int[] rows) {
      if (predictor.isNumeric()) {
        return new int[0];
      }
      boolean[] occurs = new boolean[predictor.levels().size() + 1];
      for (int row : rows) {
        occurs[levelOf(predictor, row)] = true;
      }
      List<Integer> order = new ArrayList<>();
      if (predictor.reference() >= 0) {
        order.add(predictor.reference());
        // For "given or not" a level that nobody has makes a column of zeros or of ones, which is
        // named as such; the reference somebody chose must be there to compare with.
        if (!occurs[predictor.reference()] && !predictor.isGivenOrNot()) {
          throw new IllegalArgumentException(
              predictor.term()
                  + ": no row in use has the reference level "
                  + predictor.levels().get(predictor.reference()).code());
        }
      }
      for (int level = 0; level < occurs.length; level++) {
        if (occurs[level] && level != predictor.reference()) {
          order.add(level);
        }
      }
      if (!order.isEmpty() && predictor.reference() < 0) {
        Level reference = level(predictor, order.get(0));
        notes.add(REFERENCE.with(Map.of("predictor", predictor.label(), "level", reference)));
      } else if (!order.isEmpty() && !predictor.isGivenOrNot()) {
        Level reference = level(predictor, predictor.reference());
        notes.add(CHOSEN.with(Map.of("predictor", predictor.label(), "level", reference)));
      }
      return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Level level(Predictor predictor, int position) {
      return position < predictor.levels().size()
          ? predictor.levels().get(position)
          : Level.NOT_ANSWERED;
    }

    private List<ModelColumn> columnsOf(int position, int[] levels) {
      Predictor predictor = predictors.get(position);
      if (predictor.isNumeric()) {
        return List.of(
            new ModelColumn(
                predictor.prefix(),
                predictor.label(),
                predictor.term(),
                List.of(new Part(position, -1))));
      }
      List<ModelColumn> columns = new ArrayList<>();
      for (int i = 1; i < levels.length; i++) {
        Level level = level(predictor, levels[i]);
        boolean notAnswered = levels[i] == predictor.levels().size();
        columns.add(
            new ModelColumn(
                predictor.prefix() + (notAnswered ? level.label().en() : level.code()),
                new Label(
                    predictor.label().sv() + level.label().sv(),
                    predictor.label().en() + level.label().en()),
                predictor.term(),
                List.of(new Part(position, levels[i]))));
      }
      return columns;
    }

    private List<ModelColumn> products(List<String> terms, List<int[]> levels) {
      List<ModelColumn> products = new ArrayList<>();
      for (String term : terms) {
        List<ModelColumn> factors = new ArrayList<>();
        for (int position : design.of(term)) {
          factors.addAll(columnsOf(position, levels.get(position)));
        }
        products = products.isEmpty() ? factors : multiplied(products, factors);
      }
      return products;
    }

    // As in R, the levels of the first term run fastest.
    private static List<ModelColumn> multiplied(List<ModelColumn> first, List<ModelColumn> second) {
      List<ModelColumn> products = new ArrayList<>();
      for (ModelColumn right : second) {
        for (ModelColumn left : first) {
          List<Part> parts = new ArrayList<>(left.parts());
          parts.addAll(right.parts());
          products.add(
              new ModelColumn(
                  left.name() + ":" + right.name(),
                  new Label(
                      left.label().sv() + " × " + right.label().sv(),
                      left.label().en() + " × " + right.label().en()),
                  left.term() + ":" + right.term(),
                  List.copyOf(parts)));
        }
      }
      return products;
    }
  }
}
