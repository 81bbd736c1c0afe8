package se.nuso.investigation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.DuplicateRecords;
import se.nuso.rule.Rule;
import se.nuso.rule.UnansweredQuestions;

/** What must, and what should, hold of a whole delivery. */
final class BatchRules {
  static final Rule<Investigation> DUPLICATE_IDENTICAL =
      Rule.<Investigation>warning("I101")
          .source("NUSO information meeting 19 Sep 2025: serial-number lists hold duplicates")
          .batch(
              () ->
                  DuplicateRecords.identical(Investigation.class, "serialNumber", BatchRules::key))
          .sv(
              "Löpnumret finns redan på {first}, med samma innehåll.",
              "Behåll den ena posten och ta bort den andra.")
          .en(
              "The serial number already occurs at {first}, with the same content.",
              "Keep one of the records and remove the other.")
          .passes(
              "serialNumber=A1; background.age=3\nserialNumber=A2; background.age=3",
              "serialNumber=A1; participant=1780; background.age=3\nserialNumber=A1; participant=0180-FAR; background.age=3")
          .fails(
              "serialNumber=A1; background.age=3\nserialNumber=A1; background.age=3",
              "serialNumber=A1; participant=1780\nserialNumber=A2; participant=1780\nserialNumber=A1; participant=1780");

  static final Rule<Investigation> DUPLICATE_CONFLICTING =
      DuplicateRecords.conflictingRule(
              Rule.<Investigation>warning("I102")
                  .source(
                      "NUSO information meeting 19 Sep 2025: the serial number joins the follow-up to one investigation; whether it is a child's or a case's is open"),
              Investigation.class,
              "serialNumber",
              BatchRules::key)
          .passes(
              "serialNumber=A1; background.age=3\nserialNumber=A2; background.age=4",
              "serialNumber=A1; background.age=3\nserialNumber=A1; background.age=3")
          .fails(
              "serialNumber=A1; background.age=3\nserialNumber=A1; background.age=4",
              "serialNumber=A1; participant=1780; background.legalSex=GIRL\nserialNumber=A1; participant=1780; background.legalSex=BOY");

  static final Rule<Investigation> FACTOR_NEVER_DOCUMENTED =
      Rule.<Investigation>info("I110")
          .source(
              "NUSO PM#3: every risk factor is asked for in each investigation; our limit of 20 records")
          .batch(() -> new UniformFactors(UniformFactors.Extreme.NEVER))
          .sv(
              "{factor} är aldrig dokumenterad i de {n} utredningar från {participant} som besvarat frågan.",
              "Kontrollera att frågan har överförts; i små underlag kan det vara riktigt.")
          .en(
              "{factor} is never documented in the {n} investigations from {participant} that answer the question.",
              "Check that the question was transferred; in small numbers it may be right.")
          .passes(
              "19 x participant=1780; factors.risk.FAMILY_CONFLICT=NOT_DOCUMENTED\nparticipant=1780; factors.risk.FAMILY_CONFLICT=SEVERE",
              "20 x participant=1780; factors.risk.FAMILY_CONFLICT=SEVERE")
          .fails(
              "20 x participant=1780; factors.risk.FAMILY_CONFLICT=NOT_DOCUMENTED",
              "25 x participant=0180-FAR; factors.risk.YOUNG_CARER=NOT_DOCUMENTED");

  static final Rule<Investigation> FACTOR_ALWAYS_DOCUMENTED =
      Rule.<Investigation>warning("I111")
          .source(
              "NUSO PM#3: every risk factor is asked for in each investigation; our limit of 20 records")
          .batch(() -> new UniformFactors(UniformFactors.Extreme.ALWAYS))
          .sv(
              "{factor} är dokumenterad i alla {n} utredningar från {participant} som besvarat frågan.",
              "Kontrollera hur frågan har överförts.")
          .en(
              "{factor} is documented in all {n} investigations from {participant} that answer the question.",
              "Check how the question was transferred.")
          .passes(
              "19 x participant=1780; factors.risk.FAMILY_CONFLICT=SEVERE\nparticipant=1780; factors.risk.FAMILY_CONFLICT=NOT_DOCUMENTED",
              "20 x participant=1780; factors.risk.FAMILY_CONFLICT=NOT_DOCUMENTED")
          .fails(
              "20 x participant=1780; factors.risk.FAMILY_CONFLICT=SEVERE",
              "21 x participant=0180-FAR; factors.risk.YOUNG_CARER=LESS_SEVERE");

