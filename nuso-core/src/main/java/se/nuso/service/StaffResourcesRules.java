package se.nuso.service;

import static se.nuso.service.StaffResourcesFields.*;

import java.util.List;
import se.nuso.rule.DeliveryRules;
import se.nuso.rule.Rule;

/** What must, and what should, hold of staff resources; all of their variables are provisional. */
final class StaffResourcesRules {
  private static final String PAGE = "SKR page delstudie 2";

  static final Rule<StaffResources> HOURS_HAVE_STAFF =
      Rule.<StaffResources>warning("P012")
          .source("This project: working time is somebody's; provisional variables")
          .when(HOURS_PER_WEEK, hours -> hours > 0)
          .require(STAFF, staff -> staff > 0)
          .sv(
              "Arbetstiden är {hoursPerWeek} timmar i veckan, men antalet anställda är {staff}.",
              "Rätta det ena antalet.")
          .en(
              "The working time is {hoursPerWeek} hours a week, but the number of staff is {staff}.",
              "Correct one of the counts.")
          .passes("staff=1; hoursPerWeek=20", "staff=4; hoursPerWeek=160")
          .fails("staff=0; hoursPerWeek=20", "staff=0; hoursPerWeek=1");

  static final List<Rule<StaffResources>> ALL =
      List.of(
          DeliveryRules.roundGiven("P001", ROUND, PAGE + ": a survey of November 2024"),
          DeliveryRules.modeGiven("P002", MODE, PAGE + ": a survey, or sums"),
          DeliveryRules.participantGiven(
              "P003", PARTICIPANT, PAGE + ": a municipality or a district takes part"),
          DeliveryRules.notNegative(
              Rule.<StaffResources>warning("P010")
                  .source("This project: a count is not negative; provisional variable"),
              STAFF,
              "staff"),
          DeliveryRules.notNegative(
              Rule.<StaffResources>warning("P011")
                  .source("This project: a count is not negative; provisional variable"),
              HOURS_PER_WEEK,
              "hoursPerWeek"),
          HOURS_HAVE_STAFF,
          DeliveryRules.districtTakesPart("P013", PARTICIPANT, PAGE));

  private StaffResourcesRules() {}
}
