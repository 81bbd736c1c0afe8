package se.nuso.investigation;

import static se.nuso.investigation.InvestigationFields.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.codebook.Code;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.rule.Field;
import se.nuso.rule.Rule;

/** In a question with several answers, "none" stands alone. */
final class NoneRules {
  static final List<Rule<Investigation>> ALL =
      List.of(
          standsAlone("I020", DIAGNOSES, Diagnosis.NONE, Diagnosis.ADHD, Diagnosis.OTHER),
          standsAlone("I021", CHILD_TALKS, ChildTalk.NONE, ChildTalk.INDIVIDUAL, ChildTalk.JOINT),
          standsAlone(
              "I022", COMPETENCES, Competence.NONE, Competence.MEDICAL, Competence.PEDAGOGICAL),
          standsAlone(
              "I023",
              INFORMATION_SOURCES,
              InformationSource.NONE,
              InformationSource.SCHOOL,
              InformationSource.POLICE),
          standsAlone(
              "I024",
              PROTECTIVE,
              ProtectiveFactor.NONE,
              ProtectiveFactor.WELL_FUNCTIONING_SCHOOL,
              ProtectiveFactor.SUPPORTIVE_PARENT),
          standsAlone(
              "I025",
              COMPULSORY_CARE_GROUNDS,
              CompulsoryCareGround.NONE,
              CompulsoryCareGround.LVU_2,
              CompulsoryCareGround.LVU_3),
          standsAlone(
              "I026",
              INTERVENTIONS,
              Intervention.NONE,
              Intervention.FAMILY_TREATMENT,
              Intervention.CONTACT_PERSON),
          standsAlone(
              "I027",
              ONWARD_REFERRALS,
              OnwardReferral.NONE,
              OnwardReferral.HEALTH_CARE,
              OnwardReferral.OTHER));

  private NoneRules() {}

  /** The two other codes make the examples. */
  private static <E extends Enum<E> & Code> Rule<Investigation> standsAlone(
      String id, Field<Investigation, Set<E>> question, E none, E other, E another) {
    String answer = question.name() + "=";
    return Rule.<Investigation>error(id)
        .source(
            "NUSO PM#3 and SKR presentation 2024: “none” is published as the complement of the other answers")
        .require(question, given -> !given.contains(none) || given.size() == 1)
        .sv(
            String.format(
                Locale.ROOT,
                "”%s” är angivet tillsammans med andra svar: {%s}.",
                none.label().sv(),
                question.name()),
            String.format(Locale.ROOT, "Ta bort %s, eller de andra svaren.", none.code()))
        .en(
            String.format(
                Locale.ROOT,
                "“%s” is given together with other answers: {%s}.",
                none.label().en(),
                question.name()),
            String.format(Locale.ROOT, "Remove %s, or the other answers.", none.code()))
        .passes(answer + none.code(), answer + other.code() + "|" + another.code())
        .fails(
            answer + none.code() + "|" + other.code(), answer + none.code() + "|" + another.code());
  }
}
