package se.nuso.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.nuso.actualisation.Actualisation;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.document.Unit;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.distribution.Confidence;
import se.nuso.stats.distribution.Poisson;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Actualisations per 1 000 children of a population that the user gives, with exact intervals.
 * Where the population of a group is not given, it has no rate and is said; what has no answer to
 * the dimensions is in no group and is said.
 *
 * <pre>{@code
 * ActualisationRates.of(
 *     actualisations, Population.by(source, ActualisationDimensions.SEX).with(1_020, GIRL).with(1_090, BOY));
 * }</pre>
 *
 * @param dimensions what the groups are made by
 * @param populationSource where the numbers of children come from
 * @param rates each group; those without a population have no rate
 * @param all all groups with a population together
 * @param notPlaced how many actualisations do not answer the dimensions
 * @param basis the records
 */
public record ActualisationRates(
    List<Label> dimensions,
    Label populationSource,
    List<Rate> rates,
    Rate all,
    long notPlaced,
    DataOrigin basis)
    implements Analysis {
  private static final Label CHILDREN_OF_THE_GROUP =
      new Label(
          "Barn i gruppen enligt användarens uppgift: {source}.",
          "Children of the group as the user gives them: {source}.");

  private static final Label ACTUALISATIONS_PER_1_000_CHILDREN =
      new Label("Aktualiseringar per 1 000 barn", "Actualisations per 1 000 children");
  private static final Label THE_ACTUALISATION_NOT_THE_CHILD =
      new Label(
          "Aktualiseringen, inte barnet: ett barn kan ha flera under året.",
          "The actualisation, not the child: a child may have several in the year.");
  private static final Label ACTUALISATIONS_PER_1_000_CHILDREN_TEXT =
      new Label(
          "Aktualiseringar per 1 000 barn i gruppen.",
          "Actualisations per 1 000 children of the group.");
  private static final Label ACTUALISATIONS_OF_THE_GROUP_IN =
      new Label("Aktualiseringar i gruppen under 2023.", "Actualisations of the group in 2023.");
  private static final Label ACTUALISATIONS_WITHOUT_AN_ANSWER_TO =
      new Label(
          "Aktualiseringar utan svar på indelningen finns i ingen grupp. Grupper utan angiven"
              + " folkmängd har ingen kvot och ingår inte i Alla. Antalen redovisas.",
          "Actualisations without an answer to the grouping are in no group. Groups whose population"
              + " is not given have no rate and are not in All. Their numbers are reported.");
  private static final Label EXACT_95_PERCENT_INTERVALS_FOR =
      new Label(
          "Exakt 95 % intervall för Poissonfördelade antal med chi²-kvantiler (Garwood 1936). Flera"
              + " aktualiseringar av samma barn är inte oberoende; intervallet är då för smalt.",
          "Exact 95 % intervals for Poisson counts by chi-squared quantiles (Garwood 1936). Several"
              + " actualisations of one child are not independent; the interval is then too narrow.");
  private static final Label SUB_STUDY_3_THE_WHOLE =
      new Label(
          "Delstudie 3, hela 2023; egen beräkning, inte granskad av NUSO.",
          "Sub-study 3, the whole of 2023; own computation, not reviewed by NUSO.");
  private static final Label THE_POPULATION_MUST_BE_OF =
      new Label(
          "Folkmängden måste gälla samma kommuner och år som posterna.",
          "The population must be of the same municipalities and year as the records.");
  private static final Label A_RATE_TELLS_HOW_OFTEN =
      new Label(
          "En kvot säger hur ofta barn aktualiseras, inte hur ofta de far illa.",
          "A rate tells how often children are brought to attention, not how often they come to"
              + " harm.");
  private static final Label CHILDREN = new Label("Barn", "Children");
  private static final Label PER_1_000_CHILDREN = new Label("per 1 000 barn", "per 1 000 children");
  private static final Label NOTE_NO_POPULATION_IS_GIVEN =
      new Label(
          "Obs: folkmängd saknas för {groups}; ingen kvot, och de ingår inte i Alla.",
          "Note: no population is given for {groups}; no rate, and they are not in All.");
  private static final Label IN_NO_GROUP_FOR_WANT =
      new Label(
          "I ingen grupp, för att svar saknas: {number}. Barn: {source}.",
          "In no group, for want of an answer: {number}. Children: {source}.");

  private static final double PER = 1000;
  private static final Label WITH_POPULATION =
      new Label("Alla med folkmängd", "All with a population");

  public ActualisationRates {
    dimensions = List.copyOf(dimensions);
    rates = List.copyOf(rates);
    Objects.requireNonNull(populationSource, "populationSource");
    Objects.requireNonNull(all, "all");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The rate of a group.
   *
   * @param group the level of each dimension; empty for all groups together
   * @param count how many actualisations
   * @param children how many children; empty where the population of the group is not given
   */
  public record Rate(List<Level> group, long count, OptionalLong children) {
    public Rate {
      group = List.copyOf(group);
    }

    /** Actualisations per 1 000 children; NaN where the population is not given. */
    public double perThousand() {
      return per(count);
    }

    /** The lower bound of the exact 95 % interval; NaN where the population is not given. */
    public double lower() {
      return per(Poisson.lower(count, Confidence.LEVEL));
    }

    /** The upper bound of the exact 95 % interval; NaN where the population is not given. */
    public double upper() {
      return per(Poisson.upper(count, Confidence.LEVEL));
    }

    private double per(double expected) {
      return children.isEmpty() ? Double.NaN : PER * expected / children.getAsLong();
    }
  }

  /**
   * Rates by the groups of a population.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param actualisations the records; read once. Filter them for the rate of one reason or
   *     decision
   * @param population how many children there are in each group
   * @throws IllegalArgumentException if the population has no group
   */
  public static ActualisationRates of(
      Iterable<Actualisation> actualisations, Population population) {
    if (population.groups().isEmpty()) {
      throw new IllegalArgumentException(
          "The population has no group: add them with Population.with");
    }
    Map<List<Level>, Long> counts = new HashMap<>();
    List<Actualisation> records = new ArrayList<>();
    long notPlaced = 0;
    for (Actualisation actualisation : actualisations) {
      records.add(actualisation);
      List<Level> group =
          population.dimensions().stream()
              .flatMap(dimension -> dimension.of(actualisation).stream())
              .toList();
      if (group.size() == population.dimensions().size()) {
        counts.merge(group, 1L, Long::sum);
      } else {
        notPlaced++;
      }
    }
    List<Rate> rates =
        population.combinations().stream()
            .map(group -> new Rate(group, counts.getOrDefault(group, 0L), population.of(group)))
            .filter(rate -> rate.count() > 0 || rate.children().isPresent())
            .toList();
    List<Rate> given = rates.stream().filter(rate -> rate.children().isPresent()).toList();
    return new ActualisationRates(
        population.dimensions().stream().map(Dimension::label).toList(),
        population.source(),
        rates,
        new Rate(
            List.of(),
            given.stream().mapToLong(Rate::count).sum(),
            OptionalLong.of(given.stream().mapToLong(rate -> rate.children().orElse(0)).sum())),
        notPlaced,
        Basis.of(records, ActualisationDimensions.DECISION));
  }

  /** The groups with actualisations whose population is not given. */
  public List<Rate> withoutPopulation() {
    return rates.stream().filter(rate -> rate.children().isEmpty()).toList();
  }

  @Override
  public Label title() {
    return ACTUALISATIONS_PER_1_000_CHILDREN;
  }

  @Override
  public MethodNote method() {
    return new MethodNote(
        THE_ACTUALISATION_NOT_THE_CHILD,
        ACTUALISATIONS_PER_1_000_CHILDREN_TEXT,
        ACTUALISATIONS_OF_THE_GROUP_IN,
        CHILDREN_OF_THE_GROUP.with("source", populationSource),
        ACTUALISATIONS_WITHOUT_AN_ANSWER_TO,
        EXACT_95_PERCENT_INTERVALS_FOR,
        SUB_STUDY_3_THE_WHOLE,
        List.of(THE_POPULATION_MUST_BE_OF, A_RATE_TELLS_HOW_OFTEN, Words.CROSS_SECTION));
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Stream.concat(
                dimensions.stream().map(Sheet::words),
                Stream.of(
                    Sheet.of(Words.COUNT),
                    Sheet.of(CHILDREN),
                    Sheet.of(PER_1_000_CHILDREN),
                    Sheet.of(Words.INTERVAL, Look.INTERVAL)))
            .toArray(Column[]::new));
    rates.forEach(rate -> add(sheet, rate, rate.group().stream().map(Level::label).toList()));
    add(sheet, all, dimensions.stream().map(dimension -> WITH_POPULATION).toList());
    if (!withoutPopulation().isEmpty()) {
      sheet.note(NOTE_NO_POPULATION_IS_GIVEN.with("groups", names()));
    }
    sheet.note(IN_NO_GROUP_FOR_WANT.with(Map.of("number", notPlaced, "source", populationSource)));
    return sheet.document();
  }

  private List<Label> names() {
    return withoutPopulation().stream()
        .map(rate -> Label.join(rate.group().stream().map(Level::label).toArray(Label[]::new)))
        .toList();
  }

  private static void add(Sheet sheet, Rate rate, List<Label> labels) {
    List<Cell> cells = new ArrayList<>(labels.stream().map(Cell::words).toList());
    cells.add(Cell.count(rate.count()));
    cells.add(Cell.count(rate.children().isEmpty() ? Double.NaN : rate.children().getAsLong()));
    Cell perThousand =
        new Cell.Estimate(
            rate.perThousand(),
            new Bounds(rate.lower(), rate.upper(), Confidence.LEVEL, "exact Poisson"),
            2,
            Unit.NONE);
    cells.add(perThousand);
    cells.add(perThousand);
    sheet.row(cells);
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
