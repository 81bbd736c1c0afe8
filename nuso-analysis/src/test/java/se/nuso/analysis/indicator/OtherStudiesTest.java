package se.nuso.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.actualisation.ReporterGroup;
import se.nuso.actualisation.ReporterType;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.municipality.Municipality;
import se.nuso.service.Collaboration;
import se.nuso.service.InterpreterUse;
import se.nuso.service.NonAssessedService;
import se.nuso.service.ServiceOutcome;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

/** What the dimensions and indicators of the follow-up, delstudie 2 and delstudie 3 count. */
class OtherStudiesTest {
  private static InterventionFollowUp.Builder followUp() {
    return InterventionFollowUp.builder(CHILDREN_2024);
  }

  private static NonAssessedService.Builder service() {
    return NonAssessedService.builder(CHILDREN_2024);
  }

  private static Actualisation.Builder actualisation() {
    return Actualisation.builder(CHILDREN_2024);
  }

  @Test
  void aMeasureIsOfOneKindOrTheOther() {
    assertThat(codes(FollowUpDimensions.MEASURE, followUp().build())).isEmpty();
    assertThat(
            codes(FollowUpDimensions.MEASURE, followUp().intervention(Intervention.NONE).build()))
        .containsExactly("INTERVENTION.NONE");
    assertThat(
            codes(
                FollowUpDimensions.MEASURE,
                followUp().onwardReferral(OnwardReferral.HEALTH_CARE).build()))
        .containsExactly("REFERRAL.HEALTH_CARE");
    assertThat(
            codes(
                FollowUpDimensions.MEASURE,
                followUp()
                    .intervention(Intervention.NONE)
                    .onwardReferral(OnwardReferral.NONE)
                    .build()))
        .isEmpty();
  }

  @Test
  void theStartPhaseIsTakenFromTheDatesWhereItIsNotGiven() {
    assertThat(
            codes(
                FollowUpDimensions.START_PHASE,
                followUp()
                    .startedOn(LocalDate.of(2024, 2, 2))
                    .investigationClosed(LocalDate.of(2024, 2, 1))
                    .build()))
        .containsExactly("AFTER");
  }

  @Test
  void theIndicatorsOfTheFollowUpCountWhatTheySay() {
    List<InterventionFollowUp> records =
        List.of(
            intervention().started(MeasureStart.STARTED).status(MeasureStatus.COMPLETED).build(),
            intervention().started(MeasureStart.NOT_STARTED).build(),
            intervention().started(MeasureStart.UNKNOWN).status(MeasureStatus.BROKEN_OFF).build(),
            followUp().started(MeasureStart.STARTED).build(),
            followUp()
                .onwardReferral(OnwardReferral.OTHER)
                .referralOutcome(ReferralOutcome.REACHED)
                .build(),
            followUp()
                .onwardReferral(OnwardReferral.OTHER)
                .referralOutcome(ReferralOutcome.UNKNOWN)
                .build());
    // Onward referrals are not in the first three; a record of neither kind is without an answer.
    assertThat(FollowUpIndicators.STARTED.of(records)).isEqualTo(new Proportion(1, 2, 2));
    assertThat(FollowUpIndicators.COMPLETED.of(records)).isEqualTo(new Proportion(1, 2, 2));
    assertThat(FollowUpIndicators.BROKEN_OFF.of(records)).isEqualTo(new Proportion(1, 2, 2));
    assertThat(FollowUpIndicators.REFERRAL_REACHED.of(records)).isEqualTo(new Proportion(1, 1, 2));
    assertThat(FollowUpIndicators.REFERRAL_DECLINED.of(records)).isEqualTo(new Proportion(0, 1, 2));
  }

  private static InterventionFollowUp.Builder intervention() {
    return followUp().intervention(Intervention.FAMILY_TREATMENT);
  }

