package se.nuso.analysis.indicator;

import static se.nuso.analysis.indicator.Wording.ANSWERED;
import static se.nuso.analysis.indicator.Wording.RESPONSIVITY_PRINCIPLE;
import static se.nuso.analysis.indicator.Wording.caveat;
import static se.nuso.analysis.indicator.Wording.indicator;

import java.util.EnumSet;
import java.util.Set;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.InterpreterNeed;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.PreviousIntervention;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.stats.Explanation;
import se.nuso.stats.Indicator;
import se.nuso.text.Label;

/** The child's background, why the investigation was opened, and earlier contact. */
final class BackgroundIndicators {
  private static final Set<Diagnosis> NEURODEVELOPMENTAL =
      EnumSet.of(Diagnosis.ADHD, Diagnosis.AUTISM, Diagnosis.OTHER_NEURODEVELOPMENTAL);

  private static final Label KNOWN_OR_NOT =
      new Label(
          "Utredningar där det är känt om så är fallet; svaret uppgift saknas räknas som ej"
              + " besvarat.",
          "Investigations in which it is known whether it is so; the answer unknown counts as not"
              + " answered.");

  private static final Label EARLIER_CONTACT_CAVEAT =
      new Label(
          "Vilken tid bakåt som räknas är inte publicerat. Enheten är utredningen, inte barnet.",
          "How far back is counted is not published. The unit is the investigation, not the"
              + " child.");

  private static final Label EARLIER_CONTACT_BEARING =
      new Label(
          "Risk- och behovsprinciperna: om tidigare risk och behov har mötts.",
          "Risk and need principles: whether earlier risk and need were met.");

  private static final Label DIAGNOSIS_CAVEAT =
      new Label(
          "Känd enligt dokumentationen; att ingen är känd betyder inte att ingen finns.",
          "Known by the documentation; that none is known does not mean that there is none.");

  static final Indicator<Investigation> ANY_DIAGNOSIS =
      indicator(
          new Label("Någon diagnos", "Any diagnosis"),
          new Explanation(
              new Label(
                  "Andel utredningar där någon diagnos eller funktionsnedsättning hos barnet är"
                      + " känd.",
                  "Share of investigations in which any diagnosis or disability of the child is"
                      + " known."),
              new Label("Minst en känd diagnos.", "At least one known diagnosis."),
              ANSWERED,
              DIAGNOSIS_CAVEAT,
              RESPONSIVITY_PRINCIPLE),
          r -> Answered.atLeast(1, r.background().diagnoses(), Diagnosis.NONE));

  static final Indicator<Investigation> NEURODEVELOPMENTAL_DIAGNOSIS =
      indicator(
          new Label("Neuropsykiatrisk diagnos", "Neurodevelopmental diagnosis"),
          new Explanation(
              new Label(
                  "Andel utredningar där en neuropsykiatrisk funktionsnedsättning hos barnet är"
                      + " känd.",
                  "Share of investigations in which a neurodevelopmental condition of the child is"
                      + " known."),
              new Label(
                  "ADHD, autismspektrumtillstånd eller annan neuropsykiatrisk"
                      + " funktionsnedsättning.",
                  "ADHD, autism spectrum condition or another neurodevelopmental condition."),
              ANSWERED,
              caveat(Diagnosis.OTHER_NEURODEVELOPMENTAL, DIAGNOSIS_CAVEAT),
              RESPONSIVITY_PRINCIPLE),
          r ->
              r.background().diagnoses().isEmpty()
                  ? null
                  : r.background().diagnoses().stream().anyMatch(NEURODEVELOPMENTAL::contains));

  static final Indicator<Investigation> INTERPRETER_NEEDED =
      indicator(
          new Label("Behov av tolk", "Interpreter needed"),
          new Explanation(
              new Label(
                  "Andel utredningar där det fanns behov av tolk.",
                  "Share of investigations in which an interpreter was needed."),
              new Label("Behov av tolk.", "Interpreter needed."),
              ANSWERED,
              new Label(
                  "Säger att tolk behövdes, inte att tolk användes.",
                  "Tells that an interpreter was needed, not that one was used."),
              RESPONSIVITY_PRINCIPLE),
          r -> Answered.with(r.background().interpreter(), need -> need == InterpreterNeed.NEEDED));

  static final Indicator<Investigation> RECURRING =
      indicator(
          new Label("Utredd tidigare", "Investigated before"),
          new Explanation(
              new Label(
                  "Andel utredningar där barnet har utretts tidigare.",
                  "Share of investigations in which the child was investigated before."),
              new Label("Återkommande utredning.", "Recurring investigation."),
              KNOWN_OR_NOT,
              EARLIER_CONTACT_CAVEAT,
              EARLIER_CONTACT_BEARING),
          r -> {
            PreviousInvestigation previous = r.reason().previousInvestigation();
            return previous == PreviousInvestigation.UNKNOWN
                ? null
                : Answered.with(previous, p -> p == PreviousInvestigation.RECURRING);
          });

  static final Indicator<Investigation> EARLIER_INTERVENTION =
      indicator(
          new Label("Tidigare insats", "Intervention before"),
          new Explanation(
              new Label(
                  "Andel utredningar där barnet har haft insats tidigare.",
                  "Share of investigations in which the child had an intervention before."),
              new Label("Har haft tidigare insats.", "Had an intervention before."),
              KNOWN_OR_NOT,
              EARLIER_CONTACT_CAVEAT,
              EARLIER_CONTACT_BEARING),
          r -> {
            PreviousIntervention previous = r.reason().previousIntervention();
            return previous == PreviousIntervention.UNKNOWN
                ? null
                : Answered.with(previous, p -> p == PreviousIntervention.YES);
          });

  private BackgroundIndicators() {}

  static Indicator<Investigation> reason(InvestigationReason reason) {
    Label name = reason.label();
    return indicator(
        new Label("Anledning: " + name.sv(), "Reason: " + name.en()),
        new Explanation(
            new Label(
                "Andel utredningar som inletts av denna anledning: " + name.sv() + ".",
                "Share of investigations opened for this reason: " + name.en() + "."),
            new Label("Anledningen är angiven.", "The reason is given."),
            ANSWERED,
            caveat(
                reason,
                new Label(
                    "Oron när utredningen inleddes, inte vad den visade. Flera anledningar kan"
                        + " anges.",
                    "The concern when the investigation was opened, not what it found. Several"
                        + " reasons may be given.")),
            Wording.RISK_PRINCIPLE),
        r -> Answered.has(r.reason().reasons(), reason));
  }
}
