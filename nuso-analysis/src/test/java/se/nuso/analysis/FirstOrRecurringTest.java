package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.investigation;
import static se.nuso.bbic.RiskFactor.FAMILY_CONFLICT;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;
import static se.nuso.investigation.PreviousInvestigation.FIRST;
import static se.nuso.investigation.PreviousInvestigation.RECURRING;
import static se.nuso.investigation.PreviousInvestigation.UNKNOWN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.stats.Proportion;
import se.nuso.stats.table.BenjaminiHochberg;
import se.nuso.stats.table.ChiSquared;
import se.nuso.stats.table.Difference;
import se.nuso.stats.table.FisherExact;
import se.nuso.stats.table.KruskalWallis;
import se.nuso.text.Language;

class FirstOrRecurringTest {
  private static List<Investigation> groups() {
    List<Investigation> records = new ArrayList<>();
    records.addAll(Collections.nCopies(6, of(RECURRING, true)));
    records.addAll(Collections.nCopies(2, of(RECURRING, false)));
    records.addAll(Collections.nCopies(3, of(FIRST, true)));
    records.addAll(Collections.nCopies(9, of(FIRST, false)));
    records.add(of(UNKNOWN, true));
    records.add(of(null, true));
    return records;
  }

  private static Investigation of(PreviousInvestigation before, boolean conflict) {
    return investigation()
        .reason(r -> r.previousInvestigation(before))
        .factors(
            f ->
                f.risk(FAMILY_CONFLICT, conflict ? SEVERE : NOT_DOCUMENTED)
                    .otherRisks(NOT_DOCUMENTED)
                    .protective(ProtectiveFactor.NONE))
        .build();
  }

  private final FirstOrRecurring analysis = FirstOrRecurring.of(groups());

  @Test
  void theGroupsAreLaidBesideEachOtherByFactor() {
    FirstOrRecurring.Factor conflict = analysis.factors().get(0);
    Proportion recurring = new Proportion(6, 8, 0);
    Proportion first = new Proportion(3, 12, 0);

    assertThat(conflict.factor()).isEqualTo(FAMILY_CONFLICT.label());
    assertThat(conflict.recurring()).isEqualTo(recurring);
    assertThat(conflict.first()).isEqualTo(first);
    assertThat(conflict.difference()).isEqualTo(Difference.of(recurring, first));
    assertThat(conflict.difference().estimate()).isEqualTo(0.5);
    // 3.6 recurring ones with conflict are expected: too few for the chi-squared distribution.
    assertThat(conflict.exact()).isTrue();
    assertThat(conflict.p()).isEqualTo(FisherExact.of(recurring, first).p()).isBetween(0.03, 0.10);
  }

  @Test
  void withManyTheTestIsPearsons() {
    FirstOrRecurring cohort = FirstOrRecurring.of(RECORDS);
    FirstOrRecurring.Factor factor = cohort.factors().get(0);
    Proportion one = factor.recurring();
    Proportion other = factor.first();

    assertThat(factor.exact()).isFalse();
    assertThat(factor.p())
        .isEqualTo(
            ChiSquared.of(new long[][] {{one.yes(), one.no()}, {other.yes(), other.no()}}).p());
  }

  @Test
  void theProbabilitiesAreAdjustedOverAllFactors() {
    assertThat(analysis.factors()).hasSize(RiskFactor.values().length + 7);
    FirstOrRecurring cohort = FirstOrRecurring.of(RECORDS);
    double[] p = cohort.factors().stream().mapToDouble(FirstOrRecurring.Factor::p).toArray();

    assertThat(cohort.factors().stream().map(FirstOrRecurring.Factor::adjusted))
        .isEqualTo(BenjaminiHochberg.of(p).adjusted());
    assertThat(cohort.factors()).anyMatch(factor -> factor.adjusted() > factor.p());
  }

  @Test
  void theNumberOfFactorsIsTestedByRank() {
    assertThat(analysis.risks().recurring()).isEqualTo(new FactorCounts.Mean(0.75, 8, 0));
    assertThat(analysis.risks().first()).isEqualTo(new FactorCounts.Mean(0.25, 12, 0));
    assertThat(analysis.riskTest().statistic())
        .isEqualTo(KruskalWallis.of(new long[][] {{2, 6}, {9, 3}}).statistic(), within(1e-12));
    assertThat(analysis.protectionTest().statistic()).isNaN();
  }

  @Test
  void thoseInNeitherGroupAreCounted() {
    assertThat(analysis.unknown()).isEqualTo(2);
    assertThat(analysis.toString(Language.ENGLISH).replaceAll("\\s+", " "))
        .contains("whether the child was investigated before: 2.");
  }

  @Test
  void recurringInvestigationsOfTheCohortHaveMoreRiskAndLessProtection() {
    FirstOrRecurring cohort = FirstOrRecurring.of(RECORDS);

    assertThat(cohort.risks().recurring().value()).isGreaterThan(cohort.risks().first().value());
    assertThat(cohort.protections().recurring().value())
        .isLessThan(cohort.protections().first().value());
    assertThat(cohort.riskTest().p()).isLessThan(1e-10);
  }
}
