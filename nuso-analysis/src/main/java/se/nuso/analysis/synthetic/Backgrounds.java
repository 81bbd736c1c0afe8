package se.nuso.analysis.synthetic;

import static se.nuso.analysis.synthetic.CohortAssumptions.of;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import se.nuso.investigation.ChildBirthCountry;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.InterpreterNeed;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.Origin;
import se.nuso.investigation.ParentsBirthCountry;
import se.nuso.investigation.PreviousIntervention;
import se.nuso.investigation.PreviousInvestigation;

/** Draws who the children are: everything that the profile then depends on. */
final class Backgrounds {
  private static final List<Set<Diagnosis>> KINDS =
      List.of(
          EnumSet.of(Diagnosis.ADHD),
          EnumSet.of(Diagnosis.ADHD, Diagnosis.AUTISM),
          EnumSet.of(Diagnosis.ADHD, Diagnosis.OTHER_PSYCHIATRIC),
          EnumSet.of(Diagnosis.AUTISM),
          EnumSet.of(Diagnosis.AUTISM, Diagnosis.INTELLECTUAL_DISABILITY),
          EnumSet.of(Diagnosis.OTHER_NEURODEVELOPMENTAL),
          EnumSet.of(Diagnosis.OTHER_PSYCHIATRIC),
          EnumSet.of(Diagnosis.INTELLECTUAL_DISABILITY),
          EnumSet.of(Diagnosis.OTHER));

  private final Draft draft;
  private final Draws draws;

  private Backgrounds(Draft draft) {
    this.draft = draft;
    this.draws = draft.draws(Step.BACKGROUND);
  }

  static void draw(Draft draft) {
    Backgrounds step = new Backgrounds(draft);
    step.age();
    step.sex();
    step.origin();
    step.earlierContact();
    step.diagnoses();
    step.living();
  }

  private void age() {
    int[] ages = Sampling.categories(draft.everyone, CohortAssumptions.AGES, draws);
    System.arraycopy(ages, 0, draft.age, 0, draft.n);
  }

  private void sex() {
    BitSet boys =
        sample(draft.everyone, r -> byAge(CohortAssumptions.BOY, r), Target.share("PUB012"));
    for (int r = 0; r < draft.n; r++) {
      draft.sex[r] = boys.get(r) ? LegalSex.BOY : LegalSex.GIRL;
    }
  }

  private void origin() {
    BitSet missing = sample(draft.everyone, r -> 1, Target.share("PUB015"));
    int[] known = draft.where(r -> !missing.get(r));
    BitSet foreign =
        Sampling.draw(
            known,
            r -> CohortAssumptions.FOREIGN_BY_SIZE[Participants.size(draft.participant[r])],
            Target.share("PUB014") * draft.n,
            r -> draft.age[r],
            draws);
    for (int r = 0; r < draft.n; r++) {
      if (missing.get(r)) {
        draft.origin[r] = Origin.MISSING;
        boolean bornHere = draws.happens(CohortAssumptions.BORN_HERE_ORIGIN_MISSING);
        draft.childBirth[r] =
            bornHere ? ChildBirthCountry.BORN_IN_SWEDEN : ChildBirthCountry.UNKNOWN;
        draft.parentsBirth[r] = ParentsBirthCountry.UNKNOWN;
      } else if (foreign.get(r)) {
        draft.origin[r] = Origin.FOREIGN;
        foreignBirth(r);
      } else {
        draft.origin[r] = Origin.SWEDISH;
        draft.childBirth[r] = ChildBirthCountry.BORN_IN_SWEDEN;
        draft.parentsBirth[r] =
            draws.happens(CohortAssumptions.ONE_PARENT_ABROAD)
                ? ParentsBirthCountry.ONE_BORN_ABROAD
                : ParentsBirthCountry.BOTH_BORN_IN_SWEDEN;
      }
      draft.interpreter[r] =
          draws.happens(CohortAssumptions.INTERPRETER[draft.origin[r].ordinal()])
              ? InterpreterNeed.NEEDED
              : InterpreterNeed.NOT_NEEDED;
    }
  }

  private void foreignBirth(int r) {
    boolean abroad = draws.happens(byAge(CohortAssumptions.BORN_ABROAD, r));
    draft.childBirth[r] = abroad ? ChildBirthCountry.BORN_ABROAD : ChildBirthCountry.BORN_IN_SWEDEN;
    draft.parentsBirth[r] =
        abroad && draws.happens(CohortAssumptions.PARENTS_UNKNOWN_BORN_ABROAD)
            ? ParentsBirthCountry.UNKNOWN
            : ParentsBirthCountry.BOTH_BORN_ABROAD;
  }

