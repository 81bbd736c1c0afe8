package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nuso.codebook.RecordOrigin;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Table;
import se.nuso.document.Unit;
import se.nuso.text.Label;

/**
 * What a model shows: after its name what must not be overlooked, then its fit, then its classes.
 */
final class ModelDocument {
  private static final Label TITLE =
      new Label(
          "Latent klassmodell: {classes} {classes|klass|klasser}, {items} {items|variabel|variabler}",
          "Latent class model: {classes} {classes|class|classes}, {items} {items|item|items}");
  private static final Label NOT_CONVERGED =
      new Label(
          "EJ KONVERGERAD: skattningarna rörde sig ännu när stegen tog slut.",
          "NOT CONVERGED: the estimates still moved when the steps ran out.");
  private static final Label NOT_UNIQUE =
      new Label(
          "EJ ENTYDIG: {reached} starter nådde samma likelihood, varav bara {same} med dessa"
              + " klasstorlekar: data avgör inte vilken modell som är bäst. Pröva färre klasser.",
          "NOT UNIQUE: {reached} starts reached the same likelihood, of which only {same} with these"
              + " class sizes: the data do not tell which model is the best. Try fewer classes.");
  private static final Label NOT_REPLICATED =
      new Label(
          "EJ REPLIKERAD: bara 1 av {finalists} fullföljda starter ({starts} i allt) nådde det bästa"
              + " värdet; ett bättre kan finnas. Pröva fler starter.",
          "NOT REPLICATED: only 1 of {finalists} starts followed to the end ({starts} in all) reached"
              + " the best value; there may be a better one. Try more starts.");
  private static final Label NOT_IDENTIFIED =
      new Label(
          "EJ IDENTIFIERAD: modellen har fler parametrar än data kan skilja åt.",
          "NOT IDENTIFIED: the model has more parameters than the data can tell apart.");
  private static final Label SYNTHETIC =
      new Label(
          "Syntetiska utredningar, inga verkliga barn.", "Synthetic records, no real children.");
  private static final Label ALL_MISSING =
      new Label(
          "varav utan något svar (räknas i n, ej i likelihood)",
          "of which without any answer (in n, not in the likelihood)");
  private static final Label LACKING =
      new Label("utelämnade, saknar kovariat", "left out, lacking a covariate");
  private static final Label PARAMETERS = new Label("parametrar", "parameters");
  private static final Label DF = new Label("fg", "df");
  private static final Label ENTROPY = new Label("entropi R²", "entropy R²");
  private static final Label SMALLEST = new Label("minsta klass", "smallest class");
  private static final Label AT_BEST =
      new Label("starter som nådde bästa värdet", "starts that reached the best value");
  private static final Label FINALISTS =
      new Label("fullföljda starter", "starts followed to the end");
  private static final Label STARTS = new Label("starter i allt", "starts in all");
  private static final Label SEED = new Label("frö", "seed");
  private static final Label OWN_START = new Label("Egna startvärden.", "Starting values given.");
  private static final Label PROBABILITY = new Label("Sannolikhet, %", "Probability, %");
  private static final Label SIZE = new Label("(klassens andel)", "(class size)");
  private static final Label CERTAINTY = new Label("(säkerhet)", "(certainty)");
  private static final Label COEFFICIENT = new Label("koefficient", "coefficient");

  private final LatentClassModel model;

  ModelDocument(LatentClassModel model) {
    this.model = model;
  }

  Document document() {
    Document.Builder document =
        Document.of(TITLE.with(Map.of("classes", model.classes(), "items", model.items().size())))
            .notes(warnings())
            .figures(records())
            .figures(criteria())
            .figures(search());
    if (model.report().search().starts() == 0) {
      document.paragraph(OWN_START);
    }
    document.table(classes());
    if (!model.predictors().isEmpty()) {
      document.table(coefficients());
    }
    return document.build();
  }

