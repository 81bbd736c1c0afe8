package se.nuso.analysis.published;

import static se.nuso.analysis.indicator.Indicators.CHILD_HEARD_INDIVIDUALLY;
import static se.nuso.analysis.indicator.Indicators.CHILD_TOOK_PART;
import static se.nuso.analysis.indicator.Indicators.INFORMATION_FROM_OTHERS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.BbicSide;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.RiskFinding;
import se.nuso.intervention.Intervention;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.Concern;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.Observation;
import se.nuso.stats.Indicator;

/** What is published in words of how investigations are carried out, reasons and severity. */
final class ProcessDirections {
  private static final Set<InvestigationReason> VIOLENCE =
      EnumSet.of(
          InvestigationReason.PHYSICAL_VIOLENCE,
          InvestigationReason.PSYCHOLOGICAL_VIOLENCE,
          InvestigationReason.SEXUAL_VIOLENCE);
  private static final Set<InvestigationReason> LESS_INFORMATION =
      EnumSet.of(
          InvestigationReason.CARER_SUBSTANCE_USE,
          InvestigationReason.FAMILY_CONFLICT,
          InvestigationReason.EXPOSURE_TO_FAMILY_VIOLENCE,
          InvestigationReason.OTHER_REASON);
  private static final Indicator<Investigation> OWN_BEHAVIOUR_REASON =
      Populations.group(
          "Eget beteende är en anledning",
          "Own behaviour is a reason",
          r -> r.reason().reasons().isEmpty() ? null : raised(r));

  private final Directions directions;

  ProcessDirections(Directions directions) {
    this.directions = directions;
  }

  void gather() {
    information();
    talks();
    reasons();
    severity();
  }

  private void information() {
    directions.more(
        "D27",
        "Information från andra oftare där barnet inte kommit till tals",
        "Information from others more often where the child was not heard",
        INFORMATION_FROM_OTHERS.among(
            PublishedDirections.not(CHILD_TOOK_PART, "Barnet deltog inte", "Child took no part")),
        INFORMATION_FROM_OTHERS.among(CHILD_TOOK_PART));
    directions.more(
        "D28",
        "Information från andra oftare efter anmälan än efter ansökan",
        "Information from others more often after a report than after an application",
        INFORMATION_FROM_OTHERS.among(after(ActualisationType.REPORT_OF_CONCERN)),
        INFORMATION_FROM_OTHERS.among(after(ActualisationType.APPLICATION)));
    directions.more(
        "D29",
        "Mer information där våld mot barnet eller eget beteende är anledning",
        "More information where violence against the child or own behaviour is a reason",
        INFORMATION_FROM_OTHERS.among(moreInformation(true)),
        INFORMATION_FROM_OTHERS.among(moreInformation(false)));
    directions.more(
        "D30",
        "Kombinerade aktiviteter oftare där eget beteende är anledning (6–17 år)",
        "Activities combined more often where own behaviour is a reason (6–17 years)",
        Indicators.COMBINED_ACTIVITIES
            .among(OWN_BEHAVIOUR_REASON)
            .among(PublishedDirections.aged("6–17", age -> age >= 6)),
        Indicators.COMBINED_ACTIVITIES
            .among(PublishedDirections.not(OWN_BEHAVIOUR_REASON, "Annat", "Other"))
            .among(PublishedDirections.aged("6–17", age -> age >= 6)));
  }

  private void talks() {
    directions.more(
        "D31",
        "Enskilt samtal med barnet är mindre vanligt än att det deltar",
        "An individual talk with the child is less common than its taking part",
        CHILD_TOOK_PART,
        CHILD_HEARD_INDIVIDUALLY);
    directions.more(
        "D32",
        "Önskemål oftare dokumenterade efter enskilt samtal",
        "Wishes documented more often after an individual talk",
        Indicators.WISHES_STATED.among(CHILD_HEARD_INDIVIDUALLY),
        Indicators.WISHES_STATED.among(
            PublishedDirections.not(
                CHILD_HEARD_INDIVIDUALLY, "Inget enskilt samtal", "No individual talk")));
    directions.more(
        "D33",
        "Observation sällan mer än en gång",
        "Observation seldom more than once",
        Indicator.share(Dimensions.OBSERVATION, Observation.ONE),
        Indicator.share(Dimensions.OBSERVATION, Observation.SEVERAL));
  }

