package se.nuso.service;

import java.time.YearMonth;
import se.nuso.codebook.CollectionWindow;

/** Months and windows of days. */
final class Months {
  private Months() {}

  /** Whether any day of the month falls inside the window: a month says no more. */
  static boolean within(YearMonth month, CollectionWindow window) {
    return !month.atEndOfMonth().isBefore(window.first()) && !month.atDay(1).isAfter(window.last());
  }
}
