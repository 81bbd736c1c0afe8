package se.nuso.analysis.published;

import static se.nuso.analysis.indicator.Indicators.ANY_DIAGNOSIS;
import static se.nuso.analysis.indicator.Indicators.INFORMATION_FROM_OTHERS;
import static se.nuso.analysis.indicator.Indicators.INTERVENTION_DECIDED;
import static se.nuso.analysis.indicator.Indicators.NEED;
import static se.nuso.analysis.indicator.Indicators.RECURRING;
import static se.nuso.analysis.indicator.Indicators.WISHES_STATED;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RosProfile;
import se.nuso.bbic.Vulnerability;
import se.nuso.investigation.Competence;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;

/**
 * The differences that NUSO has published in words. A direction holds when two shares differ by
 * three points or more; how far is published of none. Which shares show a statement is our reading.
 * A statement that nothing here can show is in {@link UntestedDirection}, with the reason.
 */
public final class PublishedDirections {
  private static final int TEENAGE = 12;

  private static final Indicator<Investigation> GIRL = share(LegalSex.GIRL);
  private static final Indicator<Investigation> BOY = share(LegalSex.BOY);
  private static final Indicator<Investigation> FOREIGN = Populations.FOREIGN;
  private static final Indicator<Investigation> SWEDISH = Populations.SWEDISH;
  private static final Indicator<Investigation> FIRST = not(RECURRING, "Förstagångs", "First");
  private static final Indicator<Investigation> HOME_ONLY = share(Vulnerability.HOME_ENVIRONMENT);
  private static final Indicator<Investigation> BOTH_PARENTS =
      Indicator.share(Dimensions.LIVING_SITUATION, LivingSituation.BOTH_PARENTS);
  private static final Indicator<Investigation> OTHER_LIVING =
      not(BOTH_PARENTS, "Annan boendesituation", "Another living situation");
  private static final Indicator<Investigation> OWN_BEHAVIOUR =
      Populations.group(
          "Eget beteende, med eller utan hemmiljö",
          "Own behaviour, with or without home environment",
          r -> {
            Vulnerability given = r.assessment().vulnerability();
            return given == null
                ? null
                : given == Vulnerability.OWN_BEHAVIOUR
                    || given == Vulnerability.HOME_ENVIRONMENT_AND_OWN_BEHAVIOUR;
          });
  private static final Indicator<Investigation> FIVE_RISKS = last(Dimensions.RISK_COUNT);
  private static final Indicator<Investigation> THREE_PROTECTIVE =
      last(Dimensions.PROTECTION_COUNT);
  private static final Indicator<Investigation> CONSENT =
      Populations.group(
          "Vårdnadshavare samtycker, helt eller delvis",
          "A guardian consents, wholly or partly",
          r -> {
            ConsentAttitude given = r.consent().guardian1();
            return given == null
                ? null
                : given == ConsentAttitude.CONSENTS || given == ConsentAttitude.PARTLY_CONSENTS;
          });
  private static final Indicator<Investigation> SMALL = size("SMALL");
  private static final Indicator<Investigation> LARGE = size("LARGE");
  private static final Indicator<Investigation> MIDDLE = size("MIDDLE");

  private final Directions directions;

  private PublishedDirections(Directions directions) {
    this.directions = directions;
  }

  /**
   * The records beside the directions, but for those that are told of profiles.
   *
   * @param records the records
   */
  public static DirectionTable compare(Collection<Investigation> records) {
    return gathered(records).table();
  }

  /**
   * The records beside all directions. What is told of profiles and not tested is in {@link
   * UntestedDirection}.
   *
   * @param records the records
   * @param profiles the profile of each record, in their order
   * @throws IllegalArgumentException if there is not one profile for each record
   */
  public static DirectionTable compare(
      Collection<Investigation> records, List<RosProfile> profiles) {
    Directions directions = gathered(records);
    new ProfileDirections(directions, records, profiles).gather();
    return directions.table();
  }

  private static Directions gathered(Collection<Investigation> records) {
    Directions directions = new Directions(records);
    PublishedDirections comparison = new PublishedDirections(directions);
    comparison.sexAndOrigin();
    comparison.livingAndMunicipality();
    comparison.age();
    comparison.earlierContact();
    comparison.diagnosis();
    comparison.gap();
    comparison.protection();
    new ProcessDirections(directions).gather();
    return directions;
  }

