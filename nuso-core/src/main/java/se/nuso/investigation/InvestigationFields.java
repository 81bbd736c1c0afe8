package se.nuso.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.identity.SerialNumber;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.PlacementForm;
import se.nuso.municipality.Participant;
import se.nuso.rule.Field;

/**
 * The variables of an investigation as typed fields, for rules: ours and a user's own. Each is
 * named by its path in files.
 */
public final class InvestigationFields {
  public static final Field<Investigation, CollectionRound> ROUND =
      Field.of("round", Investigation::round);
  public static final Field<Investigation, CollectionMode> MODE =
      Field.of("mode", Investigation::mode);
  public static final Field<Investigation, RecordOrigin> RECORD_ORIGIN =
      Field.of("origin", Investigation::origin);
  public static final Field<Investigation, SerialNumber> SERIAL_NUMBER =
      Field.of("serialNumber", Investigation::serialNumber);
  public static final Field<Investigation, Participant> PARTICIPANT =
      Field.of("participant", Investigation::participant);
  public static final Field<Investigation, LegalSex> LEGAL_SEX =
      Field.of("background.legalSex", i -> i.background().legalSex());
  public static final Field<Investigation, Integer> AGE =
      Field.of("background.age", i -> i.background().age());
  public static final Field<Investigation, ChildBirthCountry> CHILD_BIRTH_COUNTRY =
      Field.of("background.childBirthCountry", i -> i.background().childBirthCountry());
  public static final Field<Investigation, ParentsBirthCountry> PARENTS_BIRTH_COUNTRY =
      Field.of("background.parentsBirthCountry", i -> i.background().parentsBirthCountry());
  public static final Field<Investigation, Origin> ORIGIN =
      Field.of("background.origin", i -> i.background().origin());
  public static final Field<Investigation, LivingSituation> LIVING_SITUATION =
      Field.of("background.livingSituation", i -> i.background().livingSituation());
  public static final Field<Investigation, Set<Diagnosis>> DIAGNOSES =
      Field.of("background.diagnoses", i -> i.background().diagnoses());
  public static final Field<Investigation, InterpreterNeed> INTERPRETER =
      Field.of("background.interpreter", i -> i.background().interpreter());
  public static final Field<Investigation, Set<InvestigationReason>> REASONS =
      Field.of("reason.reasons", i -> i.reason().reasons());
  public static final Field<Investigation, ActualisationType> ACTUALISATION_TYPE =
      Field.of("reason.actualisationType", i -> i.reason().actualisationType());
  public static final Field<Investigation, PreviousInvestigation> PREVIOUS_INVESTIGATION =
      Field.of("reason.previousInvestigation", i -> i.reason().previousInvestigation());
  public static final Field<Investigation, PreviousIntervention> PREVIOUS_INTERVENTION =
      Field.of("reason.previousIntervention", i -> i.reason().previousIntervention());
  public static final Field<Investigation, InvestigationKind> KIND =
      Field.of("reason.kind", i -> i.reason().kind());
  public static final Field<Investigation, GuardianTalks> GUARDIAN_TALKS =
      Field.of("process.guardianTalks", i -> i.process().guardianTalks());
  public static final Field<Investigation, Set<ChildTalk>> CHILD_TALKS =
      Field.of("process.childTalks", i -> i.process().childTalks());
  public static final Field<Investigation, ChildWishes> CHILD_WISHES =
      Field.of("process.childWishes", i -> i.process().childWishes());
  public static final Field<Investigation, Observation> OBSERVATION =
      Field.of("process.observation", i -> i.process().observation());
  public static final Field<Investigation, Set<Competence>> COMPETENCES =
      Field.of("process.competences", i -> i.process().competences());
  public static final Field<Investigation, Set<InformationSource>> INFORMATION_SOURCES =
      Field.of("process.informationSources", i -> i.process().informationSources());
  public static final Field<Investigation, InstrumentUse> INSTRUMENT =
      Field.of("process.instrument", i -> i.process().instrument());
  public static final Field<Investigation, LocalDate> OPENED =
      Field.of("process.opened", i -> i.process().opened());
  public static final Field<Investigation, LocalDate> CLOSED =
      Field.of("process.closed", i -> i.process().closed());
  public static final Field<Investigation, Set<ProtectiveFactor>> PROTECTIVE =
      Field.of("factors.protective", i -> i.factors().protective());
  public static final Field<Investigation, NeedAssessment> NEED =
      Field.of("assessment.need", i -> i.assessment().need());
  public static final Field<Investigation, Set<CompulsoryCareGround>> COMPULSORY_CARE_GROUNDS =
      Field.of("assessment.compulsoryCareGrounds", i -> i.assessment().compulsoryCareGrounds());
  public static final Field<Investigation, Vulnerability> VULNERABILITY =
      Field.of("assessment.vulnerability", i -> i.assessment().vulnerability());
  public static final Field<Investigation, ConsentAttitude> GUARDIAN_1 =
      Field.of("consent.guardian1", i -> i.consent().guardian1());
  public static final Field<Investigation, ConsentAttitude> GUARDIAN_2 =
      Field.of("consent.guardian2", i -> i.consent().guardian2());
  public static final Field<Investigation, ConsentAttitude> CHILD =
      Field.of("consent.child", i -> i.consent().child());
  public static final Field<Investigation, Set<Intervention>> INTERVENTIONS =
      Field.of("decisions.interventions", i -> i.decisions().interventions());
  public static final Field<Investigation, Set<OnwardReferral>> ONWARD_REFERRALS =
      Field.of("decisions.onwardReferrals", i -> i.decisions().onwardReferrals());
  public static final Field<Investigation, Set<PlacementForm>> PLACEMENT_FORMS =
      Field.of("decisions.placementForms", i -> i.decisions().placementForms());

