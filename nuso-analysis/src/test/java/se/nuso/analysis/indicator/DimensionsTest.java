package se.nuso.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.Vulnerability;
import se.nuso.bbic.VulnerabilityRule;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.RecordOrigin;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildBirthCountry;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Factors;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.InstrumentUse;
import se.nuso.investigation.InterpreterNeed;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.investigation.Observation;
import se.nuso.investigation.Origin;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.municipality.CityDistrict;
import se.nuso.municipality.County;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.MunicipalityGroup;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;

class DimensionsTest {
  private static final Investigation UNANSWERED = Investigation.builder(CHILDREN_2024).build();

  private static final Investigation FARSTA =
      Investigation.builder(CHILDREN_2024)
          .mode(CollectionMode.STRUCTURED_EXTRACT)
          .origin(RecordOrigin.SYNTHETIC)
          .participant(CityDistrict.FARSTA)
          .background(
              b ->
                  b.legalSex(LegalSex.GIRL)
                      .age(11)
                      .childBirthCountry(ChildBirthCountry.BORN_ABROAD)
                      .origin(Origin.SWEDISH)
                      .livingSituation(LivingSituation.SINGLE_FATHER)
                      .diagnosis(Diagnosis.AUTISM, Diagnosis.ADHD)
                      .interpreter(InterpreterNeed.NOT_NEEDED))
          .reason(
              r ->
                  r.reason(InvestigationReason.CHILD_OFFENDING, InvestigationReason.FAMILY_CONFLICT)
                      .actualisationType(ActualisationType.APPLICATION)
                      .previousInvestigation(PreviousInvestigation.RECURRING))
          .process(
              p ->
                  p.guardianTalks(GuardianTalks.ONE_OR_TWO)
                      .childTalk(ChildTalk.JOINT, ChildTalk.INDIVIDUAL)
                      .childWishes(ChildWishes.NOT_DOCUMENTED)
                      .observation(Observation.SEVERAL)
                      .competence(Competence.MEDICAL)
                      .informationSource(InformationSource.SCHOOL, InformationSource.POLICE)
                      .instrument(InstrumentUse.USED))
          .factors(
              f ->
                  f.risk(RiskFactor.CHILD_OFFENDING, RiskFinding.SEVERE)
                      .risk(RiskFactor.FAMILY_CONFLICT, RiskFinding.SEVERITY_NOT_DOCUMENTED)
                      .otherRisks(RiskFinding.NOT_DOCUMENTED)
                      .protective(ProtectiveFactor.SUPPORTIVE_PARENT))
          .assessment(
              a ->
                  a.need(NeedAssessment.NEED_ASSESSED)
                      .compulsoryCareGround(CompulsoryCareGround.LVU_3)
                      .vulnerability(Vulnerability.OWN_BEHAVIOUR))
          .consent(
              c ->
                  c.guardian1(ConsentAttitude.CONSENTS)
                      .guardian2(ConsentAttitude.DECLINES)
                      .child(ConsentAttitude.NOT_ASKED))
          .decisions(
              d ->
                  d.intervention(Intervention.CONTACT_PERSON)
                      .onwardReferral(OnwardReferral.NON_ASSESSED_SERVICE_CHILD))
          .build();

