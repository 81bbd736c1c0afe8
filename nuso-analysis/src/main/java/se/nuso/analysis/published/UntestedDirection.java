package se.nuso.analysis.published;

import se.nuso.text.Label;
import se.nuso.text.Language;

/** What NUSO has published in words and the cohort does not show, with the reason. */
public enum UntestedDirection {
  MOST_NEED_IN_ROS_11(
      new Label(
          "RoS 11 nämns först bland profilerna där flest bedöms ha behov.",
          "RoS 11 is named first among the profiles with most assessed in need."),
      new Label(
          "Att en profil nämns först behöver inte betyda att den är högst: att många bedöms ha"
              + " behov i RoS 8, 11 och 14 prövas tillsammans.",
          "To be named first need not mean to be the highest: that many are assessed in need in"
              + " RoS 8, 11 and 14 is tested of the three together.")),
  SEVERAL_PROTECTIVE_IN_ROS_6_OR_12(
      new Label(
          "En av RoS 6 och 12 har flera skyddsfaktorer.",
          "One of RoS 6 and 12 has several protective factors."),
      new Label(
          "Vilken sägs inte; i kohorten är det 12, och det säger inget om NUSO:s profil.",
          "Which is not stated; in the cohort it is 12, which says nothing of NUSO's profile.")),
  ROS_3(
      new Label("RoS 3 är en av de femton profilerna.", "RoS 3 is one of the fifteen profiles."),
      new Label(
          "Den beskrivs inte i PM#3: i kohorten är den vår, med få riskfaktorer.",
          "PM#3 does not describe it: in the cohort it is ours, with few risk factors.")),
  INFORMATION_BY_INVESTIGATION_PROFILE(
      new Label(
          "Information från andra skiljer sig mellan utredningsprofilerna, och kombinerade"
              + " aktiviteter är vanligare vid psykisk ohälsa, skolproblematik och beteende.",
          "Information from others differs between the investigation profiles, and activities are"
              + " combined more often with mental ill-health, school and behaviour problems."),
      new Label(
          "Profilerna definieras i PM#2, som inte är funnen. Det prövas på anledningarna i stället,"
              + " och multiutsatthet som utredningsprofil prövas inte.",
          "The profiles are defined in PM#2, which was not found. It is tested on the reasons"
              + " instead, and multiple adversity as an investigation profile is not tested.")),
  NON_RESPONSE_BY_MUNICIPALITY(
      new Label(
          "Bortfallet skiljer sig mellan kommuner.",
          "Item non-response differs between municipalities."),
      new Label(
          "Hur mycket är inte publicerat, och slumpen ensam gör skillnader mellan små kommuner:"
              + " ingen gräns kan sättas. Kohorten har en spridning som vi antagit.",
          "How much is not published, and chance alone makes differences between small"
              + " municipalities: no limit can be set. The cohort has a spread that we assumed.")),
  UNDER_20_000_INHABITANTS(
      new Label(
          "Insatserna är flest i kommuner under 20 000 invånare.",
          "Interventions are most in municipalities under 20 000 inhabitants."),
      new Label(
          "Folkmängd ingår inte: SKR:s kommungrupper C7–C9 prövas i stället.",
          "Populations are not included: SKR's municipality groups C7–C9 are tested instead."));

  private final Label statement;
  private final Label reason;

  UntestedDirection(Label statement, Label reason) {
    this.statement = statement;
    this.reason = reason;
  }

  /** What is published. */
  public Label statement() {
    return statement;
  }

  /** Why it is not tested as it stands, and what is tested instead. */
  public Label reason() {
    return reason;
  }

  /** The statement and the reason. */
  public String toString(Language language) {
    return statement.in(language) + " " + reason.in(language);
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
