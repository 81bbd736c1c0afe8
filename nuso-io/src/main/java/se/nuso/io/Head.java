package se.nuso.io;

import java.util.List;

/**
 * What holds for a whole file beside its schema: the first columns of CSV, the top of a JSON
 * document. Of these, a record type has those that are variables of it.
 */
final class Head {
  static final String ROUND = "round";
  static final List<String> VARIABLES = List.of(ROUND, "mode", "origin");

  private Head() {}
}
