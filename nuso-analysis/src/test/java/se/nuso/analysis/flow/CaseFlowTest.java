package se.nuso.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.analysis.ConsentFlow;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.analysis.synthetic.SyntheticFollowUps;
import se.nuso.bbic.Vulnerability;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Level;

class CaseFlowTest {
  private static final Actualisation REPORT =
      Actualisation.builder(CHILDREN_2024)
          .type(ActualisationType.REPORT_OF_CONCERN)
          .decision(ActualisationDecision.INVESTIGATION_OPENED)
          .build();
  private static final Actualisation UNDECIDED =
      Actualisation.builder(CHILDREN_2024).type(ActualisationType.REPORT_OF_CONCERN).build();

  private static final Investigation TREATED =
      Investigation.builder(CHILDREN_2024)
          .reason(b -> b.reason(InvestigationReason.CHILD_OFFENDING))
          .assessment(
              b -> b.vulnerability(Vulnerability.OWN_BEHAVIOUR).need(NeedAssessment.NEED_ASSESSED))
          .consent(b -> b.guardian1(ConsentAttitude.DECLINES).child(ConsentAttitude.CONSENTS))
          .decisions(
              b ->
                  b.intervention(Intervention.FAMILY_TREATMENT).onwardReferral(OnwardReferral.NONE))
          .build();

  @Test
  void aCaseTakesOneBranchAtEachStageAndTheArrowsAreCounted() {
    CaseFlow flow = CaseFlow.investigations(List.of(TREATED, TREATED));

    assertThat(flow.stages().stream().flatMap(stage -> stage.nodes().keySet().stream()))
        .extracting(Level::code)
        .containsExactly("OWN_BEHAVIOUR", "OWN_BEHAVIOUR", "NEED_ASSESSED", "DIVIDED", "DECIDED");
    assertThat(flow.arrows()).extracting(CaseFlow.Arrow::count).containsExactly(2L, 2L, 2L, 2L);
  }

  @Test
  void whatIsNotAnsweredIsABranchOfItsOwn() {
    CaseFlow flow = CaseFlow.actualisations(List.of(REPORT, REPORT, UNDECIDED));

    assertThat(flow.arrows())
        .extracting(arrow -> arrow.to().code() + "=" + arrow.count())
        .containsExactly("INVESTIGATION_OPENED=2", "=1");
  }

  @Test
  void severalReasonsAreSortedByWhetherTheyConcernOwnBehaviour() {
    assertThat(reasonNode()).isEmpty();
    assertThat(reasonNode(InvestigationReason.FAMILY_CONFLICT)).isEqualTo("OTHER");
    assertThat(reasonNode(InvestigationReason.CHILD_OFFENDING)).isEqualTo("OWN_BEHAVIOUR");
    assertThat(reasonNode(InvestigationReason.CHILD_OFFENDING, InvestigationReason.FAMILY_CONFLICT))
        .isEqualTo("BOTH");
  }

  private static String reasonNode(InvestigationReason... reasons) {
    Investigation investigation =
        Investigation.builder(CHILDREN_2024).reason(b -> b.reason(reasons)).build();
    return CaseFlow.investigations(List.of(investigation))
        .stages()
        .get(0)
        .nodes()
        .keySet()
        .iterator()
        .next()
        .code();
  }

  @Test
  void whoeverIsNotAskedIsToldFromWhoeverDoesNotConsent() {
    assertThat(consentNode(null, null)).isEmpty();
    assertThat(consentNode(ConsentAttitude.NOT_ASKED, null)).isEqualTo("NOT_ASKED");
    assertThat(consentNode(ConsentAttitude.NOT_ASKED, ConsentAttitude.DECLINES))
        .isEqualTo("DECLINED");
    assertThat(consentNode(ConsentAttitude.NOT_DOCUMENTED, null)).isEqualTo("NOT_DOCUMENTED");
    assertThat(consentNode(ConsentAttitude.DECLINES, ConsentAttitude.PARTLY_CONSENTS))
        .isEqualTo("DIVIDED");
    assertThat(consentNode(ConsentAttitude.NOT_APPLICABLE, null)).isEqualTo("NOT_APPLICABLE");
    assertThat(consentNode(ConsentAttitude.NOT_APPLICABLE, ConsentAttitude.NOT_ASKED))
        .isEqualTo("NOT_ASKED");
    assertThat(consentNode(ConsentAttitude.CONSENTS, ConsentAttitude.NOT_DOCUMENTED))
        .isEqualTo("GUARDIAN_CONSENTS");
  }

