package se.nuso.io;

import java.util.Objects;

/**
 * Which sheet of a workbook is read.
 *
 * @param name the sheet's name; empty for the one that has most of the names that are known
 * @param all whether every visible sheet that has known names is read, one after another
 */
record SheetChoice(String name, boolean all) {
  static final SheetChoice BEST = new SheetChoice("", false);
  static final SheetChoice ALL = new SheetChoice("", true);

  SheetChoice {
    Objects.requireNonNull(name, "name");
  }
}