  private List<Label> warnings() {
    List<Label> warnings = new ArrayList<>();
    FitReport report = model.report();
    if (!model.converged()) {
      warnings.add(NOT_CONVERGED);
    }
    if (!report.search().isUnique()) {
      warnings.add(
          NOT_UNIQUE.with(
              Map.of(
                  "reached",
                  report.search().startsAtBestLikelihood(),
                  "same",
                  report.search().startsAtBest())));
    } else if (!model.replicated() && report.search().starts() > 0) {
      warnings.add(
          NOT_REPLICATED.with(
              Map.of(
                  "finalists", report.search().finalists(), "starts", report.search().starts())));
    }
    if (report.degreesOfFreedom() < 0) {
      warnings.add(NOT_IDENTIFIED);
    }
    if (model.origin() == RecordOrigin.SYNTHETIC) {
      warnings.add(SYNTHETIC);
    }
    return warnings;
  }

  private List<Figure> records() {
    FitReport report = model.report();
    List<Figure> figures =
        new ArrayList<>(List.of(Figure.of("n", Cell.count(report.sample().n()))));
    if (report.sample().allMissing() > 0) {
      figures.add(new Figure(ALL_MISSING, Cell.count(report.sample().allMissing()), false));
    }
    if (report.sample().lackingCovariate() > 0) {
      figures.add(new Figure(LACKING, Cell.count(report.sample().lackingCovariate()), false));
    }
    return figures;
  }

  private List<Figure> criteria() {
    return List.of(
        named(Label.same("log-likelihood"), Cell.number(model.logLikelihood(), 4)),
        named(PARAMETERS, Cell.count(model.report().parameters())),
        named(DF, Cell.count(model.report().degreesOfFreedom())),
        named(Label.same("AIC"), Cell.number(model.aic(), 2)),
        named(Label.same("BIC"), Cell.number(model.bic(), 2)),
        named(Label.same("aBIC"), Cell.number(model.adjustedBic(), 2)),
        named(Label.same("CAIC"), Cell.number(model.caic(), 2)));
  }

  private List<Figure> search() {
    FitReport report = model.report();
    List<Figure> figures =
        new ArrayList<>(
            List.of(
                named(ENTROPY, Cell.number(model.entropy(), 3)),
                named(SMALLEST, Cell.percent(model.smallestClass()))));
    if (report.search().starts() > 0) {
      figures.add(named(AT_BEST, Cell.count(report.search().startsAtBest())));
      figures.add(named(FINALISTS, Cell.count(report.search().finalists())));
      figures.add(named(STARTS, Cell.count(report.search().starts())));
      figures.add(named(SEED, Cell.words(Long.toString(report.search().seed()))));
    }
    return figures;
  }

  private static Figure named(Label name, Cell value) {
    return new Figure(name, value, false);
  }

  /** In percent; of an item with two levels the last alone. */
  private Table.Builder classes() {
    Table.Builder table = Table.of(byClass(PROBABILITY));
    table.row(row(Cell.words(SIZE), k -> percent(model.classSizes().get(k))));
    table.row(
        row(
            Cell.words(CERTAINTY),
            k -> percent(model.report().assignment().averagePosteriors().get(k))));
    for (int i = 0; i < model.items().size(); i++) {
      int item = i;
      List<String> levels = model.items().get(item).levels();
      for (int l = levels.size() == 2 ? 1 : 0; l < levels.size(); l++) {
        int level = l;
        table.row(
            row(
                Cell.words(model.items().get(item).name() + " = " + levels.get(level)),
                k -> percent(model.itemProbabilities().get(item).get(k).get(level))));
      }
    }
    return table;
  }

  private Table.Builder coefficients() {
    Table.Builder table = Table.of(byClass(COEFFICIENT));
    for (int p = 0; p < model.predictors().size(); p++) {
      int predictor = p;
      table.row(
          row(
              Cell.words(model.predictors().get(p)),
              k -> Cell.number(model.coefficients().get(k).get(predictor), 4)));
    }
    return table;
  }

  private List<Column> byClass(Label head) {
    List<Column> columns = new ArrayList<>(List.of(Column.words(head)));
    for (int k = 0; k < model.classes(); k++) {
      columns.add(Column.of(Label.same(LatentClassModel.className(k))));
    }
    return columns;
  }

  private List<Cell> row(Cell head, IntFunction<Cell> ofClass) {
    return Stream.concat(Stream.of(head), IntStream.range(0, model.classes()).mapToObj(ofClass))
        .toList();
  }

  private static Cell percent(double share) {
    return new Cell.Quantity(share, 0, Unit.POINTS);
  }
}
