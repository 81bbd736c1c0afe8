package se.nuso.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import se.nuso.actualisation.Actualisation;
import se.nuso.actualisation.ActualisationDecision;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.bbic.Vulnerability;
import se.nuso.codebook.Code;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.MeasureStart;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Level;

/** What flows into a node flows out of it, whatever is answered. */
class CaseFlowPropertyTest {
  @Property(tries = 200)
  void everyStageOfEveryFlowHoldsAllCasesAndEveryNodePassesOnWhatItTakesIn(
      @ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    Random random = new Random(seed);
    List<LinkedCase> cases = new ArrayList<>();
    List<Investigation> investigations = new ArrayList<>();
    List<Actualisation> actualisations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LinkedCase linked = anyCase(random);
      cases.add(linked);
      investigations.add(linked.investigation());
      actualisations.add(
          Actualisation.builder(CHILDREN_2024)
              .legalSex(any(LegalSex.values(), random))
              .type(any(ActualisationType.values(), random))
              .decision(any(ActualisationDecision.values(), random))
              .build());
    }
    conserves(CaseFlow.investigations(investigations), size);
    conserves(CaseFlow.actualisations(actualisations), size);
    conserves(CaseFlow.linked(cases), size);
    sumsTo(CaseFlow.investigations(investigations, Dimensions.SEX).values(), size);
    sumsTo(CaseFlow.linked(cases, Dimensions.VULNERABILITY).values(), size);
    sumsTo(CaseFlow.actualisations(actualisations, ActualisationDimensions.SEX).values(), size);
  }

  private static void sumsTo(Iterable<CaseFlow> parts, long size) {
    long sum = 0;
    for (CaseFlow part : parts) {
      conserves(part, part.cases());
      sum += part.cases();
    }
    assertThat(sum).isEqualTo(size);
  }

  private static void conserves(CaseFlow flow, long size) {
    assertThat(flow.cases()).isEqualTo(size);
    for (int i = 0; i < flow.stages().size(); i++) {
      var nodes = flow.stages().get(i).nodes();
      assertThat(nodes.values().stream().mapToLong(count -> count).sum()).isEqualTo(size);
      for (var node : nodes.entrySet()) {
        Level level = node.getKey();
        int stage = i;
        long in =
            flow.arrows().stream()
                .filter(arrow -> arrow.stage() == stage - 1 && arrow.to().equals(level))
                .mapToLong(CaseFlow.Arrow::count)
                .sum();
        long out =
            flow.arrows().stream()
                .filter(arrow -> arrow.stage() == stage && arrow.from().equals(level))
                .mapToLong(CaseFlow.Arrow::count)
                .sum();
        assertThat(i == 0 ? node.getValue() : in).isEqualTo(node.getValue());
        assertThat(i + 1 == flow.stages().size() ? node.getValue() : out)
            .isEqualTo(node.getValue());
      }
    }
  }

  private static LinkedCase anyCase(Random random) {
    Investigation investigation =
        Investigation.builder(CHILDREN_2024)
            .background(b -> b.legalSex(any(LegalSex.values(), random)))
            .reason(b -> b.reasons(some(InvestigationReason.class, random)))
            .assessment(
                b ->
                    b.vulnerability(any(Vulnerability.values(), random))
                        .need(any(NeedAssessment.values(), random)))
            .consent(
                b ->
                    b.guardian1(any(ConsentAttitude.values(), random))
                        .guardian2(any(ConsentAttitude.values(), random))
                        .child(any(ConsentAttitude.values(), random)))
            .decisions(
                b ->
                    b.interventions(some(Intervention.class, random))
                        .onwardReferrals(some(OnwardReferral.class, random)))
            .build();
    List<InterventionFollowUp> followUps = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      followUps.add(
          InterventionFollowUp.builder(CHILDREN_2024)
              .started(any(MeasureStart.values(), random))
              .build());
    }
    return new LinkedCase(investigation, followUps);
  }

  private static <E extends Code> @Nullable E any(E[] codes, Random random) {
    int at = random.nextInt(codes.length + 1);
    return at == codes.length ? null : codes[at];
  }

  private static <E extends Enum<E>> Set<E> some(Class<E> list, Random random) {
    Set<E> some = EnumSet.noneOf(list);
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(list.getEnumConstants()[random.nextInt(list.getEnumConstants().length)]);
    }
    return some;
  }
}
