package se.nuso.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.analysis.Fixture.CASES;
import static se.nuso.analysis.Fixture.COHORT;
import static se.nuso.analysis.Fixture.PROFILE;
import static se.nuso.analysis.Fixture.RECORDS;
import static se.nuso.analysis.Fixture.UNANSWERED;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.nuso.analysis.indicator.ActualisationDimensions;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.synthetic.SyntheticActualisations;
import se.nuso.analysis.synthetic.SyntheticFollowUps;
import se.nuso.analysis.synthetic.SyntheticServices;
import se.nuso.analysis.synthetic.SyntheticStaffResources;
import se.nuso.codebook.CollectionRound;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.service.NonAssessedService;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** What holds for every analysis. */
class AnalysesTest {
  private static final int WIDTH = 110;
  private static final int SCREEN = 64;

  private static final Population POPULATION =
      Population.by(
              new Label("Påhittad folkmängd", "An invented population"),
              ActualisationDimensions.SEX,
              ActualisationDimensions.AGE_GROUP)
          .with(10_000, LegalSex.GIRL, AgeGroup.AGE_0_2)
          .with(12_000, LegalSex.BOY, AgeGroup.AGE_15_17);

  static Stream<Named<Analysis>> analyses() {
    return Stream.concat(
        ofInvestigations().map(each -> Named.of(each.getName(), each.getPayload().apply(RECORDS))),
        Stream.<Analysis>of(
                FollowUpCourse.of(SyntheticFollowUps.of(COHORT)),
                FollowUpCourse.of(CASES, PROFILE),
                ServicesGiven.of(
                    SyntheticServices.of(1, 2_000),
                    SyntheticServices.counts(SyntheticServices.of(2, 500)),
                    SyntheticStaffResources.of(1)),
                IntakeDecisions.of(SyntheticActualisations.of(1, 2_000)),
                ActualisationRates.of(SyntheticActualisations.of(1, 2_000), POPULATION))
            .map(analysis -> Named.of(analysis.getClass().getSimpleName(), analysis)));
  }

