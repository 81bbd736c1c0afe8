package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.bbic.RiskFactor.FAMILY_CONFLICT;
import static se.nuso.bbic.RiskFactor.PHYSICAL_VIOLENCE;
import static se.nuso.bbic.RiskFinding.LESS_SEVERE;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;
import static se.nuso.bbic.RiskFinding.SEVERITY_NOT_DOCUMENTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.RiskFinding;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Proportion;

class StatedSeverityTest {
  private static Investigation of(RiskFinding violence, RiskFinding conflict) {
    return investigation()
        .factors(f -> f.risk(PHYSICAL_VIOLENCE, violence).risk(FAMILY_CONFLICT, conflict))
        .build();
  }

  @Test
  void severityIsStatedAmongDocumentedAndSevereAmongStated() {
    StatedSeverity severity =
        StatedSeverity.of(
            List.of(
                of(SEVERE, LESS_SEVERE),
                of(LESS_SEVERE, SEVERITY_NOT_DOCUMENTED),
                of(SEVERITY_NOT_DOCUMENTED, NOT_DOCUMENTED),
                of(null, NOT_DOCUMENTED)));

    StatedSeverity.Factor violence = severity.of(PHYSICAL_VIOLENCE);
    assertThat(violence.documented()).isEqualTo(new Proportion(3, 3, 1));
    assertThat(violence.stated()).isEqualTo(new Proportion(2, 3, 1));
    assertThat(violence.severe()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(severity.of(FAMILY_CONFLICT).stated()).isEqualTo(new Proportion(1, 2, 0));
    assertThat(severity.stated().yes()).isEqualTo(3);
    assertThat(severity.stated().n()).isEqualTo(5);
    assertThat(severity.severe().yes()).isEqualTo(1);
  }

  @Test
  void theSumIsOverFindings() {
    StatedSeverity severity = StatedSeverity.of(RECORDS);
    long findings =
        RECORDS.stream()
            .flatMap(record -> record.factors().risk().values().stream())
            .filter(RiskFinding::documented)
            .count();

    assertThat(severity.stated().n()).isEqualTo(findings);
    assertThat(severity.severe().n()).isEqualTo(severity.stated().yes());
  }
}
