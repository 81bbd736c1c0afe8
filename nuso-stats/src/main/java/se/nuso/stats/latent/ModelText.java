package se.nuso.stats.latent;

import java.util.ArrayList;
import java.util.List;
import se.nuso.codebook.RecordOrigin;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** A model on a screen: first what must not be overlooked, then its fit, then its classes. */
final class ModelText {
  private final LatentClassModel model;
  private final Language language;
  private final boolean swedish;

  ModelText(LatentClassModel model, Language language) {
    this.model = model;
    this.language = language;
    swedish = language == Language.SWEDISH;
  }

  private String say(String sv, String en) {
    return swedish ? sv : en;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (String warning : warnings()) {
      text.append(Text.wrapped(warning)).append('\n');
    }
    return text.append(fit())
        .append('\n')
        .append(classes().toText(0, rowsWord()))
        .append(coefficients())
        .toString();
  }

  private String rowsWord() {
    return say("rader till", "rows more");
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    FitReport report = model.report();
    if (!model.converged()) {
      warnings.add(
          say(
              "EJ KONVERGERAD: skattningarna rörde sig ännu när stegen tog slut.",
              "NOT CONVERGED: the estimates still moved when the steps ran out."));
    }
    if (!report.isUnique()) {
      warnings.add(
          say(
              "EJ ENTYDIG: "
                  + report.startsAtBestLikelihood()
                  + " starter nådde samma likelihood, varav bara "
                  + report.startsAtBest()
                  + " med dessa klasstorlekar: data avgör inte vilken modell som är bäst. Pröva färre"
                  + " klasser.",
              "NOT UNIQUE: "
                  + report.startsAtBestLikelihood()
                  + " starts reached the same likelihood, of which only "
                  + report.startsAtBest()
                  + " with these class sizes: the data do not tell which model is the best. Try fewer"
                  + " classes."));
    } else if (!model.replicated() && report.starts() > 0) {
      warnings.add(
          say(
              "EJ REPLIKERAD: bara 1 av "
                  + report.finalists()
                  + " fullföljda starter ("
                  + report.starts()
                  + " i allt) nådde det bästa värdet; ett bättre kan finnas. Pröva fler starter.",
              "NOT REPLICATED: only 1 of "
                  + report.finalists()
                  + " starts followed to the end ("
                  + report.starts()
                  + " in all) reached the best value; there may be a better one. Try more"
                  + " starts."));
    }
    if (report.degreesOfFreedom() < 0) {
      warnings.add(
          say(
              "EJ IDENTIFIERAD: modellen har fler parametrar än data kan skilja åt.",
              "NOT IDENTIFIED: the model has more parameters than the data can tell apart."));
    }
    if (model.origin() == RecordOrigin.SYNTHETIC) {
      warnings.add(
          say(
              "Syntetiska utredningar, inga verkliga barn.",
              "Synthetic records, no real children."));
    }
    return warnings;
  }

  private String fit() {
    FitReport report = model.report();
    StringBuilder text = new StringBuilder();
    text.append(
        say("Latent klassmodell: ", "Latent class model: ")
            + model.classes()
            + say(" klasser, ", " classes, ")
            + model.items().size()
            + say(" variabler, n = ", " items, n = ")
            + Numbers.count(report.n()));
    if (report.allMissing() > 0) {
      text.append(
          say(", varav ", ", of which ")
              + Numbers.count(report.allMissing())
              + say(
                  " saknar alla svar (räknas i n, ej i likelihood)",
                  " miss every answer (in n, not in the likelihood)"));
    }
    if (report.lackingCovariate() > 0) {
      text.append(
          "; "
              + Numbers.count(report.lackingCovariate())
              + say(" till saknar kovariat och är utelämnade", " more lack a covariate, left out"));
    }
    text.append('\n')
        .append(
            "log-likelihood "
                + Numbers.number(model.logLikelihood(), 4, language)
                + say(", parametrar ", ", parameters ")
                + report.parameters()
                + say(", fg ", ", df ")
                + report.degreesOfFreedom()
                + ", AIC "
                + Numbers.number(model.aic(), 2, language)
                + ", BIC "
                + Numbers.number(model.bic(), 2, language)
                + ", aBIC "
                + Numbers.number(model.adjustedBic(), 2, language)
                + ", CAIC "
                + Numbers.number(model.caic(), 2, language));
    text.append('\n')
        .append(
            say("entropi R² ", "entropy R² ")
                + Numbers.number(model.entropy(), 3, language)
                + say(", minsta klass ", ", smallest class ")
                + Numbers.percentSign(model.smallestClass(), language)
                + (report.starts() == 0
                    ? say(", egna startvärden", ", starting values given")
                    : say(", bästa värdet nått av ", ", best value reached by ")
                        + report.startsAtBest()
                        + say(" av ", " of ")
                        + report.finalists()
                        + say(" fullföljda starter (", " starts followed to the end (")
                        + report.starts()
                        + say(" i allt, frö ", " in all, seed ")
                        + report.seed()
                        + ")"));
    return text.toString();
  }

  /** In percent; of an item with two levels the last alone. */
  private TextTable classes() {
    List<String> header = new ArrayList<>(List.of(say("Sannolikhet, %", "Probability, %")));
    List<String> sizes = new ArrayList<>(List.of(say("(klassens andel)", "(class size)")));
    List<String> certain = new ArrayList<>(List.of(say("(säkerhet)", "(certainty)")));
    for (int k = 0; k < model.classes(); k++) {
      header.add(LatentClassModel.className(k));
      sizes.add(percent(model.classSizes().get(k)));
      certain.add(percent(model.report().averagePosteriors().get(k)));
    }
    TextTable table = new TextTable(1, true, header);
    table.add(sizes);
    table.add(certain);
    for (int item = 0; item < model.items().size(); item++) {
      List<String> levels = model.items().get(item).levels();
      for (int level = levels.size() == 2 ? 1 : 0; level < levels.size(); level++) {
        List<String> row = new ArrayList<>();
        row.add(model.items().get(item).name() + " = " + levels.get(level));
        for (int k = 0; k < model.classes(); k++) {
          row.add(percent(model.itemProbabilities().get(item).get(k).get(level)));
        }
        table.add(row);
      }
    }
    return table;
  }

  /** Of the covariates, whole: what follows from them is what the reader came for. */
  private String coefficients() {
    if (model.predictors().isEmpty()) {
      return "";
    }
    List<String> header = new ArrayList<>(List.of(""));
    for (int k = 0; k < model.classes(); k++) {
      header.add(LatentClassModel.className(k));
    }
    TextTable table = new TextTable(1, true, header);
    for (int p = 0; p < model.predictors().size(); p++) {
      List<String> row =
          new ArrayList<>(List.of(say("koefficient ", "coefficient ") + model.predictors().get(p)));
      for (int k = 0; k < model.classes(); k++) {
        row.add(Numbers.number(model.coefficients().get(k).get(p), 4, language));
      }
      table.add(row);
    }
    return "\n" + table.whole().stripTrailing();
  }

  private String percent(double share) {
    return Double.isNaN(share) ? Numbers.NONE : Long.toString(Math.round(100 * share));
  }
}
