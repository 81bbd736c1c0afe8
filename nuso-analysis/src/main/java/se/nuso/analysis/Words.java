package se.nuso.analysis;

import se.nuso.text.Label;

/** What the tables and method notes of several analyses say alike. */
final class Words {
  static final Label INVESTIGATIONS =
      new Label("Utredningen, inte barnet.", "The investigation, not the child.");

  static final Label ANSWERED =
      new Label(
          "Utredningar med svar på frågan.", "Investigations with an answer to the question.");

  static final Label MISSING_BESIDE =
      new Label(
          "Utredningar utan svar står varken i täljare eller nämnare; antalet redovisas.",
          "Investigations without an answer are in neither numerator nor denominator; their number"
              + " is reported.");

  static final Label WILSON =
      new Label(
          "95 % intervall enligt Wilson (1927). Utredningar i samma kommun liknar varandra;"
              + " intervallen tar inte hänsyn till det och är då för smala.",
          "95 % intervals by Wilson (1927). Investigations of one municipality resemble each other;"
              + " the intervals take no account of it and are then too narrow.");

  static final Label DOCUMENTED =
      new Label(
          "Det som är dokumenterat i beslutsunderlaget är inte detsamma som det som finns.",
          "What is documented in the decision document is not the same as what exists.");

  static final Label CROSS_SECTION =
      new Label(
          "Tvärsnitt: skillnader mellan åldrar är mellan olika barn och säger inget om hur något"
              + " utvecklas.",
          "Cross-section by age: differences are between different children and say nothing of how"
              + " anything changes as a child grows.");

  static final Label NO_CAUSE =
      new Label(
          "Samband mellan det dokumenterade, inte orsaker.",
          "Associations in what is documented, not causes.");

  static final Label NO_DECISION =
      new Label(
          "Säger något om grupper av utredningar och är aldrig underlag för beslut om ett barn.",
          "Tells of groups of investigations and is never a ground for a decision about a child.");

  static final Label PUBLISHED =
      new Label(
          "SKR:s presentation 2024 och NUSO PM#3, delstudie 1; egen beräkning, inte granskad av"
              + " NUSO.",
          "SKR's presentation of 2024 and NUSO PM#3, sub-study 1; own computation, not reviewed by"
              + " NUSO.");

  static final Label SHARE = new Label("Andel", "Share");
  static final Label INTERVAL = new Label("95 % intervall", "95 % interval");
  static final Label N = new Label("n", "n");
  static final Label MISSING = new Label("Saknas", "Missing");
  static final Label WITHOUT_ANSWER = new Label("Utan svar", "Without an answer");
  static final Label COUNT = new Label("Antal", "Count");
  static final Label P = new Label("p", "p");
  static final Label ALL = new Label("Alla", "All");
  static final Label NEED = new Label("Behov", "Need");
  static final Label INTERVENTION = new Label("Insats", "Intervention");

  private Words() {}
}
