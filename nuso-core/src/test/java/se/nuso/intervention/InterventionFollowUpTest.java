package se.nuso.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.intervention.StartPhase.AFTER;
import static se.nuso.intervention.StartPhase.DURING_AND_WENT_ON;
import static se.nuso.intervention.StartPhase.DURING_ONLY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.municipality.Municipality;

class InterventionFollowUpTest {
  private static final LocalDate CLOSED = LocalDate.of(2024, 2, 1);

  @Test
  void whatStartedDuringTheInvestigationAndWentOnCountsAsAfterIt() {
    var wentOn = started(CLOSED.minusDays(1)).endedOn(CLOSED.plusDays(1)).build();
    assertThat(wentOn.phase()).contains(DURING_AND_WENT_ON);
    assertThat(wentOn.countsAsAfterInvestigation()).contains(true);
    var endedWithIt = started(CLOSED.minusDays(1)).endedOn(CLOSED).build();
    assertThat(endedWithIt.phase()).contains(DURING_ONLY);
    assertThat(endedWithIt.countsAsAfterInvestigation()).contains(false);
    assertThat(started(CLOSED).build().phase()).contains(AFTER);
    assertThat(started(CLOSED).build().countsAsAfterInvestigation()).contains(true);
  }

  @Test
  void withoutAnEndAMeasureWentOnUnlessItIsSaidToHaveEnded() {
    assertThat(started(CLOSED.minusDays(1)).build().phase()).contains(DURING_AND_WENT_ON);
    assertThat(started(CLOSED.minusDays(1)).status(MeasureStatus.ONGOING).build().phase())
        .contains(DURING_AND_WENT_ON);
    assertThat(started(CLOSED.minusDays(1)).status(MeasureStatus.COMPLETED).build().phase())
        .isEmpty();
  }

  @Test
  void whatIsGivenGoesBeforeTheDates() {
    var given = started(CLOSED.minusDays(1)).startPhase(AFTER).build();
    assertThat(given.phase()).contains(AFTER);
    assertThat(given.phaseByDates()).contains(DURING_AND_WENT_ON);
    var unknown = InterventionFollowUp.builder(CHILDREN_2024).startedOn(CLOSED).build();
    assertThat(unknown.phase()).isEmpty();
    assertThat(unknown.countsAsAfterInvestigation()).isEmpty();
  }

  @Test
  void inPrintNothingIsSaidOfTheChild() {
    assertThat(
            started(CLOSED)
                .mode(CollectionMode.HAND_CODED)
                .serialNumber("K-17")
                .participant(Municipality.KARLSTAD)
                .intervention(Intervention.CONTACT_PERSON)
                .build()
                .toString())
        .contains("CHILDREN_2024", "answers hidden")
        .doesNotContain("K-17", "KARLSTAD", "CONTACT");
  }

  @Test
  void aRecordIsRealUnlessSaidOtherwise() {
    assertThat(started(CLOSED).build().origin()).isEqualTo(RecordOrigin.REAL);
  }

  private static InterventionFollowUp.Builder started(LocalDate day) {
    return InterventionFollowUp.builder(CHILDREN_2024).investigationClosed(CLOSED).startedOn(day);
  }
}
