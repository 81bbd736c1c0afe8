package se.nuso.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.nuso.codebook.Code;
import se.nuso.codebook.Provenance;
import se.nuso.stats.latent.Classification;
import se.nuso.stats.latent.FitReport;
import se.nuso.stats.latent.LatentClassModel;
import se.nuso.text.Label;

/** How profiles were made, in a paragraph to cite. */
final class ProfilesMethod {
  private static final Label ITEMS =
      new Label(
          "{kind} genom latent klassanalys av {items:and}, var och en {found} eller inte{severity}.",
          "{kind} by latent class analysis of {items:and}, each {found} or not{severity}.");
  private static final Label WITHOUT_SEVERITY =
      new Label("; allvarlighetsgraden ingår inte", "; the degree of severity is not in it");
  private static final Label SOME = new Label("{number} {several}", "{number} {several}");
  private static final Label MISSING =
      new Label(
          "Saknade svar antas saknas slumpmässigt givet de svar som finns och hanteras med full"
              + " information maximum likelihood.",
          "Missing answers are taken as missing at random given those there are, and enter by"
              + " full information maximum likelihood.");
  private static final Label COMPARABLE =
      new Label(
          "NUSO:s publicerade profiler vilar på de utredningar, omkring 80 %, som har svar på"
              + " alla faktorer (NUSO PM#3), så storlekarna är inte direkt jämförbara.",
          "NUSO's published profiles rest on the investigations, about 80 %, that answer every"
              + " factor (NUSO PM#3), so that sizes are not directly comparable.");
  private static final Label UNCERTAINTY =
      new Label(
          "Varje utredning räknas i sin troligaste klass: skillnader mellan klasser underskattas"
              + " därför något, och intervallen (Wilson, 95 %) rymmer varken klassernas osäkerhet"
              + " eller att utredningar i samma kommun liknar varandra.",
          "Each investigation counts in its most probable class: differences between classes are"
              + " therefore somewhat understated, and the intervals (Wilson, 95 %) hold neither"
              + " the uncertainty of the classes nor that investigations of one municipality"
              + " resemble each other.");
  private static final Label UNCLASSIFIED =
      new Label(
          "{unanswered} saknar svar på allihop och har ingen klass{impossible}",
          "{unanswered} answer none of them and have no class{impossible}");
  private static final Label IMPOSSIBLE =
      new Label(
          ", {number} har svar som modellen håller för omöjliga",
          ", {number} have answers that the model holds impossible");
  private static final Label FITTED_HERE =
      new Label(
          "Modellen är skattad på {records} utredningar; {unclassified}, men de räknas i n för"
              + " informationskriterierna.",
          "The model was fitted on {records} investigations; {unclassified}, but they count in n for"
              + " the information criteria.");
  private static final Label FITTED_ELSEWHERE =
      new Label(
          "Modellen är skattad på {n:count} andra utredningar och tillämpad på {records} utredningar;"
              + " {unclassified}.",
          "The model was fitted on {n:count} other investigations and applied to {records}"
              + " investigations; {unclassified}.");
  private static final Label CLASSES =
      new Label(
          "{classes:words} {classes|klass|klasser}", "{classes:words} {classes|class|classes}");
  private static final Label FIT =
      new Label(
          "{classes}{starts}: log-likelihood {likelihood:2}, {parameters} parametrar{converged}, BIC"
              + " {bic:1}, entropi R² {entropy:3}.",
          "{classes}{starts}: log-likelihood {likelihood:2}, {parameters} parameters{converged}, BIC"
              + " {bic:1}, entropy R² {entropy:3}.");
  private static final Label CONVERGED = new Label(", konvergerad", ", converged");
  private static final Label GIVEN_STARTS =
      new Label(", skattade från givna startvärden", ", from starting values that were given");
  private static final Label RANDOM_STARTS =
      new Label(
          ", valda bland {starts} slumpmässiga starter (frö {seed}), varav {finalists} fullföljdes"
              + " och {best} nådde det bästa värdet{replicated}",
          ", the best of {starts} random starts (seed {seed}), of which {finalists} were followed to"
              + " the end and {best} reached the best value{replicated}");
  private static final Label REPLICATED = new Label(" (replikerad)", " (replicated)");
  private static final Label NAMING =
      new Label(
          "Klasserna heter C1, C2 … efter storlek och är inga av NUSO:s profiler, vars metod inte"
              + " är publicerad i detalj. Namnregler (NUSO PM#3): dominerar över 70 %, ned till 50"
              + " % där få andra är dokumenterade; i viss mån under 50 %; inga eller få under 20"
              + " %. Vår precisering: få andra är färre än två väntade av samma slag, 20 % är i"
              + " viss mån, och det som reglerna lämnar öppet anges som däremellan{reasons}.",
          "The classes are called C1, C2 … by size and are none of NUSO's profiles, whose method"
              + " is not published in detail. Naming rules (NUSO PM#3): dominates above 70 %,"
              + " down to 50 % where few others are documented; to some degree under 50 %; none"
              + " or few under 20 %. Our reading: few others are fewer than two expected of the"
              + " same kind, 20 % is to some degree, and what the rules leave open is given as"
              + " between{reasons}.");
  private static final Label FOR_REASONS =
      new Label(
          "; att reglerna används på anledningar är vårt val",
          "; that the rules are used for reasons is our choice");
  private static final Label OF_A_KIND =
      new Label("{number} av de {all} {several}na", "{number} of the {all} {several}");
  private static final Label UNCONFIRMED =
      new Label(
          "{kinds:and} är vår komplettering och inte bekräftade som NUSO:s.",
          "{kinds:and} are our completion and not confirmed as NUSO's.");
  private static final Label NOTHING = new Label("", "");

