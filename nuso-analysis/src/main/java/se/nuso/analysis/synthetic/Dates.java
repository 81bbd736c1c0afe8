package se.nuso.analysis.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;

/**
 * Draws the days on which the investigation was opened and closed: closed on a working day of the
 * round, opened some months before. Not published: the law's limit is four months, and most keep
 * it, many with little to spare.
 */
final class Dates {
  private static final CollectionWindow WINDOW =
      CollectionRound.CHILDREN_2024.window(SubStudy.INVESTIGATIONS).orElseThrow();

  private Dates() {}

  static void draw(Draft draft) {
    Draws draws = draft.draws(Step.DATES);
    List<LocalDate> workingDays =
        WINDOW.first().datesUntil(WINDOW.last().plusDays(1)).filter(Dates::isWorkingDay).toList();
    for (int r = 0; r < draft.n; r++) {
      LocalDate closed = workingDays.get(draws.below(workingDays.size()));
      LocalDate opened = closed.minusDays(days(draws));
      draft.closed[r] = closed;
      // A case is opened on a working day too; going back only makes it a little longer.
      while (!isWorkingDay(opened)) {
        opened = opened.minusDays(1);
      }
      draft.opened[r] = opened;
    }
  }

  private static int days(Draws draws) {
    if (draws.happens(CohortAssumptions.OVER_FOUR_MONTHS)) {
      return CohortAssumptions.FOUR_MONTHS + 1 + draws.below(CohortAssumptions.LONGEST_EXTENSION);
    }
    // The higher of two: few are closed at once, many near the limit.
    int span = CohortAssumptions.FOUR_MONTHS - CohortAssumptions.SHORTEST - 3;
    return CohortAssumptions.SHORTEST + Math.max(draws.below(span), draws.below(span));
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