  @Test
  void theFlowPartsConsentAsTheAnalysisOfConsentDoes() {
    List<Investigation> inNeed =
        SyntheticCohort.of(4, 2_000).records().stream()
            .filter(r -> ConsentFlow.Branch.of(r).name().startsWith("NEED_"))
            .filter(r -> ConsentFlow.Branch.of(r) != ConsentFlow.Branch.NEED_NOT_ANSWERED)
            .toList();
    var nodes = CaseFlow.investigations(inNeed).stages().get(3).nodes();
    ConsentFlow consent = ConsentFlow.of(inNeed);

    assertThat(inNeed).isNotEmpty();
    assertThat(count(nodes, "GUARDIAN_CONSENTS") + count(nodes, "ONLY_CHILD_CONSENTS"))
        .isEqualTo(consent.count(ConsentFlow.Branch.NEED_CONSENT_NO_DECISION));
    assertThat(count(nodes, "DECLINED")).isEqualTo(consent.count(ConsentFlow.Branch.NEED_DECLINED));
    assertThat(count(nodes, "DIVIDED")).isEqualTo(consent.count(ConsentFlow.Branch.NEED_DIVIDED));
    assertThat(count(nodes, "NOT_DOCUMENTED"))
        .isEqualTo(consent.count(ConsentFlow.Branch.NEED_NOT_DOCUMENTED));
    assertThat(count(nodes, "NOT_ASKED") + count(nodes, "NOT_APPLICABLE"))
        .isEqualTo(consent.count(ConsentFlow.Branch.NEED_NOT_ASKED));
  }

  private static long count(Map<Level, Long> nodes, String code) {
    return nodes.entrySet().stream()
        .filter(node -> node.getKey().code().equals(code))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static String consentNode(ConsentAttitude guardian1, ConsentAttitude guardian2) {
    Investigation investigation =
        Investigation.builder(CHILDREN_2024)
            .consent(b -> b.guardian1(guardian1).guardian2(guardian2))
            .build();
    return CaseFlow.investigations(List.of(investigation))
        .stages()
        .get(3)
        .nodes()
        .keySet()
        .iterator()
        .next()
        .code();
  }

  @Test
  void decisionsAndReferralsMayStandSideBySide() {
    assertThat(resultNode(Intervention.NONE, OnwardReferral.NONE)).isEqualTo("NEITHER");
    assertThat(resultNode(Intervention.NONE, OnwardReferral.OTHER)).isEqualTo("REFERRED");
    assertThat(resultNode(Intervention.CONTACT_PERSON, OnwardReferral.OTHER))
        .isEqualTo("DECIDED_AND_REFERRED");
  }

  private static String resultNode(Intervention intervention, OnwardReferral referral) {
    Investigation investigation =
        Investigation.builder(CHILDREN_2024)
            .decisions(b -> b.intervention(intervention).onwardReferral(referral))
            .build();
    return CaseFlow.investigations(List.of(investigation))
        .stages()
        .get(4)
        .nodes()
        .keySet()
        .iterator()
        .next()
        .code();
  }

  @Test
  void linkedCasesFlowOnIntoWhatWasStarted() {
    assertThat(startedNode()).isEqualTo("NO_FOLLOW_UP");
    assertThat(startedNode(MeasureStart.STARTED)).isEqualTo("ALL_CAME_ABOUT");
    assertThat(startedNode(MeasureStart.STARTED, MeasureStart.NOT_STARTED))
        .isEqualTo("SOME_CAME_ABOUT");
    assertThat(startedNode(MeasureStart.NOT_STARTED)).isEqualTo("NONE_CAME_ABOUT");
    assertThat(startedNode(MeasureStart.STARTED, MeasureStart.UNKNOWN)).isEmpty();
  }

  @Test
  void aReferralCameAboutWhenContactWasMadeWhateverWasStarted() {
    InterventionFollowUp reached =
        InterventionFollowUp.builder(CHILDREN_2024)
            .onwardReferral(OnwardReferral.HEALTH_CARE)
            .referralOutcome(ReferralOutcome.REACHED)
            .build();
    CaseFlow flow = CaseFlow.linked(List.of(new LinkedCase(TREATED, List.of(reached))));

    assertThat(flow.stages().get(5).nodes().keySet())
        .extracting(Level::code)
        .containsExactly("ALL_CAME_ABOUT");
  }

  private static String startedNode(MeasureStart... starts) {
    List<InterventionFollowUp> followUps =
        List.of(starts).stream()
            .map(
                start ->
                    InterventionFollowUp.builder(CHILDREN_2024)
                        .intervention(Intervention.FAMILY_TREATMENT)
                        .started(start)
                        .build())
            .toList();
    return CaseFlow.linked(List.of(new LinkedCase(TREATED, followUps)))
        .stages()
        .get(5)
        .nodes()
        .keySet()
        .iterator()
        .next()
        .code();
  }

  @Test
  void theTableShowsEveryArrowInBothLanguages() {
    CaseFlow flow = CaseFlow.actualisations(List.of(REPORT, REPORT, UNDECIDED));

    assertThat(flow.toString(ENGLISH))
        .contains("Sub-study 3", "Actualisation type → Decision", "3 cases")
        .containsPattern("Report of concern +3\n")
        .containsPattern("→ Investigation opened +2 +66.7 %")
        .containsPattern("→ Not answered +1 +33.3 %")
        .doesNotContain("synthetic");
    assertThat(flow.toString(SWEDISH))
        .contains("Delstudie 3", "3 ärenden")
        .containsPattern("→ Utredning inleds +2 +66,7 %");
    assertThat(flow.toString()).isEqualTo(flow.toString(ENGLISH));
  }

  @Test
  void syntheticCasesAreSaidToBeSo() {
    SyntheticCohort cohort = SyntheticCohort.of(3, 300);
    var bySerial =
        SyntheticFollowUps.of(cohort).stream()
            .collect(Collectors.groupingBy(InterventionFollowUp::serialNumber));
    CaseFlow flow =
        CaseFlow.linked(
            cohort.records().stream()
                .map(
                    record ->
                        new LinkedCase(
                            record, bySerial.getOrDefault(record.serialNumber(), List.of())))
                .toList());

    assertThat(flow.cases()).isEqualTo(300);
    assertThat(flow.synthetic()).isEqualTo(300);
    assertThat(flow.toString(ENGLISH)).contains("no real children (300 of 300 records)");
    assertThat(flow.toString(SWEDISH)).contains("inga verkliga barn (300 av 300 poster)");
  }

  @Test
  void aDimensionWithSeveralAnswersIsRefusedSinceTotalsWouldNotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFlow.investigations(List.of(TREATED), Dimensions.REASON))
        .withMessageContaining("several answers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFlow.actualisations(List.of(REPORT), ActualisationDimensions.REASON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFlow.linked(List.of(), Dimensions.DIAGNOSES));
  }

