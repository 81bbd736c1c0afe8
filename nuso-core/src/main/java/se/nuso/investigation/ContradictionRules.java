package se.nuso.investigation;

import static se.nuso.investigation.InvestigationFields.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.Vulnerability;
import se.nuso.bbic.VulnerabilityRule;
import se.nuso.rule.Field;
import se.nuso.rule.Rule;

/** Answers to two questions that hardly hold together. */
final class ContradictionRules {
  private static final String INFORMATION =
      "NUSO PM#3: information from another profession and from another organisation are asked for; that one without the other is a contradiction is our reading";

  private static final Field<Investigation, Boolean> ON_THE_CHILDS_SIDE =
      documentedOn("onTheChildsSide", VulnerabilityRule.BY_BBIC_SIDE.ownBehaviour());

  private static final Field<Investigation, Boolean> ON_THE_OTHER_SIDES =
      documentedOn("onTheOtherSides", VulnerabilityRule.BY_BBIC_SIDE.homeEnvironment());

  static final Rule<Investigation> COMPETENCE_BEHIND_SOURCE =
      Rule.<Investigation>warning("I060")
          .source(INFORMATION)
          .when(INFORMATION_SOURCES, sources -> !sources.contains(InformationSource.NONE))
          .require(COMPETENCES, competences -> !competences.contains(Competence.NONE))
          .sv(
              "Information har kommit från annan verksamhet ({process.informationSources}), men ingen från annan kompetens.",
              "Ange kompetensen, eller rätta verksamheterna.")
          .en(
              "Information came from another organisation ({process.informationSources}), but none from another profession.",
              "Give the profession, or correct the organisations.")
          .passes(
              "process.informationSources=SCHOOL; process.competences=PEDAGOGICAL",
              "process.informationSources=POLICE|SCHOOL; process.competences=PEDAGOGICAL|MEDICAL")
          .fails(
              "process.informationSources=SCHOOL; process.competences=NONE",
              "process.informationSources=DENTAL_CARE|SCHOOL; process.competences=NONE");

  static final Rule<Investigation> SOURCE_BEHIND_COMPETENCE =
      Rule.<Investigation>warning("I061")
          .source(INFORMATION)
          .when(COMPETENCES, competences -> !competences.contains(Competence.NONE))
          .require(INFORMATION_SOURCES, sources -> !sources.contains(InformationSource.NONE))
          .sv(
              "Information har kommit från annan kompetens ({process.competences}), men ingen från annan verksamhet.",
              "Ange verksamheten, eller rätta kompetenserna.")
          .en(
              "Information came from another profession ({process.competences}), but none from another organisation.",
              "Give the organisation, or correct the professions.")
          .passes(
              "process.competences=PEDAGOGICAL; process.informationSources=SCHOOL",
              "process.competences=MEDICAL; process.informationSources=OTHER")
          .fails(
              "process.competences=PEDAGOGICAL; process.informationSources=NONE",
              "process.competences=MEDICAL|PSYCHOLOGICAL; process.informationSources=NONE");

  static final Rule<Investigation> FIRST_BEFORE_INTERVENTION =
      Rule.<Investigation>warning("I075")
          .source(
              "This project: a decided intervention follows an investigation, so one had before means that this is not the first")
          .when(PREVIOUS_INTERVENTION, before -> before == PreviousIntervention.YES)
          .require(PREVIOUS_INVESTIGATION, before -> before != PreviousInvestigation.FIRST)
          .sv(
              "Barnet har haft en tidigare insats, men utredningen är angiven som förstagångsutredning.",
              "Kontrollera båda svaren; insatsen kan ha beslutats i en annan kommun.")
          .en(
              "The child had an intervention before, but the investigation is given as the first.",
              "Check both answers; the intervention may have been decided in another municipality.")
          .passes(
              "reason.previousIntervention=YES; reason.previousInvestigation=RECURRING",
              "reason.previousIntervention=YES; reason.previousInvestigation=UNKNOWN")
          .fails(
              "reason.previousIntervention=YES; reason.previousInvestigation=FIRST",
              "background.age=3; reason.previousIntervention=YES; reason.previousInvestigation=FIRST");

  static final Rule<Investigation> OWN_BEHAVIOUR_DOCUMENTED =
      somethingDocumented(
          "I076",
          EnumSet.of(Vulnerability.OWN_BEHAVIOUR, Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR),
          ON_THE_CHILDS_SIDE,
          "hos barnet",
          "of the child",
          Vulnerability.OWN_BEHAVIOUR);

  static final Rule<Investigation> HOME_ENVIRONMENT_DOCUMENTED =
      somethingDocumented(
          "I078",
          EnumSet.of(
              Vulnerability.HOME_ENVIRONMENT, Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR),
          ON_THE_OTHER_SIDES,
          "i föräldraförmågan eller i familj och miljö",
          "of parenting or of family and environment",
          Vulnerability.HOME_ENVIRONMENT);

  static final List<Rule<Investigation>> ALL =
      List.of(
          COMPETENCE_BEHIND_SOURCE,
          SOURCE_BEHIND_COMPETENCE,
          FIRST_BEFORE_INTERVENTION,
          OWN_BEHAVIOUR_DOCUMENTED,
          HOME_ENVIRONMENT_DOCUMENTED);

  private ContradictionRules() {}

  private static Rule<Investigation> somethingDocumented(
      String id,
      Set<Vulnerability> given,
      Field<Investigation, Boolean> documented,
      String wereSv,
      String wereEn,
      Vulnerability example) {
    String vulnerability = "assessment.vulnerability=" + example;
    return Rule.<Investigation>warning(id)
        .source(
            "This project: vulnerability is known to follow the documented risk factors, but not how; that it needs one on its side is our reading")
        .when(VULNERABILITY, given::contains)
        .require(VULNERABILITY, documented, (answer, something) -> something)
        .sv(
            "Utsattheten är angiven som ”{assessment.vulnerability}”, men ingen riskfaktor är dokumenterad "
                + wereSv
                + ".",
            "Kontrollera den angivna utsattheten och riskfaktorerna.")
        .en(
            "The vulnerability given is “{assessment.vulnerability}”, but no risk factor "
                + wereEn
                + " is documented.",
            "Check the vulnerability given and the risk factors.")
        .passes(
            vulnerability + "; " + answers(documented, "SEVERE"),
            vulnerability
                + "; "
                + answers(documented, "NOT_DOCUMENTED")
                    .replaceFirst("=NOT_DOCUMENTED", "=LESS_SEVERE"))
        .fails(
            vulnerability + "; " + answers(documented, "NOT_DOCUMENTED"),
            "assessment.vulnerability=HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR; "
                + answers(documented, "NOT_DOCUMENTED"));
  }

  private static String answers(Field<Investigation, Boolean> documented, String answer) {
    return String.join("=" + answer + "; ", documented.paths()) + "=" + answer;
  }

  /**
   * Whether any of some factors is documented; not answered where a missing answer leaves it open.
   */
  private static Field<Investigation, Boolean> documentedOn(String name, Set<RiskFactor> factors) {
    return Field.derived(
        name,
        factors.stream().map(factor -> "factors.risk." + factor.code()).toList(),
        i -> VulnerabilityRule.anyDocumented(factors, i.factors().risk()));
  }
}
