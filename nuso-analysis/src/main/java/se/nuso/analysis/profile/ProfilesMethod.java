package se.nuso.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import se.nuso.codebook.Code;
import se.nuso.codebook.Provenance;
import se.nuso.stats.latent.Classification;
import se.nuso.stats.latent.FitReport;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** How profiles were made, in a paragraph to cite. */
final class ProfilesMethod {
  private final Profiles profiles;
  private final LatentClassModel model;
  private final FitReport report;
  private final Language language;
  private final boolean swedish;

  ProfilesMethod(Profiles profiles, Language language) {
    this.profiles = profiles;
    this.model = profiles.model();
    this.report = model.report();
    this.language = language;
    swedish = language == Language.SWEDISH;
  }

  private String say(String sv, String en) {
    return swedish ? sv : en;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(items());
    sentences.add(records());
    sentences.add(
        say(
            "Saknade svar antas saknas slumpmässigt givet de svar som finns och hanteras med full"
                + " information maximum likelihood.",
            "Missing answers are taken as missing at random given those there are, and enter by"
                + " full information maximum likelihood."));
    if (profiles.kind() == ProfileKind.RISK_AND_PROTECTION) {
      sentences.add(
          say(
              "NUSO:s publicerade profiler vilar på de utredningar, omkring 80 %, som har svar på"
                  + " alla faktorer (NUSO PM#3), så storlekarna är inte direkt jämförbara.",
              "NUSO's published profiles rest on the investigations, about 80 %, that answer every"
                  + " factor (NUSO PM#3), so that sizes are not directly comparable."));
    }
    sentences.add(fit());
    sentences.add(
        say(
            "Varje utredning räknas i sin troligaste klass: skillnader mellan klasser underskattas"
                + " därför något, och intervallen (Wilson, 95 %) rymmer varken klassernas osäkerhet"
                + " eller att utredningar i samma kommun liknar varandra.",
            "Each investigation counts in its most probable class: differences between classes are"
                + " therefore somewhat understated, and the intervals (Wilson, 95 %) hold neither"
                + " the uncertainty of the classes nor that investigations of one municipality"
                + " resemble each other."));
    sentences.add(naming());
    sentences.add(unconfirmed());
    sentences.add(Classification.caveat(language));
    profiles.cautions().forEach(caution -> sentences.add(caution.in(language)));
    return Phrases.sentences(sentences);
  }

  private String items() {
    List<String> kinds =
        profiles.kind().items().stream()
            .map(kind -> kind.codes().size() + " " + kind.several().in(language))
            .toList();
    ItemKind first = profiles.kind().items().get(0);
    String material =
        Phrases.enumerated(kinds, language)
            + ", "
            + say("var och en ", "each ")
            + first.found().in(language)
            + say(" eller inte", " or not");
    return profiles.kind().label().in(language)
        + say(" genom latent klassanalys av ", " by latent class analysis of ")
        + material
        + (profiles.kind() == ProfileKind.RISK_AND_PROTECTION
            ? say("; allvarlighetsgraden ingår inte.", "; the degree of severity is not in it.")
            : ".");
  }

  private String records() {
    String unclassified =
        profiles.unanswered()
            + say(
                " saknar svar på allihop och har ingen klass",
                " answer none of them and have no class");
    if (profiles.impossible() > 0) {
      unclassified +=
          ", "
              + profiles.impossible()
              + say(
                  " har svar som modellen håller för omöjliga",
                  " have answers that the model holds impossible");
    }
    return profiles.fittedHere()
        ? say("Modellen är skattad på ", "The model was fitted on ")
            + profiles.records()
            + say(" utredningar; ", " investigations; ")
            + unclassified
            + say(
                ", men de räknas i n för informationskriterierna.",
                ", but they count in n for the information criteria.")
        : say("Modellen är skattad på ", "The model was fitted on ")
            + Numbers.count(report.n())
            + say(" andra utredningar och tillämpad på ", " other investigations and applied to ")
            + profiles.records()
            + say(" utredningar; ", " investigations; ")
            + unclassified
            + ".";
  }

  private String fit() {
    String classes =
        Phrases.capitalised(Phrases.number(model.classes(), language), language)
            + (model.classes() == 1 ? say(" klass", " class") : say(" klasser", " classes"));
    String starts =
        report.starts() == 0
            ? say(", skattade från givna startvärden", ", from starting values that were given")
            : say(", valda bland ", ", the best of ")
                + report.starts()
                + say(" slumpmässiga starter (frö ", " random starts (seed ")
                + report.seed()
                + say("), varav ", "), of which ")
                + report.finalists()
                + say(" fullföljdes och ", " were followed to the end and ")
                + report.startsAtBest()
                + say(" nådde det bästa värdet", " reached the best value")
                + (model.replicated() ? say(" (replikerad)", " (replicated)") : "");
    return classes
        + starts
        + ": log-likelihood "
        + Numbers.number(model.logLikelihood(), 2, language)
        + ", "
        + report.parameters()
        + say(" parametrar", " parameters")
        + (model.converged() ? say(", konvergerad", ", converged") : "")
        + ", BIC "
        + Numbers.number(model.bic(), 1, language)
        + say(", entropi R² ", ", entropy R² ")
        + Numbers.number(model.entropy(), 3, language)
        + ".";
  }

  private String naming() {
    return say(
            "Klasserna heter C1, C2 … efter storlek och är inga av NUSO:s profiler, vars metod inte"
                + " är publicerad i detalj. Namnregler (NUSO PM#3): dominerar över 70 %, ned till 50"
                + " % där få andra är dokumenterade; i viss mån under 50 %; inga eller få under 20"
                + " %. Vår precisering: få andra är färre än två väntade av samma slag, 20 % är i"
                + " viss mån, och det som reglerna lämnar öppet anges som däremellan",
            "The classes are called C1, C2 … by size and are none of NUSO's profiles, whose method"
                + " is not published in detail. Naming rules (NUSO PM#3): dominates above 70 %,"
                + " down to 50 % where few others are documented; to some degree under 50 %; none"
                + " or few under 20 %. Our reading: few others are fewer than two expected of the"
                + " same kind, 20 % is to some degree, and what the rules leave open is given as"
                + " between")
        + (profiles.kind() == ProfileKind.INVESTIGATION
            ? say(
                "; att reglerna används på anledningar är vårt val.",
                "; that the rules are used for reasons is our choice.")
            : ".");
  }

  private String unconfirmed() {
    List<String> kinds =
        profiles.kind().items().stream()
            .map(
                kind ->
                    unconfirmed(kind)
                        + say(" av de ", " of the ")
                        + kind.codes().size()
                        + " "
                        + say(kind.several().sv() + "na", kind.several().en()))
            .toList();
    return Phrases.capitalised(Phrases.enumerated(kinds, language), language)
        + say(
            " är vår komplettering och inte bekräftade som NUSO:s.",
            " are our completion and not confirmed as NUSO's.");
  }

  private static long unconfirmed(ItemKind kind) {
    return kind.codes().stream()
        .map(Code::provenance)
        .filter(from -> from != Provenance.NUSO && from != Provenance.PUBLISHED)
        .count();
  }
}
