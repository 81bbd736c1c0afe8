package se.nuso.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static se.nuso.analysis.indicator.Indicators.NEED;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.RecordOrigin;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Shares;
import se.nuso.stats.latent.Classification;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.text.Language;

class ProfilesTest {
  private static final List<Investigation> RECORDS = SyntheticCohort.of(1, 2000).records();
  private static final Profiles FITTED =
      Profiles.ofFactors(RECORDS, analysis -> analysis.classes(4).starts(12).seed(1));
  private static final Profiles REASONS =
      Profiles.ofReasons(RECORDS, analysis -> analysis.classes(3).starts(10).seed(1));

  private static final int SCREEN_WIDTH = 110;
  private static final int SCREEN_LINES = 50;

  private static Investigation real(Investigation record) {
    return record.toBuilder().origin(RecordOrigin.REAL).build();
  }

  /** The same model as if it had been fitted on real records. */
  private static LatentClassModel ofReal(LatentClassModel model) {
    return new LatentClassModel(
        model.items(),
        model.classSizes(),
        model.itemProbabilities(),
        model.predictors(),
        model.coefficients(),
        model.report(),
        RecordOrigin.REAL);
  }

  @Test
  void aRecordCountsInItsMostProbableClass() {
    ResponseMatrix answers = InvestigationResponses.ofFactors(RECORDS);
    Classification classification = FITTED.model().classify(answers);
    Dimension<? super Investigation> dimension = FITTED.dimension();
    for (int row = 0; row < RECORDS.size(); row++) {
      Investigation record = RECORDS.get(row);
      boolean answered =
          !record.factors().risk().isEmpty() || !record.factors().protective().isEmpty();
      assertThat(dimension.of(record))
          .extracting(Level::code)
          .isEqualTo(
              answered
                  ? List.of(LatentClassModel.className(classification.modal(row).orElseThrow()))
                  : List.of());
    }
  }

  @Test
  void needInterventionAndReferralAreTheIndicatorsByProfile() {
    Shares need = NEED.by(FITTED.dimension()).of(RECORDS);
    for (Profile profile : FITTED.profiles()) {
      assertThat(profile.need()).isEqualTo(need.share(profile.name()));
      assertThat(profile.need().n() + profile.need().missing()).isEqualTo(profile.size().records());
      assertThat(profile.intervention().n() + profile.intervention().missing())
          .isEqualTo(profile.size().records());
      assertThat(profile.onwardReferral().n()).isPositive();
      assertThat(profile.intervention()).isNotEqualTo(profile.onwardReferral());
    }
    assertThat(need.share("").n() + need.share("").missing()).isEqualTo(FITTED.unanswered());
    assertThat(need.synthetic()).isEqualTo(RECORDS.size());
  }

  @Test
  void theProfileGoesIntoATableWithAnyOtherDimension() {
    String table = Crosstab.of(RECORDS, FITTED.dimension(), Dimensions.NEED_ASSESSMENT).toString();
    assertThat(table)
        .contains("Risk-and-protection profiles, classes of our own", "C1", "C4", "Not answered")
        .contains("synthetic data");
  }

  @Test
  void aRecordThatTheProfilesAreNotOfIsRefusedAndNotDropped() {
    Investigation another = RECORDS.get(0).toBuilder().build();
    assertThat(another).isEqualTo(RECORDS.get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEED.by(FITTED.dimension()).of(List.of(another)))
        .withMessageContaining("none of those that the profiles are of")
        .withMessageNotContaining("SYN-");
  }

  @Test
  void theSharesOfTheItemsAreTheModels() {
    Profile second = FITTED.profile("C2");
    assertThat(second.items()).hasSize(37);
    assertThat(second.items(ItemKind.RISK_FACTOR)).hasSize(30);
    assertThat(second.items(ItemKind.PROTECTIVE_FACTOR)).hasSize(7);
    assertThat(second.items(ItemKind.REASON)).isEmpty();
    double sum = 0;
    double last = 1;
    for (ProfileItem item : second.items(ItemKind.RISK_FACTOR)) {
      assertThat(item.share())
          .isEqualTo(FITTED.model().probability(item.code().code(), 1, "yes"))
          .isLessThanOrEqualTo(last);
      assertThat(item.share() + item.expectedOthers())
          .isCloseTo(second.expected(ItemKind.RISK_FACTOR), within(1e-9));
      last = item.share();
      sum += item.share();
    }
    assertThat(second.expected(ItemKind.RISK_FACTOR)).isCloseTo(sum, within(1e-9));
  }

