package se.nuso.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.latent.Item;
import se.nuso.stats.latent.ResponseMatrix;

class InvestigationResponsesTest {
  private static final List<Investigation> RECORDS = SyntheticCohort.of(3, 400).records();

  @Test
  void factorsAreThirtyAndSevenItemsDocumentedOrNot() {
    ResponseMatrix matrix = InvestigationResponses.ofFactors(RECORDS);
    assertThat(matrix.items()).hasSize(37);
    assertThat(matrix.origin()).contains(RecordOrigin.SYNTHETIC);
    int risk = RiskFactor.CARER_ILL_HEALTH.ordinal();
    int protective =
        matrix.items().stream()
            .map(Item::name)
            .toList()
            .indexOf(ProtectiveFactor.SUPPORTIVE_PARENT.code());
    for (int row = 0; row < RECORDS.size(); row++) {
      Investigation record = RECORDS.get(row);
      assertThat(matrix.level(row, risk))
          .isEqualTo(
              record
                  .factors()
                  .documented(RiskFactor.CARER_ILL_HEALTH)
                  .map(yes -> yes ? 1 : 0)
                  .orElse(ResponseMatrix.MISSING));
      assertThat(matrix.level(row, protective))
          .isEqualTo(
              record.factors().protective().isEmpty()
                  ? ResponseMatrix.MISSING
                  : record.factors().protective().contains(ProtectiveFactor.SUPPORTIVE_PARENT)
                      ? 1
                      : 0);
    }
  }

  @Test
  void reasonsAreItemsGivenOrNot() {
    ResponseMatrix matrix = InvestigationResponses.ofReasons(RECORDS);
    assertThat(matrix.items()).hasSize(InvestigationReason.values().length);
    assertThat(matrix.rows()).isEqualTo(400);
  }

  @Test
  void realAndSyntheticRecordsAreNotMixed() {
    Investigation real = RECORDS.get(1).toBuilder().origin(RecordOrigin.REAL).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvestigationResponses.ofFactors(List.of(RECORDS.get(0), real)))
        .withMessageContaining("Real and synthetic records are mixed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvestigationResponses.ofReasons(List.of()));
  }
}
