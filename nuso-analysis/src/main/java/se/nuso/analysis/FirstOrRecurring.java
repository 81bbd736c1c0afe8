package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.stats.Indicator;
import se.nuso.stats.Proportion;
import se.nuso.stats.table.BenjaminiHochberg;
import se.nuso.stats.table.ChiSquared;
import se.nuso.stats.table.Difference;
import se.nuso.stats.table.FisherExact;
import se.nuso.stats.table.KruskalWallis;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Recurring investigations beside first ones: the share with each risk and protective factor, and
 * the number of factors.
 *
 * @param factors each factor, with the largest difference in size first
 * @param risks the mean number of risk factors in each group
 * @param riskTest whether the number of risk factors differs between them
 * @param protections the mean number of protective factors in each group
 * @param protectionTest whether the number of protective factors differs between them
 * @param unknown how many investigations are in neither group: not known or not answered
 * @param basis the records
 */
public record FirstOrRecurring(
    List<Factor> factors,
    Means risks,
    KruskalWallis riskTest,
    Means protections,
    KruskalWallis protectionTest,
    long unknown,
    DataOrigin basis)
    implements Analysis {
  private static final Label RECURRING_INVESTIGATIONS_BESIDE_FIRST_ONES =
      new Label(
          "Återkommande utredningar mot förstagångsutredningar",
          "Recurring investigations beside first ones");
  private static final Label RECURRING = new Label("Återkommande", "Recurring");
  private static final Label FIRST = new Label("Första", "First");
  private static final Label NUMBER_MEAN = new Label("Antal, medelvärde", "Number, mean");
  private static final Label H = new Label("H", "H");
  private static final Label RISK_FACTORS = new Label("Riskfaktorer", "Risk factors");
  private static final Label PROTECTIVE_FACTORS = new Label("Skyddsfaktorer", "Protective factors");
  private static final Label FACTOR_LARGEST_DIFFERENCE_FIRST =
      new Label("Faktor (störst skillnad först)", "Factor (largest difference first)");
  private static final Label DIFFERENCE_PERCENTAGE_POINTS =
      new Label("Skillnad, procentenheter", "Difference, percentage points");
  private static final Label P_ADJUSTED = new Label("p justerat", "p adjusted");
  private static final Label UNKNOWN_OR_NOT_ANSWERED_WHETHER =
      new Label(
          "Okänt eller obesvarat om barnet utretts förut: {number}.",
          "Unknown or not answered whether the child was investigated before: {number}.");

  private static final int SHOWN = 20;
  private static final double SMALL = 5;

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andelen med varje risk- och skyddsfaktor bland återkommande utredningar minus"
                  + " andelen bland förstagångsutredningar, och antalet faktorer i de två"
                  + " grupperna.",
              "The share with each risk and protective factor among recurring investigations less"
                  + " the share among first ones, and the number of factors in the two groups."),
          new Label(
              "Utredningar där faktorn är dokumenterad.",
              "Investigations with the factor" + " documented."),
          new Label(
              "Utredningar i gruppen med svar på frågan om faktorn.",
              "Investigations of the group with an answer on the factor."),
          new Label(
              "Utredningar där det är okänt eller obesvarat om barnet utretts förut ingår inte,"
                  + " och inte de utan svar på frågan om faktorn. Antal riskfaktorer räknas där alla"
                  + " trettio frågorna är besvarade. Antalet utan svar redovisas.",
              "Investigations where it is unknown or not answered whether the child was investigated"
                  + " before are left out, and so are those without an answer on the factor. The"
                  + " number of risk factors is counted where all thirty questions are answered. The"
                  + " number without an answer is reported."),
          new Label(
              "Skillnader med 95 % intervall enligt Newcombe (1998), metod 10. p av Pearsons chi², av"
                  + " Fishers exakta test där färre än 5 väntas i en cell,"
                  + " justerat för alla faktorerna enligt Benjamini och Hochberg (1995). Antal"
                  + " faktorer: Kruskal–Wallis test. Likhet inom kommuner beaktas inte.",
              "Differences with 95 % intervals by Newcombe (1998), method 10. p of Pearson's"
                  + " chi-squared, of Fisher's exact test where fewer than 5 are expected in a cell, adjusted over all factors by Benjamini and Hochberg (1995)."
                  + " Number of factors: the Kruskal–Wallis test. Likeness within municipalities is"
                  + " not taken into account."),
          Words.PUBLISHED,
          List.of(
              Words.DOCUMENTED,
              new Label(
                  "En återkommande utredning är inte samma barn före och efter: tvärsnitt.",
                  "A recurring investigation is not the same child before and after: a"
                      + " cross-section."),
              Words.NO_CAUSE));

  public FirstOrRecurring {
    factors = List.copyOf(factors);
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * A factor in both groups.
   *
   * @param factor the factor
   * @param recurring its share among recurring investigations
   * @param first its share among first ones
   * @param difference recurring less first
   * @param p the p-value of the test that they differ; NaN when there is nothing to compare
   * @param exact whether it is Fisher's exact test, because fewer than 5 are expected in a cell,
   *     and not Pearson's
   * @param adjusted p adjusted over all factors
   */
  public record Factor(
      Label factor,
      Proportion recurring,
      Proportion first,
      Difference difference,
      double p,
      boolean exact,
      double adjusted) {}

  /**
   * The mean number of factors.
   *
   * @param recurring among recurring investigations
   * @param first among first ones
   */
  public record Means(FactorCounts.Mean recurring, FactorCounts.Mean first) {}

  /**
   * The comparison.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static FirstOrRecurring of(Iterable<Investigation> investigations) {
    List<Investigation> recurring = new ArrayList<>();
    List<Investigation> first = new ArrayList<>();
    List<Investigation> all = new ArrayList<>();
    for (Investigation investigation : investigations) {
      all.add(investigation);
      PreviousInvestigation before = investigation.reason().previousInvestigation();
      if (before == PreviousInvestigation.RECURRING) {
        recurring.add(investigation);
      } else if (before == PreviousInvestigation.FIRST) {
        first.add(investigation);
      }
    }
    return new FirstOrRecurring(
        factors(recurring, first),
        means(recurring, first, FactorCounts::risks),
        test(recurring, first, FactorCounts::risks),
        means(recurring, first, FactorCounts::protections),
        test(recurring, first, FactorCounts::protections),
        all.size() - recurring.size() - first.size(),
        Basis.of(all, Dimensions.FIRST_OR_RECURRING));
  }

  private static List<Factor> factors(List<Investigation> recurring, List<Investigation> first) {
    List<Factor> raw = new ArrayList<>();
    for (RiskFactor factor : RiskFactor.values()) {
      raw.add(factor(factor.label(), Indicators.documented(factor), recurring, first));
    }
    for (ProtectiveFactor factor : ProtectiveFactor.values()) {
      if (factor != ProtectiveFactor.NONE) {
        raw.add(factor(factor.label(), Indicators.present(factor), recurring, first));
      }
    }
    BenjaminiHochberg adjusted =
        BenjaminiHochberg.of(raw.stream().mapToDouble(Factor::p).toArray());
    return IntStream.range(0, raw.size())
        .mapToObj(i -> with(raw.get(i), adjusted.adjusted().get(i)))
        .sorted(Comparator.comparingDouble(FirstOrRecurring::size).reversed())
        .toList();
  }

  private static Factor factor(
      Label label,
      Indicator<Investigation> indicator,
      List<Investigation> recurring,
      List<Investigation> first) {
    Proportion one = indicator.of(recurring);
    Proportion other = indicator.of(first);
    long[][] table = {{one.yes(), one.no()}, {other.yes(), other.no()}};
    ChiSquared test = ChiSquared.of(table);
    boolean exact =
        test.expected().stream().flatMap(List::stream).anyMatch(count -> count < SMALL)
            && !Double.isNaN(test.p());
    double p = exact ? FisherExact.of(table).p() : test.p();
    return new Factor(label, one, other, Difference.of(one, other), p, exact, Double.NaN);
  }

  private static Factor with(Factor factor, double adjusted) {
    return new Factor(
        factor.factor(),
        factor.recurring(),
        factor.first(),
        factor.difference(),
        factor.p(),
        factor.exact(),
        adjusted);
  }

  // Where there is no difference to tell, the factor comes last.
  private static double size(Factor factor) {
    double size = Math.abs(factor.difference().estimate());
    return Double.isNaN(size) ? -1 : size;
  }

  private static Means means(
      List<Investigation> recurring,
      List<Investigation> first,
      Function<Investigation, IntStream> number) {
    return new Means(FactorCounts.Mean.of(recurring, number), FactorCounts.Mean.of(first, number));
  }

  private static KruskalWallis test(
      List<Investigation> recurring,
      List<Investigation> first,
      Function<Investigation, IntStream> number) {
    return KruskalWallis.of(numbers(recurring, number), numbers(first, number));
  }

  private static double[] numbers(
      List<Investigation> records, Function<Investigation, IntStream> number) {
    return records.stream()
        .mapToDouble(r -> number.apply(r).average().orElse(Double.NaN))
        .toArray();
  }

  @Override
  public Label title() {
    return RECURRING_INVESTIGATIONS_BESIDE_FIRST_ONES;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    Label recurring = RECURRING;
    Label first = FIRST;
    sheet.table(
        Sheet.words(NUMBER_MEAN),
        Sheet.of(recurring),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING),
        Sheet.of(first),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING),
        Sheet.of(H),
        Sheet.of(Words.P));
    add(sheet, RISK_FACTORS, risks, riskTest);
    add(sheet, PROTECTIVE_FACTORS, protections, protectionTest);
    sheet.table(
        SHOWN + 1,
        0,
        Sheet.words(FACTOR_LARGEST_DIFFERENCE_FIRST),
        Sheet.of(recurring),
        Sheet.of(first),
        Sheet.of(Words.MISSING),
        Sheet.of(DIFFERENCE_PERCENTAGE_POINTS, Look.WITH_INTERVAL),
        Sheet.of(P_ADJUSTED));
    for (Factor factor : factors) {
      sheet.row(
          Cell.words(factor.factor()),
          factor.recurring().cell(),
          factor.first().cell(),
          Cell.count(factor.recurring().missing() + factor.first().missing()),
          Sheet.points(factor.difference()),
          new Cell.Probability(factor.adjusted()));
    }
    Stream.concat(riskTest.notes().stream(), protectionTest.notes().stream())
        .distinct()
        .forEach(sheet::note);
    sheet.note(UNKNOWN_OR_NOT_ANSWERED_WHETHER.with("number", unknown));
    return sheet.document();
  }

  private static void add(Sheet sheet, Label label, Means means, KruskalWallis test) {
    sheet.row(
        Cell.words(label),
        Cell.number(means.recurring().value(), 2),
        Cell.count(means.recurring().n()),
        Cell.count(means.recurring().missing()),
        Cell.number(means.first().value(), 2),
        Cell.count(means.first().n()),
        Cell.count(means.first().missing()),
        Cell.number(test.statistic(), 1),
        new Cell.Probability(test.p()));
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