  @Test
  void sizeAndCertaintyAreThoseOfTheClassification() {
    assertThat(FITTED.records()).isEqualTo(2000);
    for (Profile profile : FITTED.profiles()) {
      // Those without any answer are in neither.
      assertThat(profile.size().share())
          .isCloseTo(FITTED.model().classSizes().get(profile.position()), within(1e-4));
      assertThat(profile.size().certainty()).isBetween(0.5, 1.0);
      assertThat(profile.size().classified()).isEqualTo(2000 - FITTED.unanswered());
    }
  }

  @Test
  void aSavedModelIsAppliedToOtherRecords() {
    List<Investigation> others = SyntheticCohort.of(2, 300).records();
    Profiles applied = Profiles.ofFactors(others, FITTED.model());
    assertThat(applied.model()).isEqualTo(FITTED.model());
    assertThat(applied.fittedHere()).isFalse();
    assertThat(applied.profiles())
        .extracting(Profile::name)
        .containsExactly("C1", "C2", "C3", "C4");
    assertThat(applied.profile("C1").items()).isEqualTo(FITTED.profile("C1").items());
    assertThat(applied.profiles().stream().mapToLong(p -> p.size().records()).sum())
        .isEqualTo(300 - applied.unanswered());
    assertThat(applied.methodNote(SWEDISH))
        .contains("skattad på 2000 andra utredningar och tillämpad på 300 utredningar;");
    assertThat(applied.methodNote(ENGLISH))
        .contains("fitted on 2000 other investigations and applied to 300 investigations;");
  }

  @Test
  void aModelAppliedToTheRecordsThatItWasFittedOnGivesTheSameProfiles() {
    Profiles again = Profiles.ofFactors(RECORDS, FITTED.model());
    assertThat(again.profiles()).isEqualTo(FITTED.profiles());
    assertThat(again.fittedHere()).isTrue();
    assertThat(again).hasToString(FITTED.toString());
  }

