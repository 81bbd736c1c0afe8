package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.indicator.Dimensions.AGE_GROUP;
import static se.nuso.analysis.indicator.Dimensions.DIAGNOSES;
import static se.nuso.analysis.indicator.Dimensions.PARTICIPANT;
import static se.nuso.analysis.indicator.Dimensions.SEX;
import static se.nuso.analysis.indicator.Indicators.NEED;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.regression.Coefficient;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticFit;
import se.nuso.stats.regression.LogisticModel;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.text.Label;

/** Regression of NUSO's indicators on NUSO's dimensions. */
class RegressionTest {
  private static final List<Investigation> COHORT = SyntheticCohort.of(1, 3000).records();

  @Test
  void theModelOfOneTermGivesTheSharesOfItsLevels() {
    LogisticFit fit = LogisticRegression.of(Design.of(COHORT, NEED, SEX)).fit();

    double intercept = fit.coefficient("(Intercept)").estimate();
    Level reference = SEX.levels().get(0);
    Level other = SEX.levels().get(1);
    Proportion first = NEED.by(SEX).of(COHORT).share(reference.code());
    Proportion second = NEED.by(SEX).of(COHORT).share(other.code());
    assertThat(1 / (1 + Math.exp(-intercept))).isCloseTo(first.share(), within(1e-10));
    assertThat(fit.averageMarginalEffects().get(0).estimate())
        .isCloseTo(second.share() - first.share(), within(1e-10));
    assertThat(fit.model().sample().n()).isEqualTo(first.n() + second.n());
    assertThat(fit.model().sample().patterns()).isEqualTo(2);
    assertThat(fit.toString(ENGLISH)).contains("Reference: Legal sex: " + reference.label().en());
  }

  @Test
  void theReferenceIsTheOneThatWasChosen() {
    Level last = SEX.levels().get(1);
    LogisticFit fit =
        LogisticRegression.of(Design.of(COHORT, NEED, SEX).reference(SEX, LegalSex.BOY)).fit();

    assertThat(fit.coefficients().get(1).name())
        .isEqualTo("Legal sex: " + (last.code().equals("BOY") ? SEX.levels().get(0) : last).code());
    assertThat(fit.toString(SWEDISH)).contains("Vald referens: Juridiskt kön: Pojke");
  }

  @Test
  void syntheticRecordsAreSaidToBeSynthetic() {
    assertThat(LogisticRegression.of(Design.of(COHORT, NEED, SEX)).fit().toString(ENGLISH))
        .contains("synthetic data, no real children (3000 of 3000 records)");
  }

  @Test
  void recordsCollectedInDifferentWaysAreSaidNotToBeComparable() {
    List<Investigation> records = new ArrayList<>(COHORT.subList(0, 200));
    records.set(0, COHORT.get(0).toBuilder().mode(CollectionMode.STRUCTURED_EXTRACT).build());
    records.set(1, COHORT.get(1).toBuilder().mode(CollectionMode.HAND_CODED).build());

    assertThat(LogisticRegression.of(Design.of(records, NEED, SEX)).fit().toString(SWEDISH))
        .contains("olika insamlingssätt är inte jämförbara");
  }

  @Test
  void aFitToRecordsIsReadOnOneScreen() {
    LogisticFit fit =
        LogisticRegression.of(Design.of(COHORT, NEED, SEX, AGE_GROUP))
            .clusteredBy(PARTICIPANT)
            .fit();

    assertThat(fit.toString(ENGLISH))
        .contains(NEED.label().en(), "by Municipality or", "odds ratio", "Converged");
    assertThat(fit.toString(SWEDISH))
        .contains(NEED.label().sv(), "per Kommun eller stadsdel", "oddskvot", "Konvergerad");
    assertThat(fit.toString(SWEDISH).lines().count()).isLessThan(50);
    assertThat(fit.model().sample().clusters()).isGreaterThan(40);
  }

  @Test
  void everyAnswerOfSeveralIsATermOfItsOwn() {
    LogisticFit fit = LogisticRegression.of(Design.of(COHORT, NEED, DIAGNOSES)).fit();

    assertThat(fit.coefficients().stream().map(Coefficient::name))
        .contains("Diagnoses: ADHD", "Diagnoses: NONE");
    assertThat(fit.coefficient("Diagnoses: ADHD").label().sv()).startsWith("Diagnoser: ");
  }

  @Test
  void recordsThatTheOutcomeDoesNotAskAboutAreOutside() {
    LogisticModel model =
        LogisticRegression.of(
                Design.of(
                    COHORT,
                    NEED.among(new Label("flickor", "girls"), RegressionTest::girl),
                    AGE_GROUP))
            .fit()
            .model();

    assertThat(model.sample().outside()).isPositive();
    assertThat(model.sample().outside() + model.sample().n() + model.sample().missing())
        .isEqualTo(3000);
  }

  private static boolean girl(Investigation record) {
    return record.background().legalSex() == LegalSex.GIRL;
  }

  @Test
  void anInteractionIsTheProductOfItsTermsColumns() {
    Design<Investigation> design = Design.of(COHORT, NEED, SEX, AGE_GROUP);
    LogisticFit fit = LogisticRegression.of(design.interaction(SEX, AGE_GROUP)).fit();

    int sexes = SEX.levels().size() - 1;
    int ages = AGE_GROUP.levels().size() - 1;
    assertThat(fit.coefficients()).hasSize(1 + sexes + ages + sexes * ages);
    assertThat(fit.coefficients().get(1 + sexes + ages).label().sv()).contains(" × ");
    // A saturated model gives back the share of every cell.
    Level sex = SEX.levels().get(1);
    Level age = AGE_GROUP.levels().get(1);
    int row = 0;
    while (!SEX.of(COHORT.get(row)).contains(sex) || !AGE_GROUP.of(COHORT.get(row)).contains(age)) {
      row++;
    }
    assertThat(fit.fitted()[row])
        .isCloseTo(
            NEED.by(SEX, AGE_GROUP).of(COHORT).share(sex.code(), age.code()).share(), within(1e-9));
    assertThat(fit.termTests()).hasSize(3);
  }

  @Test
  void aModelWithoutTermsAndClustersOfSeveralAnswersAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Design.of(COHORT, NEED));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LogisticRegression.of(Design.of(COHORT, NEED, SEX)).clusteredBy(DIAGNOSES));
  }
}
