package se.nuso.bbic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BbicTest {
  @Test
  void theTriangleHasThreeSidesOfFourAreas() {
    assertThat(
            Arrays.stream(BbicArea.values())
                .collect(Collectors.groupingBy(BbicArea::side, Collectors.counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                BbicSide.CHILD_DEVELOPMENT, 4L,
                BbicSide.PARENTING_CAPACITY, 4L,
                BbicSide.FAMILY_AND_ENVIRONMENT, 4L));
  }

  @Test
  void sixteenOfTheThirtyRiskFactorsAreNamedByNuso() {
    assertThat(RiskFactor.values()).hasSize(30);
    assertThat(Arrays.stream(RiskFactor.values()).map(factor -> factor.provenance().name()))
        .filteredOn("NUSO"::equals)
        .hasSize(16);
  }

  @Test
  void vulnerabilityBySideIsNoneWhereNoFactorIsDocumented() {
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(allNotDocumented()))
        .isEqualTo(DerivedVulnerability.NONE);
  }

  @Test
  void vulnerabilityBySideIsBothWhereTheChildsSideAndAnotherAreDocumented() {
    Map<RiskFactor, RiskFinding> risk = allNotDocumented();
    risk.put(RiskFactor.CHILD_SCHOOL_PROBLEMS, RiskFinding.SEVERITY_NOT_DOCUMENTED);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk))
        .isEqualTo(DerivedVulnerability.OWN_BEHAVIOUR);
    risk.put(RiskFactor.FAMILY_CONFLICT, RiskFinding.LESS_SEVERE);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk))
        .isEqualTo(DerivedVulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR);
  }

  @Test
  void schoolProblemsAreNoActOfTheChild() {
    Map<RiskFactor, RiskFinding> risk = allNotDocumented();
    risk.put(RiskFactor.CHILD_SCHOOL_PROBLEMS, RiskFinding.SEVERE);
    risk.put(RiskFactor.INSECURE_HOUSING, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_THE_CHILDS_ACTS.derive(risk))
        .isEqualTo(DerivedVulnerability.HOME_ENVIRONMENT);
    risk.put(RiskFactor.CHILD_OFFENDING, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_THE_CHILDS_ACTS.derive(risk))
        .isEqualTo(DerivedVulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR);
  }

  @Test
  void aMissingAnswerThatCouldChangeTheVulnerabilityLeavesItOpen() {
    Map<RiskFactor, RiskFinding> risk = allNotDocumented();
    risk.remove(RiskFactor.CHILD_OFFENDING);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk)).isNull();
    risk.put(RiskFactor.CHILD_SCHOOL_PROBLEMS, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk))
        .isEqualTo(DerivedVulnerability.OWN_BEHAVIOUR);
  }

  @Test
  void byTheChildsActsSevereSelfHarmIsNotPlacedAndNeverNone() {
    for (RiskFactor factor : RiskFactor.values()) {
      Map<RiskFactor, RiskFinding> risk = allNotDocumented();
      risk.put(factor, RiskFinding.SEVERE);
      assertThat(VulnerabilityRule.BY_THE_CHILDS_ACTS.derive(risk))
          .as(factor.name())
          .isNotNull()
          .isNotEqualTo(DerivedVulnerability.NONE);
      assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk))
          .as(factor.name())
          .isIn(DerivedVulnerability.OWN_BEHAVIOUR, DerivedVulnerability.HOME_ENVIRONMENT);
    }
    Map<RiskFactor, RiskFinding> selfHarm = allNotDocumented();
    selfHarm.put(RiskFactor.CHILD_SELF_HARM, RiskFinding.SEVERE);
    selfHarm.put(RiskFactor.CHILD_MENTAL_ILL_HEALTH, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_THE_CHILDS_ACTS.derive(selfHarm))
        .isEqualTo(DerivedVulnerability.NOT_PLACED);
  }

  @Test
  void thatNoFactorIsDocumentedIsSaidOnlyWhereAllAreAnswered() {
    for (VulnerabilityRule rule :
        new VulnerabilityRule[] {
          VulnerabilityRule.BY_BBIC_SIDE, VulnerabilityRule.BY_THE_CHILDS_ACTS
        }) {
      assertThat(rule.derive(allNotDocumented())).isEqualTo(DerivedVulnerability.NONE);
      for (RiskFactor factor : RiskFactor.values()) {
        Map<RiskFactor, RiskFinding> risk = allNotDocumented();
        risk.remove(factor);
        assertThat(rule.derive(risk)).as(factor.name()).isNull();
      }
    }
  }

  @Test
  void severityIsGivenOnlyWhereItIsSaid() {
    assertThat(RiskFinding.SEVERE.severityGiven()).isTrue();
    assertThat(RiskFinding.SEVERITY_NOT_DOCUMENTED.severityGiven()).isFalse();
    assertThat(RiskFinding.SEVERITY_NOT_DOCUMENTED.documented()).isTrue();
    assertThat(RiskFinding.NOT_DOCUMENTED.documented()).isFalse();
  }

  private static Map<RiskFactor, RiskFinding> allNotDocumented() {
    Map<RiskFactor, RiskFinding> risk = new EnumMap<>(RiskFactor.class);
    for (RiskFactor factor : RiskFactor.values()) {
      risk.put(factor, RiskFinding.NOT_DOCUMENTED);
    }
    return risk;
  }
}