  private void sexAndOrigin() {
    more(
        "D01",
        "Flickors utsatthet är mer knuten till hemmet än pojkars",
        "Girls' vulnerability is more tied to the home than boys'",
        HOME_ONLY.among(GIRL),
        HOME_ONLY.among(BOY));
    more(
        "D02",
        "Utländsk bakgrund: oftare utsatthet enbart i hemmiljö",
        "Foreign background: home-only vulnerability more often",
        HOME_ONLY.among(FOREIGN),
        HOME_ONLY.among(SWEDISH));
    more(
        "D03",
        "Utländsk bakgrund: mindre ofta bedömt behov",
        "Foreign background: need assessed less often",
        NEED.among(SWEDISH),
        NEED.among(FOREIGN));
    more(
        "D04",
        "Utländsk bakgrund: mindre ofta beslutad insats",
        "Foreign background: intervention decided less often",
        INTERVENTION_DECIDED.among(SWEDISH),
        INTERVENTION_DECIDED.among(FOREIGN));
    more(
        "D05",
        "Utländsk bakgrund: mycket mindre samtycke, vid bedömt behov",
        "Foreign background: much less consent, where need is assessed",
        CONSENT.among(NEED).among(SWEDISH),
        CONSENT.among(NEED).among(FOREIGN));
    more(
        "D06",
        "Flickor har oftare fått framföra önskemål",
        "Girls could state wishes more often",
        WISHES_STATED.among(GIRL),
        WISHES_STATED.among(BOY));
    more(
        "D07",
        "Framför allt flickor med svensk bakgrund",
        "Above all girls with Swedish background",
        WISHES_STATED.among(GIRL).among(SWEDISH),
        WISHES_STATED.among(GIRL).among(FOREIGN));
  }

  private void livingAndMunicipality() {
    more(
        "D08",
        "Boende med båda föräldrar: färre insatser",
        "Living with both parents: fewer interventions",
        INTERVENTION_DECIDED.among(OTHER_LIVING),
        INTERVENTION_DECIDED.among(BOTH_PARENTS));
    Indicator<Investigation> teenage = aged("12–17", age -> age >= TEENAGE);
    more(
        "D09",
        "Boende med båda föräldrar: senare insatser (av dem med beslut, 12–17 år)",
        "Living with both parents: later interventions (of those decided, aged 12–17)",
        teenage.among(INTERVENTION_DECIDED).among(BOTH_PARENTS),
        teenage.among(INTERVENTION_DECIDED).among(OTHER_LIVING));
    more(
        "D10",
        "Insatser minskar med kommunstorleken (små mot stora)",
        "Interventions fall with municipality size (small against large)",
        INTERVENTION_DECIDED.among(SMALL),
        INTERVENTION_DECIDED.among(LARGE));
    more(
        "D11",
        "Flest insatser i de minsta kommunerna (små mot mellanstora)",
        "Most interventions in the smallest (small against middle)",
        INTERVENTION_DECIDED.among(SMALL),
        INTERVENTION_DECIDED.among(MIDDLE));
  }

  private void age() {
    Indicator<Investigation> young = aged("0–5", age -> age <= 5);
    Indicator<Investigation> old = aged("15–17", age -> age >= 15);
    more(
        "D12",
        "Skyddsfaktorer minskar med åldern (tre eller fler)",
        "Protective factors fall with age (three or more)",
        THREE_PROTECTIVE.among(young),
        THREE_PROTECTIVE.among(old));
    mostOfAllParent(
        "D13",
        "Mest av allt stödjande förälder: minskning med åldern, mot närmaste skyddsfaktor",
        "Most of all a supportive parent: fall with age, against the next protective factor",
        young,
        old);
    more(
        "D14",
        "Eget beteende ökar med åldern",
        "Own behaviour grows with age",
        OWN_BEHAVIOUR.among(old),
        OWN_BEHAVIOUR.among(young));
    more(
        "D15",
        "Internt bortfall är störst vid 15–17 år",
        "Item non-response is largest at 15–17",
        Populations.INCOMPLETE_ON_FACTORS.among(old),
        Populations.INCOMPLETE_ON_FACTORS.among(not(old, "0–14", "0–14")));
    Indicator<Investigation> talks = Indicators.GUARDIAN_TALKS_THREE_OR_MORE;
    more(
        "D16",
        "Tre eller fler samtal med vårdnadshavare är något färre vid 15–17 år",
        "Three or more talks with guardians are somewhat fewer at 15–17",
        talks.among(not(old, "0–14", "0–14")),
        talks.among(old));
  }

  private void earlierContact() {
    more(
        "D17",
        "Återkommande utredningar: fler riskfaktorer (fem eller fler)",
        "Recurring investigations: more risk factors (five or more)",
        FIVE_RISKS.among(RECURRING),
        FIVE_RISKS.among(FIRST));
    more(
        "D18",
        "Återkommande utredningar: färre skyddsfaktorer (tre eller fler)",
        "Recurring investigations: fewer protective factors (three or more)",
        THREE_PROTECTIVE.among(FIRST),
        THREE_PROTECTIVE.among(RECURRING));
    mostOfAllParent(
        "D19",
        "Mest av allt stödjande förälder: återkommande mot förstagångs, mot närmaste skyddsfaktor",
        "Most of all a supportive parent: recurring against first, against the next factor",
        FIRST,
        RECURRING);
  }

