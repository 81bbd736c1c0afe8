package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.ANSWERED;
import static se.nuso.analysis.indicator.Wording.NEED_PRINCIPLE;
import static se.nuso.analysis.indicator.Wording.caveat;
import static se.nuso.analysis.indicator.Wording.indicator;

import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** What was assessed and what the investigation resulted in. */
final class DecisionIndicators {
  private static final Label CROSS_SECTION =
      new Label(
          "Tvärsnitt: en skillnad mellan åldrar är olika barn, inte en utveckling.",
          "Cross-section: a difference between ages is between different children, not a"
              + " development.");

  private static final Label INTERVENTION_BEARING =
      Label.join(
          NEED_PRINCIPLE,
          new Label(
              "SoL (2025:400) 11 kap. 1 §; före 1 juli 2025 SoL (2001:453) 4 kap. 1 §; LVU"
                  + " (1990:52).",
              "SoL (2025:400) 11 kap. 1 §; before 1 July 2025 SoL (2001:453) 4 kap. 1 §; LVU"
                  + " (1990:52)."));

  private static final Label REFERRAL_CAVEAT =
      new Label(
          "En hänvisning är inte en påbörjad insats; om den ledde vidare syns inte här.",
          "A referral is not a service begun; whether it led anywhere is not seen here.");

  static final Indicator<Investigation> NEED =
      indicator(
          new Label("Bedömt behov av stöd eller skydd", "Need of support or protection assessed"),
          new Explanation(
              new Label(
                  "Andel utredningar där barnet bedömts ha behov av stöd eller skydd.",
                  "Share of investigations in which the child was assessed to need support or"
                      + " protection."),
              new Label("Bedömt behov.", "Need assessed."),
              ANSWERED,
              Label.join(
                  new Label(
                      "Socialtjänstens dokumenterade bedömning, inte ett mått på barnets faktiska"
                          + " behov.",
                      "The social services' documented assessment, not a measure of the child's"
                          + " actual need."),
                  CROSS_SECTION),
              NEED_PRINCIPLE),
          r -> Answered.with(r.assessment().need(), need -> need == NeedAssessment.NEED_ASSESSED));

  static final Indicator<Investigation> COMPULSORY_CARE_GROUNDS =
      indicator(
          new Label("Skäl för LVU", "Grounds for compulsory care"),
          new Explanation(
              new Label(
                  "Andel utredningar där det bedömts finnas skäl för vård enligt LVU.",
                  "Share of investigations in which grounds for care under LVU were assessed."),
              new Label("2 § LVU, 3 § LVU eller båda.", "LVU 2 §, LVU 3 § or both."),
              ANSWERED,
              new Label(
                  "Skäl är en bedömning, inte ett beslut om vård. NUSO:s publicerade andelar läser"
                      + " vi som bland bedömt behov: among(NEED).",
                  "Grounds are an assessment, not a decision on care. We read NUSO's published"
                      + " shares as among assessed need: among(NEED)."),
              new Label("LVU (1990:52) 1, 2 och 3 §§.", "LVU (1990:52) 1, 2 and 3 §§.")),
          r ->
              Answered.atLeast(
                  1, r.assessment().compulsoryCareGrounds(), CompulsoryCareGround.NONE));

  static final Indicator<Investigation> INTERVENTION_DECIDED =
      indicator(
          new Label("Beslutad insats eller åtgärd", "Intervention or measure decided"),
          new Explanation(
              new Label(
                  "Andel utredningar där minst en insats eller åtgärd har beslutats.",
                  "Share of investigations in which at least one intervention or measure was"
                      + " decided."),
              new Label(
                  "Minst en beslutad insats eller åtgärd, även uppföljning av barnets situation och"
                      + " LVU.",
                  "At least one decided intervention or measure, monitoring of the child's"
                      + " situation and LVU included."),
              ANSWERED,
              Label.join(
                  new Label(
                      "Hänvisningar räknas inte, inte heller till icke biståndsprövad insats."
                          + " Beslutad är inte genomförd.",
                      "Onward referrals do not count, nor those to a service without needs"
                          + " assessment. Decided is not carried out."),
                  CROSS_SECTION),
              INTERVENTION_BEARING),
          r -> Answered.atLeast(1, r.decisions().interventions(), Intervention.NONE));

  static final Indicator<Investigation> ONWARD_REFERRAL_MADE =
      indicator(
          new Label("Hänvisad vidare", "Referred onward"),
          new Explanation(
              new Label(
                  "Andel utredningar där minst en hänvisning har gjorts.",
                  "Share of investigations in which at least one onward referral was made."),
              new Label("Minst en hänvisning.", "At least one onward referral."),
              ANSWERED,
              REFERRAL_CAVEAT,
              NEED_PRINCIPLE),
          r -> Answered.atLeast(1, r.decisions().onwardReferrals(), OnwardReferral.NONE));

  private DecisionIndicators() {}

  static Indicator<Investigation> decided(Intervention intervention) {
    Label name = intervention.label();
    return indicator(
        new Label("Beslut: " + name.sv(), "Decision: " + name.en()),
        new Explanation(
            new Label(
                "Andel utredningar med detta beslut: " + name.sv() + ".",
                "Share of investigations with this decision: " + name.en() + "."),
            new Label("Beslutet är angivet.", "The decision is given."),
            ANSWERED,
            caveat(
                intervention,
                new Label(
                    "Flera insatser kan beslutas i en utredning. Beslutad är inte genomförd.",
                    "Several interventions may be decided in one investigation. Decided is not"
                        + " carried out.")),
            INTERVENTION_BEARING),
        r -> Answered.has(r.decisions().interventions(), intervention));
  }

  static Indicator<Investigation> referred(OnwardReferral referral) {
    Label name = referral.label();
    return indicator(
        new Label("Hänvisning: " + name.sv(), "Onward referral: " + name.en()),
        new Explanation(
            new Label(
                "Andel utredningar med denna hänvisning: " + name.sv() + ".",
                "Share of investigations with this onward referral: " + name.en() + "."),
            new Label("Hänvisningen är angiven.", "The onward referral is given."),
            ANSWERED,
            caveat(referral, REFERRAL_CAVEAT),
            NEED_PRINCIPLE),
        r -> Answered.has(r.decisions().onwardReferrals(), referral));
  }
}