  static final Rule<Investigation> ONE_ANSWER_DOMINATES =
      Rule.<Investigation>warning("I112")
          .source(
              "Our check of plausibility: one answer in over 99 % of a participant's answers, from 100 answers")
          .batch(0.99, DominatingAnswers::new)
          .sv(
              "{participant} svarar nästan alltid likadant på {n} frågor: {answers}.",
              "Kontrollera att alla svar har överförts och inte ett förvalt värde.")
          .en(
              "{participant} nearly always gives the same answer to {n} questions: {answers}.",
              "Check that the answers were transferred and not a default value.")
          .passes(
              "99 x participant=1780; background.legalSex=GIRL",
              "98 x participant=1780; background.interpreter=NOT_NEEDED\n2 x participant=1780; background.interpreter=NEEDED")
          .fails(
              "100 x participant=1780; background.legalSex=GIRL",
              "200 x participant=1780; background.interpreter=NOT_NEEDED; background.diagnoses=ADHD|AUTISM\nparticipant=1780; background.interpreter=NEEDED");

  static final Rule<Investigation> NO_ITEM_NON_RESPONSE =
      Rule.<Investigation>info("I113")
          .source(
              "NUSO PM#3: item non-response is 3–5 % for each factor of the hand-coded answers; none at all is implausible, from 20 records")
          .batch(CompleteAnswers::new)
          .sv(
              "Inte ett enda svar om risk- och skyddsfaktorer saknas i {n} utredningar från {participant}.",
              "Kontrollera att obesvarade frågor inte har fyllts i med ett förvalt värde.")
          .en(
              "Not one answer on risk and protective factors is missing in {n} investigations from {participant}.",
              "Check that unanswered questions were not filled with a default value.")
          .passes(
              "25 x mode=HAND_CODED; participant=1780; background.legalSex=GIRL",
              "25 x mode=STRUCTURED_EXTRACT; " + CompleteAnswers.EXAMPLE)
          .fails(
              "20 x mode=HAND_CODED; " + CompleteAnswers.EXAMPLE,
              "21 x mode=HAND_CODED; " + CompleteAnswers.EXAMPLE);

  static final Rule<Investigation> FACTOR_HALF_UNANSWERED =
      Rule.<Investigation>warning("I114")
          .source(
              "NUSO PM#3: item non-response is 3–5 % for each factor; our limit of one half, from 20 records")
          .batch(0.5, HalfUnanswered::new)
          .sv(
              "I {participant} saknar minst hälften av {records} utredningar svar om {n} faktorer: {factors}.",
              "Kontrollera att svaren har överförts.")
          .en(
              "In {participant} at least half of {records} investigations lack an answer on {n} factors: {factors}.",
              "Check that the answers were transferred.")
          .passes(
              "19 x participant=1780\n20 x " + CompleteAnswers.EXAMPLE,
              "19 x participant=1780; background.age=3")
          .fails(
              "10 x participant=1780\n10 x " + CompleteAnswers.EXAMPLE,
              "25 x participant=1780; background.age=3\n" + CompleteAnswers.EXAMPLE);

  static final Rule<Investigation> QUESTION_UNANSWERED =
      UnansweredQuestions.rule(
              Rule.<Investigation>warning("I115")
                  .source(
                      "SKR page delstudie 1: the questions of the survey; a delivery of 20 records or more answers each of them somewhere"),
              Investigation.class,
              Set.of("background.origin", "assessment.vulnerability"))
          .passes(
              "19 x participant=1780; background.age=3", "background.age=3\n18 x background.age=4")
          .fails(
              "20 x participant=1780; background.age=3",
              "10 x participant=1780; background.age=3\n10 x " + CompleteAnswers.EXAMPLE);

  static final List<Rule<Investigation>> ALL =
      List.of(
          DUPLICATE_IDENTICAL,
          DUPLICATE_CONFLICTING,
          FACTOR_NEVER_DOCUMENTED,
          FACTOR_ALWAYS_DOCUMENTED,
          ONE_ANSWER_DOMINATES,
          NO_ITEM_NON_RESPONSE,
          FACTOR_HALF_UNANSWERED,
          QUESTION_UNANSWERED);

  /** The fewest records of a participant that say anything of plausibility. */
  static final int FEWEST = 20;

  private BatchRules() {}

  /** A serial number is a participant's own; null where none is given. */
  private static @Nullable String key(Investigation investigation) {
    SerialNumber number = investigation.serialNumber();
    return number == null ? null : ParticipantRecord.codeOf(investigation) + " " + number.value();
  }
}
