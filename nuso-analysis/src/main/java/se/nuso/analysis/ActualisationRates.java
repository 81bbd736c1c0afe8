package se.nuso.analysis;

import static se.nuso.analysis.Words.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.actualisation.Actualisation;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.document.DataOrigin;
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
  private static final double PER = 1000;
  private static final Label WITH_POPULATION = text("Alla med folkmängd", "All with a population");

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
    return text("Aktualiseringar per 1 000 barn", "Actualisations per 1 000 children");
  }

  @Override
  public MethodNote method() {
    return new MethodNote(
        text(
            "Aktualiseringen, inte barnet: ett barn kan ha flera under året.",
            "The actualisation, not the child: a child may have several in the year."),
        text(
            "Aktualiseringar per 1 000 barn i gruppen.",
            "Actualisations per 1 000 children of the group."),
        text("Aktualiseringar i gruppen under 2023.", "Actualisations of the group in 2023."),
        text(
            "Barn i gruppen enligt användarens uppgift: " + populationSource.sv() + ".",
            "Children of the group as the user gives them: " + populationSource.en() + "."),
        text(
            "Aktualiseringar utan svar på indelningen finns i ingen grupp. Grupper utan angiven"
                + " folkmängd har ingen kvot och ingår inte i Alla. Antalen redovisas.",
            "Actualisations without an answer to the grouping are in no group. Groups whose population"
                + " is not given have no rate and are not in All. Their numbers are reported."),
        text(
            "Exakt 95 % intervall för Poissonfördelade antal med chi²-kvantiler (Garwood 1936). Flera"
                + " aktualiseringar av samma barn är inte oberoende; intervallet är då för smalt.",
            "Exact 95 % intervals for Poisson counts by chi-squared quantiles (Garwood 1936). Several"
                + " actualisations of one child are not independent; the interval is then too narrow."),
        text(
            "Delstudie 3, hela 2023; egen beräkning, inte granskad av NUSO.",
            "Sub-study 3, the whole of 2023; own computation, not reviewed by NUSO."),
        List.of(
            text(
                "Folkmängden måste gälla samma kommuner och år som posterna.",
                "The population must be of the same municipalities and year as the records."),
            text(
                "En kvot säger hur ofta barn aktualiseras, inte hur ofta de far illa.",
                "A rate tells how often children are brought to attention, not how often they come to"
                    + " harm."),
            Words.CROSS_SECTION));
  }

  @Override
  public String toString(Language language) {
    TextSheet sheet = new TextSheet(this, language);
    sheet.table(
        dimensions.size(),
        Stream.concat(
                dimensions.stream(),
                Stream.of(
                    Words.COUNT,
                    text("Barn", "Children"),
                    text("per 1 000 barn", "per 1 000 children"),
                    Words.INTERVAL))
            .toArray(Label[]::new));
    rates.forEach(rate -> add(sheet, rate, rate.group().stream().map(Level::label).toList()));
    add(sheet, all, dimensions.stream().map(dimension -> WITH_POPULATION).toList());
    if (!withoutPopulation().isEmpty()) {
      sheet.line(
          text(
              "Obs: folkmängd saknas för "
                  + names(Language.SWEDISH)
                  + "; ingen kvot, och de ingår inte i Alla.",
              "Note: no population is given for "
                  + names(Language.ENGLISH)
                  + "; no rate, and they are not in All."));
    }
    sheet.line(
        text(
            "I ingen grupp, för att svar saknas: "
                + notPlaced
                + ". Barn: "
                + populationSource.sv()
                + ".",
            "In no group, for want of an answer: "
                + notPlaced
                + ". Children: "
                + populationSource.en()
                + "."));
    return sheet.text();
  }

  private String names(Language language) {
    return withoutPopulation().stream()
        .map(
            rate ->
                rate.group().stream()
                    .map(level -> level.label().in(language))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }

  private static void add(TextSheet sheet, Rate rate, List<Label> labels) {
    List<String> cells = new ArrayList<>(labels.stream().map(sheet::words).toList());
    cells.add(sheet.count(rate.count()));
    cells.add(
        rate.children().isEmpty()
            ? sheet.number(Double.NaN, 0)
            : sheet.count(rate.children().getAsLong()));
    cells.add(sheet.number(rate.perThousand(), 2));
    cells.add(
        rate.children().isEmpty()
            ? sheet.number(Double.NaN, 0)
            : sheet.number(rate.lower(), 2) + "–" + sheet.number(rate.upper(), 2));
    sheet.row(cells.toArray(String[]::new));
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
