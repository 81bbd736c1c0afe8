package se.nuso.analysis;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.ServiceDimensions;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.municipality.Participant;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.ServiceCategory;
import se.nuso.service.StaffResources;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Services without needs assessment (delstudie 2): by category, carers, language, month and result,
 * and the staff time behind them. Services, children and carers are three units; they stand side by
 * side and are never added.
 *
 * @param answers the services by each answer: those counted one by one, and those taken as sums
 *     where the sums hold the question
 * @param bothRoutes the services counted one by one and those taken as sums, in one table
 * @param staff the staff time for each service, by category
 * @param unplaced how many services (of both routes) and rows of staff lack the participant or the
 *     category, so that staff and services cannot be laid beside each other
 * @param basis the services counted one by one
 */
public record ServicesGiven(
    List<Given> answers,
    ServiceTable bothRoutes,
    List<StaffTime> staff,
    Unplaced unplaced,
    DataOrigin basis)
    implements Analysis {
  private static final Label SERVICES_WITHOUT_NEEDS_ASSESSMENT =
      new Label("Icke biståndsprövade insatser", "Services without needs assessment");
  private static final Label QUESTION = new Label("Fråga", "Question");
  private static final Label ANSWER = new Label("Svar", "Answer");
  private static final Label OF_WHICH_SUMS = new Label("varav summor", "of which sums");
  private static final Label BOTH_ROUTES_SERVICES_SERVICES_SUMMED =
      new Label(
          "Båda vägarna: {services} insatser ({summed} som summor); i summorna {children} barn och {carers} omsorgspersoner. Tre enheter, läggs aldrig ihop.",
          "Both routes: {services} services ({summed} as sums); in the sums {children} children and {carers} carers. Three units, never added.");
  private static final Label STAFF_TIME = new Label("Personaltid", "Staff time");
  private static final Label PARTICIPANTS = new Label("Deltagare", "Participants");
  private static final Label HOURS_WEEK = new Label("Timmar/vecka", "Hours/week");
  private static final Label SERVICES = new Label("Insatser", "Services");
  private static final Label HOURS_SERVICE = new Label("Timmar/insats", "Hours/service");
  private static final Label STAFF_ONLY = new Label("bara personal", "staff only");
  private static final Label SERVICES_ONLY = new Label("bara insatser", "services only");
  private static final Label WITHOUT_PARTICIPANT_CATEGORY_OR_HOURS =
      new Label(
          "Utan deltagare, typ eller timmar: {services} insatser och {staff} personalrader.",
          "Without participant, category or hours: {services} services and {staff} rows of staff.");

  private static final CollectionWindow WINDOW =
      CollectionRound.CHILDREN_2024.window(SubStudy.NON_ASSESSED_SERVICES).orElseThrow();

  private static final MethodNote METHOD =
      new MethodNote(
          new Label(
              "Den påbörjade insatsen, varken barnet eller omsorgspersonen.",
              "The service begun, neither the child nor the carer."),
          new Label(
              "Insatser efter typ, omsorgspersoners kön, språk, månad och resultat; antal insatser,"
                  + " barn och omsorgspersoner ur båda vägarna; personaltid per insats.",
              "Services by category, carers' sex, language, month and result; numbers of services,"
                  + " children and carers of both routes; staff time for each service."),
          new Label(
              "Insatser med svaret; flera svar kan ges om omsorgspersoner och resultat.",
              "Services with the answer; several may be given on carers and result."),
          new Label(
              "Insatser med svar på frågan: en och en, och i summor där frågan finns i summorna"
                  + " (typ, månad, resultat).",
              "Services with an answer to the question: one by one, and in sums where the sums hold"
                  + " the question (category, month, result)."),
          new Label(
              "Insatser utan svar står varken i täljare eller nämnare; antalet redovisas.",
              "Services without an answer are in neither numerator nor denominator; their number is"
                  + " reported."),
          new Label(
              "95 % intervall enligt Wilson (1927). Personaltid per insats är en kvot utan intervall:"
                  + " timmar i veckan × periodens veckor delat med påbörjade insatser, hos deltagare"
                  + " som lämnat båda.",
              "95 % intervals by Wilson (1927). Staff time for each service is a ratio without an"
                  + " interval: hours a week × weeks of the period, divided by services begun, at"
                  + " participants that gave both."),
          new Label(
              "SKR:s sida om delstudie 2; personalfrågorna är inte publicerade. Egen beräkning, inte"
                  + " granskad av NUSO.",
              "SKR's page on sub-study 2; the questions on staff are not published. Own computation,"
                  + " not reviewed by NUSO."),
          List.of(
              new Label(
                  "Insatser, barn och omsorgspersoner är tre enheter och läggs aldrig ihop.",
                  "Services, children and carers are three units and never added together."),
              new Label(
                      "Personaltiden antas gälla hela perioden {window} och omfattar även arbete som"
                          + " inte är enskilda insatser.",
                      "Staff time is taken to hold for the whole period {window} and covers work that"
                          + " is no single service too.")
                  .with("window", WINDOW),
              new Label(
                  "De två vägarna är olika insamlingssätt och inte jämförbara.",
                  "The two routes are different ways of collection and not comparable.")));

  public ServicesGiven {
    answers = List.copyOf(answers);
    staff = List.copyOf(staff);
    Objects.requireNonNull(bothRoutes, "bothRoutes");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * The services with an answer.
   *
   * @param dimension the question
   * @param level the answer
   * @param share its share among services that answer the question
   * @param summed how many of those with the answer were taken as sums; empty where the sums do not
   *     hold the question
   */
  public record Given(Label dimension, Level level, Proportion share, OptionalLong summed) {}

  /**
   * Staff time by category, at participants that gave both staff and services.
   *
   * @param category the category
   * @param participants how many gave both
   * @param hoursPerWeek their staff time a week together, in hours
   * @param services the services they began in the period, by both routes
   * @param staffOnly participants that gave staff time and no service of the category
   * @param servicesOnly participants that gave services of the category and no staff time
   */
  public record StaffTime(
      ServiceCategory category,
      long participants,
      long hoursPerWeek,
      long services,
      long staffOnly,
      long servicesOnly) {
    /** Hours of staff time in the period for each service begun; NaN where there is none. */
    public double hoursPerService() {
      return services == 0 ? Double.NaN : hoursPerWeek * weeks() / services;
    }
  }

  /**
   * What cannot be laid side by side.
   *
   * @param services services without participant or category
   * @param staffRows rows of staff without participant, category or hours
   */
  public record Unplaced(long services, long staffRows) {}

  /** The length of the period, in weeks. */
  static double weeks() {
    return (ChronoUnit.DAYS.between(WINDOW.first(), WINDOW.last()) + 1) / 7.0;
  }

  /**
   * Services counted one by one.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param services the services; read once
   */
  public static ServicesGiven of(Iterable<NonAssessedService> services) {
    return of(services, List.of(), List.of());
  }

  /**
   * Services of both routes, and the staff behind them.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param services services counted one by one; read once
   * @param counts services taken as sums; read once
   * @param staff the staff resources; read once
   */
  public static ServicesGiven of(
      Iterable<NonAssessedService> services,
      Iterable<NonAssessedServiceCounts> counts,
      Iterable<StaffResources> staff) {
    List<NonAssessedService> single = new ArrayList<>();
    services.forEach(single::add);
    List<NonAssessedServiceCounts> sums = new ArrayList<>();
    counts.forEach(sums::add);
    Beside beside = new Beside();
    single.forEach(service -> beside.services(service.participant(), service.category(), 1));
    sums.forEach(
        row ->
            beside.services(
                row.participant(), row.category(), row.services() == null ? 0 : row.services()));
    staff.forEach(beside::staff);
    return new ServicesGiven(
        Stream.of(
                ServiceDimensions.CATEGORY,
                ServiceDimensions.CARER_SEX,
                ServiceDimensions.LANGUAGE,
                ServiceDimensions.MONTH,
                ServiceDimensions.OUTCOME)
            .flatMap(dimension -> given(dimension, single, sums))
            .toList(),
        ServiceTable.of(single, sums),
        beside.byCategory(),
        new Unplaced(beside.unplacedServices, beside.unplacedStaff),
        Basis.of(single, ServiceDimensions.CATEGORY));
  }

  private static Stream<Given> given(
      Dimension<? super NonAssessedService> dimension,
      List<NonAssessedService> single,
      List<NonAssessedServiceCounts> sums) {
    return dimension.levels().stream()
        .map(
            level -> {
              Proportion oneByOne = Indicator.share(dimension, level).of(single);
              Proportion summed = SummedAnswers.share(dimension, level, sums);
              return new Given(
                  dimension.label(),
                  level,
                  oneByOne.merge(summed),
                  SummedAnswers.hold(dimension)
                      ? OptionalLong.of(summed.yes())
                      : OptionalLong.empty());
            });
  }

  private record Place(Participant participant, ServiceCategory category) {}

  /** Services and staff of each participant and category, as they are counted. */
  private static final class Beside {
    private final Map<Place, Long> services = new HashMap<>();
    private final Map<Place, Long> hours = new HashMap<>();
    private long unplacedServices;
    private long unplacedStaff;

    void services(
        @Nullable Participant participant, @Nullable ServiceCategory category, long number) {
      if (participant == null || category == null) {
        unplacedServices += number;
      } else if (number > 0) {
        services.merge(new Place(participant, category), number, Long::sum);
      }
    }

    void staff(StaffResources row) {
      Integer given = row.hoursPerWeek();
      if (row.participant() == null || row.category() == null || given == null) {
        unplacedStaff++;
      } else {
        hours.merge(new Place(row.participant(), row.category()), given.longValue(), Long::sum);
      }
    }

    List<StaffTime> byCategory() {
      return Stream.of(ServiceCategory.values()).map(this::of).toList();
    }

    private StaffTime of(ServiceCategory category) {
      Set<Place> withServices = places(services, category);
      Set<Place> withStaff = places(hours, category);
      Set<Place> both = new HashSet<>(withServices);
      both.retainAll(withStaff);
      return new StaffTime(
          category,
          both.size(),
          both.stream().mapToLong(place -> Objects.requireNonNull(hours.get(place))).sum(),
          both.stream().mapToLong(place -> Objects.requireNonNull(services.get(place))).sum(),
          withStaff.size() - both.size(),
          withServices.size() - both.size());
    }

    private static Set<Place> places(Map<Place, Long> counted, ServiceCategory category) {
      Set<Place> places = new HashSet<>(counted.keySet());
      places.removeIf(place -> place.category() != category);
      return places;
    }
  }

  @Override
  public Label title() {
    return SERVICES_WITHOUT_NEEDS_ASSESSMENT;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(QUESTION),
        Sheet.words(ANSWER),
        Sheet.of(Words.COUNT),
        Sheet.of(OF_WHICH_SUMS),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    for (Given given : answers) {
      sheet.row(
          Cell.words(given.dimension()),
          Cell.words(given.level().label()),
          Cell.count(given.share().yes()),
          Cell.count(given.summed().isPresent() ? given.summed().getAsLong() : Double.NaN),
          given.share().cell(),
          Cell.count(given.share().n()),
          Cell.count(given.share().missing()));
    }
    ServiceTable.Counts total = bothRoutes.total();
    sheet.note(
        BOTH_ROUTES_SERVICES_SERVICES_SUMMED.with(
            Map.of(
                "services", total.services(),
                "summed", total.summed(),
                "children", total.children(),
                "carers", total.carers())));
    sheet.table(
        Sheet.words(STAFF_TIME),
        Sheet.of(PARTICIPANTS),
        Sheet.of(HOURS_WEEK),
        Sheet.of(SERVICES),
        Sheet.of(HOURS_SERVICE),
        Sheet.of(STAFF_ONLY),
        Sheet.of(SERVICES_ONLY));
    for (StaffTime time : staff) {
      sheet.row(
          Cell.words(time.category().label()),
          Cell.count(time.participants()),
          Cell.count(time.hoursPerWeek()),
          Cell.count(time.services()),
          Cell.number(time.hoursPerService(), 1),
          Cell.count(time.staffOnly()),
          Cell.count(time.servicesOnly()));
    }
    if (unplaced.services() + unplaced.staffRows() > 0) {
      sheet.note(
          WITHOUT_PARTICIPANT_CATEGORY_OR_HOURS.with(
              Map.of("services", unplaced.services(), "staff", unplaced.staffRows())));
    }
    return sheet.document();
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