  private static Map<String, Dimension<Investigation>> all() {
    Map<String, Dimension<Investigation>> all = new TreeMap<>();
    Arrays.stream(Dimensions.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .forEach(field -> all.put(field.getName(), read(field)));
    return all;
  }

  // The fields are public, static and of one type; the class is ours.
  @SuppressWarnings("unchecked")
  private static Dimension<Investigation> read(java.lang.reflect.Field field) {
    try {
      return (Dimension<Investigation>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anUnansweredInvestigationHasNoLevelOfAnyDimension() {
    assertThat(all()).hasSizeGreaterThan(35);
    all().forEach((name, dimension) -> assertThat(dimension.of(UNANSWERED)).as(name).isEmpty());
  }

  @Test
  void anAnsweredInvestigationHasALevelOfEveryDimension() {
    all().forEach((name, dimension) -> assertThat(dimension.of(FARSTA)).as(name).isNotEmpty());
  }

  @Test
  void noTwoDimensionsHaveTheSameLabel() {
    assertThat(all().values()).extracting(d -> d.label().sv()).doesNotHaveDuplicates();
    assertThat(all().values()).extracting(d -> d.label().en()).doesNotHaveDuplicates();
  }

  @Test
  void everyDimensionKnowsWhereAnInvestigationComesFrom() {
    all()
        .forEach(
            (name, dimension) -> {
              Crosstab table = Crosstab.of(List.of(FARSTA), dimension);
              assertThat(table.synthetic()).as(name).isEqualTo(1);
              assertThat(table.modes()).as(name).containsKey(CollectionMode.STRUCTURED_EXTRACT);
            });
  }

  @Test
  void theBackgroundIsAsAnswered() {
    has(Dimensions.SEX, LegalSex.GIRL);
    has(Dimensions.AGE, "11");
    has(Dimensions.AGE_GROUP, AgeGroup.AGE_9_11);
    has(Dimensions.LIVING_SITUATION, LivingSituation.SINGLE_FATHER);
    has(Dimensions.DIAGNOSES, Diagnosis.ADHD, Diagnosis.AUTISM);
    has(Dimensions.DIAGNOSIS, "ANY");
    has(Dimensions.INTERPRETER, InterpreterNeed.NOT_NEEDED);
  }

  @Test
  void originIsByDefinitionAndNotAsGiven() {
    has(Dimensions.ORIGIN, Origin.FOREIGN);
  }

  @Test
  void reasonAndEarlierContactAreAsAnswered() {
    has(Dimensions.ACTUALISATION_TYPE, ActualisationType.APPLICATION);
    has(
        Dimensions.REASON,
        InvestigationReason.FAMILY_CONFLICT,
        InvestigationReason.CHILD_OFFENDING);
    has(Dimensions.FIRST_OR_RECURRING, PreviousInvestigation.RECURRING);
  }

  @Test
  void theProcessIsAsAnswered() {
    has(Dimensions.GUARDIAN_TALKS, GuardianTalks.ONE_OR_TWO);
    has(Dimensions.CHILD_TALK, ChildTalk.INDIVIDUAL, ChildTalk.JOINT);
    has(Dimensions.CHILD_WISHES, ChildWishes.NOT_DOCUMENTED);
    has(Dimensions.OBSERVATION, Observation.SEVERAL);
    has(Dimensions.COMPETENCE, Competence.MEDICAL);
    has(Dimensions.INFORMATION_SOURCE, InformationSource.SCHOOL, InformationSource.POLICE);
    has(Dimensions.INSTRUMENT, InstrumentUse.USED);
  }

  @Test
  void factorsAreThoseDocumented() {
    has(Dimensions.RISK_FACTOR, RiskFactor.CHILD_OFFENDING, RiskFactor.FAMILY_CONFLICT);
    has(Dimensions.PROTECTIVE_FACTOR, ProtectiveFactor.SUPPORTIVE_PARENT);
    has(Dimensions.RISK_COUNT, "2");
    has(Dimensions.PROTECTION_COUNT, "1");
  }

  @Test
  void assessmentConsentAndDecisionsAreAsAnswered() {
    has(Dimensions.NEED_ASSESSMENT, NeedAssessment.NEED_ASSESSED);
    has(Dimensions.COMPULSORY_CARE_GROUND, CompulsoryCareGround.LVU_3);
    has(Dimensions.VULNERABILITY, Vulnerability.OWN_BEHAVIOUR);
    has(Dimensions.GUARDIAN_1_CONSENT, ConsentAttitude.CONSENTS);
    has(Dimensions.GUARDIAN_2_CONSENT, ConsentAttitude.DECLINES);
    has(Dimensions.CHILD_CONSENT, ConsentAttitude.NOT_ASKED);
    has(Dimensions.INTERVENTION, Intervention.CONTACT_PERSON);
    has(
        Dimensions.ONWARD_REFERRAL,
        OnwardReferral.NON_ASSESSED_SERVICE,
        OnwardReferral.NON_ASSESSED_SERVICE_CHILD);
  }

  @Test
  void aDistrictCountsInItsMunicipalityGroupAndCounty() {
    has(Dimensions.PARTICIPANT, CityDistrict.FARSTA);
    has(Dimensions.MUNICIPALITY, Municipality.STOCKHOLM);
    has(Dimensions.MUNICIPALITY_GROUP, MunicipalityGroup.A1);
    has(Dimensions.MUNICIPALITY_SIZE, "LARGE");
    has(Dimensions.COUNTY, County.STOCKHOLM);
    has(Dimensions.COLLECTION_MODE, CollectionMode.STRUCTURED_EXTRACT);
  }

  @Test
  void theParticipantsAreAllMunicipalitiesAndDistricts() {
    assertThat(Dimensions.PARTICIPANT.levels())
        .hasSize(Municipality.values().length + CityDistrict.values().length);
    assertThat(Dimensions.COUNTY.levels()).hasSize(21);
  }

  @ParameterizedTest
  @CsvSource({
    "STOCKHOLM, A1, LARGE",
    "KARLSTAD, B3, LARGE",
    "HEBY, B4, MIDDLE",
    "KIRUNA, C6, MIDDLE",
    "VINGÅKER, C7, SMALL"
  })
  void sizeIsTheGroupOfSkr(Municipality municipality, MunicipalityGroup group, String size) {
    Investigation there = Investigation.builder(CHILDREN_2024).participant(municipality).build();

    assertThat(codes(Dimensions.MUNICIPALITY_GROUP, there)).containsExactly(group.code());
    assertThat(codes(Dimensions.MUNICIPALITY_SIZE, there)).containsExactly(size);
  }

  @Test
  void anAgeOutsideTheStudyCountsAsNotAnswered() {
    for (int age : new int[] {-1, 18}) {
      Investigation outside =
          Investigation.builder(CHILDREN_2024).background(b -> b.age(age)).build();

      assertThat(Dimensions.AGE.of(outside)).isEmpty();
      assertThat(Dimensions.AGE_GROUP.of(outside)).isEmpty();
    }
    assertThat(Dimensions.AGE.levels()).extracting(Level::code).startsWith("0", "1").endsWith("17");
  }

  @Test
  void noDiagnosisIsAnAnswer() {
    Investigation none =
        Investigation.builder(CHILDREN_2024).background(b -> b.diagnosis(Diagnosis.NONE)).build();

    assertThat(codes(Dimensions.DIAGNOSIS, none)).containsExactly("NONE");
  }

  @Test
  void aDiagnosisBesideNoneIsADiagnosis() {
    Investigation both =
        Investigation.builder(CHILDREN_2024)
            .background(b -> b.diagnosis(Diagnosis.NONE, Diagnosis.ADHD))
            .build();

    assertThat(codes(Dimensions.DIAGNOSIS, both)).containsExactly("ANY");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3-4", "4, 3-4", "5, 5+", "30, 5+"})
  void riskFactorsAreCountedInTheClassesOfNuso(int documented, String code) {
    Investigation investigation = factors(f -> risks(f, documented));

    assertThat(codes(Dimensions.RISK_COUNT, investigation)).containsExactly(code);
    assertThat(Dimensions.RISK_COUNT.levels())
        .extracting(level -> level.label().sv())
        .containsExactly("0", "1", "2", "3–4", "5+");
  }

  private static void risks(Factors.Builder factors, int documented) {
    for (RiskFactor factor : List.of(RiskFactor.values()).subList(0, documented)) {
      factors.risk(factor, RiskFinding.LESS_SEVERE);
    }
    factors.otherRisks(RiskFinding.NOT_DOCUMENTED);
  }

  @Test
  void theNumberOfRiskFactorsIsKnownOnlyWhereAllQuestionsAreAnswered() {
    Investigation one = factors(f -> f.risk(RiskFactor.FAMILY_CONFLICT, RiskFinding.SEVERE));
    Investigation none =
        factors(f -> f.risk(RiskFactor.FAMILY_CONFLICT, RiskFinding.NOT_DOCUMENTED));
    Investigation all = factors(f -> f.otherRisks(RiskFinding.NOT_DOCUMENTED));

    assertThat(codes(Dimensions.RISK_COUNT, one)).isEmpty();
    assertThat(codes(Dimensions.RISK_FACTOR, one)).containsExactly("FAMILY_CONFLICT");
    assertThat(codes(Dimensions.RISK_COUNT, none)).isEmpty();
    assertThat(codes(Dimensions.RISK_FACTOR, none)).isEmpty();
    assertThat(codes(Dimensions.RISK_COUNT, all)).containsExactly("0");
    assertThat(codes(Dimensions.RISK_FACTOR, all)).containsExactly("NONE");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3+", "7, 3+"})
  void protectiveFactorsAreCountedInTheClassesOfNuso(int documented, String code) {
    List<ProtectiveFactor> protective = List.of(ProtectiveFactor.values()).subList(0, documented);
    Investigation investigation =
        factors(
            f ->
                f.protective(
                    documented == 0
                        ? new ProtectiveFactor[] {ProtectiveFactor.NONE}
                        : protective.toArray(new ProtectiveFactor[0])));

    assertThat(codes(Dimensions.PROTECTION_COUNT, investigation)).containsExactly(code);
  }

  @Test
  void aDerivedVulnerabilityNamesItsRule() {
    Dimension<Investigation> derived =
        Dimensions.vulnerability(VulnerabilityRule.BY_THE_CHILDS_ACTS);

    assertThat(derived.label().en()).isEqualTo("Vulnerability by the child's acts");
    assertThat(codes(derived, FARSTA)).containsExactly("HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR");
    assertThat(derived.of(UNANSWERED)).isEmpty();
  }

  private static Investigation factors(Consumer<Factors.Builder> answers) {
    return Investigation.builder(CHILDREN_2024).factors(answers).build();
  }

  private static List<String> codes(
      Dimension<? super Investigation> dimension, Investigation investigation) {
    return dimension.of(investigation).stream().map(Level::code).toList();
  }

  private static void has(Dimension<? super Investigation> dimension, Code... codes) {
    has(dimension, Arrays.stream(codes).map(Code::code).toArray(String[]::new));
  }

  private static void has(Dimension<? super Investigation> dimension, String... codes) {
    assertThat(codes(dimension, FARSTA)).as(dimension.label().en()).containsExactly(codes);
  }
}
