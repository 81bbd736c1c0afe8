package se.nuso.actualisation;

import static se.nuso.actualisation.ActualisationFields.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.investigation.ActualisationType;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.DuplicateRecords;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;
import se.nuso.rule.UnansweredQuestions;

/** What must, and what should, hold of an actualisation. */
final class ActualisationRules {
  private static final String PAGE = "SKR page delstudie 3";
  private static final int DAYS = 14;

  private static final Field<Actualisation, CollectionWindow> WINDOW =
      Field.derived(
          "window",
          List.of("round"),
          r -> r.round() == null ? null : r.round().window(SubStudy.ACTUALISATIONS).orElse(null));

  private static final Field<Actualisation, Boolean> UNDECIDED =
      Field.derived("undecided", List.of("decided"), r -> r.decided() == null);

  static final Rule<Actualisation> SYNTHETIC_IS_MARKED =
      Rule.<Actualisation>warning("A004")
          .source(
              "This project: a synthetic record is marked in its serial number and in its origin")
          .when(SERIAL_NUMBER, serial -> serial.value().startsWith("SYN-"))
          .require(ORIGIN, origin -> origin == RecordOrigin.SYNTHETIC)
          .sv(
              "Löpnumret är syntetiskt, men posten säger sig vara verklig.",
              "Ange origin=SYNTHETIC, eller ta bort posten.")
          .en(
              "The serial number is a synthetic one, but the record claims to be real.",
              "Give origin=SYNTHETIC, or remove the record.")
          .passes(
              "serialNumber=SYN-1; origin=SYNTHETIC", "serialNumber=SYN-2; origin=SYNTHETIC; age=3")
          .fails("serialNumber=SYN-1; origin=REAL", "serialNumber=SYN-2");

  static final Rule<Actualisation> RECEIVED_IN_PERIOD =
      Rule.<Actualisation>error("A010")
          .source(PAGE + ": the whole of 2023")
          .require(RECEIVED, WINDOW, (received, window) -> window.contains(received))
          .sv(
              "Aktualiseringen kom in {received}, men omgången omfattar {window}, båda dagarna inräknade.",
              "Rätta datumet, eller ta bort posten ur leveransen.")
          .en(
              "The actualisation came in on {received}, but the round covers {window}, both days included.",
              "Correct the date, or leave the record out of the delivery.")
          .passes(
              "round=CHILDREN_2024; received=2023-01-01",
              "round=CHILDREN_2024; received=2023-12-31")
          .fails(
              "round=CHILDREN_2024; received=2022-12-31",
              "round=CHILDREN_2024; received=2024-01-01");