  @Test
  void aModelOfSyntheticRecordsRefusesRealOnes() {
    List<Investigation> real = RECORDS.subList(0, 20).stream().map(ProfilesTest::real).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profiles.ofFactors(real, FITTED.model()))
        .withMessageContaining("synthetic");
    Profiles allowed = Profiles.ofFactors(real, ofReal(FITTED.model()));
    assertThat(allowed.toString(ENGLISH)).doesNotContain("synthetic");
    assertThat(allowed.profile("C1").description(SWEDISH)).doesNotContain("syntetisk");
  }

  @Test
  void realAndSyntheticRecordsAreNotMixed() {
    List<Investigation> mixed = List.of(RECORDS.get(0), real(RECORDS.get(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profiles.ofFactors(mixed, FITTED.model()))
        .withMessageContaining("mixed");
  }

  @Test
  void aModelOfReasonsIsNoneOfFactorsAndTheOtherWayRound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profiles.ofReasons(RECORDS, FITTED.model()))
        .withMessageContaining("no model of the reasons for the investigations");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profiles.ofFactors(RECORDS, REASONS.model()))
        .withMessageContaining("no model of documented risk and protective factors");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Profiles.ofReasons(
                    RECORDS,
                    ignored ->
                        LatentClassAnalysis.of(InvestigationResponses.ofFactors(RECORDS))
                            .starts(2)));
  }

  @Test
  void thereIsNoProfileOfAnotherName() {
    assertThat(FITTED.profile("C4").position()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FITTED.profile("C5"))
        .withMessage("There is no profile C5, only C1 to C4");
    assertThatIllegalArgumentException().isThrownBy(() -> FITTED.profile("ROS_01"));
  }

  @Test
  void investigationProfilesAreMadeOfTheReasons() {
    assertThat(REASONS.kind()).isEqualTo(ProfileKind.INVESTIGATION);
    assertThat(REASONS.profiles()).hasSize(3);
    assertThat(REASONS.profile("C1").items(ItemKind.REASON)).hasSize(16);
    assertThat(REASONS.unanswered())
        .isEqualTo(RECORDS.stream().filter(r -> r.reason().reasons().isEmpty()).count());
    assertThat(REASONS.dimension().label().sv()).isEqualTo("Utredningsprofiler, egna klasser");
    assertThat(REASONS.methodNote(SWEDISH))
        .contains("16 anledningar, var och en angiven eller inte.")
        .contains("att reglerna används på anledningar är vårt val")
        .doesNotContain("allvarlighetsgrad", "80 %");
    assertThat(REASONS.methodNote(ENGLISH))
        .contains("16 reasons, each given or not.")
        .contains("that the rules are used for reasons is our choice");
  }

  @Test
  void theProfilesFitAScreenAndNameNoRecordAndNoNumberOfNusos() {
    for (Language language : Language.values()) {
      for (Profiles profiles : List.of(FITTED, REASONS)) {
        List<String> texts = new ArrayList<>();
        texts.add(profiles.toString(language));
        profiles.profiles().forEach(profile -> texts.add(profile.toString(language)));
        assertThat(texts)
            .allSatisfy(
                text ->
                    assertThat(text.lines().toList())
                        .hasSizeLessThanOrEqualTo(SCREEN_LINES)
                        .allMatch(line -> line.length() <= SCREEN_WIDTH));
        texts.add(profiles.methodNote(language));
        profiles.profiles().forEach(profile -> texts.add(profile.description(language)));
        assertThat(texts)
            .allSatisfy(
                text ->
                    assertThat(text)
                        .contains("GDPR art")
                        .containsAnyOf("inga verkliga barn", "no real children")
                        .doesNotContain("SYN-", "ROS_", "RoS"));
      }
    }
  }

  @Test
  void theProfilesOnAScreenTellWhoHasNoClass() {
    assertThat(FITTED.toString(ENGLISH))
        .startsWith(
            "Risk-and-protection profiles: classes of our own, none of NUSO's published profiles\n")
        .contains(
            (2000 - FITTED.unanswered())
                + " of 2000 investigations have a class; "
                + FITTED.unanswered());
    assertThat(FITTED.toString(SWEDISH)).contains("Domineras av", "saknar alla svar");
  }

  @Test
  void theMethodNoteTellsHowTheProfilesWereMade() {
    assertThat(FITTED.methodNote(SWEDISH))
        .startsWith(
            "Risk- och skyddsprofiler genom latent klassanalys av 30 riskfaktorer och 7"
                + " skyddsfaktorer, var och en dokumenterad eller inte; allvarlighetsgraden ingår"
                + " inte. Modellen är skattad på 2000 utredningar; "
                + FITTED.unanswered()
                + " saknar svar på allihop och har ingen klass, men de räknas i n")
        .contains("full information maximum likelihood. NUSO:s publicerade profiler vilar på")
        .contains("Fyra klasser, valda bland 12 slumpmässiga starter (frö 1), varav 12 fullföljdes")
        .contains("(replikerad)", "konvergerad", "BIC", "entropi R²")
        .contains("Namnregler (NUSO PM#3)")
        .contains("14 av de 30 riskfaktorerna och 2 av de 7 skyddsfaktorerna är vår komplettering");
    assertThat(FITTED.methodNote(ENGLISH))
        .startsWith(
            "Risk-and-protection profiles by latent class analysis of 30 risk factors and 7")
        .contains("Four classes, the best of 12 random starts (seed 1), of which 12 were followed")
        .contains("14 of the 30 risk factors and 2 of the 7 protective factors are our completion");
  }

  @Test
  void aModelThatIsNotToBeTrustedSaysSoInEveryText() {
    Profiles unsure =
        Profiles.ofFactors(
            RECORDS, analysis -> analysis.classes(12).starts(2).seed(1).mostSteps(3));
    assertThat(unsure.model().replicated()).isFalse();
    for (String text :
        List.of(
            unsure.toString(ENGLISH),
            unsure.methodNote(ENGLISH),
            unsure.profile("C1").toString(ENGLISH),
            unsure.profile("C1").description(ENGLISH))) {
      assertThat(text.replace('\n', ' '))
          .contains("Warning: the model has not converged")
          .contains("Warning: the model is not replicated, that is, no two starts reached");
    }
    assertThat(unsure.profile("C1").description(SWEDISH))
        .contains("Varning: modellen har inte konvergerat", "Varning: modellen är inte replikerad");
    assertThat(unsure.methodNote(ENGLISH)).doesNotContain("(replicated)", ", converged");
  }

  @Test
  void aModelWithMoreParametersThanRecordsSaysSo() {
    Profiles overfitted =
        Profiles.ofFactors(
            RECORDS.subList(0, 60), analysis -> analysis.classes(3).starts(2).seed(1));
    assertThat(overfitted.profile("C1").description(ENGLISH))
        .contains("Warning: the model is not identified");
  }

  @Test
  void startingValuesOfOnesOwnAreTold() {
    Profiles own =
        Profiles.ofFactors(
            RECORDS, analysis -> analysis.classes(4).startingFrom(FITTED.model().asStart()));
    assertThat(own.methodNote(SWEDISH))
        .contains("Fyra klasser, skattade från givna startvärden: log-likelihood")
        .contains("om det finns en bättre har inte prövats");
    assertThat(own.methodNote(ENGLISH)).contains("from starting values that were given");
    assertThat(own.toString(ENGLISH)).contains("Note: the model was fitted from given starting");
  }

  @Test
  void oneClassIsAllRecords() {
    Profiles one = Profiles.ofFactors(RECORDS, analysis -> analysis.classes(1).starts(1));
    assertThat(one.profile("C1").size().share()).isCloseTo(1, within(1e-12));
    assertThat(one.methodNote(ENGLISH)).contains("One class, the best of 1 random starts");
    assertThat(one.methodNote(SWEDISH)).contains("En klass, valda bland");
    assertThat(one.profile("C1").need().n() + one.profile("C1").need().missing())
        .isEqualTo(2000 - one.unanswered());
  }

  @Test
  void answersThatTheModelHoldsImpossibleHaveNoClassAndAreTold() {
    LatentClassModel model = FITTED.model();
    List<List<List<Double>>> never = new ArrayList<>(model.itemProbabilities());
    never.set(0, never.get(0).stream().map(noYes -> List.of(1.0, 0.0)).toList());
    Profiles applied =
        Profiles.ofFactors(
            RECORDS,
            new LatentClassModel(
                model.items(),
                model.classSizes(),
                never,
                List.of(),
                List.of(),
                model.report(),
                model.origin()));
    long having =
        RECORDS.stream()
            .filter(r -> r.factors().documented(RiskFactor.CHILD_MENTAL_ILL_HEALTH).orElse(false))
            .count();
    assertThat(applied.impossible()).isEqualTo(having).isPositive();
    assertThat(applied.toString(ENGLISH).replace('\n', ' '))
        .contains(having + " have answers that the model holds impossible");
    assertThat(applied.toString(SWEDISH).replace('\n', ' '))
        .contains(having + " har svar som modellen håller för omöjliga");
    assertThat(applied.methodNote(ENGLISH))
        .contains(having + " have answers that the model holds impossible");
    Shares need = NEED.by(applied.dimension()).of(RECORDS);
    assertThat(need.share("").n() + need.share("").missing())
        .isEqualTo(applied.unanswered() + applied.impossible());
  }

  @Test
  void recordsCollectedInDifferentWaysAreWarnedOf() {
    List<Investigation> both = new ArrayList<>(RECORDS.subList(0, 200));
    RECORDS.subList(200, 400).stream()
        .map(r -> r.toBuilder().mode(CollectionMode.STRUCTURED_EXTRACT).build())
        .forEach(both::add);
    assertThat(Profiles.ofFactors(both, FITTED.model()).toString(ENGLISH))
        .contains("collected in different ways, which are not");
    List<Investigation> mixed =
        RECORDS.subList(0, 20).stream()
            .map(r -> r.toBuilder().mode(CollectionMode.MIXED).build())
            .toList();
    assertThat(Profiles.ofFactors(mixed, FITTED.model()).profile("C1").description(SWEDISH))
        .contains("Varning: utredningarna är insamlade på olika sätt");
    assertThat(FITTED.toString(ENGLISH)).doesNotContain("different ways");
  }

  @Test
  void recordsWithTheSameAnswersAreEachCounted() {
    Investigation one = RECORDS.get(0);
    Investigation twin = one.toBuilder().build();
    Investigation silent =
        Investigation.builder(CollectionRound.CHILDREN_2024)
            .origin(RecordOrigin.SYNTHETIC)
            .assessment(a -> a.need(NeedAssessment.NEED_ASSESSED))
            .build();
    Profiles three = Profiles.ofFactors(List.of(one, twin, silent), FITTED.model());
    assertThat(three.profiles().stream().mapToLong(p -> p.size().records()).sum()).isEqualTo(2);
    assertThat(three.unanswered()).isEqualTo(1);
    assertThat(three.dimension().of(silent)).isEmpty();
    assertThat(NEED.by(three.dimension()).of(List.of(one, twin, silent)).records()).isEqualTo(3);
  }
}
