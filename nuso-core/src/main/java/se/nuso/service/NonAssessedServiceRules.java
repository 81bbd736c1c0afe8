package se.nuso.service;

import static se.nuso.service.NonAssessedServiceFields.*;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;
import se.nuso.intervention.Intervention;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.DuplicateRecords;
import se.nuso.rule.Field;
import se.nuso.rule.Law;
import se.nuso.rule.Rule;
import se.nuso.rule.UnansweredQuestions;

/** What must, and what should, hold of a service without needs assessment. */
final class NonAssessedServiceRules {
  private static final String PAGE = "SKR page delstudie 2";

  /** What always needs an individual assessment. */
  private static final Set<Intervention> ALWAYS_ASSESSED =
      EnumSet.of(
          Intervention.CONTACT_FAMILY,
          Intervention.CONTACT_PERSON,
          Intervention.QUALIFIED_CONTACT_PERSON,
          Intervention.PLACEMENT_SOL);

  private static final Field<NonAssessedService, CollectionWindow> WINDOW =
      Field.derived(
          "window",
          List.of("round"),
          r ->
              r.round() == null
                  ? null
                  : r.round().window(SubStudy.NON_ASSESSED_SERVICES).orElse(null));

  static final Rule<NonAssessedService> STARTED_IN_PERIOD =
      Rule.<NonAssessedService>error("S010")
          .source(PAGE + "; SKR presentation 2024: started 15 Apr to 31 Oct 2024")
          .require(START_MONTH, WINDOW, Months::within)
          .sv(
              "Insatsen påbörjades {startMonth}, men omgången omfattar {window}.",
              "Rätta månaden, eller ta bort insatsen ur leveransen.")
          .en(
              "The service started in {startMonth}, but the round covers {window}.",
              "Correct the month, or leave the service out of the delivery.")
          .passes(
              "round=CHILDREN_2024; startMonth=2024-04", "round=CHILDREN_2024; startMonth=2024-10")
          .fails(
              "round=CHILDREN_2024; startMonth=2024-03", "round=CHILDREN_2024; startMonth=2024-11");

  static final Rule<NonAssessedService> STARTED_ON_A_DAY_IN_PERIOD =
      Rule.<NonAssessedService>error("S011")
          .source(PAGE + "; SKR presentation 2024: started 15 Apr to 31 Oct 2024")
          .require(STARTED, WINDOW, (started, window) -> window.contains(started))
          .sv(
              "Insatsen påbörjades {started}, men omgången omfattar {window}, båda dagarna inräknade.",
              "Rätta datumet, eller ta bort insatsen ur leveransen.")
          .en(
              "The service started on {started}, but the round covers {window}, both days included.",
              "Correct the date, or leave the service out of the delivery.")
          .passes(
              "round=CHILDREN_2024; started=2024-04-15", "round=CHILDREN_2024; started=2024-10-31")
          .fails(
              "round=CHILDREN_2024; started=2024-04-14", "round=CHILDREN_2024; started=2024-11-01");

  static final Rule<NonAssessedService> MONTH_AGREES =
      Rule.<NonAssessedService>warning("S012")
          .source(PAGE + ": the month the service started; the day is a local variable")
          .require(START_MONTH, STARTED, (month, day) -> month.equals(YearMonth.from(day)))
          .sv(
              "Månaden är {startMonth}, men insatsen påbörjades {started}.",
              "Rätta månaden eller datumet.")
          .en(
              "The month is {startMonth}, but the service started on {started}.",
              "Correct the month or the date.")
          .passes(
              "startMonth=2024-05; started=2024-05-01", "startMonth=2024-10; started=2024-10-31")
          .fails(
              "startMonth=2024-05; started=2024-06-01", "startMonth=2024-05; started=2023-05-01");

