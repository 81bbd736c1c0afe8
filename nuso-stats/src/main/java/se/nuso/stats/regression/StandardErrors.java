package se.nuso.stats.regression;

import se.nuso.text.Label;

/** What standard errors rest on. */
public enum StandardErrors {
  /** The inverse of the information: right if the model is, and if the records are independent. */
  MODEL("Modellens information", "Information of the model"),

  /**
   * With Firth's penalty: the inverse of the information of the data that the penalty amounts to,
   * as R's logistf (from 1.24) reports; {@link #MODEL} is what brglm2 reports.
   */
  AUGMENTED("Modellens information med Firths tillägg", "Information augmented by Firth's penalty"),

  /**
   * Robust against a wrong variance, the records being independent: the sandwich HC0 of White H
   * (1980), Econometrica 48:817–838.
   */
  HC0("Robusta (HC0)", "Robust (HC0)"),

  /**
   * Robust against likeness within clusters, without a factor for few clusters: Liang K-Y, Zeger SL
   * (1986), Longitudinal data analysis using generalized linear models, Biometrika 73:13–22.
   */
  CLUSTER_HC0("Klusterrobusta (HC0, utan faktor)", "Cluster-robust (HC0, without a factor)"),

  /**
   * As {@link #CLUSTER_HC0} times {@code G/(G−1)} for {@code G} clusters: what R's sandwich gives
   * for a glm, and Stata's logit.
   */
  CLUSTER("Klusterrobusta (HC0·G/(G−1))", "Cluster-robust (HC0·G/(G−1))"),

  /** As {@link #CLUSTER} times {@code (n−1)/(n−k)} for {@code k} coefficients: sandwich's HC1. */
  CLUSTER_HC1(
      "Klusterrobusta (HC1: G/(G−1)·(n−1)/(n−k))", "Cluster-robust (HC1: G/(G−1)·(n−1)/(n−k))");

  private final Label label;

  StandardErrors(String sv, String en) {
    this.label = new Label(sv, en);
  }

  /** What they rest on, in words. */
  public Label label() {
    return label;
  }

  boolean clustered() {
    return compareTo(CLUSTER_HC0) >= 0;
  }
}