  private final Profiles profiles;
  private final LatentClassModel model;
  private final FitReport report;

  ProfilesMethod(Profiles profiles) {
    this.profiles = profiles;
    this.model = profiles.model();
    this.report = model.report();
  }

  Label text() {
    List<Label> sentences = new ArrayList<>();
    sentences.add(items());
    sentences.add(records());
    sentences.add(MISSING);
    if (profiles.kind() == ProfileKind.RISK_AND_PROTECTION) {
      sentences.add(COMPARABLE);
    }
    sentences.add(fit());
    sentences.add(UNCERTAINTY);
    sentences.add(
        NAMING.with(
            "reasons", profiles.kind() == ProfileKind.INVESTIGATION ? FOR_REASONS : NOTHING));
    sentences.add(unconfirmed());
    sentences.add(Classification.caveat());
    sentences.addAll(profiles.cautions());
    return Label.join(sentences.toArray(Label[]::new));
  }

  private Label items() {
    List<ItemKind> kinds = profiles.kind().items();
    return ITEMS.with(
        Map.of(
            "kind",
            profiles.kind().label(),
            "items",
            kinds.stream()
                .map(
                    kind ->
                        SOME.with(Map.of("number", kind.codes().size(), "several", kind.several())))
                .toList(),
            "found",
            kinds.get(0).found(),
            "severity",
            profiles.kind() == ProfileKind.RISK_AND_PROTECTION ? WITHOUT_SEVERITY : NOTHING));
  }

  private Label records() {
    Label impossible =
        profiles.impossible() == 0 ? NOTHING : IMPOSSIBLE.with("number", profiles.impossible());
    Label unclassified =
        UNCLASSIFIED.with(Map.of("unanswered", profiles.unanswered(), "impossible", impossible));
    return (profiles.fittedHere() ? FITTED_HERE : FITTED_ELSEWHERE)
        .with(
            Map.of(
                "records",
                profiles.records(),
                "n",
                report.sample().n(),
                "unclassified",
                unclassified));
  }

  private Label fit() {
    return FIT.with(
        Map.of(
            "classes",
            Phrases.capitalised(CLASSES.with("classes", model.classes())),
            "starts",
            starts(),
            "likelihood",
            model.logLikelihood(),
            "parameters",
            report.parameters(),
            "converged",
            model.converged() ? CONVERGED : NOTHING,
            "bic",
            model.bic(),
            "entropy",
            model.entropy()));
  }

  private Label starts() {
    if (report.search().starts() == 0) {
      return GIVEN_STARTS;
    }
    return RANDOM_STARTS.with(
        Map.of(
            "starts",
            report.search().starts(),
            "seed",
            report.search().seed(),
            "finalists",
            report.search().finalists(),
            "best",
            report.search().startsAtBest(),
            "replicated",
            model.replicated() ? REPLICATED : NOTHING));
  }

  private Label unconfirmed() {
    List<Label> kinds =
        profiles.kind().items().stream()
            .map(
                kind ->
                    OF_A_KIND.with(
                        Map.of(
                            "number",
                            unconfirmed(kind),
                            "all",
                            kind.codes().size(),
                            "several",
                            kind.several())))
            .toList();
    return Phrases.capitalised(UNCONFIRMED.with("kinds", kinds));
  }

  private static long unconfirmed(ItemKind kind) {
    return kind.codes().stream()
        .map(Code::provenance)
        .filter(from -> from != Provenance.NUSO && from != Provenance.PUBLISHED)
        .count();
  }
}
