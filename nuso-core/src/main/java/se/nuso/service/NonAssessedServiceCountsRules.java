package se.nuso.service;

import static se.nuso.service.NonAssessedServiceCountsFields.*;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.Field;
import se.nuso.rule.Rule;

/**
 * What must, and what should, hold of sums. Nothing is demanded between services, children and
 * carers: they are three units, and no one of them bounds another.
 */
final class NonAssessedServiceCountsRules {
  private static final String PAGE = "SKR page delstudie 2";

  private static final Field<NonAssessedServiceCounts, CollectionWindow> WINDOW =
      Field.derived(
          "window",
          List.of("round"),
          r ->
              r.round() == null
                  ? null
                  : r.round().window(SubStudy.NON_ASSESSED_SERVICES).orElse(null));

  private static final Field<NonAssessedServiceCounts, Boolean> COUNTED =
      Field.derived(
          "counted",
          List.of("services", "children", "carers"),
          r ->
              Stream.of(r.services(), r.children(), r.carers()).anyMatch(Objects::nonNull)
                  ? true
                  : null);

  private static final Field<NonAssessedServiceCounts, Collection<Integer>> OUTCOMES =
      Field.derived(
          "outcomes",
          Stream.of(ServiceOutcome.values()).map(outcome -> "outcomes." + outcome).toList(),
          r -> r.outcomes().isEmpty() ? null : r.outcomes().values());

  static final Rule<NonAssessedServiceCounts> SOMETHING_IS_COUNTED =
      Rule.<NonAssessedServiceCounts>error("C004")
          .source(PAGE + ": the sums of services, children and carers")
          .requireAnswer(COUNTED)
          .sv("Raden har inget antal.", "Ange antal insatser, barn eller omsorgspersoner.")
          .en("The row has no count.", "Give the number of services, children or carers.")
          .passes("services=0", "children=3; carers=2")
          .fails("category=CHILD_GROUP", "withInterpreter=3");

  static final Rule<NonAssessedServiceCounts> STARTED_IN_PERIOD =
      Rule.<NonAssessedServiceCounts>error("C010")
          .source(PAGE + "; SKR presentation 2024: started 15 Apr to 31 Oct 2024")
          .require(START_MONTH, WINDOW, Months::within)
          .sv(
              "Insatserna påbörjades {startMonth}, men omgången omfattar {window}.",
              "Rätta månaden, eller ta bort raden ur leveransen.")
          .en(
              "The services started in {startMonth}, but the round covers {window}.",
              "Correct the month, or leave the row out of the delivery.")
          .passes(
              "round=CHILDREN_2024; startMonth=2024-04", "round=CHILDREN_2024; startMonth=2024-10")
          .fails(
              "round=CHILDREN_2024; startMonth=2024-03", "round=CHILDREN_2024; startMonth=2024-11");

  static final Rule<NonAssessedServiceCounts> OUTCOMES_NOT_NEGATIVE =
      Rule.<NonAssessedServiceCounts>warning("C015")
          .source(PAGE + ": sums, which cannot be negative; provisional variables")
          .require(OUTCOMES, counts -> counts.stream().allMatch(count -> count >= 0))
          .sv("Ett antal är mindre än noll: {outcomes}.", "Rätta antalet.")
          .en("A count is less than zero: {outcomes}.", "Correct the count.")
          .passes("outcomes.NEW_VISIT=0", "outcomes.NEW_VISIT=3; outcomes.OTHER=1")
          .fails("outcomes.NEW_VISIT=-1", "outcomes.NEW_VISIT=3; outcomes.OTHER=-2");

  static final Rule<NonAssessedServiceCounts> INTERPRETER_WITHIN_SERVICES =
      Rule.<NonAssessedServiceCounts>warning("C016")
          .source("This project: services with an interpreter are some of the services")
          .require(WITH_INTERPRETER, SERVICES, (some, all) -> some <= all)
          .sv(
              "{withInterpreter} insatser med tolk är fler än alla insatser, {services}.",
              "Rätta det ena antalet.")
          .en(
              "{withInterpreter} services with an interpreter are more than all services, {services}.",
              "Correct one of the counts.")
          .passes("services=5; withInterpreter=5", "services=5; withInterpreter=0")
          .fails("services=5; withInterpreter=6", "services=0; withInterpreter=1");