  private void earlierContact() {
    double known = 1 - CohortAssumptions.EARLIER_CONTACT_UNKNOWN;
    BitSet unknown = sample(draft.everyone, r -> 1, CohortAssumptions.EARLIER_CONTACT_UNKNOWN);
    int[] answered = draft.where(r -> !unknown.get(r));
    BitSet recurring =
        sample(
            answered, r -> byAge(CohortAssumptions.RECURRING, r), Target.share("PUB009") * known);
    BitSet helped =
        sample(
            answered,
            // An intervention presupposes an investigation.
            r -> recurring.get(r) ? byAge(CohortAssumptions.RECURRING, r) : 0,
            Target.share("PUB010") * known);
    for (int r = 0; r < draft.n; r++) {
      draft.previousInvestigation[r] =
          unknown.get(r)
              ? PreviousInvestigation.UNKNOWN
              : recurring.get(r) ? PreviousInvestigation.RECURRING : PreviousInvestigation.FIRST;
      draft.previousIntervention[r] =
          unknown.get(r)
              ? PreviousIntervention.UNKNOWN
              : helped.get(r) ? PreviousIntervention.YES : PreviousIntervention.NO;
    }
  }

  private void diagnoses() {
    // The count is published beside the rounded share, and is nearer.
    double any = Target.count("PUB039", draft.n) / draft.n;
    BitSet with =
        sample(
            draft.everyone,
            r ->
                byAge(CohortAssumptions.DIAGNOSIS, r)
                    * (draft.girl(r) ? 1 : CohortAssumptions.DIAGNOSIS_BOY)
                    * (draft.foreign(r) ? CohortAssumptions.DIAGNOSIS_FOREIGN : 1)
                    * (draft.recurring(r) ? CohortAssumptions.DIAGNOSIS_RECURRING : 1),
            any);
    kinds(draft.where(with::get));
    for (int r = 0; r < draft.n; r++) {
      if (!with.get(r)) {
        draft.diagnoses.get(r).add(Diagnosis.NONE);
      }
    }
  }

  /** The youngest first, of whom few kinds are known; the others take what is left of each. */
  private void kinds(int[] records) {
    double[] left = CohortAssumptions.DIAGNOSIS_KINDS.clone();
    for (int r : records) {
      int age = draft.age[r];
      if (!KINDS.stream().allMatch(kind -> possible(age, kind))) {
        double[] weights = CohortAssumptions.DIAGNOSIS_KINDS.clone();
        for (int kind = 0; kind < weights.length; kind++) {
          weights[kind] *= possible(age, KINDS.get(kind)) ? 1 : 0;
        }
        int kind = draws.among(weights);
        left[kind] = Math.max(0, left[kind] - 100.0 / draft.n);
        draft.diagnoses.get(r).addAll(KINDS.get(kind));
      }
    }
    int[] others = Arrays.stream(records).filter(r -> draft.diagnoses.get(r).isEmpty()).toArray();
    int[] kinds = Sampling.categories(others, left, draws);
    for (int i = 0; i < others.length; i++) {
      draft.diagnoses.get(others[i]).addAll(KINDS.get(kinds[i]));
    }
  }

  private static boolean possible(int age, Set<Diagnosis> kind) {
    return kind.stream().allMatch(diagnosis -> YoungestAge.allows(age, diagnosis));
  }

  private void living() {
    living(
        LivingSituation.BOTH_PARENTS,
        "PUB016",
        r ->
            byAge(CohortAssumptions.BOTH_PARENTS, r)
                * (draft.foreign(r) ? CohortAssumptions.BOTH_PARENTS_FOREIGN : 1));
    living(
        LivingSituation.ALTERNATING,
        "PUB017",
        r ->
            byAge(CohortAssumptions.ALTERNATING, r)
                * (draft.foreign(r) ? CohortAssumptions.ALTERNATING_FOREIGN : 1));
    living(LivingSituation.SINGLE_FATHER, "PUB019", r -> byAge(CohortAssumptions.SINGLE_FATHER, r));
    living(
        LivingSituation.RECONSTITUTED_FAMILY,
        "PUB020",
        r -> byAge(CohortAssumptions.RECONSTITUTED, r));
    living(LivingSituation.OTHER, "PUB021", r -> byAge(CohortAssumptions.OTHER_LIVING, r));
    for (int r = 0; r < draft.n; r++) {
      if (draft.living[r] == null) {
        draft.living[r] = LivingSituation.SINGLE_MOTHER;
      }
    }
  }

  private void living(LivingSituation situation, String figure, IntToDoubleFunction odds) {
    int[] free = draft.where(r -> draft.living[r] == null);
    sample(free, odds, Target.share(figure)).stream().forEach(r -> draft.living[r] = situation);
  }

  private BitSet sample(int[] records, IntToDoubleFunction odds, double shareOfAll) {
    return Sampling.draw(records, odds, shareOfAll * draft.n, r -> draft.age[r], draws);
  }

  private double byAge(double[] values, int r) {
    return of(values, draft.ageGroup(r));
  }
}
