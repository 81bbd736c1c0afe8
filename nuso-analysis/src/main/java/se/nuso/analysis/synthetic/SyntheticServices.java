package se.nuso.analysis.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.municipality.Participant;
import se.nuso.service.CarerSex;
import se.nuso.service.Collaboration;
import se.nuso.service.InterpreterUse;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.ProviderUnit;
import se.nuso.service.ServiceCategory;
import se.nuso.service.ServiceLanguage;
import se.nuso.service.ServiceOutcome;

/**
 * Invented services without needs assessment, by the published number of participants of delstudie
 * 2; all else is assumed. The same seed and size give the same records to the last bit. No record
 * tells of a real child.
 */
public final class SyntheticServices {
  private static final CollectionWindow WINDOW =
      CollectionRound.CHILDREN_2024.window(SubStudy.NON_ASSESSED_SERVICES).orElseThrow();

  private SyntheticServices() {}

  /**
   * Services one by one.
   *
   * <p>Time and memory grow with the number of records.
   *
   * @param seed any number
   * @param size how many
   */
  public static List<NonAssessedService> of(long seed, int size) {
    Draws draws = Draws.of(seed, Step.SERVICES);
    List<Participant> participants =
        Participants.chosen(OtherStudiesAssumptions.SERVICE_PARTICIPANTS, draws);
    double[] sizes = Participants.sizes(participants);
    List<NonAssessedService> services = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      services.add(service(Participants.of(i, participants, sizes, draws), draws));
    }
    return Collections.unmodifiableList(services);
  }

  /**
   * The same services as sums, as a participant of the other route would send them: by category,
   * age group, sex and month. Children and carers are assumed to be one child and each sex of carer
   * per service; real sums need not be.
   *
   * @param services services one by one
   */
  public static List<NonAssessedServiceCounts> counts(List<NonAssessedService> services) {
    Map<Cell, List<NonAssessedService>> cells = new LinkedHashMap<>();
    for (NonAssessedService service : services) {
      cells.computeIfAbsent(Cell.of(service), cell -> new ArrayList<>()).add(service);
    }
    List<NonAssessedServiceCounts> counts = new ArrayList<>();
    cells.forEach((cell, inside) -> counts.add(sums(cell, inside)));
    return Collections.unmodifiableList(counts);
  }

  private record Cell(
      @Nullable Participant participant,
      @Nullable ServiceCategory category,
      @Nullable AgeGroup ageGroup,
      @Nullable LegalSex sex,
      @Nullable YearMonth month) {
    static Cell of(NonAssessedService service) {
      Integer age = service.childAge();
      return new Cell(
          service.participant(),
          service.category(),
          age == null ? null : AgeGroup.of(age).orElse(null),
          service.childSex(),
          service.startMonth());
    }
  }

  private static NonAssessedServiceCounts sums(Cell cell, List<NonAssessedService> services) {
    var sums =
        NonAssessedServiceCounts.builder(CollectionRound.CHILDREN_2024)
            .mode(CollectionMode.AGGREGATE)
            .origin(RecordOrigin.SYNTHETIC)
            .participant(cell.participant())
            .category(cell.category())
            .ageGroup(cell.ageGroup())
            .childSex(cell.sex())
            .startMonth(cell.month())
            .services(services.size())
            .children(services.size())
            .carers(services.stream().mapToInt(service -> service.carerSexes().size()).sum())
            .withInterpreter(
                (int)
                    services.stream()
                        .filter(service -> service.interpreter() == InterpreterUse.USED)
                        .count());
    for (ServiceOutcome outcome : ServiceOutcome.values()) {
      sums.outcome(
          outcome,
          (int) services.stream().filter(service -> service.outcomes().contains(outcome)).count());
    }
    return sums.build();
  }

  private static NonAssessedService service(Participant participant, Draws draws) {
    AgeGroup group = AgeGroup.values()[draws.among(OtherStudiesAssumptions.SERVICE_AGES)];
    YearMonth month =
        YearMonth.from(WINDOW.first()).plusMonths(draws.among(OtherStudiesAssumptions.MONTHS));
    var service =
        NonAssessedService.builder(CollectionRound.CHILDREN_2024)
            .mode(CollectionMode.HAND_CODED)
            .origin(RecordOrigin.SYNTHETIC)
            .participant(participant)
            .category(ServiceCategory.values()[draws.among(OtherStudiesAssumptions.CATEGORIES)])
            .providerUnit(ProviderUnit.values()[draws.among(OtherStudiesAssumptions.PROVIDERS)])
            .childAge(group.youngest() + draws.below(3))
            .childSex(LegalSex.values()[draws.below(2)])
            .childLivingSituation(
                LivingSituation.values()[draws.among(OtherStudiesAssumptions.SERVICE_LIVING)])
            .startMonth(month)
            .started(day(month, draws))
            .interpreter(
                draws.happens(OtherStudiesAssumptions.WITH_INTERPRETER)
                    ? InterpreterUse.USED
                    : InterpreterUse.NOT_USED)
            .language(ServiceLanguage.values()[draws.among(OtherStudiesAssumptions.LANGUAGES)])
            .outcome(ServiceOutcome.values()[draws.among(OtherStudiesAssumptions.OUTCOMES)]);
    if (draws.happens(OtherStudiesAssumptions.WOMAN_TAKES_PART)) {
      service.carerSex(CarerSex.WOMAN);
    }
    if (draws.happens(OtherStudiesAssumptions.MAN_TAKES_PART)) {
      service.carerSex(CarerSex.MAN);
    }
    return service
        .collaboration(
            draws.happens(OtherStudiesAssumptions.IN_COLLABORATION)
                ? Collaboration.values()[draws.below(5)]
                : Collaboration.NONE)
        .build();
  }

  /** A day of the month inside the window: the first month begins in its middle. */
  private static LocalDate day(YearMonth month, Draws draws) {
    int first = month.equals(YearMonth.from(WINDOW.first())) ? WINDOW.first().getDayOfMonth() : 1;
    return month.atDay(first + draws.below(month.lengthOfMonth() - first + 1));
  }
}