  static final Rule<NonAssessedServiceCounts> OUTCOMES_WITHIN_SERVICES =
      Rule.<NonAssessedServiceCounts>warning("C017")
          .source(
              "This project: services with a result are some of the services; a service may have several results")
          .require(
              OUTCOMES, SERVICES, (counts, all) -> counts.stream().allMatch(some -> some <= all))
          .sv(
              "Ett resultat är vanligare än alla insatser, {services}: {outcomes}.",
              "Rätta det antal som är fel.")
          .en(
              "A result is more frequent than all services, {services}: {outcomes}.",
              "Correct the count that is wrong.")
          .passes(
              "services=5; outcomes.NEW_VISIT=5; outcomes.OTHER=5",
              "services=5; outcomes.COMPLETED=1")
          .fails("services=5; outcomes.NEW_VISIT=6", "services=0; outcomes.OTHER=1");

  static final Rule<NonAssessedServiceCounts> MODE_IS_AGGREGATE =
      Rule.<NonAssessedServiceCounts>warning("C018")
          .source(
              PAGE + ": one survey for each started service, or sums; our record types and modes")
          .require(MODE, mode -> mode == CollectionMode.AGGREGATE)
          .sv("Insamlingssättet är ”{mode}”, men posten är summor.", "Ange AGGREGATE.")
          .en("The collection mode is “{mode}”, but the record is sums.", "Give AGGREGATE.")
          .passes("mode=AGGREGATE", "mode=AGGREGATE; services=3")
          .fails("mode=HAND_CODED", "mode=STRUCTURED_EXTRACT");

  static final Rule<NonAssessedServiceCounts> CELL_GIVEN_TWICE =
      Rule.<NonAssessedServiceCounts>warning("C101")
          .source("This project: a cell given twice would be counted twice")
          .batch(RepeatedCells::new)
          .sv(
              "Samma cell finns redan på {first}.",
              "Behåll den ena raden, eller slå ihop dem om de är delar av cellen.")
          .en(
              "The same cell already occurs at {first}.",
              "Keep one of the rows, or add them up if they are parts of the cell.")
          .passes(
              "participant=1780; category=CHILD_GROUP; services=3\nparticipant=1780; category=PARENT_GROUP; services=3",
              "participant=1780; services=3\nparticipant=0180-FAR; services=3")
          .fails(
              "participant=1780; category=CHILD_GROUP; services=3\nparticipant=1780; category=CHILD_GROUP; services=4",
              "participant=1780; services=3\nparticipant=1780; services=3");

  static final List<Rule<NonAssessedServiceCounts>> ALL =
      List.of(
          DeliveryRules.roundGiven("C001", ROUND, PAGE + ": the collection has its own period"),
          DeliveryRules.modeGiven("C002", MODE, PAGE + ": one by one, or as sums"),
          DeliveryRules.participantGiven(
              "C003", PARTICIPANT, PAGE + ": a municipality or a district takes part"),
          SOMETHING_IS_COUNTED,
          STARTED_IN_PERIOD,
          DeliveryRules.notNegative(
              Rule.<NonAssessedServiceCounts>error("C011")
                  .source(PAGE + ": sums, which cannot be negative"),
              SERVICES,
              "services"),
          notNegative("C012", CHILDREN, "children"),
          notNegative("C013", CARERS, "carers"),
          notNegative("C014", WITH_INTERPRETER, "withInterpreter"),
          OUTCOMES_NOT_NEGATIVE,
          INTERPRETER_WITHIN_SERVICES,
          OUTCOMES_WITHIN_SERVICES,
          MODE_IS_AGGREGATE,
          DeliveryRules.districtTakesPart("C019", PARTICIPANT, PAGE),
          CELL_GIVEN_TWICE);

  private NonAssessedServiceCountsRules() {}

  private static Rule<NonAssessedServiceCounts> notNegative(
      String id, Field<NonAssessedServiceCounts, Integer> count, String path) {
    return DeliveryRules.notNegative(
        Rule.<NonAssessedServiceCounts>warning(id)
            .source(PAGE + ": sums, which cannot be negative; provisional variable"),
        count,
        path);
  }
}
