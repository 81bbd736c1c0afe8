package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Answer;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticFit;
import se.nuso.stats.regression.LogisticModel;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.stats.regression.MarginalEffect;
import se.nuso.stats.table.BenjaminiHochberg;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What goes together with assessed need within each profile, with background and process taken into
 * account: one logistic regression for each level, its differences in percentage points. What
 * remains between groups whose problems are the same may be worth a question; it shows no cause.
 *
 * @param profile the profile, or other dimension
 * @param terms what was taken into account
 * @param levels each level of the profile
 * @param withoutLevel how many investigations have no level of it, and are in no model
 * @param basis the records
 */
public record NeedWithinProfile(
    Label profile, List<Label> terms, List<Within> levels, long withoutLevel, DataOrigin basis)
    implements Analysis {
  private static final Label TITLE =
      new Label("Vad som följer behov inom {profile}", "What goes with need within {profile}");

  private static final Label NO = new Label("nej", "no");
  private static final Label YES = new Label("ja", "yes");
  private static final Label WITH_ACCOUNT_OF_TERMS =
      new Label("Med hänsyn till: {terms}.", "With account of: {terms}.");
  private static final Label IN_THE_MODEL = new Label("i modellen", "in the model");
  private static final Label LEFT_OUT = new Label("utelämnade", "left out");
  private static final Label ESTIMATION = new Label("skattning", "estimation");
  private static final Label DIFFERENCES_LEFT = new Label("skillnader kvar", "differences left");
  private static final Label DIFFERENCE_THAT_REMAINS_LARGEST_FIRST =
      new Label("Skillnad som står kvar (störst först)", "Difference that remains (largest first)");
  private static final Label PERCENTAGE_POINTS = new Label("procentenheter", "percentage points");
  private static final Label P_ADJUSTED = new Label("p justerat", "p adjusted");
  private static final Label WITHOUT_PROFILE_AND_IN_NO =
      new Label(
          "Utan {profile} och i ingen modell: {number}. Modellernas egna anmärkningar säger vad som är utelämnat ur dem och vilka referensnivåer de har.",
          "Without {profile} and in no model: {number}. The notes of each model say what was left out of it and which reference levels it has.");
  private static final Label NONE_TOO_FEW = new Label("ingen, för få", "none, too few");
  private static final Label DOES_NOT_CONVERGE = new Label("konvergerar inte", "does not converge");
  private static final Label FIRTH_SEPARATION =
      new Label("Firth (separation)", "Firth (separation)");
  private static final Label MAX_LIKELIHOOD = new Label("max. likelihood", "max. likelihood");

  /** With fewer yes or fewer no than this, a level has no model. */
  private static final int FEWEST = 20;

  private static final double SIGNIFICANT = 0.05;
  private static final int SHOWN = 20;

  private static final List<Dimension<? super Investigation>> TERMS =
      List.of(
          Dimensions.SEX,
          Dimensions.AGE_GROUP,
          Dimensions.ORIGIN,
          Dimensions.LIVING_SITUATION,
          Dimensions.DIAGNOSIS,
          Dimensions.FIRST_OR_RECURRING,
          Dimensions.GUARDIAN_TALKS,
          yesOrNo(Indicators.CHILD_TOOK_PART),
          yesOrNo(Indicators.INFORMATION_FROM_OTHERS));

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Inom varje nivå av profilen en logistisk regression av bedömt behov på bakgrund och"
                  + " genomförande; genomsnittliga marginaleffekter i procentenheter mot"
                  + " referensnivån, den vanligaste bland alla utredningar.",
              "Within each level of the profile a logistic regression of need assessed on background"
                  + " and process; average marginal effects in percentage points from the reference"
                  + " level, the most common of all investigations."),
          new Label("Utredningar med bedömt behov.", "Investigations with need assessed."),
          new Label(
              "Utredningar på nivån med svar om behov och på alla variablerna i modellen.",
              "Investigations of the level with an answer on need and on every variable of the"
                  + " model."),
          new Label(
              "Utredningar som saknar ett svar är utelämnade (bara kompletta); antalet redovisas."
                  + " Saknad uppgift om härkomst och okänd tidigare utredning är egna nivåer.",
              "Investigations without one of the answers are left out (complete cases); their number"
                  + " is reported. Origin missing and earlier investigation unknown are levels of their"
                  + " own."),
          new Label(
              "Klusterrobusta medelfel per kommun eller stadsdel (HC0·G/(G−1), Liang och Zeger 1986),"
                  + " deltametoden; p justerat för alla effekter på alla nivåer enligt Benjamini och"
                  + " Hochberg (1995). Där data separerar: Firths straff, då utan kluster. En nivå"
                  + " med färre än 20 ja eller nej har ingen modell.",
              "Cluster-robust standard errors by municipality or district (HC0·G/(G−1), Liang and"
                  + " Zeger 1986), delta method; p adjusted over all effects of all levels by"
                  + " Benjamini and Hochberg (1995). Where data separate: Firth's penalty, then"
                  + " without clusters. A level with fewer than 20 yes or no has no model."),
          Words.PUBLISHED,
          List.of(
              new Label(
                  "En skillnad som står kvar kan bero på det som inte finns i modellen: grad av"
                      + " allvar, hur länge, och vad som redan ges.",
                  "A difference that remains may come of what is not in the model: severity, duration,"
                      + " and what is already given."),
              new Label(
                  "Profiler ur synliga faktorer är osäkra för den enskilda utredningen.",
                  "Profiles from what is seen are uncertain for the single investigation."),
              Words.NO_CAUSE,
              Words.NO_DECISION));

  public NeedWithinProfile {
    terms = List.copyOf(terms);
    levels = List.copyOf(levels);
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The model of one level.
   *
   * @param level the level
   * @param need the share with need assessed on the level
   * @param model the model; null where there are too few to fit one
   * @param firth whether data separated, so that Firth's penalty was used
   * @param effects the average marginal effects; empty without a model, or where it did not
   *     converge
   */
  public record Within(
      Level level,
      Proportion need,
      @Nullable LogisticModel model,
      boolean firth,
      List<Effect> effects) {
    public Within {
      effects = List.copyOf(effects);
    }
  }

  /**
   * A difference that remains.
   *
   * @param effect the average marginal effect
   * @param adjusted its p adjusted over all effects of all levels
   */
  public record Effect(MarginalEffect effect, double adjusted) {}

  /**
   * Need within each level of a profile, with sex, age, origin, living situation, diagnosis,
   * earlier investigation, talks with guardians, the child's participation and outside information
   * taken into account.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   * @param profile the profile, or any other dimension
   * @throws IllegalArgumentException if an investigation may have several levels of it
   */
  public static NeedWithinProfile of(
      Iterable<Investigation> investigations, Dimension<? super Investigation> profile) {
    return of(investigations, profile, TERMS);
  }

  /**
   * Need within each level of a profile, with terms of one's own taken into account.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   * @param profile the profile, or any other dimension
   * @param terms what is taken into account
   * @throws IllegalArgumentException if an investigation may have several levels of the profile, or
   *     no term is given
   */
  public static NeedWithinProfile of(
      Iterable<Investigation> investigations,
      Dimension<? super Investigation> profile,
      List<? extends Dimension<? super Investigation>> terms) {
    if (profile.several()) {
      throw new IllegalArgumentException(
          profile.label().en() + ": an investigation may have several levels, so none is within");
    }
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("At least one term is to be taken into account");
    }
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    List<Term> common = terms.stream().map(term -> Term.of(term, records)).toList();
    List<Within> raw =
        profile.levels().stream()
            .map(level -> within(level, on(level, profile, records), common))
            .toList();
    return new NeedWithinProfile(
        profile.label(),
        terms.stream().map(Dimension::label).toList(),
        adjusted(raw),
        records.stream().filter(r -> profile.of(r).isEmpty()).count(),
        Basis.of(records, Dimensions.NEED_ASSESSMENT));
  }

  private static List<Investigation> on(
      Level level, Dimension<? super Investigation> profile, List<Investigation> records) {
    return records.stream().filter(r -> profile.of(r).contains(level)).toList();
  }

  /** A term with the level that most records have, so that no model refers to a handful. */
  private record Term(Dimension<? super Investigation> dimension, String reference) {
    static Term of(Dimension<? super Investigation> dimension, List<Investigation> records) {
      Crosstab counts = Crosstab.of(records, dimension);
      return new Term(
          dimension,
          dimension.levels().stream()
              .map(Level::code)
              .max(Comparator.comparingLong(code -> counts.count(code)))
              .orElse(""));
    }

    boolean refersWithin(List<Investigation> records) {
      return !dimension.several()
          && records.stream()
              .flatMap(r -> dimension.of(r).stream())
              .anyMatch(level -> level.code().equals(reference));
    }
  }

  private static Within within(Level level, List<Investigation> records, List<Term> terms) {
    Proportion need = Indicators.NEED.of(records);
    List<Investigation> complete = complete(records, terms);
    Proportion modelled = Indicators.NEED.of(complete);
    if (Math.min(modelled.yes(), modelled.no()) < FEWEST) {
      return new Within(level, need, null, false, List.of());
    }
    LogisticRegression<Investigation> regression =
        LogisticRegression.of(design(records, complete, terms));
    LogisticFit fit =
        clusters(records) > 1
            ? regression.clusteredBy(Dimensions.PARTICIPANT).fit()
            : regression.fit();
    boolean separated = fit.model().separation() != null;
    if (separated) {
      fit = regression.firth().fit();
    }
    return new Within(
        level,
        need,
        fit.model(),
        separated,
        fit.converged()
            ? fit.averageMarginalEffects().stream()
                .map(effect -> new Effect(effect, Double.NaN))
                .toList()
            : List.of());
  }

  private static Design<Investigation> design(
      List<Investigation> records, List<Investigation> complete, List<Term> terms) {
    Design<Investigation> design =
        Design.of(records, Indicators.NEED, terms.get(0).dimension()).completeCases();
    for (Term term : terms.subList(1, terms.size())) {
      design = design.and(term.dimension());
    }
    for (Term term : terms) {
      if (term.refersWithin(complete)) {
        design = design.reference(term.dimension().label().en(), term.reference());
      }
    }
    return design;
  }

  private static List<Investigation> complete(List<Investigation> records, List<Term> terms) {
    return records.stream()
        .filter(r -> r.participant() != null)
        .filter(r -> Indicators.NEED.answerOf(r) != Answer.MISSING)
        .filter(r -> terms.stream().noneMatch(term -> term.dimension().of(r).isEmpty()))
        .toList();
  }

  private static long clusters(List<Investigation> records) {
    return records.stream()
        .map(Investigation::participant)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private static List<Within> adjusted(List<Within> raw) {
    double[] p =
        raw.stream()
            .flatMap(within -> within.effects().stream())
            .mapToDouble(effect -> effect.effect().p())
            .toArray();
    List<Double> adjusted = BenjaminiHochberg.of(p).adjusted();
    List<Within> levels = new ArrayList<>();
    int next = 0;
    for (Within within : raw) {
      List<Effect> effects = new ArrayList<>();
      for (Effect effect : within.effects()) {
        effects.add(new Effect(effect.effect(), adjusted.get(next++)));
      }
      levels.add(
          new Within(within.level(), within.need(), within.model(), within.firth(), effects));
    }
    return levels;
  }

  private static Dimension<? super Investigation> yesOrNo(Indicator<Investigation> indicator) {
    return Dimension.<Investigation>ofLevels(
        indicator.label(),
        List.of(new Level("NO", NO), new Level("YES", YES)),
        r -> {
          Answer answer = indicator.answerOf(r);
          return answer == Answer.YES ? 1 : answer == Answer.NO ? 0 : -1;
        });
  }

  @Override
  public Label title() {
    return TITLE.with("profile", profile);
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.line(WITH_ACCOUNT_OF_TERMS.with("terms", terms));
    sheet.table(
        Sheet.words(profile),
        Sheet.of(Words.NEED),
        Sheet.of(Words.N),
        Sheet.of(IN_THE_MODEL),
        Sheet.of(LEFT_OUT),
        Sheet.of(ESTIMATION),
        Sheet.of(DIFFERENCES_LEFT));
    levels.stream()
        .filter(within -> Sheet.isShown(within.need().n(), among()))
        .forEach(within -> add(sheet, within));
    sheet.table(
        SHOWN + 1,
        0,
        Sheet.words(profile),
        Sheet.words(DIFFERENCE_THAT_REMAINS_LARGEST_FIRST),
        Sheet.of(PERCENTAGE_POINTS, Look.WITH_INTERVAL),
        Sheet.of(P_ADJUSTED));
    remaining()
        .forEach(
            row ->
                sheet.row(
                    Sheet.level(row.level(), among()),
                    Cell.words(row.effect().effect().label()),
                    points(row.effect().effect()),
                    new Cell.Probability(row.effect().adjusted())));
    sheet.note(WITHOUT_PROFILE_AND_IN_NO.with(Map.of("profile", profile, "number", withoutLevel)));
    return sheet.document();
  }

  private void add(Sheet sheet, Within within) {
    LogisticModel model = within.model();
    sheet.row(
        Sheet.level(within.level(), among()),
        within.need().cell(),
        Cell.count(within.need().n()),
        model == null ? Cell.EMPTY : Cell.number(model.sample().n(), 0),
        model == null ? Cell.EMPTY : Cell.number(model.sample().missing(), 0),
        Cell.words(
            model == null
                ? NONE_TOO_FEW
                : !model.fit().converged()
                    ? DOES_NOT_CONVERGE
                    : within.firth() ? FIRTH_SEPARATION : MAX_LIKELIHOOD),
        model == null
            ? Cell.EMPTY
            : Cell.count(within.effects().stream().filter(NeedWithinProfile::remains).count()));
  }

  private static Cell points(MarginalEffect effect) {
    return Sheet.points(
        effect.estimate(),
        new Bounds(effect.lower(), effect.upper(), Confidence.LEVEL, "delta method"));
  }

  private List<Level> among() {
    return levels.stream().map(Within::level).toList();
  }

  private record Row(Level level, Effect effect) {}

  private Stream<Row> remaining() {
    return levels.stream()
        .flatMap(within -> within.effects().stream().map(e -> new Row(within.level(), e)))
        .filter(row -> remains(row.effect()))
        .sorted(
            Comparator.comparingDouble((Row row) -> Math.abs(row.effect().effect().estimate()))
                .reversed());
  }

  private static boolean remains(Effect effect) {
    return effect.adjusted() <= SIGNIFICANT;
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
