package se.nuso.investigation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.DuplicateRecords;
import se.nuso.rule.Rule;

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
              "The serial number stands already at {first}, with the same content.",
              "Keep one of the records and remove the other.")
          .passes(
              "serialNumber=A1; background.age=3\nserialNumber=A2; background.age=3",
              "serialNumber=A1; participant=1780; background.age=3\nserialNumber=A1; participant=0180-FAR; background.age=3")
          .fails(
              "serialNumber=A1; background.age=3\nserialNumber=A1; background.age=3",
              "serialNumber=A1; participant=1780\nserialNumber=A2; participant=1780\nserialNumber=A1; participant=1780");

  static final Rule<Investigation> DUPLICATE_CONFLICTING =
      Rule.<Investigation>error("I102")
          .source(
              "NUSO information meeting 19 Sep 2025: the serial number joins the follow-up to one investigation")
          .batch(
              () ->
                  DuplicateRecords.conflicting(
                      Investigation.class, "serialNumber", BatchRules::key))
          .sv(
              "Löpnumret finns även på {first}, med annat innehåll: {column} skiljer sig.",
              "Ge den ena utredningen ett eget löpnummer, eller ta bort den post som är fel.")
          .en(
              "The serial number stands also at {first}, with other content: {column} differs.",
              "Give one of the investigations a number of its own, or remove the record that is wrong.")
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
              "Our check of plausibility: one answer in over 99 % of a participant's records, from 20 records")
          .batch(0.99, DominatingAnswers::new)
          .sv(
              "{variable}: {share} procent av {n} svar från {participant} är ”{answer}”.",
              "Kontrollera att alla svar har överförts och inte ett förvalt värde.")
          .en(
              "{variable}: {share} per cent of {n} answers from {participant} are “{answer}”.",
              "Check that the answers were transferred and not a default value.")
          .passes(
              "10 x participant=1780; background.legalSex=GIRL\n10 x participant=1780; background.legalSex=BOY",
              "98 x participant=1780; background.interpreter=NOT_NEEDED\n2 x participant=1780; background.interpreter=NEEDED")
          .fails(
              "20 x participant=1780; background.legalSex=GIRL",
              "200 x participant=1780; background.interpreter=NOT_NEEDED\nparticipant=1780; background.interpreter=NEEDED");

  static final Rule<Investigation> NO_ITEM_NON_RESPONSE =
      Rule.<Investigation>info("I113")
          .source(
              "NUSO PM#3: item non-response is 3–5 % for each factor; none at all is implausible, from 20 records")
          .batch(CompleteAnswers::new)
          .sv(
              "Inte ett enda svar om risk- och skyddsfaktorer saknas i {n} utredningar från {participant}.",
              "Kontrollera att obesvarade frågor inte har fyllts i med ett förvalt värde.")
          .en(
              "Not one answer on risk and protective factors is missing in {n} investigations from {participant}.",
              "Check that unanswered questions were not filled with a default value.")
          .passes(
              "19 x participant=1780; background.age=3\nparticipant=1780",
              "25 x participant=1780; background.legalSex=GIRL")
          .fails("20 x " + CompleteAnswers.EXAMPLE, "21 x " + CompleteAnswers.EXAMPLE);

  static final List<Rule<Investigation>> ALL =
      List.of(
          DUPLICATE_IDENTICAL,
          DUPLICATE_CONFLICTING,
          FACTOR_NEVER_DOCUMENTED,
          FACTOR_ALWAYS_DOCUMENTED,
          ONE_ANSWER_DOMINATES,
          NO_ITEM_NON_RESPONSE);

  /** The fewest records of a participant that say anything of plausibility. */
  static final int FEWEST = 20;

  private BatchRules() {}

  /** A serial number is a participant's own; null where none is given. */
  private static @Nullable String key(Investigation investigation) {
    SerialNumber number = investigation.serialNumber();
    Participant participant = investigation.participant();
    return number == null
        ? null
        : (participant == null ? "" : participant.code()) + " " + number.value();
  }
}
