package se.nuso.analysis.profile;

import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.List;
import se.nuso.stats.latent.Classification;
import se.nuso.text.Numbers;

/** A class in a paragraph of Swedish. */
final class SwedishDescription {
  private final Profile profile;

  SwedishDescription(Profile profile) {
    this.profile = profile;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        profile.name()
            + (profile.classes() == 1
                ? " är den enda klass"
                : " är en av " + Phrases.number(profile.classes()).sv() + " klasser")
            + " som har skattats ur "
            + profile.kind().material().sv()
            + "; klasserna är våra egna och ska inte förväxlas med NUSO:s publicerade profiler.");
    sentences.add(size());
    profile.kind().items().forEach(kind -> sentences.addAll(items(kind)));
    if (profile.size().records() > 0) {
      sentences.add(outcomes());
    }
    sentences.add(whatItIsNot());
    sentences.add(Classification.caveat().sv());
    profile.cautions().forEach(caution -> sentences.add(caution.sv()));
    return Phrases.sentences(sentences);
  }

  private String size() {
    Profile.Size size = profile.size();
    String expected =
        "Den väntas omfatta "
            + Numbers.percentSign(size.share(), SWEDISH)
            + " av de "
            + size.classified()
            + " utredningar som har klassats";
    return size.records() == 0
        ? expected + ", men ingen av dem har den som sin troligaste klass."
        : expected
            + "; "
            + size.records()
            + " har den som sin troligaste klass, i genomsnitt med sannolikheten "
            + Numbers.percentSign(size.certainty(), SWEDISH)
            + (size.uncertain()
                ? ", vilket är lågt (tumregel: minst 70 %): klassen är svår att skilja från andra."
                : ".");
  }

  private List<String> items(ItemKind kind) {
    List<ProfileItem> all = profile.items(kind);
    List<ProfileItem> rest = profile.items(kind, p -> p == Prominence.NONE_OR_FEW);
    String expected =
        "I genomsnitt väntas "
            + Numbers.number(profile.expected(kind), 1, SWEDISH)
            + " av de "
            + all.size()
            + " vara "
            + kind.foundSeveral().sv()
            + ".";
    if (rest.size() == all.size()) {
      return List.of(
          "Inga eller få "
              + kind.several().sv()
              + " är "
              + kind.foundSeveral().sv()
              + ": var och en i under 20 % av utredningarna.",
          expected);
    }
    return List.of(
        dominating(kind),
        fewOthers(kind),
        between(kind),
        someDegree(kind),
        rest(kind, rest.size()),
        expected);
  }

  private String dominating(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, Prominence::dominates);
    return items.isEmpty()
        ? "Ingen " + kind.one().sv() + " dominerar."
        : "Bland "
            + kind.several().sv()
            + "na dominerar "
            + Phrases.number(items.size()).sv()
            + ": "
            + Phrases.withShares(items).sv()
            + ".";
  }

  private String fewOthers(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, p -> p == Prominence.DOMINATES_WHERE_FEW_OTHERS);
    return items.isEmpty()
        ? ""
        : "Att "
            + Phrases.names(items).sv()
            + " räknas som dominerande, fast andelen är högst 70 %, beror på att få andra "
            + kind.several().sv()
            + " är "
            + kind.foundSeveral().sv()
            + ".";
  }

  private String between(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, p -> p == Prominence.BETWEEN);
    return items.isEmpty()
        ? ""
        : "Mellan 50 och 70 %, som NUSO:s namnregler lämnar öppet, ligger "
            + Phrases.number(items.size()).sv()
            + ": "
            + Phrases.withShares(items).sv()
            + ".";
  }

  private String someDegree(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, p -> p == Prominence.TO_SOME_DEGREE);
    return items.isEmpty()
        ? ""
        : "I viss mån förekommer "
            + Phrases.number(items.size()).sv()
            + ": "
            + Phrases.withShares(items).sv()
            + ".";
  }

  private String rest(ItemKind kind, int number) {
    if (number == 0) {
      return "";
    }
    return (number == 1
            ? "Den återstående är "
            : "Var och en av de övriga " + Phrases.number(number).sv() + " är ")
        + kind.found().sv()
        + " i under 20 % av utredningarna, alltså i inga eller få.";
  }

  private String outcomes() {
    return "Bland de utredningar som har klassen som sin troligaste är behov av stöd eller skydd"
        + " bedömt i "
        + Phrases.share(profile.need()).sv()
        + ", insats eller åtgärd beslutad i "
        + Phrases.share(profile.intervention()).sv()
        + " och hänvisning vidare gjord i "
        + Phrases.share(profile.onwardReferral()).sv()
        + ".";
  }

  private String whatItIsNot() {
    return (profile.kind() == ProfileKind.INVESTIGATION
            ? "Anledningen är den oro som utredningen inleddes för, inte vad den visade."
            : "Det som är dokumenterat är inte detsamma som det som finns, och allvarlighetsgraden"
                + " ingår inte i modellen.")
        + " Uppgifterna är ett tvärsnitt: de säger inget om orsaker eller om utveckling över tid.";
  }
}
