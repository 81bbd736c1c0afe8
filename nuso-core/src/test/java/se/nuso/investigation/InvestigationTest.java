package se.nuso.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.nuso.bbic.ProtectiveFactor.SUPPORTIVE_PARENT;
import static se.nuso.bbic.ProtectiveFactor.WELL_FUNCTIONING_SCHOOL;
import static se.nuso.bbic.RiskFactor.PHYSICAL_VIOLENCE;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;
import static se.nuso.codebook.CollectionMode.STRUCTURED_EXTRACT;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.intervention.Intervention.FAMILY_TREATMENT;
import static se.nuso.investigation.ConsentAttitude.CONSENTS;
import static se.nuso.investigation.ConsentAttitude.DECLINES;
import static se.nuso.municipality.Municipality.KARLSTAD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.PlacementForm;

class InvestigationTest {
  @Test
  void aBuilderReadsLikeTheSurvey() {
    Investigation investigation =
        Investigation.builder(CHILDREN_2024)
            .mode(STRUCTURED_EXTRACT)
            .serialNumber("K-17")
            .participant(KARLSTAD)
            .background(b -> b.legalSex(LegalSex.GIRL).age(11).diagnosis(Diagnosis.ADHD))
            .factors(
                f ->
                    f.risk(PHYSICAL_VIOLENCE, SEVERE)
                        .otherRisks(NOT_DOCUMENTED)
                        .protective(SUPPORTIVE_PARENT))
            .consent(c -> c.guardian1(CONSENTS))
            .decisions(d -> d.intervention(FAMILY_TREATMENT))
            .build();
    assertThat(investigation.background().ageGroup()).isEqualTo(AgeGroup.AGE_9_11);
    assertThat(investigation.factors().documentedRisks()).hasValue(1);
    assertThat(investigation.factors().documented(PHYSICAL_VIOLENCE)).contains(true);
    assertThat(investigation.factors().complete()).isTrue();
    assertThat(investigation.factors().documentedProtection()).hasValue(1);
    assertThat(investigation.origin()).isEqualTo(RecordOrigin.REAL);
    assertThat(investigation.decisions().interventions()).containsExactly(FAMILY_TREATMENT);
  }

  @Test
  void noComponentIsForgottenByTheBuilder() {
    Investigation full = everythingAnswered();
    assertThat(Codebook.of(Investigation.class).columns())
        .allSatisfy(column -> assertThat(column.value(full)).as(column.path()).isNotNull());
    assertThat(full.toBuilder().build()).isEqualTo(full);
  }

  @Test
  void aBuilderStartedFromARecordChangesOnlyWhatItIsTold() {
    Investigation full = everythingAnswered();
    Investigation corrected = full.toBuilder().consent(c -> c.guardian1(DECLINES)).build();
    assertThat(corrected.consent().guardian1()).isEqualTo(DECLINES);
    assertThat(corrected.consent().guardian2()).isEqualTo(full.consent().guardian2());
    assertThat(corrected.factors()).isEqualTo(full.factors());
  }

  @Test
  void severalAnswersAreReplacedWholeOrAddedTo() {
    Investigation two =
        Investigation.builder(CHILDREN_2024)
            .background(b -> b.diagnosis(Diagnosis.ADHD).diagnosis(Diagnosis.AUTISM))
            .factors(f -> f.protective(SUPPORTIVE_PARENT).protective(WELL_FUNCTIONING_SCHOOL))
            .build();
    assertThat(two.background().diagnoses()).containsExactly(Diagnosis.ADHD, Diagnosis.AUTISM);
    Investigation none =
        two.toBuilder()
            .background(b -> b.diagnoses(Set.of(Diagnosis.NONE)))
            .factors(
                f ->
                    f.protective(Set.of(ProtectiveFactor.NONE))
                        .risk(RiskFactor.FAMILY_CONFLICT, SEVERE)
                        .risk(RiskFactor.FAMILY_CONFLICT, null))
            .build();
    assertThat(none.background().diagnoses()).containsExactly(Diagnosis.NONE);
    assertThat(none.factors().documentedProtection()).hasValue(0);
    assertThat(none.factors().documented(RiskFactor.FAMILY_CONFLICT)).isEmpty();
    assertThat(two.background().diagnoses()).hasSize(2);
  }

  @Test
  void whatIsNotAnsweredIsNullOrEmptyAndBlocksAreNeverNull() {
    Investigation unanswered =
        new Investigation(null, null, null, null, null, null, null, null, null, null, null, null);
    assertThat(unanswered.background()).isEqualTo(Background.UNANSWERED);
    assertThat(unanswered.background().age()).isNull();
    assertThat(unanswered.background().ageGroup()).isNull();
    assertThat(unanswered.background().diagnoses()).isEmpty();
    assertThat(unanswered.factors().risk()).isEmpty();
    assertThat(unanswered.factors().documentedProtection()).isEmpty();
    assertThat(unanswered.factors().complete()).isFalse();
    assertThat(unanswered.origin()).isEqualTo(RecordOrigin.REAL);
  }