  @Test
  void aMonthOutsideTheRoundCountsAsNotAnswered() {
    assertThat(ServiceDimensions.MONTH.levels())
        .extracting(Level::code)
        .containsExactly(
            "2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "2024-09", "2024-10");
    assertThat(month(YearMonth.of(2024, 4))).containsExactly("2024-04");
    assertThat(month(YearMonth.of(2024, 10))).containsExactly("2024-10");
    assertThat(month(YearMonth.of(2024, 3))).isEmpty();
    assertThat(month(YearMonth.of(2024, 11))).isEmpty();
    assertThat(month(null)).isEmpty();
  }

  private static List<String> month(YearMonth month) {
    return codes(ServiceDimensions.MONTH, service().startMonth(month).build());
  }

  @Test
  void agesOutsideChildhoodCountAsNotAnswered() {
    assertThat(codes(ServiceDimensions.AGE_GROUP, service().childAge(17).build()))
        .containsExactly("AGE_15_17");
    assertThat(codes(ServiceDimensions.AGE_GROUP, service().childAge(18).build())).isEmpty();
    assertThat(codes(ServiceDimensions.AGE_GROUP, service().build())).isEmpty();
    assertThat(codes(ActualisationDimensions.AGE_GROUP, actualisation().age(0).build()))
        .containsExactly("AGE_0_2");
    assertThat(codes(ActualisationDimensions.AGE_GROUP, actualisation().build())).isEmpty();
  }

  @Test
  void theIndicatorsOfServicesCountWhatTheySay() {
    List<NonAssessedService> records =
        List.of(
            service()
                .collaboration(Collaboration.POLICE)
                .interpreter(InterpreterUse.USED)
                .outcome(ServiceOutcome.APPLICATION)
                .build(),
            service()
                .collaboration(Collaboration.NONE)
                .interpreter(InterpreterUse.NOT_USED)
                .outcome(ServiceOutcome.REPORT_OF_CONCERN)
                .build(),
            service().outcome(ServiceOutcome.ONGOING).build(),
            service().build());
    assertThat(ServiceIndicators.IN_COLLABORATION.of(records)).isEqualTo(new Proportion(1, 2, 2));
    assertThat(ServiceIndicators.WITH_INTERPRETER.of(records)).isEqualTo(new Proportion(1, 2, 2));
    assertThat(ServiceIndicators.LED_TO_ACTUALISATION.of(records))
        .isEqualTo(new Proportion(2, 3, 1));
  }

  @Test
  void aGroupOfReasonsCountsARecordOnce() {
    var record =
        actualisation()
            .reason(ActualisationReason.NEGLECT, ActualisationReason.CARER_ILL_HEALTH)
            .reason(ActualisationReason.CHILD_OFFENDING)
            .build();
    assertThat(codes(ActualisationDimensions.REASON_GROUP, record))
        .containsExactly("CARER_RELATED", "CHILD_RELATED");
    assertThat(codes(ActualisationDimensions.REASON_GROUP, actualisation().build())).isEmpty();
  }

  @Test
  void theIndicatorsOfActualisationsLeavePendingDecisionsOut() {
    List<Actualisation> records =
        List.of(
            actualisation()
                .decision(ActualisationDecision.INVESTIGATION_OPENED)
                .reason(ActualisationReason.UNMAPPED_LOCAL_CODE)
                .build(),
            actualisation()
                .decision(ActualisationDecision.JOINED_TO_ONGOING_INVESTIGATION)
                .reason(ActualisationReason.NEGLECT)
                .build(),
            actualisation().decision(ActualisationDecision.PENDING).build(),
            actualisation().build());
    assertThat(ActualisationIndicators.INVESTIGATION_OPENED.of(records))
        .isEqualTo(new Proportion(1, 2, 2));
    assertThat(ActualisationIndicators.JOINED_TO_ONGOING.of(records))
        .isEqualTo(new Proportion(1, 2, 2));
    assertThat(ActualisationIndicators.UNMAPPED_REASON.of(records))
        .isEqualTo(new Proportion(1, 2, 2));
  }

  @Test
  void participantsAndReportersAreGrouped() {
    assertThat(
            codes(
                Dimensions.PARTICIPANT, actualisation().participant(Municipality.KARLSTAD).build()))
        .containsExactly("1780");
    assertThat(ReporterType.SCHOOL.group()).isEqualTo(ReporterGroup.MANDATORY_REPORTER);
    assertThat(ReporterType.GUARDIAN.group()).isEqualTo(ReporterGroup.FAMILY);
  }

  @Test
  void aTableOfSyntheticRecordsSaysSo() {
    assertThat(
            Crosstab.of(
                    List.of(actualisation().origin(RecordOrigin.SYNTHETIC).build()),
                    ActualisationDimensions.TYPE,
                    ActualisationDimensions.DECISION)
                .toString(Language.ENGLISH))
        .contains("no real children");
  }

  static List<Indicator<?>> indicators() {
    return List.of(
        FollowUpIndicators.STARTED,
        FollowUpIndicators.COMPLETED,
        FollowUpIndicators.BROKEN_OFF,
        FollowUpIndicators.REFERRAL_REACHED,
        ServiceIndicators.IN_COLLABORATION,
        ServiceIndicators.WITH_INTERPRETER,
        ServiceIndicators.LED_TO_ACTUALISATION,
        ActualisationIndicators.INVESTIGATION_OPENED,
        ActualisationIndicators.JOINED_TO_ONGOING,
        ActualisationIndicators.UNMAPPED_REASON);
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyIndicatorExplainsItselfInBothLanguages(Indicator<?> indicator) {
    assertThat(indicator.explain(Language.SWEDISH)).contains("Täljare", "Nämnare", "Att tänka på");
    assertThat(indicator.explain(Language.ENGLISH)).contains("Numerator", "Denominator", "Caveat");
  }

  private static <R> List<String> codes(Dimension<R> dimension, R record) {
    return dimension.of(record).stream().map(Level::code).toList();
  }
}