  static final Rule<NonAssessedService> AGE_0_17_OLD_ACT =
      aged0To17(
          Rule.<NonAssessedService>warning("S013")
              .source(
                  "SoL (2001:453) 1 kap. 2 §: a child is under 18; the age range of delstudie 2 is not published")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<NonAssessedService> AGE_0_17_NEW_ACT =
      aged0To17(
          Rule.<NonAssessedService>warning("S017")
              .source(
                  "SoL (2025:400) 3 kap. 1 §: a child is under 18; the age range of delstudie 2 is not published")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<NonAssessedService> ONE_BY_ONE =
      Rule.<NonAssessedService>warning("S014")
          .source(
              PAGE + ": one survey for each started service, or sums; our record types and modes")
          .require(MODE, mode -> mode != CollectionMode.AGGREGATE)
          .sv(
              "Insamlingssättet är ”{mode}”, men posten är en enda insats.",
              "Ange hur insatsen samlades in, eller skriv summor i filen för aggregerad statistik.")
          .en(
              "The collection mode is “{mode}”, but the record is one service.",
              "Say how the service was collected, or write sums to the file of counts.")
          .passes("mode=HAND_CODED", "mode=STRUCTURED_EXTRACT")
          .fails("mode=AGGREGATE", "mode=AGGREGATE; category=CHILD_GROUP");

  static final Rule<NonAssessedService> NONE_STANDS_ALONE =
      Rule.<NonAssessedService>warning("S015")
          .source("This project: none contradicts any other answer; provisional codes")
          .require(
              COLLABORATIONS, given -> given.size() == 1 || !given.contains(Collaboration.NONE))
          .sv(
              "”Ingen samverkan” är angivet tillsammans med andra svar: {collaborations}.",
              "Ta bort NONE, eller de andra svaren.")
          .en(
              "“No collaboration” is given together with other answers: {collaborations}.",
              "Remove NONE, or the other answers.")
          .passes("collaborations=NONE", "collaborations=POLICE|OTHER")
          .fails("collaborations=NONE|POLICE", "collaborations=OTHER|NONE|HEALTH_CARE");

  static final Rule<NonAssessedService> ONGOING_IS_NOT_COMPLETED =
      Rule.<NonAssessedService>warning("S016")
          .source("This project: what goes on is not completed; provisional codes")
          .when(OUTCOMES, given -> given.contains(ServiceOutcome.ONGOING))
          .require(OUTCOMES, given -> !given.contains(ServiceOutcome.COMPLETED))
          .sv(
              "Insatsen är angiven både som pågående och som avslutad: {outcomes}.",
              "Behåll det ena.")
          .en("The service is given both as ongoing and as completed: {outcomes}.", "Keep one.")
          .passes("outcomes=ONGOING", "outcomes=ONGOING|ONWARD_REFERRAL")
          .fails("outcomes=ONGOING|COMPLETED", "outcomes=ONGOING|COMPLETED|OTHER");

  static final Rule<NonAssessedService> ALWAYS_ASSESSED_OLD_ACT =
      alwaysAssessed(
          Rule.<NonAssessedService>warning("S020")
              .source(
                  PAGE
                      + ": four categories, none of them contact person, contact family or placement; local variable")
              .validUntil(Law.OLD_ACT_LAST_DAY));

  static final Rule<NonAssessedService> ALWAYS_ASSESSED_NEW_ACT =
      alwaysAssessed(
          Rule.<NonAssessedService>error("S021")
              .source(
                  "SoL (2025:400) 11 kap. 5 §: contact person, contact family and placements always need an individual assessment")
              .validFrom(Law.NEW_ACT_FIRST_DAY));

  static final Rule<NonAssessedService> REPEATED_ON_A_DAY =
      DuplicateRecords.identicalRule(
              Rule.<NonAssessedService>warning("S101")
                  .source(
                      "This project: a service given twice would be counted twice; the day is a local variable"),
              NonAssessedService.class,
              "started",
              NonAssessedServiceRules::day)
          .passes(
              "started=2024-05-01; childAge=3\nstarted=2024-05-02; childAge=3",
              "started=2024-05-01; childAge=3\nstarted=2024-05-01; childAge=4")
          .fails(
              "started=2024-05-01; childAge=3\nstarted=2024-05-01; childAge=3",
              "participant=1780; started=2024-05-01\nstarted=2024-05-01\nparticipant=1780; started=2024-05-01");

  static final Rule<NonAssessedService> REPEATED =
      DuplicateRecords.identicalRule(
              Rule.<NonAssessedService>info("S102")
                  .source(
                      "This project: services have no number, so records that are alike may be of two services"),
              NonAssessedService.class,
              "category",
              NonAssessedServiceRules::withoutDay)
          .passes("childAge=3\nchildAge=4", "started=2024-05-01\nstarted=2024-05-01")
          .fails("childAge=3\nchildAge=3", "participant=1780\nchildAge=4\nparticipant=1780");

  static final Rule<NonAssessedService> QUESTION_UNANSWERED =
      UnansweredQuestions.rule(
              Rule.<NonAssessedService>warning("S103")
                  .source(PAGE + ": the variables of the survey"),
              NonAssessedService.class,
              Set.of())
          .passes("19 x childAge=3", "childAge=4\n18 x childAge=3")
          .fails("20 x childAge=3", "20 x childAge=3; category=CHILD_GROUP");

  static final List<Rule<NonAssessedService>> ALL =
      List.of(
          DeliveryRules.roundGiven("S001", ROUND, PAGE + ": the collection has its own period"),
          DeliveryRules.modeGiven("S002", MODE, PAGE + ": one by one, or as sums"),
          DeliveryRules.participantGiven(
              "S003", PARTICIPANT, PAGE + ": a municipality or a district takes part"),
          STARTED_IN_PERIOD,
          STARTED_ON_A_DAY_IN_PERIOD,
          MONTH_AGREES,
          AGE_0_17_OLD_ACT,
          AGE_0_17_NEW_ACT,
          ONE_BY_ONE,
          NONE_STANDS_ALONE,
          ONGOING_IS_NOT_COMPLETED,
          ALWAYS_ASSESSED_OLD_ACT,
          ALWAYS_ASSESSED_NEW_ACT,
          DeliveryRules.districtTakesPart("S018", PARTICIPANT, PAGE),
          REPEATED_ON_A_DAY,
          REPEATED,
          QUESTION_UNANSWERED);

  private NonAssessedServiceRules() {}

  private static Rule<NonAssessedService> aged0To17(Rule.Builder<NonAssessedService> dated) {
    return dated
        .event(STARTED)
        .require(CHILD_AGE, age -> age >= 0 && age <= 17)
        .sv(
            "Barnets ålder är {childAge}, men ett barn är 0–17 år.",
            "Kontrollera åldern och räkna i hela år.")
        .en(
            "The child's age is {childAge}, but a child is 0–17.",
            "Check the age, counted in whole years.")
        .passes("childAge=0", "childAge=17")
        .fails("childAge=18", "childAge=-1");
  }

  private static String participant(NonAssessedService record) {
    return ParticipantRecord.codeOf(record);
  }

  private static @Nullable String day(NonAssessedService record) {
    return record.started() == null ? null : participant(record) + " " + record.started();
  }

  private static @Nullable String withoutDay(NonAssessedService record) {
    return record.started() == null ? participant(record) : null;
  }

  private static Rule<NonAssessedService> alwaysAssessed(Rule.Builder<NonAssessedService> dated) {
    return dated
        .event(STARTED)
        .require(LOCAL_INTERVENTION, intervention -> !ALWAYS_ASSESSED.contains(intervention))
        .sv(
            "{localIntervention} kräver alltid individuell prövning och är ingen icke biståndsprövad insats.",
            "Ta bort posten ur leveransen, eller rätta insatsen.")
        .en(
            "“{localIntervention}” always needs an individual assessment and is not a service without needs assessment.",
            "Leave the record out of the delivery, or correct the service.")
        .passes(
            "localIntervention=FAMILY_TREATMENT",
            "localIntervention=OTHER_STRUCTURED_OUTPATIENT_SERVICE")
        .fails(
            "localIntervention=CONTACT_PERSON",
            "localIntervention=CONTACT_FAMILY",
            "localIntervention=PLACEMENT_SOL");
  }
}
