package se.nuso.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.stats.Answer.MISSING;
import static se.nuso.stats.Answer.NO;
import static se.nuso.stats.Answer.OUTSIDE;
import static se.nuso.stats.Answer.YES;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.codebook.Provenance;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Assessment;
import se.nuso.investigation.Background;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Decisions;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Factors;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.InstrumentUse;
import se.nuso.investigation.InterpreterNeed;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationProcess;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.NeedAssessment;
import se.nuso.investigation.Observation;
import se.nuso.investigation.PreviousIntervention;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.investigation.Reason;
import se.nuso.stats.Answer;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

class IndicatorsTest {
  private static final Investigation UNANSWERED = Investigation.builder(CHILDREN_2024).build();

  static Stream<Indicator<Investigation>> all() {
    List<Indicator<Investigation>> all = new ArrayList<>();
    for (Field field : Indicators.class.getFields()) {
      all.add(read(field));
    }
    Arrays.stream(RiskFactor.values()).map(Indicators::documented).forEach(all::add);
    Arrays.stream(RiskFactor.values()).map(Indicators::severityGiven).forEach(all::add);
    Arrays.stream(ProtectiveFactor.values()).map(Indicators::present).forEach(all::add);
    Arrays.stream(InvestigationReason.values()).map(Indicators::reason).forEach(all::add);
    Arrays.stream(Intervention.values()).map(Indicators::decided).forEach(all::add);
    Arrays.stream(OnwardReferral.values()).map(Indicators::referred).forEach(all::add);
    Arrays.stream(Concern.values()).map(Indicators::confirmed).forEach(all::add);
    return all.stream();
  }

