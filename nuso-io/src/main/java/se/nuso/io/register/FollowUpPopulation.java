package se.nuso.io.register;

import se.nuso.text.Label;

/**
 * Which investigations a follow-up is expected of. SKR's page on delstudie 1 speaks of children
 * with at least one decided intervention; the information meeting of 19 Sep 2025 names onward
 * referrals as well, without saying whether they alone call for a follow-up.
 */
public enum FollowUpPopulation {
  /** Investigations with at least one decided intervention, and then their referrals as well. */
  DECIDED_INTERVENTIONS(
      new Label(
          "utredningar med minst en beslutad insats",
          "investigations with at least one decided intervention")),
  /** Also investigations with onward referrals only. */
  REFERRALS_TOO(
      new Label(
          "utredningar med minst en beslutad insats eller hänvisning",
          "investigations with at least one decided intervention or onward referral"));

  private final Label label;

  FollowUpPopulation(Label label) {
    this.label = label;
  }

  /** Whom it holds, in Swedish and English. */
  public Label label() {
    return label;
  }
}
