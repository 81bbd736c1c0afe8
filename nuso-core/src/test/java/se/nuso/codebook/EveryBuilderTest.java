package se.nuso.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.actualisation.ActualisationReason;
import se.nuso.actualisation.ActualisationReasonGroup;
import se.nuso.actualisation.ReporterGroup;
import se.nuso.actualisation.ReporterType;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureEndReason;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.MeasureStatus;
import se.nuso.intervention.OnwardReferral;
import se.nuso.intervention.PlacementForm;
import se.nuso.intervention.ReferralOutcome;
import se.nuso.intervention.StartPhase;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.municipality.Municipality;
import se.nuso.service.CarerSex;
import se.nuso.service.Collaboration;
import se.nuso.service.InterpreterUse;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.ProviderUnit;
import se.nuso.service.ServiceCategory;
import se.nuso.service.ServiceLanguage;
import se.nuso.service.ServiceOutcome;
import se.nuso.service.StaffResources;

/** No component is forgotten by a builder, and nothing is said of a child in print. */
class EveryBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 2);

  @Test
  void aFollowUp() {
    InterventionFollowUp full =
        InterventionFollowUp.builder(CHILDREN_2024)
            .mode(CollectionMode.HAND_CODED)
            .origin(RecordOrigin.REAL)
            .serialNumber("K-17")
            .participant(Municipality.KARLSTAD)
            .intervention(Intervention.IMMEDIATE_CARE_LVU_6)
            .onwardReferral(OnwardReferral.HEALTH_CARE)
            .started(MeasureStart.STARTED)
            .startPhase(StartPhase.AFTER)
            .status(MeasureStatus.BROKEN_OFF)
            .endReason(MeasureEndReason.MOVED)
            .referralOutcome(ReferralOutcome.REACHED)
            .age(11)
            .placementForm(PlacementForm.FOSTER_HOME)
            .investigationClosed(DAY)
            .startedOn(DAY)
            .endedOn(DAY)
            .careAppliedOn(DAY)
            .build();
    isFull(InterventionFollowUp.class, full, full.toBuilder().build());
    assertThat(full.toBuilder().serialNumber(null).build().serialNumber()).isNull();
  }

  @Test
  void aService() {
    NonAssessedService full =
        NonAssessedService.builder(CHILDREN_2024)
            .mode(CollectionMode.HAND_CODED)
            .origin(RecordOrigin.REAL)
            .participant(Municipality.KARLSTAD)
            .category(ServiceCategory.CHILD_GROUP)
            .providerUnit(ProviderUnit.FAMILY_CENTRE)
            .collaborations(Set.of(Collaboration.POLICE))
            .collaboration(Collaboration.OTHER)
            .childAge(11)
            .childSex(LegalSex.GIRL)
            .childLivingSituation(LivingSituation.ALTERNATING)
            .carerSexes(Set.of(CarerSex.WOMAN))
            .carerSex(CarerSex.MAN)
            .startMonth(YearMonth.of(2024, 5))
            .interpreter(InterpreterUse.USED)
            .language(ServiceLanguage.SIGN_LANGUAGE)
            .outcomes(Set.of(ServiceOutcome.NEW_VISIT))
            .outcome(ServiceOutcome.APPLICATION)
            .started(DAY)
            .localIntervention(Intervention.FAMILY_TREATMENT)
            .build();
    isFull(NonAssessedService.class, full, full.toBuilder().build());
    assertThat(full.collaborations()).containsExactly(Collaboration.POLICE, Collaboration.OTHER);
    assertThat(full.toBuilder().outcomes(Set.of()).build().outcomes()).isEmpty();
  }

  @Test
  void sumsOfServices() {
    NonAssessedServiceCounts.Builder builder =
        NonAssessedServiceCounts.builder(CHILDREN_2024)
            .mode(CollectionMode.AGGREGATE)
            .origin(RecordOrigin.REAL)
            .participant(Municipality.KARLSTAD)
            .category(ServiceCategory.CHILD_GROUP)
            .ageGroup(AgeGroup.AGE_12_14)
            .childSex(LegalSex.BOY)
            .startMonth(YearMonth.of(2024, 5))
            .services(11)
            .children(11)
            .carers(11)
            .withInterpreter(11);
    for (ServiceOutcome outcome : ServiceOutcome.values()) {
      builder.outcome(outcome, 11);
    }
    NonAssessedServiceCounts full = builder.build();
    isFull(NonAssessedServiceCounts.class, full, full.toBuilder().build());
    assertThat(
            NonAssessedServiceCounts.builder(CHILDREN_2024)
                .outcome(ServiceOutcome.OTHER, 3)
                .outcome(ServiceOutcome.ONGOING, 2)
                .outcome(ServiceOutcome.OTHER, null)
                .build()
                .outcomes())
        .isEqualTo(Map.of(ServiceOutcome.ONGOING, 2));
  }

  @Test
  void staffResources() {
    StaffResources full =
        StaffResources.builder(CHILDREN_2024)
            .mode(CollectionMode.AGGREGATE)
            .origin(RecordOrigin.REAL)
            .participant(Municipality.KARLSTAD)
            .category(ServiceCategory.CHILD_GROUP)
            .staff(11)
            .hoursPerWeek(11)
            .build();
    isFull(StaffResources.class, full, full.toBuilder().build());
  }

  @Test
  void anActualisation() {
    Actualisation full =
        Actualisation.builder(CHILDREN_2024)
            .mode(CollectionMode.STRUCTURED_EXTRACT)
            .origin(RecordOrigin.REAL)
            .serialNumber("K-17")
            .participant(Municipality.KARLSTAD)
            .legalSex(LegalSex.GIRL)
            .age(11)
            .type(ActualisationType.APPLICATION)
            .reasons(Set.of(ActualisationReason.NEGLECT))
            .reason(ActualisationReason.CHILD_OFFENDING)
            .decision(ActualisationDecision.INVESTIGATION_OPENED)
            .caseReference("A-11")
            .reporter(ReporterType.SCHOOL)
            .received(DAY)
            .decided(DAY)
            .build();
    isFull(Actualisation.class, full, full.toBuilder().build());
    assertThat(full.toBuilder().caseReference(null).build().caseReference()).isNull();
  }

  @Test
  void everyReasonAndReporterHasItsGroup() {
    assertThat(ActualisationReason.NEGLECT.group())
        .isEqualTo(ActualisationReasonGroup.CARER_RELATED);
    assertThat(ReporterType.CHILD.group()).isEqualTo(ReporterGroup.FAMILY);
  }

  @Test
  void theRoundIsNeverGuessed() {
    assertThatNullPointerException().isThrownBy(() -> InterventionFollowUp.builder(null));
    assertThatNullPointerException().isThrownBy(() -> NonAssessedService.builder(null));
    assertThatNullPointerException().isThrownBy(() -> NonAssessedServiceCounts.builder(null));
    assertThatNullPointerException().isThrownBy(() -> StaffResources.builder(null));
    assertThatNullPointerException().isThrownBy(() -> Actualisation.builder(null));
  }

  @Test
  void whatABuilderMustBeGivenIsNamedWhenItIsNull() throws Exception {
    List<Object> builders = new ArrayList<>();
    builders.add(InterventionFollowUp.builder(CHILDREN_2024));
    builders.add(NonAssessedService.builder(CHILDREN_2024));
    builders.add(NonAssessedServiceCounts.builder(CHILDREN_2024));
    builders.add(StaffResources.builder(CHILDREN_2024));
    builders.add(Actualisation.builder(CHILDREN_2024));
    builders.add(
        Investigation.builder(CHILDREN_2024)
            .background(builders::add)
            .reason(builders::add)
            .process(builders::add)
            .factors(builders::add)
            .assessment(builders::add)
            .consent(builders::add)
            .decisions(builders::add));
    int refused = 0;
    for (Object builder : builders) {
      for (Method method : builder.getClass().getMethods()) {
        if (method.getReturnType() == builder.getClass() && method.getParameterCount() > 0) {
          for (Object[] arguments : withNulls(method.getParameterTypes())) {
            String call = builder.getClass().getName() + " " + method.getName();
            try {
              method.invoke(builder, arguments);
            } catch (InvocationTargetException e) {
              refused++;
              assertThat(e.getCause())
                  .as(call)
                  .isInstanceOf(NullPointerException.class)
                  .hasMessageStartingWith(method.getName());
            }
          }
        }
      }
    }
    assertThat(refused).isGreaterThan(50);
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                Actualisation.builder(CHILDREN_2024)
                    .reason(ActualisationReason.NEGLECT, (ActualisationReason) null))
        .withMessage("reason: code 2 is null");
    assertThatNullPointerException()
        .isThrownBy(() -> Investigation.builder(CHILDREN_2024).decisions(null))
        .withMessage("decisions");
  }

  /** Every argument null, and for what holds several, one that holds a null. */
  private static List<Object[]> withNulls(Class<?>[] types) {
    List<Object[]> arguments = new ArrayList<>();
    arguments.add(new Object[types.length]);
    if (types[0].isArray()) {
      arguments.add(new Object[] {Array.newInstance(types[0].getComponentType(), 1)});
    }
    if (types[0] == Set.class) {
      arguments.add(new Object[] {Collections.singleton(null)});
    }
    return arguments;
  }

  @Test
  void aBuilderThatWasGivenANullKeepsWhatItHad() {
    NonAssessedService.Builder builder =
        NonAssessedService.builder(CHILDREN_2024).outcome(ServiceOutcome.NEW_VISIT);
    assertThatNullPointerException()
        .isThrownBy(() -> builder.outcomes(Collections.singleton(null)))
        .withMessage("outcomes: code 1 is null");
    assertThat(builder.build().outcomes()).containsExactly(ServiceOutcome.NEW_VISIT);
  }

  private static <R> void isFull(Class<R> type, R full, R again) {
    assertThat(Codebook.of(type).columns())
        .allSatisfy(column -> assertThat(column.value(full)).as(column.path()).isNotNull());
    assertThat(again).isEqualTo(full);
    assertThat(full.toString())
        .contains(type.getSimpleName(), "CHILDREN_2024", "answers hidden")
        .doesNotContain("K-17", "KARLSTAD", "1780", "11", "GIRL", "CHILD_GROUP", "NEGLECT");
  }
}