  // The fields are public, static and of one type; the class is ours.
  @SuppressWarnings("unchecked")
  private static Indicator<Investigation> read(Field field) {
    try {
      return (Indicator<Investigation>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void itExplainsItselfInWholeSentencesInBothLanguages(Indicator<Investigation> indicator) {
    Explanation explanation = indicator.explanation();

    for (Label part :
        List.of(
            explanation.definition(),
            explanation.numerator(),
            explanation.denominator(),
            explanation.caveat(),
            explanation.bearing())) {
      assertThat(part.sv()).endsWith(".").isNotEqualTo(part.en());
      assertThat(part.en()).endsWith(".");
    }
    assertThat(indicator.explain(SWEDISH).replaceAll("\\s+", " "))
        .startsWith(indicator.label().sv() + " Definition: ");
    assertThat(indicator.explain(ENGLISH)).contains("Caveat:");
  }

  @Test
  void noTwoIndicatorsHaveTheSameName() {
    assertThat(all()).extracting(indicator -> indicator.label().sv()).doesNotHaveDuplicates();
    assertThat(all()).extracting(indicator -> indicator.label().en()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anUnansweredInvestigationIsMissing(Indicator<Investigation> indicator) {
    Answer expected = indicator == Indicators.COMPLETE_ON_FACTORS ? NO : MISSING;

    assertThat(indicator.answerOf(UNANSWERED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itKnowsWhereAnInvestigationComesFrom(Indicator<Investigation> indicator) {
    Investigation synthetic = UNANSWERED.toBuilder().origin(RecordOrigin.SYNTHETIC).build();

    assertThat(indicator.by().of(List.of(synthetic)).synthetic()).isEqualTo(1);
  }

  @Test
  void needIsWhatWasAssessed() {
    Indicator<Investigation> need = Indicators.NEED;

    assertThat(need.answerOf(assessment(a -> a.need(NeedAssessment.NEED_ASSESSED)))).isEqualTo(YES);
    assertThat(need.answerOf(assessment(a -> a.need(NeedAssessment.NO_NEED_ASSESSED))))
        .isEqualTo(NO);
  }

  @Test
  void groundsForCompulsoryCareAreAnyButNone() {
    Indicator<Investigation> grounds = Indicators.COMPULSORY_CARE_GROUNDS;

    assertThat(
            grounds.answerOf(assessment(a -> a.compulsoryCareGround(CompulsoryCareGround.LVU_2))))
        .isEqualTo(YES);
    assertThat(grounds.answerOf(assessment(a -> a.compulsoryCareGround(CompulsoryCareGround.NONE))))
        .isEqualTo(NO);
  }

  @Test
  void groundsAmongNeedLeaveOutThoseWithoutNeed() {
    Indicator<Investigation> among = Indicators.COMPULSORY_CARE_GROUNDS.among(Indicators.NEED);

    assertThat(
            among.answerOf(
                assessment(
                    a ->
                        a.need(NeedAssessment.NO_NEED_ASSESSED)
                            .compulsoryCareGround(CompulsoryCareGround.LVU_2))))
        .isEqualTo(OUTSIDE);
    assertThat(
            among.answerOf(
                assessment(
                    a ->
                        a.need(NeedAssessment.NEED_ASSESSED)
                            .compulsoryCareGround(CompulsoryCareGround.LVU_2))))
        .isEqualTo(YES);
    assertThat(among.answerOf(assessment(a -> a.need(NeedAssessment.NEED_ASSESSED))))
        .isEqualTo(MISSING);
  }

  @Test
  void anInterventionIsDecidedWhereAnyButNoneIs() {
    Indicator<Investigation> decided = Indicators.INTERVENTION_DECIDED;

    assertThat(decided.answerOf(decisions(d -> d.intervention(Intervention.IMMEDIATE_CARE_LVU_6))))
        .isEqualTo(YES);
    assertThat(decided.answerOf(decisions(d -> d.intervention(Intervention.NONE)))).isEqualTo(NO);
    assertThat(decided.answerOf(decisions(d -> d.onwardReferral(OnwardReferral.HEALTH_CARE))))
        .isEqualTo(MISSING);
  }

  @Test
  void oneInterventionIsDecidedOrAnotherIs() {
    Indicator<Investigation> placement = Indicators.decided(Intervention.PLACEMENT_SOL);

    assertThat(
            placement.answerOf(
                decisions(
                    d -> d.intervention(Intervention.PLACEMENT_SOL, Intervention.CONTACT_FAMILY))))
        .isEqualTo(YES);
    assertThat(placement.answerOf(decisions(d -> d.intervention(Intervention.CONTACT_FAMILY))))
        .isEqualTo(NO);
  }

  @Test
  void aReferralIsMadeWhereAnyButNoneIs() {
    Investigation child =
        decisions(d -> d.onwardReferral(OnwardReferral.NON_ASSESSED_SERVICE_CHILD));

    assertThat(Indicators.ONWARD_REFERRAL_MADE.answerOf(child)).isEqualTo(YES);
    assertThat(
            Indicators.ONWARD_REFERRAL_MADE.answerOf(
                decisions(d -> d.onwardReferral(OnwardReferral.NONE))))
        .isEqualTo(NO);
    assertThat(Indicators.referred(OnwardReferral.NON_ASSESSED_SERVICE).answerOf(child))
        .isEqualTo(YES);
    assertThat(Indicators.referred(OnwardReferral.HEALTH_CARE).answerOf(child)).isEqualTo(NO);
  }

  @Test
  void unknownEarlierContactIsNoAnswer() {
    assertThat(
            Stream.of(PreviousInvestigation.values())
                .map(p -> Indicators.RECURRING.answerOf(reason(r -> r.previousInvestigation(p)))))
        .containsExactly(NO, YES, MISSING);
    assertThat(
            Stream.of(PreviousIntervention.values())
                .map(
                    p ->
                        Indicators.EARLIER_INTERVENTION.answerOf(
                            reason(r -> r.previousIntervention(p)))))
        .containsExactly(YES, NO, MISSING);
  }

  @Test
  void aReasonIsGivenOrOthersAre() {
    Investigation offending = reason(r -> r.reason(InvestigationReason.CHILD_OFFENDING));

    assertThat(Indicators.reason(InvestigationReason.CHILD_OFFENDING).answerOf(offending))
        .isEqualTo(YES);
    assertThat(Indicators.reason(InvestigationReason.FAMILY_CONFLICT).answerOf(offending))
        .isEqualTo(NO);
  }

  @Test
  void diagnosesAreAnyAndNeurodevelopmental() {
    assertThat(diagnoses(Diagnosis.NONE)).containsExactly(NO, NO);
    assertThat(diagnoses(Diagnosis.ADHD)).containsExactly(YES, YES);
    assertThat(diagnoses(Diagnosis.AUTISM)).containsExactly(YES, YES);
    assertThat(diagnoses(Diagnosis.OTHER_NEURODEVELOPMENTAL)).containsExactly(YES, YES);
    assertThat(diagnoses(Diagnosis.OTHER_PSYCHIATRIC)).containsExactly(YES, NO);
    assertThat(diagnoses(Diagnosis.INTELLECTUAL_DISABILITY)).containsExactly(YES, NO);
    assertThat(diagnoses(Diagnosis.OTHER)).containsExactly(YES, NO);
    assertThat(diagnoses(Diagnosis.OTHER, Diagnosis.ADHD)).containsExactly(YES, YES);
  }

  private static List<Answer> diagnoses(Diagnosis... diagnoses) {
    Investigation investigation = background(b -> b.diagnosis(diagnoses));
    return List.of(
        Indicators.ANY_DIAGNOSIS.answerOf(investigation),
        Indicators.NEURODEVELOPMENTAL_DIAGNOSIS.answerOf(investigation));
  }

  @Test
  void anInterpreterIsNeededOrNot() {
    assertThat(
            Indicators.INTERPRETER_NEEDED.answerOf(
                background(b -> b.interpreter(InterpreterNeed.NEEDED))))
        .isEqualTo(YES);
    assertThat(
            Indicators.INTERPRETER_NEEDED.answerOf(
                background(b -> b.interpreter(InterpreterNeed.NOT_NEEDED))))
        .isEqualTo(NO);
  }

  @Test
  void competencesAreCountedWithoutNone() {
    assertThat(competences(Competence.NONE)).containsExactly(NO, NO);
    assertThat(competences(Competence.MEDICAL)).containsExactly(YES, NO);
    assertThat(competences(Competence.MEDICAL, Competence.NONE)).containsExactly(YES, NO);
    assertThat(competences(Competence.MEDICAL, Competence.PEDAGOGICAL)).containsExactly(YES, YES);
  }

  private static List<Answer> competences(Competence... competences) {
    Investigation investigation = process(p -> p.competence(competences));
    return List.of(
        Indicators.INFORMATION_FROM_OTHERS.answerOf(investigation),
        Indicators.TWO_OR_MORE_COMPETENCES.answerOf(investigation));
  }

  @Test
  void theChildTakesPartIndividuallyOrJointly() {
    assertThat(talks(ChildTalk.INDIVIDUAL)).containsExactly(YES, YES);
    assertThat(talks(ChildTalk.JOINT)).containsExactly(YES, NO);
    assertThat(talks(ChildTalk.INDIVIDUAL, ChildTalk.JOINT)).containsExactly(YES, YES);
    assertThat(talks(ChildTalk.NONE)).containsExactly(NO, NO);
  }

  private static List<Answer> talks(ChildTalk... talks) {
    Investigation investigation = process(p -> p.childTalk(talks));
    return List.of(
        Indicators.CHILD_TOOK_PART.answerOf(investigation),
        Indicators.CHILD_HEARD_INDIVIDUALLY.answerOf(investigation));
  }

  @Test
  void missingDocumentationOfWishesCountsAsNo() {
    assertThat(
            Stream.of(ChildWishes.values())
                .map(w -> Indicators.WISHES_STATED.answerOf(process(p -> p.childWishes(w)))))
        .containsExactly(YES, NO, NO);
  }

  @Test
  void talksObservationAndInstrumentAreAsAnswered() {
    assertThat(
            Stream.of(GuardianTalks.values())
                .map(
                    t ->
                        Indicators.GUARDIAN_TALKS_THREE_OR_MORE.answerOf(
                            process(p -> p.guardianTalks(t)))))
        .containsExactly(NO, NO, YES);
    assertThat(
            Stream.of(Observation.values())
                .map(o -> Indicators.OBSERVATION_MADE.answerOf(process(p -> p.observation(o)))))
        .containsExactly(NO, YES, YES);
    assertThat(
            Stream.of(InstrumentUse.values())
                .map(u -> Indicators.INSTRUMENT_USED.answerOf(process(p -> p.instrument(u)))))
        .containsExactly(YES, NO);
  }

  @Test
  void combinedActivitiesAreAllThreeAndNeedAllThreeAnswers() {
    Indicator<Investigation> combined = Indicators.COMBINED_ACTIVITIES;
    Investigation allThree =
        process(
            p ->
                p.guardianTalks(GuardianTalks.THREE_OR_MORE)
                    .childTalk(ChildTalk.JOINT)
                    .informationSource(InformationSource.SCHOOL));

    assertThat(combined.answerOf(allThree)).isEqualTo(YES);
    assertThat(
            combined.answerOf(
                allThree.toBuilder()
                    .process(p -> p.guardianTalks(GuardianTalks.ONE_OR_TWO))
                    .build()))
        .isEqualTo(NO);
    assertThat(
            combined.answerOf(
                allThree.toBuilder()
                    .process(p -> p.guardianTalks(GuardianTalks.NONE).childTalks(Set.of()))
                    .build()))
        .isEqualTo(MISSING);
  }

  @Test
  void aRiskFactorIsDocumentedWithAnyDegreeOfSeverity() {
    assertThat(
            Stream.of(RiskFinding.values())
                .map(
                    finding ->
                        Indicators.documented(RiskFactor.YOUNG_CARER)
                            .answerOf(factors(f -> f.risk(RiskFactor.YOUNG_CARER, finding)))))
        .containsExactly(NO, YES, YES, YES);
  }

  @Test
  void severityIsGivenAmongTheDocumented() {
    assertThat(
            Stream.of(RiskFinding.values())
                .map(
                    finding ->
                        Indicators.severityGiven(RiskFactor.YOUNG_CARER)
                            .answerOf(factors(f -> f.risk(RiskFactor.YOUNG_CARER, finding)))))
        .containsExactly(OUTSIDE, YES, YES, NO);
  }

  @Test
  void aProtectiveFactorIsPresentOrOthersAre() {
    Investigation investigation = factors(f -> f.protective(ProtectiveFactor.SUPPORTIVE_PARENT));

    assertThat(Indicators.present(ProtectiveFactor.SUPPORTIVE_PARENT).answerOf(investigation))
        .isEqualTo(YES);
    assertThat(Indicators.present(ProtectiveFactor.NONE).answerOf(investigation)).isEqualTo(NO);
  }

  @Test
  void completeMeansEveryQuestionOnFactors() {
    Indicator<Investigation> complete = Indicators.COMPLETE_ON_FACTORS;

    assertThat(
            complete.answerOf(
                factors(
                    f ->
                        f.otherRisks(RiskFinding.NOT_DOCUMENTED)
                            .protective(ProtectiveFactor.NONE))))
        .isEqualTo(YES);
    assertThat(complete.answerOf(factors(f -> f.otherRisks(RiskFinding.NOT_DOCUMENTED))))
        .isEqualTo(NO);
  }

  @ParameterizedTest
  @EnumSource(Concern.class)
  void aConcernIsConfirmedByItsRiskFactorsAmongThoseOpenedForIt(Concern concern) {
    Indicator<Investigation> confirmed = Indicators.confirmed(concern);
    InvestigationReason reason = concern.reasons().iterator().next();
    Investigation opened = reason(r -> r.reason(reason));
    Investigation with =
        opened.toBuilder()
            .factors(
                f -> concern.factors().forEach(factor -> f.risk(factor, RiskFinding.LESS_SEVERE)))
            .build();
    Investigation without =
        opened.toBuilder().factors(f -> f.otherRisks(RiskFinding.NOT_DOCUMENTED)).build();

    assertThat(confirmed.answerOf(with)).isEqualTo(YES);
    assertThat(confirmed.answerOf(without)).isEqualTo(NO);
    assertThat(confirmed.answerOf(opened)).isEqualTo(MISSING);
    assertThat(confirmed.answerOf(reason(r -> r.reason(InvestigationReason.OTHER_REASON))))
        .isEqualTo(OUTSIDE);
  }

  @Test
  void aConcernNamesTheRiskFactorsThatConfirmIt() {
    Explanation explanation = Indicators.confirmed(Concern.CARER_OWN_PROBLEMS).explanation();

    assertThat(explanation.numerator().en())
        .isEqualTo(
            "At least 1 of: Harmful use or dependence of a parent or carer; Ill-health of a parent"
                + " or carer; Offending by a parent or carer.");
    assertThat(explanation.denominator().en()).endsWith("Among: opened for that reason.");
  }

  @Test
  void whatIsNotConfirmedAsNusosIsSaid() {
    String unconfirmed = "not confirmed as NUSO's";

    for (RiskFactor factor : RiskFactor.values()) {
      boolean named = factor.provenance() == Provenance.NUSO;
      assertThat(Indicators.documented(factor).explain(ENGLISH).replaceAll("\\s+", " "))
          .as(factor.name())
          .matches(text -> text.contains(unconfirmed) != named);
    }
  }

  private static Investigation background(Consumer<Background.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).background(answers).build();
  }

  private static Investigation reason(Consumer<Reason.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).reason(answers).build();
  }

  private static Investigation process(Consumer<InvestigationProcess.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).process(answers).build();
  }

  private static Investigation factors(Consumer<Factors.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).factors(answers).build();
  }

  private static Investigation assessment(Consumer<Assessment.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).assessment(answers).build();
  }

  private static Investigation decisions(Consumer<Decisions.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).decisions(answers).build();
  }
}