  @Test
  void nullInASetOrAMapCountsAsNotAnswered() {
    Map<RiskFactor, RiskFinding> risk = new EnumMap<>(RiskFactor.class);
    risk.put(PHYSICAL_VIOLENCE, null);
    risk.put(RiskFactor.FAMILY_CONFLICT, SEVERE);
    Factors factors = new Factors(risk, null);
    assertThat(factors.risk()).containsOnlyKeys(RiskFactor.FAMILY_CONFLICT);
    assertThat(factors.protective()).isEmpty();
    List<Diagnosis> withNull = Arrays.asList(Diagnosis.OTHER, null, Diagnosis.ADHD);
    assertThat(se.nuso.codebook.Codes.set(Diagnosis.class, withNull))
        .containsExactly(Diagnosis.ADHD, Diagnosis.OTHER);
  }

  @Test
  void theRoundIsNeverGuessed() {
    assertThatNullPointerException().isThrownBy(() -> Investigation.builder(null));
  }

  @Test
  void inPrintNothingIsSaidOfTheChild() {
    assertThat(everythingAnswered().toString())
        .contains("CHILDREN_2024", "answers hidden")
        .doesNotContain("K-17", "KARLSTAD", "1780", "11", "GIRL", "ADHD");
    Investigation full = everythingAnswered();
    for (Object block :
        List.of(
            full.background(),
            full.reason(),
            full.process(),
            full.factors(),
            full.assessment(),
            full.consent(),
            full.decisions())) {
      assertThat(block.toString()).isEqualTo(block.getClass().getSimpleName() + "[answers hidden]");
    }
  }

  @Test
  void aSubItemOfAnOnwardReferralBringsItsParent() {
    Decisions decisions =
        Investigation.builder(CHILDREN_2024)
            .decisions(d -> d.onwardReferral(OnwardReferral.NON_ASSESSED_SERVICE_CHILD_GROUP))
            .build()
            .decisions();
    assertThat(decisions.onwardReferrals())
        .containsExactly(
            OnwardReferral.NON_ASSESSED_SERVICE, OnwardReferral.NON_ASSESSED_SERVICE_CHILD_GROUP);
  }

  static Investigation everythingAnswered() {
    return Investigation.builder(CHILDREN_2024)
        .mode(STRUCTURED_EXTRACT)
        .origin(RecordOrigin.REAL)
        .serialNumber("K-17")
        .participant(KARLSTAD)
        .background(
            b ->
                b.legalSex(LegalSex.GIRL)
                    .age(11)
                    .childBirthCountry(ChildBirthCountry.BORN_IN_SWEDEN)
                    .parentsBirthCountry(ParentsBirthCountry.ONE_BORN_ABROAD)
                    .origin(Origin.SWEDISH)
                    .livingSituation(LivingSituation.ALTERNATING)
                    .diagnosis(Diagnosis.ADHD, Diagnosis.AUTISM)
                    .interpreter(InterpreterNeed.NOT_NEEDED))
        .reason(
            r ->
                r.reasons(EnumSet.of(InvestigationReason.PHYSICAL_VIOLENCE))
                    .reason(InvestigationReason.FAMILY_CONFLICT)
                    .actualisationType(ActualisationType.REPORT_OF_CONCERN)
                    .previousInvestigation(PreviousInvestigation.FIRST)
                    .previousIntervention(PreviousIntervention.NO)
                    .kind(InvestigationKind.INVESTIGATION))
        .process(
            p ->
                p.guardianTalks(GuardianTalks.THREE_OR_MORE)
                    .childTalks(EnumSet.of(ChildTalk.INDIVIDUAL))
                    .childTalk(ChildTalk.JOINT)
                    .childWishes(ChildWishes.STATED)
                    .observation(Observation.NONE)
                    .competences(EnumSet.of(Competence.PEDAGOGICAL))
                    .competence(Competence.MEDICAL)
                    .informationSources(EnumSet.of(InformationSource.SCHOOL))
                    .informationSource(InformationSource.POLICE)
                    .instrument(InstrumentUse.USED)
                    .opened(LocalDate.of(2023, 11, 1))
                    .closed(LocalDate.of(2024, 2, 1)))
        .factors(
            f ->
                f.risk(PHYSICAL_VIOLENCE, SEVERE)
                    .otherRisks(NOT_DOCUMENTED)
                    .protective(SUPPORTIVE_PARENT))
        .assessment(
            a ->
                a.need(NeedAssessment.NEED_ASSESSED)
                    .compulsoryCareGrounds(EnumSet.of(CompulsoryCareGround.LVU_2))
                    .compulsoryCareGround(CompulsoryCareGround.LVU_3)
                    .vulnerability(Vulnerability.HOME_ENVIRONMENT))
        .consent(c -> c.guardian1(CONSENTS).guardian2(CONSENTS).child(CONSENTS))
        .decisions(
            d ->
                d.interventions(EnumSet.of(FAMILY_TREATMENT))
                    .intervention(Intervention.PLACEMENT_SOL)
                    .onwardReferrals(EnumSet.of(OnwardReferral.HEALTH_CARE))
                    .onwardReferral(OnwardReferral.OTHER)
                    .placementForms(EnumSet.of(PlacementForm.FOSTER_HOME))
                    .placementForm(PlacementForm.EMERGENCY_FOSTER_HOME))
        .build();
  }
}
