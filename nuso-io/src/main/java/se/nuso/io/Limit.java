package se.nuso.io;

import se.nuso.text.Label;

/** What {@link ReadLimits} limits: its name there, the standard, and what it is called. */
enum Limit {
  FILE_BYTES("fileBytes", 4L << 30, "filens storlek i byte", "the file's size in bytes"),
  RECORDS("records", 10_000_000, "antalet poster", "the number of records"),
  COLUMNS("columns", 2_000, "antalet kolumner", "the number of columns"),
  CELL_CHARACTERS("cellCharacters", 32_767, "antalet tecken i en cell", "the characters of a cell"),
  RECORD_CHARACTERS(
      "recordCharacters", 1_000_000, "antalet tecken i en post", "the characters of a record"),
  DEPTH("depth", 32, "nästlingens djup", "the depth of nesting"),
  NUMBER_CHARACTERS(
      "numberCharacters", 100, "antalet tecken i ett tal", "the characters of a number"),
  UNPACKED_BYTES(
      "unpackedBytes",
      4L << 30,
      "den uppackade filens storlek i byte",
      "the unpacked file's size in bytes"),
  UNPACKING_RATIO(
      "unpackingRatio",
      200,
      "hur många gånger större filen blir när den packas upp",
      "how many times larger the file is when it is unpacked"),
  SHARED_CHARACTERS(
      "sharedCharacters",
      20_000_000,
      "antalet tecken i arbetsbokens gemensamma texter",
      "the characters of the workbook's shared texts"),
  FINDINGS("findings", 10_000, "antalet fynd i listan", "the number of findings listed");

  /** The method of {@link ReadLimits} that changes it. */
  final String name;

  final long standard;
  final Label label;

  Limit(String name, long standard, String sv, String en) {
    this.name = name;
    this.standard = standard;
    label = new Label(sv, en);
  }
}