  static final Rule<Actualisation> AGE_0_17_OLD_ACT =
      aged0To17(
          Rule.<Actualisation>warning("A011")
              .source(
                  "SoL (2001:453) 1 kap. 2 §: a child is under 18; the age range of delstudie 3 is not published")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<Actualisation> AGE_0_17_NEW_ACT =
      aged0To17(
          Rule.<Actualisation>warning("A018")
              .source(
                  "SoL (2025:400) 3 kap. 1 §: a child is under 18; the age range of delstudie 3 is not published")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<Actualisation> FOURTEEN_DAYS_OLD_ACT =
      fourteenDays(
          Rule.<Actualisation>info("A012")
              .source(
                  "SoL (2001:453) 11 kap. 1 a §: fourteen days, longer for exceptional reasons; local variables")
              .validUntil(Law.OLD_ACT_LAST_DAY),
          2023);

  static final Rule<Actualisation> FOURTEEN_DAYS_NEW_ACT =
      fourteenDays(
          Rule.<Actualisation>info("A013")
              .source(
                  "SoL (2025:400) 20 kap. 2 §: fourteen days, longer for exceptional reasons; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          2026);

  static final Rule<Actualisation> DECIDED_AFTER_RECEIVED_OLD_ACT =
      decidedAfterReceived(
          Rule.<Actualisation>warning("A014")
              .source(
                  "SoL (2001:453) 11 kap. 1 a §: a decision follows on a report; local variables")
              .validUntil(Law.OLD_ACT_LAST_DAY),
          2023);

  static final Rule<Actualisation> DECIDED_AFTER_RECEIVED_NEW_ACT =
      decidedAfterReceived(
          Rule.<Actualisation>warning("A019")
              .source("SoL (2025:400) 20 kap. 2 §: a decision follows on a report; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY),
          2026);

  static final Rule<Actualisation> PENDING_HAS_NO_DAY =
      Rule.<Actualisation>warning("A015")
          .source("This project: what is pending is not decided; provisional code")
          .when(DECISION, decision -> decision == ActualisationDecision.PENDING)
          .require(UNDECIDED, undecided -> undecided)
          .sv("Beslut saknas ännu, men har ett datum.", "Ange beslutet, eller ta bort datumet.")
          .en("The decision is pending, but has a date.", "Give the decision, or remove the date.")
          .passes("decision=PENDING", "decision=PENDING; received=2023-12-30")
          .fails(
              "decision=PENDING; decided=2023-12-30",
              "decision=PENDING; received=2023-12-28; decided=2023-12-30");

  static final Rule<Actualisation> LOCAL_CODE_WITHOUT_MAPPING =
      Rule.<Actualisation>info("A016")
          .source(PAGE + ": the municipalities' reasons differ; the code is ours")
          .require(REASONS, reasons -> !reasons.contains(ActualisationReason.UNMAPPED_LOCAL_CODE))
          .countedPerBatch()
          .sv(
              "{n} av {of} aktualiseringar ({share} %) har en anledning i lokal kod utan översättning. Se {first}.",
              "Lägg till koderna i kommunens översättning.")
          .en(
              "{n} of {of} actualisations ({share} %) have a reason in a local code without a mapping. See {first}.",
              "Add the codes to the municipality's mapping.")
          .passes("reasons=NEGLECT", "reasons=OTHER_REASON|NEGLECT")
          .fails("reasons=UNMAPPED_LOCAL_CODE", "reasons=NEGLECT|UNMAPPED_LOCAL_CODE");

  static final Rule<Actualisation> REPORT_OR_APPLICATION =
      Rule.<Actualisation>info("A017")
          .source(PAGE + ": report or application; other means is named for delstudie 1 only")
          .require(TYPE, type -> type != ActualisationType.OTHER_INFORMATION)
          .sv(
              "Aktualiseringssättet är ”{type}”; delstudie 3 nämner bara anmälan och ansökan.",
              "Behåll det om det är vad som hände.")
          .en(
              "The actualisation type is “{type}”; delstudie 3 names only report and application.",
              "Keep it if that is what happened.")
          .passes("type=REPORT_OF_CONCERN", "type=APPLICATION")
          .fails("type=OTHER_INFORMATION", "type=OTHER_INFORMATION; age=3");

  static final Rule<Actualisation> SUBSTANCE_USE_BY_AGE =
      plausibleFrom("A020", ActualisationReason.CHILD_SUBSTANCE_USE, 8);

  static final Rule<Actualisation> OFFENDING_BY_AGE =
      plausibleFrom("A021", ActualisationReason.CHILD_OFFENDING, 6);

  static final Rule<Actualisation> SCHOOL_BY_AGE =
      plausibleFrom("A022", ActualisationReason.CHILD_SCHOOL_PROBLEMS, 3);

  static final Rule<Actualisation> DUPLICATE_IDENTICAL =
      DuplicateRecords.identicalRule(
              Rule.<Actualisation>warning("A101")
                  .source("This project: a record given twice would be counted twice"),
              Actualisation.class,
              "serialNumber",
              ActualisationRules::identity)
          .passes(
              "serialNumber=A1; age=3\nserialNumber=A2; age=3",
              "received=2023-02-01; age=3\nreceived=2023-02-01; age=4")
          .fails(
              "serialNumber=A1; age=3\nserialNumber=A1; age=3",
              "received=2023-02-01; age=3\nreceived=2023-02-01; age=3");

  static final Rule<Actualisation> DUPLICATE_CONFLICTING =
      DuplicateRecords.conflictingRule(
              Rule.<Actualisation>warning("A102")
                  .source(
                      "This project: a serial number of the extract is one record's; its use is open"),
              Actualisation.class,
              "serialNumber",
              ActualisationRules::number)
          .passes(
              "serialNumber=A1; age=3\nserialNumber=A2; age=4",
              "serialNumber=A1; participant=1780; age=3\nserialNumber=A1; participant=0180-FAR; age=4")
          .fails(
              "serialNumber=A1; age=3\nserialNumber=A1; age=4",
              "serialNumber=A1; participant=1780; legalSex=GIRL\nserialNumber=A1; participant=1780; legalSex=BOY");

  static final Rule<Actualisation> REPEATED_WITHOUT_KEY =
      DuplicateRecords.identicalRule(
              Rule.<Actualisation>info("A103")
                  .source(
                      "This project: without a number or a day, records that are alike may be of two children"),
              Actualisation.class,
              "participant",
              ActualisationRules::withoutIdentity)
          .passes("age=3\nage=4", "serialNumber=A1; age=3\nserialNumber=A1; age=3")
          .fails("age=3\nage=3", "participant=1780; age=3\nage=4\nparticipant=1780; age=3");

  static final Rule<Actualisation> QUESTION_UNANSWERED =
      UnansweredQuestions.rule(
              Rule.<Actualisation>warning("A104").source(PAGE + ": the variables of the extract"),
              Actualisation.class,
              Set.of())
          .passes(
              "19 x age=3",
              "30 x legalSex=GIRL; age=3; type=APPLICATION; reasons=NEGLECT; decision=INVESTIGATION_OPENED")
          .fails("20 x age=3", "20 x legalSex=GIRL; age=3; type=APPLICATION; reasons=NEGLECT");

  static final List<Rule<Actualisation>> ALL =
      List.of(
          DeliveryRules.roundGiven("A001", ROUND, PAGE + ": the extract has its own period"),
          DeliveryRules.modeGiven("A002", MODE, PAGE + ": an extract from the case system"),
          DeliveryRules.participantGiven(
              "A003", PARTICIPANT, PAGE + ": a municipality or a district takes part"),
          SYNTHETIC_IS_MARKED,
          RECEIVED_IN_PERIOD,
          AGE_0_17_OLD_ACT,
          AGE_0_17_NEW_ACT,
          FOURTEEN_DAYS_OLD_ACT,
          FOURTEEN_DAYS_NEW_ACT,
          DECIDED_AFTER_RECEIVED_OLD_ACT,
          DECIDED_AFTER_RECEIVED_NEW_ACT,
          PENDING_HAS_NO_DAY,
          LOCAL_CODE_WITHOUT_MAPPING,
          REPORT_OR_APPLICATION,
          SUBSTANCE_USE_BY_AGE,
          OFFENDING_BY_AGE,
          SCHOOL_BY_AGE,
          DUPLICATE_IDENTICAL,
          DUPLICATE_CONFLICTING,
          REPEATED_WITHOUT_KEY,
          QUESTION_UNANSWERED);

  private ActualisationRules() {}

  private static Rule<Actualisation> aged0To17(Rule.Builder<Actualisation> dated) {
    return dated
        .event(RECEIVED)
        .require(AGE, age -> age >= 0 && age <= 17)
        .sv("Åldern är {age}, men ett barn är 0–17 år.", "Kontrollera åldern i hela år.")
        .en("The age is {age}, but a child is 0–17.", "Check the age, in whole years.")
        .passes("age=0", "age=17")
        .fails("age=18", "age=-1");
  }

  private static Rule<Actualisation> decidedAfterReceived(
      Rule.Builder<Actualisation> dated, int exampleYear) {
    String february = "received=" + exampleYear + "-02-0";
    String next = "; decided=" + exampleYear + "-02-0";
    return dated
        .event(RECEIVED)
        .require(DECIDED, RECEIVED, (decided, received) -> !decided.isBefore(received))
        .sv(
            "Beslutet fattades {decided}, före aktualiseringen kom in {received}.",
            "Rätta det datum som är fel.")
        .en(
            "The decision was made on {decided}, before the actualisation came in on {received}.",
            "Correct the date that is wrong.")
        .passes(february + 1 + next + 1, february + 1 + next + 3)
        .fails(february + 2 + next + 1, february + 9 + next + 3);
  }

  private static Rule<Actualisation> plausibleFrom(
      String id, ActualisationReason reason, int youngest) {
    return Rule.<Actualisation>warning(id)
        .source(
            "This project: our limit of plausibility, " + youngest + " years; no source sets one")
        .when(REASONS, given -> given.contains(reason))
        .require(AGE, age -> age >= youngest)
        .sv(
            String.format(
                Locale.ROOT, "Barnet är {age} år, men anledningen är ”%s”.", reason.label().sv()),
            "Kontrollera åldern och anledningen; under " + youngest + " år är den knappast rimlig.")
        .en(
            String.format(
                Locale.ROOT, "The child is {age}, but the reason is “%s”.", reason.label().en()),
            "Check the age and the reason, which is hardly plausible under " + youngest + ".")
        .passes("age=" + youngest + "; reasons=" + reason, "age=17; reasons=NEGLECT|" + reason)
        .fails("age=0; reasons=" + reason, "age=" + (youngest - 1) + "; reasons=NEGLECT|" + reason);
  }

  /** The number of the record, else the case with the record's own day in its content. */
  private static @Nullable String identity(Actualisation record) {
    String owner = ParticipantRecord.codeOf(record);
    if (record.serialNumber() != null) {
      return owner + " " + record.serialNumber().value();
    }
    if (record.caseReference() != null) {
      return owner + " case " + record.caseReference().value();
    }
    return record.received() == null ? null : owner + " day " + record.received();
  }

  private static @Nullable String number(Actualisation record) {
    return record.serialNumber() == null ? null : identity(record);
  }

  private static @Nullable String withoutIdentity(Actualisation record) {
    return identity(record) == null ? ParticipantRecord.codeOf(record) : null;
  }

  /**
   * The days run from a report of concern. No decision is needed while an investigation of the
   * child is ongoing.
   */
  private static Rule<Actualisation> fourteenDays(
      Rule.Builder<Actualisation> dated, int exampleYear) {
    String report = "type=REPORT_OF_CONCERN; received=" + exampleYear + "-02-01; decided=";
    String opened = "; decision=INVESTIGATION_OPENED";
    return dated
        .event(RECEIVED)
        .when(TYPE, type -> type == ActualisationType.REPORT_OF_CONCERN)
        .when(
            DECISION, decision -> decision != ActualisationDecision.JOINED_TO_ONGOING_INVESTIGATION)
        .require(
            DECIDED, RECEIVED, (decided, received) -> !decided.isAfter(received.plusDays(DAYS)))
        .countedPerBatch()
        .sv(
            "I {n} av {of} anmälningar ({share} %) fattades beslutet mer än 14 dagar efter att anmälan kom in. Se {first}.",
            "Tiden får förlängas om det finns synnerliga skäl; kontrollera datumen om andelen är oväntad.")
        .en(
            "In {n} of {of} reports ({share} %) the decision was made more than 14 days after the report came in. See {first}.",
            "The time may be extended for exceptional reasons; check the dates if the share is unexpected.")
        .passes(report + exampleYear + "-02-15" + opened, report + exampleYear + "-02-01" + opened)
        .fails(report + exampleYear + "-02-16" + opened, report + exampleYear + "-05-01" + opened);
  }
}
