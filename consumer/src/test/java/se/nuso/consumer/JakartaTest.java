package se.nuso.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;
import se.nuso.rule.Finding;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleCatalogue;
import se.nuso.rule.RuleExample;
import se.nuso.rule.Severity;
import se.nuso.text.Language;

/**
 * A host with a Jakarta validator and an expression language, as Spring and Jakarta servers have.
 */
class JakartaTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void theHostSpeaksAsBefore() {
    Locale.setDefault(before);
  }

  static Stream<Investigation> faultyRecords() {
    return RuleCatalogue.of(Investigation.class, CHILDREN_2024).rules().stream()
        .filter(rule -> !rule.ofBatch())
        .map(Rule::fails)
        .flatMap(List::stream)
        .flatMap(example -> RuleExample.records(Investigation.class, example).stream());
  }

  @ParameterizedTest
  @CsvSource({"sv-SE, sv", "sv-SE, en", "en-US, sv", "en-US, en", "de-DE, sv", "de-DE, en"})
  void anyValidatorReportsTheErrorRulesOnceAtTheRightPathInTheLanguageAskedFor(
      String host, String asked) {
    Locale.setDefault(Locale.forLanguageTag(host));
    Language language = Language.of(Locale.forLanguageTag(asked));
    try (ValidatorFactory factory = speaking(Locale.forLanguageTag(asked))) {
      assertThat(faultyRecords())
          .hasSizeGreaterThan(40)
          .allSatisfy(
              record ->
                  assertThat(violations(factory, record))
                      .containsExactlyInAnyOrderElementsOf(errors(record, language)));
    }
  }

  @Test
  void theDefaultFactoryOfASwedishHostSpeaksSwedish() {
    Locale.setDefault(Locale.forLanguageTag("sv-SE"));
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Set<ConstraintViolation<Investigation>> violations =
          factory.getValidator().validate(correct().toBuilder().background(b -> b.age(18)).build());
      assertThat(violations).hasSize(1);
      ConstraintViolation<Investigation> violation = violations.iterator().next();
      assertThat(violation.getPropertyPath()).hasToString("background.age");
      assertThat(violation.getMessage())
          .isEqualTo(
              "Åldern är 18, men delstudie 1 omfattar 0–17 år. Kontrollera åldern och räkna i hela"
                  + " år.");
    }
  }

  @Test
  void aWarningStopsNoRecordAtTheHostsDoor() {
    Investigation contradictory =
        RuleExample.records(
                Investigation.class,
                "round=CHILDREN_2024; mode=HAND_CODED; serialNumber=K-1; participant=1780;"
                    + " assessment.need=NO_NEED_ASSESSED;"
                    + " decisions.interventions=FAMILY_TREATMENT")
            .get(0);
    assertThat(NusoValidator.of(CHILDREN_2024).validate(List.of(contradictory)).count()).isOne();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(contradictory)).isEmpty();
      assertThat(factory.getValidator().validate(correct())).isEmpty();
    }
  }

  @Test
  void aHostLearnsWhichRuleWasBroken() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      var violation =
          factory
              .getValidator()
              .validate(correct().toBuilder().background(b -> b.age(-1)).build())
              .iterator()
              .next();
      HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
      assertThat(told.getDynamicPayload(Rule.class).id()).isEqualTo("I011");
      assertThat(violation.getMessageTemplate()).isEqualTo("{se.nuso.rule.I011}");
    }
  }

  /** What is compared: where, and the whole text. */
  private record Told(String path, String text) {}

  private static List<Told> violations(ValidatorFactory factory, Investigation record) {
    return factory.getValidator().validate(record).stream()
        .map(v -> new Told(v.getPropertyPath().toString(), v.getMessage()))
        .toList();
  }

  private static List<Told> errors(Investigation record, Language language) {
    return NusoValidator.of(CHILDREN_2024).validate(List.of(record)).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> new Told(path(finding), text(finding, language)))
        .collect(Collectors.toList());
  }

  private static String path(Finding finding) {
    return String.valueOf(finding.location().column());
  }

  private static String text(Finding finding, Language language) {
    return finding.message(language) + " " + finding.hint(language);
  }

  private static ValidatorFactory speaking(Locale locale) {
    var configuration = Validation.byDefaultProvider().configure();
    MessageInterpolator host = configuration.getDefaultMessageInterpolator();
    return configuration
        .messageInterpolator(
            new MessageInterpolator() {
              @Override
              public String interpolate(String template, Context context) {
                return host.interpolate(template, context, locale);
              }

              @Override
              public String interpolate(String template, Context context, Locale other) {
                return host.interpolate(template, context, locale);
              }
            })
        .buildValidatorFactory();
  }

  private static Investigation correct() {
    return Investigation.builder(CHILDREN_2024)
        .mode(CollectionMode.STRUCTURED_EXTRACT)
        .serialNumber("K-17")
        .participant(Municipality.KARLSTAD)
        .background(b -> b.age(11))
        .build();
  }
}
