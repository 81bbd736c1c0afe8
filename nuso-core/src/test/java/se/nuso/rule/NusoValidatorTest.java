package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationFields;
import se.nuso.municipality.Municipality;

class NusoValidatorTest {
  private final NusoValidator validator = NusoValidator.of(CHILDREN_2024);

  @Test
  void aFindingSaysWhichRecordWhichVariableWhatIsWrongAndHowToMendIt() {
    ValidationReport report =
        validator.validate(
            List.of(correct("K-1"), correct("K-2").toBuilder().background(b -> b.age(18)).build()));
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.id()).isEqualTo("I011");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location()).isEqualTo(new Location(null, 0, 2, "background.age"));
    assertThat(finding.variables()).containsExactly("background.age");
    assertThat(finding.message(SWEDISH))
        .isEqualTo("Åldern är 18, men delstudie 1 omfattar 0–17 år.");
    assertThat(finding.message(ENGLISH))
        .isEqualTo("The age is 18, but delstudie 1 covers 0–17 years.");
    assertThat(finding.toString(SWEDISH))
        .isEqualTo(
            "FEL I011  post 2, background.age  [background.age]: Åldern är 18, men delstudie 1"
                + " omfattar 0–17 år. Kontrollera åldern och räkna i hela år.");
    assertThat(finding).hasToString(finding.toString(ENGLISH));
    assertThat(report.hasError(1)).isFalse();
    assertThat(report.hasError(2)).isTrue();
    assertThat(report.recordsWithErrors()).isEqualTo(1);
  }

  @Test
  void eachRuleIsCountedWithItsDenominator() {
    List<Investigation> records = new ArrayList<>();
    records.add(correct("K-1"));
    records.add(correct("K-2").toBuilder().background(b -> b.age(null)).build());
    records.add(correct("K-3").toBuilder().background(b -> b.age(-1)).build());
    RuleResult age =
        validator.validate(records).rules().stream()
            .filter(result -> result.rule().equals("I011"))
            .findFirst()
            .orElseThrow();
    assertThat(age).isEqualTo(new RuleResult("I011", Severity.ERROR, 1, 1, 1, 0));
    assertThat(age.judged()).isEqualTo(2);
  }

  @Test
  void itemNonResponseIsCountedForEachVariable() {
    ValidationReport report =
        validator.validate(
            List.of(
                correct("K-1"), correct("K-2").toBuilder().background(b -> b.age(null)).build()));
    ItemNonResponse age =
        report.itemNonResponse().stream()
            .filter(item -> item.path().equals("background.age"))
            .findFirst()
            .orElseThrow();
    assertThat(age.answered()).isEqualTo(1);
    assertThat(age.missing()).isEqualTo(1);
    assertThat(age.share()).isEqualTo(0.5);
    assertThat(report.itemNonResponse()).hasSize(67);
    assertThat(report.count()).isZero();
  }

  @Test
  void aMissingAnswerIsNoErrorUnlessTheVariableIsRequired() {
    ValidationReport report =
        validator.validate(List.of(Investigation.builder(CHILDREN_2024).build()));
    assertThat(report.findings()).extracting(Finding::id).containsExactly("I001", "I002", "I003");
  }

  @Test
  void conflictingDuplicatesAreFoundOnBothRecordsAndNoneIsDropped() {
    ValidationReport report =
        validator.validate(
            List.of(
                correct("K-1"),
                correct("K-2"),
                correct("K-1").toBuilder().background(b -> b.age(4)).build(),
                correct("K-1").toBuilder().background(b -> b.age(5)).build()));
    assertThat(report.records()).isEqualTo(4);
    assertThat(report.findings())
        .extracting(Finding::id, finding -> finding.location().record())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("I102", 1L),
            org.assertj.core.groups.Tuple.tuple("I102", 3L),
            org.assertj.core.groups.Tuple.tuple("I102", 4L));
    assertThat(report.findings().get(0).message(SWEDISH)).contains("post 3", "background.age");
    assertThat(report.findings().get(2).message(ENGLISH)).contains("record 1", "background.age");
    assertThat(report.findings().get(0).variables())
        .containsExactly("serialNumber", "background.age");
    assertThat(report.findings())
        .allSatisfy(f -> assertThat(f.toString(ENGLISH)).doesNotContain("K-1"));
    assertThat(
            report.rules().stream().filter(r -> r.rule().equals("I102")).findFirst().orElseThrow())
        .isEqualTo(new RuleResult("I102", Severity.WARNING, 1, 3, 0, 0));
  }

  @Test
  void aPolicyIsShownInTheReport() {
    RulePolicy policy =
        RulePolicy.STANDARD.off("I011").severity("I102", Severity.INFO).threshold("I112", 0.9);
    ValidationReport report =
        validator
            .policy(policy)
            .validate(
                List.of(
                    correct("K-1").toBuilder().background(b -> b.age(18)).build(),
                    correct("K-1").toBuilder().background(b -> b.age(19)).build()));
    assertThat(report.count(Severity.ERROR)).isZero();
    assertThat(report.count(Severity.WARNING)).isZero();
    assertThat(report.count(Severity.INFO)).isEqualTo(2);
    assertThat(report.policy()).isSameAs(policy);
    assertThat(report.toString(SWEDISH))
        .contains("Avvikelser från reglerna: I011 off; I102 INFO; I112 limit 0.9;");
    assertThat(policy.off()).containsExactly("I011");
    assertThat(policy.severities()).containsKey("I102");
    assertThat(policy.thresholds()).containsEntry("I112", 0.9);
  }

  @Test
  void aPolicysLimitIsTheOneThatCounts() {
    List<Investigation> records =
        RuleExample.records(
            Investigation.class,
            "90 x participant=1780; background.interpreter=NOT_NEEDED\n"
                + "10 x participant=1780; background.interpreter=NEEDED");
    assertThat(findings(validator, records)).doesNotContain("I112");
    assertThat(findings(validator.policy(RulePolicy.STANDARD.threshold("I112", 0.85)), records))
        .contains("I112");
  }

  @Test
  void aPolicyThatNamesNoRuleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                validator.policy(RulePolicy.STANDARD.off("I999")).validate(List.of(correct("K-1"))))
        .withMessageContaining("I999");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                validator
                    .policy(RulePolicy.STANDARD.threshold("I011", 3))
                    .start(Investigation.class))
        .withMessageContaining("I011 has no limit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RulePolicy.STANDARD.threshold("I112", Double.NaN));
  }

  @Test
  void onlyTheInterventionsThatNeedConsentAreNamed() {
    List<Finding> findings =
        validator
            .validate(
                RuleExample.records(
                    Investigation.class,
                    "round=CHILDREN_2024; mode=HAND_CODED; serialNumber=K-1; participant=1780;"
                        + " background.age=11; consent.guardian1=DECLINES;"
                        + " decisions.interventions=FAMILY_TREATMENT|LVU_CARE_APPLICATION"))
            .findings();
    assertThat(findings).extracting(Finding::id).containsExactly("I050");
    assertThat(findings.get(0).message(SWEDISH))
        .contains("Familjebehandling")
        .doesNotContain("LVU");
  }

  @Test
  void aUsersOwnRuleRunsBesideOurs() {
    Rule<Investigation> noToddlers =
        Rule.<Investigation>warning("X1")
            .source("Our own routine")
            .require(InvestigationFields.AGE, age -> age > 2)
            .show(InvestigationFields.LEGAL_SEX)
            .sv("Barnet är {background.age} år ({background.legalSex}).", "Fråga.")
            .en("The child is {background.age} ({background.legalSex}).", "Ask.")
            .passes("background.age=3")
            .fails("background.age=2");
    ValidationReport report =
        validator
            .with(Investigation.class, noToddlers)
            .validate(List.of(correct("K-1").toBuilder().background(b -> b.age(2)).build()));
    assertThat(report.findings()).extracting(Finding::id).containsExactly("X1");
    assertThat(report.findings().get(0).message(SWEDISH)).isEqualTo("Barnet är 2 år (–).");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                validator
                    .with(Investigation.class, noToddlers)
                    .with(Investigation.class, noToddlers))
        .withMessageContaining("X1");
  }

  @Test
  void aRuleThatCrashesIsTheRulesFaultAndNotTheEnd() {
    Rule<Investigation> crashing =
        Rule.<Investigation>warning("X2")
            .source("Test")
            .require(
                InvestigationFields.AGE,
                age -> {
                  throw new IllegalStateException("secret 71");
                })
            .sv("a", "b")
            .en("a", "b")
            .fails();
    ValidationReport report =
        validator
            .with(Investigation.class, crashing)
            .validate(List.of(correct("K-1"), correct("K-2")));
    assertThat(report.findings())
        .hasSize(2)
        .allSatisfy(
            f -> {
              assertThat(f.id()).isEqualTo("X2");
              assertThat(f.message(ENGLISH))
                  .contains("IllegalStateException")
                  .doesNotContain("secret");
            });
    assertThat(report.rules().get(report.rules().size() - 1).crashed()).isEqualTo(2);
  }

  @Test
  void whatIsListedIsCutAndWhatIsCountedIsNot() {
    List<Investigation> records = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int tooOld = 18 + i % 3;
      records.add(correct("K-" + i).toBuilder().background(b -> b.age(tooOld)).build());
    }
    ValidationReport report = validator.listing(5).validate(records);
    assertThat(report.findings().stream().filter(f -> f.severity() == Severity.ERROR)).hasSize(5);
    assertThat(report.count(Severity.ERROR)).isEqualTo(50);
    assertThat(report.recordsWithErrors()).isEqualTo(50);
    assertThat(report.toString(ENGLISH))
        .contains("50 records validated: 50 errors", "[50 in all; also record 2");
    assertThat(report).hasToString(report.toString(ENGLISH));
  }

  @Test
  void anEmptyBatchGivesAnEmptyReport() {
    ValidationReport report = validator.validate(List.of());
    assertThat(report.records()).isZero();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void theCatalogueHoldsTheRulesInForceInTheRound() {
    RuleCatalogue<Investigation> catalogue = RuleCatalogue.of(Investigation.class, CHILDREN_2024);
    assertThat(catalogue.rule("I050")).isPresent();
    assertThat(catalogue.rule("I055")).as("the new act is not yet in force").isEmpty();
    assertThat(RuleCatalogue.of(Investigation.class, null).rule("I055")).isPresent();
    assertThat(catalogue.toString(SWEDISH)).contains("I011", "FEL");
    assertThat(catalogue).hasToString(catalogue.toString(ENGLISH));
    assertThat(catalogue.rules().get(0)).asString().startsWith("ERROR I001");
  }

  @Test
  void aRecordTypeWithoutRulesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> validator.validate(List.of(new Ruleless(1))))
        .withMessageContaining("@RulesHold");
    assertThat(validator).hasToString("NusoValidator[CHILDREN_2024]");
    assertThat(validator.round()).isEqualTo(CHILDREN_2024);
  }

  @Test
  void aRuleOfABatchCannotBeTriedOnOneRecord() {
    Rule<Investigation> batch =
        RuleCatalogue.of(Investigation.class, CHILDREN_2024).rule("I101").orElseThrow();
    assertThatIllegalStateException().isThrownBy(() -> batch.check(correct("K-1")));
    assertThat(batch.threshold()).isEmpty();
    assertThat(batch.ofBatch()).isTrue();
  }

  @Test
  void aRuleWithoutSourceOrTextIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> Rule.<Investigation>error("X3").fails())
        .withMessageContaining("X3 cites no source");
    assertThatNullPointerException()
        .isThrownBy(() -> Rule.<Investigation>error("X4").source("s").sv("a", "b").fails())
        .withMessageContaining("X4 has no English text");
  }

  @Test
  void anExampleThatNamesNoVariableIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleExample.records(Investigation.class, "background.agee=3"))
        .withMessageContaining("background.agee");
  }

  @Test
  void aPlaceInAFileIsToldInWords() {
    assertThat(new Location("export.csv", 12, 11, "background.age").toString(SWEDISH))
        .isEqualTo("export.csv, rad 12, post 11, background.age");
    assertThat(new Location("071104-2390.csv", 0, 0, "20071104-2390").toString(ENGLISH))
        .doesNotContain("2390");
    assertThat(Location.BATCH).hasToString("");
  }

  private static List<String> findings(NusoValidator validator, List<Investigation> records) {
    return validator.validate(records).findings().stream().map(Finding::id).toList();
  }

  private static Investigation correct(String serialNumber) {
    return Investigation.builder(CHILDREN_2024)
        .mode(CollectionMode.HAND_CODED)
        .serialNumber(serialNumber)
        .participant(Municipality.KARLSTAD)
        .background(b -> b.age(3))
        .process(p -> p.opened(LocalDate.of(2023, 11, 1)).closed(LocalDate.of(2024, 2, 1)))
        .build();
  }

  record Ruleless(int number) {}
}
