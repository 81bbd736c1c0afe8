package se.nuso.codebook;

import se.nuso.text.Label;

/** How a variable's values are written. */
public enum ValueType {
  /** A whole number, such as {@code 11}. */
  INTEGER(new Label("heltal", "whole number")),
  /** A day, {@code YYYY-MM-DD}. */
  DATE(new Label("datum", "date")),
  /** A month, {@code YYYY-MM}. */
  MONTH(new Label("månad", "month")),
  /** A text of a stated form. */
  TEXT(new Label("text", "text")),
  /** One code of a list. */
  CODE(new Label("en kod", "one code")),
  /** Several codes of a list; {@code ADHD|AUTISM} in a cell, an array in JSON. */
  CODES(new Label("en eller flera koder", "one or more codes"));

  private final Label label;

  ValueType(Label label) {
    this.label = label;
  }

  /** What the type is called, in Swedish and English. */
  public Label label() {
    return label;
  }
}