  private void reasons() {
    Indicator<Investigation> poverty =
        Populations.group(
            "Utsatt boende eller ekonomi",
            "Insecure housing or hardship",
            ProcessDirections::poverty);
    Indicator<Investigation> other = Indicators.reason(InvestigationReason.OTHER_REASON);
    directions.more(
        "D34",
        "Annan anledning: oftare utsatt boende eller ekonomi",
        "Another reason: insecure housing or economic hardship more often",
        poverty.among(other),
        poverty.among(PublishedDirections.not(other, "Inte annan", "Not another")));
    directions.more(
        "D35",
        "Skolrelaterad problematik vanligast bland barnets egna problem, mot näst vanligast",
        "School-related problems the most common of the child's own, against the next",
        Indicators.reason(InvestigationReason.CHILD_SCHOOL_PROBLEMS).among(OWN_BEHAVIOUR_REASON),
        Indicators.reason(InvestigationReason.CHILD_MENTAL_ILL_HEALTH).among(OWN_BEHAVIOUR_REASON));
    directions.most(
        "D36",
        "Omedelbart omhändertagande leder ofta till ansökan om vård",
        "Immediate care often leads to an application for care",
        Indicators.decided(Intervention.LVU_CARE_APPLICATION)
            .among(Indicators.decided(Intervention.IMMEDIATE_CARE_LVU_6)));
  }

  private void severity() {
    directions.more(
        "D37",
        "Mindre allvarligt vanligare än allvarligt (utredningar med någon sådan grad)",
        "Less severe more common than severe (investigations with any of that degree)",
        any(RiskFinding.LESS_SEVERE),
        any(RiskFinding.SEVERE));
    directions.most(
        "D38",
        "Där något är allvarligt: oftast på alla tre sidor av triangeln",
        "Where anything is severe: usually on all three sides of the triangle",
        Populations.group(
                "Allvarligt på alla tre sidor",
                "Severe on all three sides",
                r -> r.factors().riskComplete() ? severeSides(r) == 3 : null)
            .among(any(RiskFinding.SEVERE)));
  }

  private static Indicator<Investigation> after(ActualisationType type) {
    return Indicator.share(Dimensions.ACTUALISATION_TYPE, type);
  }

  private static Indicator<Investigation> any(RiskFinding degree) {
    return Populations.group(
        degree.label().sv(),
        degree.label().en(),
        r -> r.factors().riskComplete() ? r.factors().risk().containsValue(degree) : null);
  }

  private static int severeSides(Investigation investigation) {
    Set<BbicSide> sides = EnumSet.noneOf(BbicSide.class);
    investigation
        .factors()
        .risk()
        .forEach(
            (factor, finding) -> {
              if (finding == RiskFinding.SEVERE) {
                sides.add(factor.side());
              }
            });
    return sides.size();
  }

  private static boolean raised(Investigation investigation) {
    return Concern.CHILD_OWN_BEHAVIOUR.isRaisedIn(investigation);
  }

  /** Of the reasons with more and with less information; those with both or neither are outside. */
  private static Indicator<Investigation> moreInformation(boolean wanted) {
    return Populations.group(
        wanted ? "Våld mot barnet eller eget beteende" : "Skadligt bruk, konflikt eller annat",
        wanted ? "Violence against the child or own behaviour" : "Harmful use, conflict or another",
        r -> {
          Set<InvestigationReason> given = r.reason().reasons();
          if (given.isEmpty()) {
            return null;
          }
          boolean more = raised(r) || !Collections.disjoint(given, VIOLENCE);
          boolean less = !Collections.disjoint(given, LESS_INFORMATION);
          return more != less && more == wanted;
        });
  }

  private static @Nullable Boolean poverty(Investigation investigation) {
    Map<RiskFactor, RiskFinding> risk = investigation.factors().risk();
    RiskFinding housing = risk.get(RiskFactor.INSECURE_HOUSING);
    RiskFinding economy = risk.get(RiskFactor.ECONOMIC_HARDSHIP);
    if (housing == null || economy == null) {
      return null;
    }
    return housing.documented() || economy.documented();
  }
}
