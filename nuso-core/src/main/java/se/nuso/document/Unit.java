package se.nuso.document;

/** In what a number is written; the number itself is never scaled. */
public enum Unit {
  /** As it is. */
  NONE,
  /** 0.123 is written 12.3 %. */
  PERCENT,
  /** 0.123 is written 12.3: percent or percentage points without the sign. */
  POINTS
}
