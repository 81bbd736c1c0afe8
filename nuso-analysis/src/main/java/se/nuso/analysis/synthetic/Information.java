package se.nuso.analysis.synthetic;

import static se.nuso.analysis.synthetic.CohortAssumptions.of;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Competence;
import se.nuso.investigation.InformationSource;

/**
 * Draws which competences and organisations gave information. The published shares by competence
 * leave room for two in one record, seldom three: a second is drawn reluctantly, a third hardly.
 */
final class Information {
  private static final double ANSWERED = 1 - CohortAssumptions.UNANSWERED;
  private static final int SCHOOL_AGE = 6;

  private final Draft draft;
  private final Draws draws;
  private final int[] informed;

  private Information(Draft draft, BitSet informed) {
    this.draft = draft;
    this.draws = draft.draws(Step.INFORMATION);
    this.informed = informed.stream().toArray();
  }

  static void draw(Draft draft, BitSet informed) {
    Information step = new Information(draft, informed);
    step.competences();
    step.sources();
    for (int r = 0; r < draft.n; r++) {
      if (!informed.get(r)) {
        draft.competences.get(r).add(Competence.NONE);
        draft.sources.get(r).add(InformationSource.NONE);
      }
    }
  }

  private void competences() {
    add(
        Competence.PEDAGOGICAL,
        informed,
        CohortAssumptions.PEDAGOGICAL * informed.length,
        r -> of(CohortAssumptions.PEDAGOGICAL_BY_AGE, draft.ageGroup(r)));
    int psychiatric = draft.where(this::psychiatric).length;
    add(
        Competence.PSYCHOLOGICAL,
        among(this::psychiatric),
        CohortAssumptions.PSYCHOLOGICAL_PSYCHIATRIC * psychiatric,
        this::afterApplication);
    int[] other = among(r -> draft.withDiagnosis(r) && !psychiatric(r));
    add(
        Competence.PSYCHOLOGICAL,
        other,
        CohortAssumptions.PSYCHOLOGICAL_OTHER_DIAGNOSIS * other.length,
        this::afterApplication);
    int[] none = among(r -> !draft.withDiagnosis(r));
    add(
        Competence.PSYCHOLOGICAL,
        none,
        CohortAssumptions.PSYCHOLOGICAL_NO_DIAGNOSIS * none.length,
        this::afterApplication);
    int[] with = among(draft::withDiagnosis);
    add(
        Competence.PSYCHOSOCIAL,
        with,
        CohortAssumptions.PSYCHOSOCIAL_DIAGNOSIS * with.length,
        this::afterApplication);
    add(
        Competence.PSYCHOSOCIAL,
        none,
        CohortAssumptions.PSYCHOSOCIAL_NO_DIAGNOSIS * none.length,
        this::afterApplication);
    // Information came from some competence: medical, where none of the others gave it.
    int[] without = among(r -> draft.competences.get(r).isEmpty());
    Arrays.stream(without).forEach(r -> draft.competences.get(r).add(Competence.MEDICAL));
    medical(with, CohortAssumptions.MEDICAL_DIAGNOSIS);
    medical(none, CohortAssumptions.MEDICAL_NO_DIAGNOSIS);
  }

  private void medical(int[] records, double share) {
    int[] open =
        Arrays.stream(records)
            .filter(r -> !draft.competences.get(r).contains(Competence.MEDICAL))
            .toArray();
    add(
        Competence.MEDICAL,
        open,
        share * records.length - (records.length - open.length),
        r -> of(CohortAssumptions.MEDICAL_BY_AGE, draft.ageGroup(r)));
  }

  private double afterApplication(int r) {
    return draft.actualisation[r] == ActualisationType.APPLICATION
        ? CohortAssumptions.APPLICATION
        : 1;
  }

  private boolean psychiatric(int r) {
    return draft.diagnoses.get(r).stream()
        .anyMatch(PublishedFigures.PSYCHIATRIC_DIAGNOSES::contains);
  }

  private int[] among(IntPredicate belongs) {
    return Arrays.stream(informed).filter(belongs).toArray();
  }

  private void add(Competence competence, int[] records, double target, IntToDoubleFunction odds) {
    Sampling.draw(
            records,
            r -> odds.applyAsDouble(r) * crowding(draft.competences.get(r).size()),
            target,
            r -> draft.actualisation[r].ordinal(),
            draws)
        .stream()
        .forEach(r -> draft.competences.get(r).add(competence));
  }

  private static double crowding(int already) {
    return CohortAssumptions.CROWDING[Math.min(already, 2)];
  }

  private void sources() {
    int[] preschool = among(r -> draft.age[r] >= 1 && draft.age[r] < SCHOOL_AGE && pedagogical(r));
    Arrays.stream(preschool).forEach(r -> draft.sources.get(r).add(InformationSource.PRESCHOOL));
    give(
        InformationSource.SCHOOL,
        among(r -> draft.age[r] >= SCHOOL_AGE),
        Target.value("PUB054") * preschool.length,
        r -> pedagogical(r) ? CohortAssumptions.SCHOOL_IF_PEDAGOGICAL : 1);
    give(
        InformationSource.DENTAL_CARE,
        informed,
        Target.count("PUB053", draft.n) / ANSWERED,
        r ->
            draft.competences.get(r).contains(Competence.MEDICAL)
                ? CohortAssumptions.DENTAL_IF_MEDICAL
                : 1);
    for (int r : informed) {
      for (Competence competence : draft.competences.get(r)) {
        if (draws.happens(draft.sources.get(r).isEmpty() ? 1 : CohortAssumptions.ANOTHER_SOURCE)) {
          draft.sources.get(r).add(organisation(competence, r));
        }
      }
      if (draws.happens(CohortAssumptions.POLICE)) {
        draft.sources.get(r).add(InformationSource.POLICE);
      }
    }
  }

  private boolean pedagogical(int r) {
    return draft.competences.get(r).contains(Competence.PEDAGOGICAL);
  }

  private void give(
      InformationSource source, int[] records, double target, IntToDoubleFunction odds) {
    Sampling.draw(records, odds, target, r -> draft.age[r], draws).stream()
        .forEach(r -> draft.sources.get(r).add(source));
  }

  /** An organisation other than school, preschool and dental care, whose numbers are published. */
  private InformationSource organisation(Competence competence, int r) {
    boolean small = draft.age[r] < SCHOOL_AGE;
    return switch (competence) {
      case PEDAGOGICAL -> small ? InformationSource.OTHER : InformationSource.STUDENT_HEALTH;
      case MEDICAL ->
          switch (draws.among(small ? 6 : 0, 3, draft.withDiagnosis(r) ? 2 : 0.2)) {
            case 0 -> InformationSource.CHILD_HEALTH_CENTRE;
            case 1 -> InformationSource.PRIMARY_CARE;
            default -> InformationSource.HABILITATION;
          };
      case PSYCHOSOCIAL ->
          switch (draws.among(small ? 0 : 4, 2, 2)) {
            case 0 -> InformationSource.STUDENT_HEALTH;
            case 1 -> InformationSource.ADULT_PSYCHIATRY_OR_ADDICTION;
            default -> InformationSource.OTHER;
          };
      case PSYCHOLOGICAL -> InformationSource.CHILD_PSYCHIATRY;
      case NONE -> InformationSource.OTHER;
    };
  }
}