  @Test
  void aFlowIsMadeForEachLevelThatAnyCaseHas() {
    Map<Level, CaseFlow> flows =
        CaseFlow.actualisations(List.of(REPORT, UNDECIDED), ActualisationDimensions.DECISION);

    assertThat(flows.keySet()).extracting(Level::code).containsExactly("INVESTIGATION_OPENED", "");
  }

  @Test
  void betweenStudiesThereIsARatioWithBothPeriodsAndNoShare() {
    StudyRatio ratio =
        CaseFlow.ratio(
            CHILDREN_2024,
            CaseFlow.investigations(List.of(TREATED)),
            CaseFlow.actualisations(List.of(REPORT, REPORT, UNDECIDED, REPORT)));

    assertThat(ratio.value()).isEqualTo(0.25);
    assertThat(ratio.toString(ENGLISH))
        .contains(
            "Ratio: 0.25",
            "2023-10-01–2024-03-31      1",
            "2023-01-01–2023-12-31      4",
            "no share")
        .doesNotContain("%");
    assertThat(ratio.toString(SWEDISH)).contains("Kvot: 0,25", "ingen andel");
    assertThat(ratio.toString()).isEqualTo(ratio.toString(ENGLISH));
  }

  @Test
  void aRatioToNothingIsNoNumber() {
    StudyRatio ratio =
        CaseFlow.ratio(
            CHILDREN_2024,
            CaseFlow.investigations(List.of(TREATED)),
            CaseFlow.actualisations(List.of()));

    assertThat(ratio.value()).isNaN();
    assertThat(ratio.toString(ENGLISH)).contains("Ratio: –");
  }

  @Test
  void aRatioWithinAStudyOrOfLinkedDataIsRefused() {
    CaseFlow flow = CaseFlow.investigations(List.of(TREATED));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFlow.ratio(CHILDREN_2024, flow, flow))
        .withMessageContaining("Within a sub-study");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFlow.ratio(CHILDREN_2024, CaseFlow.linked(List.of()), flow))
        .withMessageContaining("Linked data");
  }

  @Test
  void aLinkedCaseSaysNothingOfTheCase() {
    assertThat(new LinkedCase(TREATED, List.of()))
        .hasToString("LinkedCase[0 follow-ups, answers hidden]");
  }
}