  private void diagnosis() {
    Indicator<Investigation> resources = Indicators.present(ProtectiveFactor.CHILD_OWN_RESOURCES);
    Indicator<Investigation> medical =
        Indicator.share(Dimensions.COMPETENCE, Competence.MEDICAL).among(INFORMATION_FROM_OTHERS);
    more(
        "D20",
        "Diagnos: barnets egna resurser mer sällan",
        "Diagnosis: the child's own resources less often",
        resources.among(Populations.NO_DIAGNOSIS),
        resources.among(ANY_DIAGNOSIS));
    more(
        "D21",
        "Diagnos: medicinsk kompetens något oftare",
        "Diagnosis: medical competence somewhat more often",
        medical.among(ANY_DIAGNOSIS),
        medical.among(Populations.NO_DIAGNOSIS));
  }

  private void gap() {
    Indicator<Investigation> undecided =
        not(INTERVENTION_DECIDED, "Ingen insats beslutad", "No intervention decided")
            .among(not(share(Vulnerability.NONE), "Utsatthet", "Vulnerability"));
    more(
        "D22",
        "Gapet mellan utsatthet och insats är störst för de yngsta (0–2 mot 12–14 år)",
        "The gap between vulnerability and intervention is widest for the youngest (0–2, 12–14)",
        undecided.among(aged("0–2", age -> age <= 2)),
        undecided.among(aged("12–14", age -> age >= TEENAGE && age <= 14)));
  }

  private void protection() {
    more(
        "D23",
        "Svensk bakgrund: oftare skyddsfaktorer (tre eller fler)",
        "Swedish background: more protective factors (three or more)",
        THREE_PROTECTIVE.among(SWEDISH),
        THREE_PROTECTIVE.among(FOREIGN));
    directions.mostOfAll(
        "D24",
        "Mest av allt privat nätverk: svensk mot utländsk, mot närmaste skyddsfaktor",
        "Most of all the private network: Swedish against foreign, against the next factor",
        ProtectiveFactor.SUPPORTIVE_PRIVATE_NETWORK,
        SWEDISH,
        FOREIGN);
    Indicator<Investigation> resources = Indicators.present(ProtectiveFactor.CHILD_OWN_RESOURCES);
    Indicator<Investigation> school = Indicators.present(ProtectiveFactor.WELL_FUNCTIONING_SCHOOL);
    more(
        "D25",
        "Flickor: oftare egna resurser",
        "Girls: own resources more often",
        resources.among(GIRL),
        resources.among(BOY));
    more(
        "D26",
        "Flickor: oftare väl fungerande skolgång",
        "Girls: well-functioning schooling more often",
        school.among(GIRL),
        school.among(BOY));
  }

  private void more(
      String id,
      String sv,
      String en,
      Indicator<Investigation> larger,
      Indicator<Investigation> smaller) {
    directions.more(id, sv, en, larger, smaller);
  }

  private void mostOfAllParent(
      String id, String sv, String en, Indicator<Investigation> from, Indicator<Investigation> to) {
    directions.mostOfAll(id, sv, en, ProtectiveFactor.SUPPORTIVE_PARENT, from, to);
  }

  private static Indicator<Investigation> share(LegalSex sex) {
    return Indicator.share(Dimensions.SEX, sex);
  }

  private static Indicator<Investigation> share(Vulnerability vulnerability) {
    return Indicator.share(Dimensions.VULNERABILITY, vulnerability);
  }

  private static Indicator<Investigation> last(Dimension<? super Investigation> counts) {
    return Indicator.share(counts, counts.levels().get(counts.levels().size() - 1));
  }

  static Indicator<Investigation> not(Indicator<Investigation> indicator, String sv, String en) {
    return Populations.group(
        sv,
        en,
        r ->
            switch (indicator.answerOf(r)) {
              case YES -> false;
              case NO -> true;
              default -> null;
            });
  }

  static Indicator<Investigation> aged(String years, IntPredicate belongs) {
    Function<Investigation, @Nullable Boolean> inGroup =
        r -> {
          Integer age = r.background().age();
          return age == null ? null : Boolean.valueOf(belongs.test(age));
        };
    return Populations.group(years + " år", years + " years", inGroup);
  }

  private static Indicator<Investigation> size(String code) {
    return Dimensions.MUNICIPALITY_SIZE.levels().stream()
        .filter(level -> level.code().equals(code))
        .map(level -> Indicator.<Investigation>share(Dimensions.MUNICIPALITY_SIZE, level))
        .findFirst()
        .orElseThrow();
  }
}
