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
  void seventeenOfTheThirtyRiskFactorsAreNamedByNuso() {
    assertThat(RiskFactor.values()).hasSize(30);
    assertThat(Arrays.stream(RiskFactor.values()).map(factor -> factor.provenance().name()))
        .filteredOn("NUSO"::equals)
        .hasSize(17);
  }

  @Test
  void vulnerabilityBySideIsNoneWhereNoFactorIsDocumented() {
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(allNotDocumented()))
        .isEqualTo(Vulnerability.NONE);
  }

  @Test
  void vulnerabilityBySideIsBothWhereTheChildsSideAndAnotherAreDocumented() {
    Map<RiskFactor, RiskFinding> risk = allNotDocumented();
    risk.put(RiskFactor.CHILD_SCHOOL_PROBLEMS, RiskFinding.SEVERITY_NOT_DOCUMENTED);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk)).isEqualTo(Vulnerability.OWN_BEHAVIOUR);
    risk.put(RiskFactor.FAMILY_CONFLICT, RiskFinding.LESS_SEVERE);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk))
        .isEqualTo(Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR);
  }

  @Test
  void schoolProblemsAreNoActOfTheChild() {
    Map<RiskFactor, RiskFinding> risk = allNotDocumented();
    risk.put(RiskFactor.CHILD_SCHOOL_PROBLEMS, RiskFinding.SEVERE);
    risk.put(RiskFactor.INSECURE_HOUSING, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_THE_CHILDS_ACTS.derive(risk))
        .isEqualTo(Vulnerability.HOME_ENVIRONMENT);
    risk.put(RiskFactor.CHILD_OFFENDING, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_THE_CHILDS_ACTS.derive(risk))
        .isEqualTo(Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR);
  }

  @Test
  void aMissingAnswerThatCouldChangeTheVulnerabilityLeavesItOpen() {
    Map<RiskFactor, RiskFinding> risk = allNotDocumented();
    risk.remove(RiskFactor.CHILD_OFFENDING);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk)).isNull();
    risk.put(RiskFactor.CHILD_SCHOOL_PROBLEMS, RiskFinding.SEVERE);
    assertThat(VulnerabilityRule.BY_BBIC_SIDE.derive(risk)).isEqualTo(Vulnerability.OWN_BEHAVIOUR);
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
