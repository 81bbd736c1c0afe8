package se.nuso.analysis.profile;

import static se.nuso.text.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import se.nuso.stats.latent.Classification;
import se.nuso.text.Numbers;

/** A class in a paragraph of English. */
final class EnglishDescription {
  private final Profile profile;

  EnglishDescription(Profile profile) {
    this.profile = profile;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        profile.name()
            + (profile.classes() == 1
                ? " is the only class"
                : " is one of " + Phrases.number(profile.classes()).en() + " classes")
            + " estimated from "
            + profile.kind().material().en()
            + "; the classes are our own, not to be confused with NUSO's published profiles.");
    sentences.add(size());
    profile.kind().items().forEach(kind -> sentences.addAll(items(kind)));
    if (profile.size().records() > 0) {
      sentences.add(outcomes());
    }
    sentences.add(whatItIsNot());
    sentences.add(Classification.caveat().en());
    profile.cautions().forEach(caution -> sentences.add(caution.en()));
    return Phrases.sentences(sentences);
  }

  private String size() {
    Profile.Size size = profile.size();
    String expected =
        "It is expected to hold "
            + Numbers.percentSign(size.share(), ENGLISH)
            + " of the "
            + size.classified()
            + " investigations classified";
    return size.records() == 0
        ? expected + ", but is the most probable class of none of them."
        : expected
            + "; it is the most probable class of "
            + size.records()
            + ", with a mean probability of "
            + Numbers.percentSign(size.certainty(), ENGLISH)
            + (size.uncertain()
                ? ", which is low (rule of thumb: at least 70 %): the class is hard to tell from"
                    + " others."
                : ".");
  }

  private List<String> items(ItemKind kind) {
    List<ProfileItem> all = profile.items(kind);
    List<ProfileItem> rest = profile.items(kind, p -> p == Prominence.NONE_OR_FEW);
    String expected =
        "On average "
            + Numbers.number(profile.expected(kind), 1, ENGLISH)
            + " of the "
            + all.size()
            + " are expected to be "
            + kind.foundSeveral().en()
            + ".";
    if (rest.size() == all.size()) {
      return List.of(
          "None or few of the "
              + kind.several().en()
              + " are "
              + kind.foundSeveral().en()
              + ": each in under 20 % of the investigations.",
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
    if (items.isEmpty()) {
      return "No " + kind.one().en() + " dominates.";
    }
    return Phrases.capitalised(Phrases.number(items.size())).en()
        + " "
        + (items.size() == 1 ? kind.one().en() + " dominates" : kind.several().en() + " dominate")
        + ": "
        + Phrases.withShares(items).en()
        + ".";
  }

  private String fewOthers(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, p -> p == Prominence.DOMINATES_WHERE_FEW_OTHERS);
    return items.isEmpty()
        ? ""
        : "At 70 % or less, "
            + Phrases.names(items).en()
            + (items.size() == 1 ? " counts" : " count")
            + " as dominating because few other "
            + kind.several().en()
            + " are "
            + kind.foundSeveral().en()
            + ".";
  }

  private String between(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, p -> p == Prominence.BETWEEN);
    return items.isEmpty()
        ? ""
        : Phrases.capitalised(Phrases.number(items.size())).en()
            + (items.size() == 1 ? " lies" : " lie")
            + " between 50 and 70 %, which NUSO's naming rules leave open: "
            + Phrases.withShares(items).en()
            + ".";
  }

  private String someDegree(ItemKind kind) {
    List<ProfileItem> items = profile.items(kind, p -> p == Prominence.TO_SOME_DEGREE);
    return items.isEmpty()
        ? ""
        : Phrases.capitalised(Phrases.number(items.size())).en()
            + (items.size() == 1 ? " occurs" : " occur")
            + " to some degree: "
            + Phrases.withShares(items).en()
            + ".";
  }

  private String rest(ItemKind kind, int number) {
    if (number == 0) {
      return "";
    }
    return (number == 1
            ? "The remaining one is "
            : "Each of the other " + Phrases.number(number).en() + " is ")
        + kind.found().en()
        + " in under 20 % of the investigations, that is, in none or few.";
  }

  private String outcomes() {
    return "Among the investigations of which it is the most probable class, need of support or"
        + " protection was assessed in "
        + Phrases.share(profile.need()).en()
        + ", an intervention or measure was decided in "
        + Phrases.share(profile.intervention()).en()
        + ", and an onward referral was made in "
        + Phrases.share(profile.onwardReferral()).en()
        + ".";
  }

  private String whatItIsNot() {
    return (profile.kind() == ProfileKind.INVESTIGATION
            ? "The reason is the concern that the investigation was opened for, not what it found."
            : "What is documented is not the same as what exists, and the degree of severity is not"
                + " in the model.")
        + " The figures are a cross-section: they say nothing of causes or of development over"
        + " time.";
  }
}
