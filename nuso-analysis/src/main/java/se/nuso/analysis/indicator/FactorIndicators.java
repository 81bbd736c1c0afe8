package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.ANSWERED;
import static se.nuso.analysis.indicator.Wording.RISK_PRINCIPLE;
import static se.nuso.analysis.indicator.Wording.caveat;
import static se.nuso.analysis.indicator.Wording.indicator;

import java.util.stream.Collectors;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.bbic.Vulnerability;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** The risk and protective factors that are documented. */
final class FactorIndicators {
  private static final Label DOCUMENTED_IS_NOT_EXISTING =
      new Label(
          "Dokumenterad är inte detsamma som befintlig: det som inte står i beslutsunderlaget"
              + " räknas inte.",
          "Documented is not the same as existing: what does not stand in the decision document"
              + " does not count.");

  static final Indicator<Investigation> COMPLETE_ON_FACTORS =
      indicator(
          new Label(
              "Alla risk- och skyddsfaktorer besvarade",
              "All risk and protective factors answered"),
          new Explanation(
              new Label(
                  "Andel utredningar där de trettio frågorna om risk och frågan om skydd alla är"
                      + " besvarade.",
                  "Share of investigations in which the thirty questions on risk and the one on"
                      + " protection are all answered."),
              new Label("Alla frågor besvarade.", "Every question answered."),
              new Label("Alla utredningar.", "All investigations."),
              new Label(
                  "Bortfallet ökar med barnets ålder och skiljer sig mellan kommuner: de"
                      + " fullständiga är inget slumpmässigt urval.",
                  "Non-response grows with the child's age and differs between municipalities: the"
                      + " complete ones are no random sample."),
              new Label(
                  "Datakvalitet: NUSO:s profiler av risk och skydd vilar på de fullständiga. Klasser"
                      + " som skattas här använder också de ofullständiga.",
                  "Data quality: NUSO's profiles of risk and protection rest on the complete ones. Classes"
                      + " that are fitted here use the incomplete ones too.")),
          r -> r.factors().complete());

  static final Indicator<Investigation> VULNERABILITY_IDENTIFIED =
      indicator(
          new Label("Identifierad utsatthet", "Vulnerability identified"),
          new Explanation(
              new Label(
                  "Andel utredningar där utsatthet har identifierats: i hemmiljön, genom eget"
                      + " beteende eller båda.",
                  "Share of investigations in which vulnerability was identified: in the home"
                      + " environment, by own behaviour or both."),
              new Label("Någon utsatthet är angiven.", "Any vulnerability is given."),
              ANSWERED,
              new Label(
                  "Som den är angiven. Hur NUSO härleder den är inte publicerat.",
                  "As given. How NUSO derives it is not published."),
              RISK_PRINCIPLE),
          r -> Answered.with(r.assessment().vulnerability(), given -> given != Vulnerability.NONE));

  private FactorIndicators() {}

  static Indicator<Investigation> documented(RiskFactor factor) {
    Label name = factor.label();
    return indicator(
        new Label("Riskfaktor: " + name.sv(), "Risk factor: " + name.en()),
        new Explanation(
            new Label(
                "Andel utredningar där riskfaktorn är dokumenterad: " + name.sv() + ".",
                "Share of investigations in which the risk factor is documented: "
                    + name.en()
                    + "."),
            new Label(
                "Dokumenterad, med eller utan angiven allvarlighetsgrad.",
                "Documented, with or without a degree of severity."),
            ANSWERED,
            caveat(factor, DOCUMENTED_IS_NOT_EXISTING),
            RISK_PRINCIPLE),
        r -> r.factors().documented(factor).orElse(null));
  }

  static Indicator<Investigation> severityGiven(RiskFactor factor) {
    Label name = factor.label();
    return indicator(
            new Label("Allvarlighetsgrad angiven: " + name.sv(), "Severity given: " + name.en()),
            new Explanation(
                new Label(
                    "Andel med angiven allvarlighetsgrad där riskfaktorn är dokumenterad: "
                        + name.sv()
                        + ".",
                    "Share with a degree of severity where the risk factor is documented: "
                        + name.en()
                        + "."),
                new Label("Allvarligt eller mindre allvarligt.", "Severe or less severe."),
                ANSWERED,
                caveat(
                    factor,
                    new Label(
                        "Att graden inte är angiven betyder inte att faktorn är lindrig.",
                        "That no degree is given does not mean that the factor is mild.")),
                RISK_PRINCIPLE),
            r -> Answered.with(r.factors().risk().get(factor), RiskFinding::severityGiven))
        .among(
            new Label("riskfaktorn dokumenterad", "risk factor documented"),
            r -> r.factors().documented(factor).orElse(null));
  }

  static Indicator<Investigation> present(ProtectiveFactor factor) {
    Label name = factor.label();
    return indicator(
        new Label("Skyddsfaktor: " + name.sv(), "Protective factor: " + name.en()),
        new Explanation(
            new Label(
                "Andel utredningar med svaret om skyddsfaktorer: " + name.sv() + ".",
                "Share of investigations with this answer on protective factors: "
                    + name.en()
                    + "."),
            new Label("Svaret är angivet.", "The answer is given."),
            ANSWERED,
            caveat(factor, DOCUMENTED_IS_NOT_EXISTING),
            new Label(
                "Riskprincipen: skydd vägs mot risk.",
                "Risk principle: protection is weighed against risk.")),
        r -> Answered.has(r.factors().protective(), factor));
  }

  static Indicator<Investigation> confirmed(Concern concern) {
    Label name = concern.label();
    return indicator(
            new Label("Oro bekräftad: " + name.sv(), "Concern confirmed: " + name.en()),
            new Explanation(
                new Label(
                    "Andel där oron som utredningen inleddes för återfinns som dokumenterad"
                        + " riskfaktor: "
                        + name.sv()
                        + ".",
                    "Share in which the concern that the investigation was opened for is found as a"
                        + " documented risk factor: "
                        + name.en()
                        + "."),
                new Label(
                    "Minst "
                        + concern.atLeast()
                        + " av: "
                        + factors(concern, Language.SWEDISH)
                        + ".",
                    "At least "
                        + concern.atLeast()
                        + " of: "
                        + factors(concern, Language.ENGLISH)
                        + "."),
                new Label(
                    "Utredningar där tillräckligt många av riskfaktorerna är besvarade.",
                    "Investigations in which enough of the risk factors are answered."),
                new Label(
                    "Vilka riskfaktorer som bekräftar vilken oro är vår läsning. En obekräftad oro"
                        + " är inte en obefogad anmälan.",
                    "Which risk factors confirm which concern is our reading. A concern not"
                        + " confirmed is not an unfounded report."),
                RISK_PRINCIPLE),
            r -> concern.isConfirmedIn(r).orElse(null))
        .among(
            new Label("inledd av den anledningen", "opened for that reason"),
            r -> r.reason().reasons().isEmpty() ? null : concern.isRaisedIn(r));
  }

  private static String factors(Concern concern, Language language) {
    return concern.factors().stream()
        .map(factor -> factor.label().in(language))
        .collect(Collectors.joining("; "));
  }
}
