package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERITY_NOT_DOCUMENTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.Proportion;

class ConfirmedConcernsTest {
  private static Investigation of(InvestigationReason reason, RiskFinding violence) {
    return investigation()
        .reason(r -> r.reason(reason))
        .factors(f -> f.risk(RiskFactor.EXPOSURE_TO_FAMILY_VIOLENCE, violence))
        .build();
  }

  @Test
  void aConcernIsConfirmedAmongThoseOpenedForItAndFoundAmongOthers() {
    InvestigationReason violence = InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE;
    InvestigationReason other = InvestigationReason.FAMILY_CONFLICT;
    ConfirmedConcerns concerns =
        ConfirmedConcerns.of(
            List.of(
                of(violence, SEVERITY_NOT_DOCUMENTED),
                of(violence, NOT_DOCUMENTED),
                of(violence, null),
                of(other, SEVERITY_NOT_DOCUMENTED),
                of(other, NOT_DOCUMENTED),
                of(other, NOT_DOCUMENTED),
                investigation().build()));

    ConfirmedConcerns.Row row = concerns.of(Concern.VIOLENCE_EXPOSURE);
    assertThat(row.confirmed()).isEqualTo(new Proportion(1, 2, 2));
    assertThat(row.others()).isEqualTo(new Proportion(1, 3, 1));
  }

  @Test
  void everyConcernIsThereAndAgreesWithItsIndicator() {
    ConfirmedConcerns concerns = ConfirmedConcerns.of(RECORDS);

    assertThat(concerns.concerns()).hasSize(Concern.values().length);
    for (Concern concern : Concern.values()) {
      assertThat(concerns.of(concern).concern()).isEqualTo(concern);
      assertThat(concerns.of(concern).confirmed())
          .isEqualTo(Indicators.confirmed(concern).of(RECORDS));
      assertThat(concerns.of(concern).others().share())
          .isLessThan(concerns.of(concern).confirmed().share());
    }
  }
}
