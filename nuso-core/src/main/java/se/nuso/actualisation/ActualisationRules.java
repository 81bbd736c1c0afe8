package se.nuso.actualisation;

import static se.nuso.actualisation.ActualisationFields.*;

import java.util.List;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.SubStudy;
import se.nuso.investigation.ActualisationType;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;

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
              "Löpnumret är ett syntetiskt, men posten säger sig vara verklig.",
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

  static final Rule<Actualisation> AGE_0_17 =
      Rule.<Actualisation>warning("A011")
          .source(
              "SoL (2025:400) 3 kap. 1 §: a child is under 18; the age range of delstudie 3 is not published")
          .require(AGE, age -> age >= 0 && age <= 17)
          .sv("Åldern är {age}, men ett barn är 0–17 år.", "Kontrollera åldern i hela år.")
          .en("The age is {age}, but a child is 0–17.", "Check the age, in whole years.")
          .passes("age=0", "age=17")
          .fails("age=18", "age=-1");

  static final Rule<Actualisation> FOURTEEN_DAYS_OLD_ACT =
      fourteenDays(
          Rule.<Actualisation>warning("A012")
              .source(
                  "SoL (2001:453) 11 kap. 1 a §: fourteen days, longer for exceptional reasons; local variables")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<Actualisation> FOURTEEN_DAYS_NEW_ACT =
      fourteenDays(
          Rule.<Actualisation>warning("A013")
              .source(
                  "SoL (2025:400) 20 kap. 2 §: fourteen days, longer for exceptional reasons; local variables")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<Actualisation> DECIDED_AFTER_RECEIVED =
      Rule.<Actualisation>warning("A014")
          .source("SoL (2025:400) 20 kap. 2 §: a decision follows on a report; local variables")
          .require(DECIDED, RECEIVED, (decided, received) -> !decided.isBefore(received))
          .sv(
              "Beslutet fattades {decided}, före aktualiseringen kom in {received}.",
              "Rätta det datum som är fel.")
          .en(
              "The decision was made on {decided}, before the actualisation came in on {received}.",
              "Correct the date that is wrong.")
          .passes(
              "received=2023-02-01; decided=2023-02-01", "received=2023-02-01; decided=2023-02-03")
          .fails(
              "received=2023-02-02; decided=2023-02-01", "received=2023-02-01; decided=2022-02-03");

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
          .sv(
              "En anledning är en lokal kod utan översättning: {reasons}.",
              "Lägg till koden i kommunens översättning.")
          .en(
              "A reason is a local code without a mapping: {reasons}.",
              "Add the code to the municipality's mapping.")
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

  static final List<Rule<Actualisation>> ALL =
      List.of(
          DeliveryRules.roundGiven("A001", ROUND, PAGE + ": the extract has its own period"),
          DeliveryRules.modeGiven("A002", MODE, PAGE + ": an extract from the case system"),
          DeliveryRules.participantGiven(
              "A003", PARTICIPANT, PAGE + ": a municipality or a district takes part"),
          SYNTHETIC_IS_MARKED,
          RECEIVED_IN_PERIOD,
          AGE_0_17,
          FOURTEEN_DAYS_OLD_ACT,
          FOURTEEN_DAYS_NEW_ACT,
          DECIDED_AFTER_RECEIVED,
          PENDING_HAS_NO_DAY,
          LOCAL_CODE_WITHOUT_MAPPING,
          REPORT_OR_APPLICATION);

  private ActualisationRules() {}

  /**
   * The days run from a report of concern. No decision is needed while an investigation of the
   * child is ongoing.
   */
  private static Rule<Actualisation> fourteenDays(Rule.Builder<Actualisation> dated) {
    return dated
        .when(TYPE, type -> type == ActualisationType.REPORT_OF_CONCERN)
        .when(
            DECISION, decision -> decision != ActualisationDecision.JOINED_TO_ONGOING_INVESTIGATION)
        .require(
            DECIDED, RECEIVED, (decided, received) -> !decided.isAfter(received.plusDays(DAYS)))
        .sv(
            "Beslutet fattades {decided}, mer än 14 dagar efter att aktualiseringen kom in {received}.",
            "Kontrollera datumen, och om synnerliga skäl är dokumenterade.")
        .en(
            "The decision was made on {decided}, more than 14 days after the actualisation came in on {received}.",
            "Check the dates, and whether exceptional reasons are documented.")
        .passes(
            "type=REPORT_OF_CONCERN; decision=INVESTIGATION_OPENED; received=2023-02-01; decided=2023-02-15",
            "type=REPORT_OF_CONCERN; decision=INVESTIGATION_NOT_OPENED; received=2023-02-01; decided=2023-02-01")
        .fails(
            "type=REPORT_OF_CONCERN; decision=INVESTIGATION_OPENED; received=2023-02-01; decided=2023-02-16",
            "type=REPORT_OF_CONCERN; decision=INVESTIGATION_NOT_OPENED; received=2023-02-01; decided=2023-05-01");
  }
}
