package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.UNANSWERED;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.Provenance;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.Proportion;
import se.nuso.text.Language;

class FactorCountsTest {
  private static final Investigation NONE =
      investigation()
          .factors(f -> f.otherRisks(NOT_DOCUMENTED).protective(ProtectiveFactor.NONE))
          .reason(r -> r.reason(InvestigationReason.CHILD_OFFENDING))
          .build();

  private static final Investigation FOUR =
      investigation()
          .background(b -> b.diagnosis(Diagnosis.AUTISM))
          .factors(
              f ->
                  f.risk(RiskFactor.CHILD_DEVELOPMENTAL_DIFFICULTIES, SEVERE)
                      .risk(RiskFactor.CHILD_OFFENDING, SEVERE)
                      .risk(RiskFactor.FAMILY_CONFLICT, SEVERE)
                      .risk(RiskFactor.INSECURE_HOUSING, SEVERE)
                      .otherRisks(NOT_DOCUMENTED)
                      .protective(
                          ProtectiveFactor.SUPPORTIVE_PARENT, ProtectiveFactor.MEANINGFUL_LEISURE))
          .reason(r -> r.reason(InvestigationReason.CHILD_OFFENDING))
          .build();

  private final FactorCounts counts = FactorCounts.of(List.of(NONE, FOUR, UNANSWERED));

  @Test
  void eachInvestigationWithAnAnswerIsInOneClass() {
    assertThat(counts.risk().values())
        .extracting(Proportion::yes)
        .containsExactly(1L, 0L, 0L, 1L, 0L);
    assertThat(counts.risk().values()).allMatch(share -> share.n() == 2 && share.missing() == 1);
    assertThat(counts.protection().values())
        .extracting(Proportion::yes)
        .containsExactly(1L, 0L, 1L, 0L);
  }

  @Test
  void ofRecordsWithOneOfThirtyAnsweredTheNumberIsNotKnown() {
    Investigation one =
        investigation().factors(f -> f.risk(RiskFactor.FAMILY_CONFLICT, NOT_DOCUMENTED)).build();
    Investigation ten =
        investigation()
            .factors(
                f -> {
                  for (RiskFactor factor : List.of(RiskFactor.values()).subList(0, 10)) {
                    f.risk(factor, SEVERE);
                  }
                })
            .build();
    FactorCounts some =
        FactorCounts.of(
            Stream.of(
                    Collections.nCopies(100, one),
                    Collections.nCopies(7, ten),
                    Collections.nCopies(5, UNANSWERED),
                    List.of(NONE))
                .flatMap(List::stream)
                .toList());

    assertThat(some.risk().values()).allMatch(share -> share.n() == 1 && share.missing() == 112);
    assertThat(some.risks()).isEqualTo(new FactorCounts.Mean(0, 1, 112));
    assertThat(some.someAnswered()).isEqualTo(107);
    assertThat(some.toString(Language.ENGLISH))
        .containsPattern("Not known: questions unanswered +107")
        .containsPattern("No question answered +5");
    assertThat(some.toString(Language.SWEDISH)).containsPattern("Ej känt: frågor obesvarade +107");
  }

  @Test
  void theMeansAreOfThoseThatAnswer() {
    assertThat(counts.risks()).isEqualTo(new FactorCounts.Mean(2, 2, 1));
    assertThat(counts.protections()).isEqualTo(new FactorCounts.Mean(1, 2, 1));
  }

  @Test
  void howManyFactorsAreOursIsWhatTheCodesSay() {
    long risks =
        Stream.of(RiskFactor.values()).filter(f -> f.provenance() != Provenance.NUSO).count();
    long protective =
        Stream.of(ProtectiveFactor.values())
            .filter(f -> f != ProtectiveFactor.NONE && f.provenance() != Provenance.NUSO)
            .count();

    assertThat(counts.methodNote(Language.ENGLISH).replaceAll("\\s+", " "))
        .contains(risks + " of the risk factors and " + protective + " of the protective");
    assertThat(counts.methodNote(Language.SWEDISH).replaceAll("\\s+", " "))
        .contains(risks + " av riskfaktorerna och " + protective + " av skyddsfaktorerna");
  }

  @Test
  void whatIsCountedTwiceOrNotAtAllIsTold() {
    assertThat(counts.developmentalWithDiagnosis()).isEqualTo(new Proportion(1, 1, 1));
    assertThat(counts.offendingOnlyAsReason()).isEqualTo(new Proportion(1, 2, 1));
    assertThat(counts.complete()).isEqualTo(new Proportion(2, 3, 0));
    assertThat(counts.methodNote(Language.ENGLISH)).contains("double a known diagnosis");
  }
}