  /** The days that the record's round collects. */
  public static final Field<Investigation, CollectionWindow> WINDOW =
      Field.derived("window", List.of("round"), InvestigationFields::window);

  /** The origin that the countries of birth give. */
  public static final Field<Investigation, Origin> ORIGIN_BY_BIRTH_COUNTRY =
      Field.derived(
          "originByBirthCountry",
          List.of("background.childBirthCountry", "background.parentsBirthCountry"),
          i -> Origin.of(i.background().childBirthCountry(), i.background().parentsBirthCountry()));

  /** The risk factors that are documented; not answered when no question on risk is. */
  public static final Field<Investigation, List<RiskFactor>> DOCUMENTED_RISKS =
      Field.derived("documentedRisks", riskPaths(), InvestigationFields::documentedRisks);

  /** The guardians' attitudes that are given. */
  public static final Field<Investigation, List<ConsentAttitude>> GUARDIANS =
      Field.derived(
          "guardians",
          List.of("consent.guardian1", "consent.guardian2"),
          i -> given(i.consent().guardian1(), i.consent().guardian2()));

  /** The guardians' and the child's attitudes that are given. */
  public static final Field<Investigation, List<ConsentAttitude>> GUARDIANS_AND_CHILD =
      Field.derived(
          "guardiansAndChild",
          List.of("consent.guardian1", "consent.guardian2", "consent.child"),
          i -> given(i.consent().guardian1(), i.consent().guardian2(), i.consent().child()));

  private InvestigationFields() {}

  /**
   * What is documented of one risk factor.
   *
   * @param factor the factor
   */
  public static Field<Investigation, RiskFinding> risk(RiskFactor factor) {
    return Field.of("factors.risk." + factor.code(), i -> i.factors().risk().get(factor));
  }

  /**
   * Those of the decided interventions that are among some; not answered when none is.
   *
   * @param name its place in messages
   * @param some the interventions looked for
   */
  public static Field<Investigation, Set<Intervention>> decidedAmong(
      String name, Set<Intervention> some) {
    return Field.derived(
        name,
        INTERVENTIONS.paths(),
        i -> {
          Set<Intervention> among = EnumSet.copyOf(some);
          among.retainAll(i.decisions().interventions());
          return among.isEmpty() ? null : among;
        });
  }

  private static @Nullable CollectionWindow window(Investigation investigation) {
    CollectionRound round = investigation.round();
    return round == null ? null : round.window(SubStudy.INVESTIGATIONS).orElse(null);
  }

  private static @Nullable List<RiskFactor> documentedRisks(Investigation investigation) {
    Map<RiskFactor, RiskFinding> risk = investigation.factors().risk();
    if (risk.isEmpty()) {
      return null;
    }
    List<RiskFactor> documented = new ArrayList<>();
    risk.forEach(
        (factor, finding) -> {
          if (finding.documented()) {
            documented.add(factor);
          }
        });
    return documented;
  }

  private static @Nullable List<ConsentAttitude> given(@Nullable ConsentAttitude... attitudes) {
    List<ConsentAttitude> given = new ArrayList<>();
    for (ConsentAttitude attitude : attitudes) {
      if (attitude != null) {
        given.add(attitude);
      }
    }
    return given.isEmpty() ? null : given;
  }

  private static List<String> riskPaths() {
    return Stream.of(RiskFactor.values()).map(factor -> "factors.risk." + factor.code()).toList();
  }
}