  static Stream<Named<Function<Iterable<Investigation>, Analysis>>> ofInvestigations() {
    return Stream.of(
        Named.of("FactorCounts", FactorCounts::of),
        Named.of("FirstOrRecurring", FirstOrRecurring::of),
        Named.of("ConfirmedConcerns", ConfirmedConcerns::of),
        Named.of("StatedSeverity", StatedSeverity::of),
        Named.of("SupportByAge", SupportByAge::of),
        Named.of("SupportByAge, profile", records -> SupportByAge.of(records, PROFILE)),
        Named.of("RiskPrinciple", RiskPrinciple::of),
        Named.of("NeedWithinProfile", records -> NeedWithinProfile.of(records, PROFILE)),
        Named.of("ConsentFlow", ConsentFlow::of),
        Named.of("OnwardReferrals", records -> OnwardReferrals.of(records, PROFILE)),
        Named.of("CombinedActivities", CombinedActivities::of),
        Named.of("Participation", Participation::of),
        Named.of("OutsideInformation", OutsideInformation::of),
        Named.of("NonResponse", NonResponse::of));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void itIsOneScreenInBothLanguages(Analysis analysis) {
    for (Language language : Language.values()) {
      String screen = analysis.toString(language);
      assertThat(screen.lines()).hasSizeLessThanOrEqualTo(SCREEN);
      assertThat(screen.lines().filter(line -> line.codePointCount(0, line.length()) > WIDTH))
          .isEmpty();
      assertThat(screen).startsWith(analysis.title().in(language)).doesNotContain("NaN");
    }
    assertThat(analysis.toString(SWEDISH))
        .contains("syntetiska data, inga verkliga barn")
        .isNotEqualTo(analysis.toString(ENGLISH));
    assertThat(analysis.toString(ENGLISH)).contains("synthetic data, no real children");
    assertThat(analysis).hasToString(analysis.toString(Language.ofHost()));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void itsMethodCanBeCited(Analysis analysis) {
    String english = analysis.methodNote(ENGLISH);
    assertThat(english)
        .contains(
            "Unit:", "Basis:", "Counted:", "Numerator:", "Denominator:", "Missing:", "Uncertainty:")
        .contains("Source:", "Caveat:", "synthetic data, no real children");
    assertThat(analysis.methodNote(SWEDISH))
        .contains("Enhet:", "Underlag:", "Räknat:", "Täljare:", "Nämnare:", "Saknas:", "Osäkerhet:")
        .contains("Källa:", "Att tänka på:", "syntetiska data, inga verkliga barn");
    MethodNote method = analysis.method();
    List<Label> parts =
        new ArrayList<>(
            List.of(
                method.unit(),
                method.counted(),
                method.numerator(),
                method.denominator(),
                method.missing(),
                method.interval(),
                method.source()));
    parts.addAll(method.caveats());
    assertThat(parts)
        .allSatisfy(
            part -> {
              assertThat(part.sv()).endsWith(".").isNotEqualTo(part.en());
              assertThat(part.en()).endsWith(".");
            });
    assertThat(method.caveats()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("ofInvestigations")
  void itKeepsNothingOfTheRecordsOrder(Function<Iterable<Investigation>, Analysis> analysis) {
    List<Investigation> some = RECORDS.subList(0, 3_000);
    List<Investigation> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(analysis.apply(shuffled).toString(ENGLISH))
        .isEqualTo(analysis.apply(some).toString(ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("ofInvestigations")
  void noRecordsAtAllMakeNoNumbers(Function<Iterable<Investigation>, Analysis> analysis) {
    Analysis empty = analysis.apply(List.of());

    assertThat(empty.basis().records()).isZero();
    assertThat(empty.basis().notes()).isEmpty();
    assertThat(empty.toString(ENGLISH)).contains(", 0 records").doesNotContain("NaN", "% (");
    assertThat(empty.methodNote(ENGLISH)).contains("0 records.").doesNotContain("synthetic");
  }

  @ParameterizedTest
  @MethodSource("ofInvestigations")
  void recordsWithoutAnswersAreCountedAndMakeNoShares(
      Function<Iterable<Investigation>, Analysis> analysis) {
    Analysis unanswered = analysis.apply(Collections.nCopies(3, UNANSWERED));

    assertThat(unanswered.basis().records()).isEqualTo(3);
    assertThat(unanswered.toString(ENGLISH)).contains("3").doesNotContain("NaN");
  }

  /** What is not answered: at 137 records without any answer no such number comes by chance. */
  @ParameterizedTest
  @MethodSource("ofInvestigations")
  void aNumberThatTheMethodPromisesIsOnTheScreen(
      Function<Iterable<Investigation>, Analysis> analysis) {
    Analysis unanswered = analysis.apply(Collections.nCopies(137, UNANSWERED));
    String swedish = unanswered.methodNote(SWEDISH).replaceAll("\\s+", " ");
    String english = unanswered.methodNote(ENGLISH).replaceAll("\\s+", " ");

    assertThat(swedish.contains("redovisas")).isEqualTo(english.contains("reported"));
    if (swedish.contains("redovisas")) {
      assertThat(below(unanswered.toString(SWEDISH))).containsPattern("\\b137\\b");
      assertThat(below(unanswered.toString(ENGLISH))).containsPattern("\\b137\\b");
    }
  }

  /** Every number of missing answers that an analysis of the cohort holds is on its screen. */
  @Test
  void theMissingOfEachQuestionAreOnTheScreen() {
    SupportByAge support = SupportByAge.of(RECORDS);
    assertThat(below(support.toString(ENGLISH)))
        .contains("vulnerability " + support.all().vulnerability().missing())
        .contains("need " + support.all().need().missing())
        .contains("intervention " + support.all().intervention().missing())
        .contains("the gap " + support.all().gap().missing());
    Participation participation = Participation.of(RECORDS);
    assertThat(below(participation.toString(ENGLISH)))
        .contains(": " + participation.tookPart().all().missing() + ".")
        .contains(": " + participation.statedAmongNeed().all().missing() + ".")
        .contains(": " + participation.wishes(ChildWishes.STATED).all().missing() + ".");
    StatedSeverity severity = StatedSeverity.of(RECORDS);
    severity
        .factors()
        .forEach(
            factor ->
                assertThat(below(severity.toString(ENGLISH)))
                    .containsPattern(
                        start(factor.factor().label().en())
                            + ".* +"
                            + factor.documented().yes()
                            + " +"
                            + factor.documented().missing()
                            + " "));
    ConfirmedConcerns concerns = ConfirmedConcerns.of(RECORDS);
    concerns
        .concerns()
        .forEach(
            row ->
                assertThat(below(concerns.toString(ENGLISH)))
                    .containsPattern("\\b" + row.confirmed().missing() + " .*")
                    .containsPattern(" " + row.others().missing() + "\n"));
    FirstOrRecurring compared = FirstOrRecurring.of(RECORDS);
    assertThat(below(compared.toString(ENGLISH)))
        .containsPattern("Risk factors .* " + compared.risks().recurring().missing() + " ")
        .containsPattern("Risk factors .* " + compared.risks().first().missing() + " ")
        .containsPattern("before:\\s+" + compared.unknown() + "\\.");
    CombinedActivities combined = CombinedActivities.of(RECORDS);
    assertThat(below(combined.toString(ENGLISH)))
        .contains(": " + combined.guardianTalks().all().missing() + ".")
        .contains(": " + combined.childTookPart().all().missing() + ".")
        .contains(": " + combined.information().all().missing() + ".");
    FollowUpCourse course = FollowUpCourse.of(SyntheticFollowUps.of(COHORT));
    assertThat(below(course.toString(ENGLISH)))
        .containsPattern(
            "All .* "
                + course.allInterventions().begun().n()
                + " +"
                + course.allInterventions().begun().missing()
                + " ")
        .containsPattern(
            "All .* "
                + course.allReferrals().reached().n()
                + " +"
                + course.allReferrals().reached().missing()
                + "\n");
  }

  /** A long label is cut on the screen. */
  private static String start(String label) {
    return Pattern.quote(label.substring(0, Math.min(30, label.length())));
  }

  /** The screen without its first line, which tells how many records there are. */
  private static String below(String screen) {
    return screen.substring(screen.indexOf('\n'));
  }

  @ParameterizedTest
  @MethodSource("byMunicipality")
  void ofManyLevelsOnlyThoseWithRecordsHaveARow(Analysis analysis) {
    assertThat(analysis.toString(ENGLISH))
        .contains("Karlstad", "Hagfors")
        .doesNotContain("Storuman", "more rows");
  }

  static Stream<Named<Analysis>> byMunicipality() {
    List<Investigation> records = Fixture.random(1, 60);
    return Stream.<Analysis>of(
            SupportByAge.of(records, Dimensions.MUNICIPALITY),
            NeedWithinProfile.of(records, Dimensions.MUNICIPALITY),
            OnwardReferrals.of(records, Dimensions.MUNICIPALITY),
            OutsideInformation.of(records, Dimensions.MUNICIPALITY))
        .map(analysis -> Named.of(analysis.getClass().getSimpleName(), analysis));
  }

  @ParameterizedTest
  @MethodSource("otherStudies")
  void theOtherStudiesTakeEmptyInputToo(Analysis analysis) {
    assertThat(analysis.basis().records()).isLessThan(2);
    assertThat(analysis.toString(ENGLISH)).doesNotContain("NaN");
  }

  static Stream<Named<Analysis>> otherStudies() {
    return Stream.<Analysis>of(
            FollowUpCourse.of(List.of()),
            FollowUpCourse.of(
                List.of(InterventionFollowUp.builder(CollectionRound.CHILDREN_2024).build())),
            FollowUpCourse.of(List.of(), PROFILE),
            ServicesGiven.of(List.of()),
            ServicesGiven.of(
                List.of(NonAssessedService.builder(CollectionRound.CHILDREN_2024).build())),
            IntakeDecisions.of(List.of()),
            ActualisationRates.of(List.of(), POPULATION))
        .map(analysis -> Named.of(analysis.getClass().getSimpleName(), analysis));
  }
}
