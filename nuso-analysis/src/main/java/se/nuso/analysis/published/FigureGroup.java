package se.nuso.analysis.published;

import se.nuso.text.Label;

/** The headings that the published figures stand under, as in NUSO's own tables. */
public enum FigureGroup {
  COLLECTION(1, 2, "Insamling", "Collection"),
  ACTUALISATION(6, 10, "Aktualisering och tidigare kontakt", "Actualisation and earlier contact"),
  BACKGROUND(11, 21, "Bakgrund", "Background"),
  SORTING(
      22, 35, "Utsatthet, bedömt behov och beslut", "Vulnerability, assessed need and decision"),
  BY_AGE(36, 37, "Beslutad insats efter ålder", "Intervention decided by age"),
  DIAGNOSIS(38, 42, "Diagnos", "Diagnosis"),
  COMPETENCE(43, 55, "Information från andra", "Information from others"),
  OFFENDING(56, 63, "Kriminalitet", "Offending"),
  COMPULSORY_CARE(64, 65, "Skäl för LVU, vid bedömt behov", "Grounds for LVU, need assessed"),
  INTERVENTIONS(66, 75, "Beslutade insatser", "Decided interventions"),
  REFERRALS(76, 85, "Hänvisningar", "Onward referrals"),
  RISK_COUNT(86, 91, "Tabell 1: antal riskfaktorer", "Table 1: number of risk factors"),
  PROTECTION_COUNT(
      92, 96, "Tabell 2: antal skyddsfaktorer", "Table 2: number of protective factors"),
  CONFIRMED_CONCERNS(
      97, 102, "Oro som bekräftas som riskfaktor", "Concerns confirmed as risk factors"),
  SEVERITY(103, 108, "Allvarlighetsgrad angiven", "Severity given"),
  PROFILES(109, 117, "Tabell 3: RoS-profiler", "Table 3: RoS profiles"),
  NON_RESPONSE(118, 119, "Internt bortfall", "Item non-response"),
  PROCESS(120, 132, "Utredningens genomförande", "Investigation process"),
  OTHER_STUDIES(133, 144, "Andra delstudier och källor", "Other studies and sources");

  private final int first;
  private final int last;
  private final Label label;

  FigureGroup(int first, int last, String sv, String en) {
    this.first = first;
    this.last = last;
    this.label = new Label(sv, en);
  }

  /** The heading. */
  public Label label() {
    return label;
  }

  /**
   * Figures are numbered in the order of the headings; those between two belong to other studies.
   */
  static FigureGroup of(int number) {
    for (FigureGroup group : values()) {
      if (number >= group.first && number <= group.last) {
        return group;
      }
    }
    return OTHER_STUDIES;
  }
}
