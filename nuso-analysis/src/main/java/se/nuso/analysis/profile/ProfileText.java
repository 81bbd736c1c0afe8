package se.nuso.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.stats.latent.Classification;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** A class on a screen. */
final class ProfileText {
  private final Profile profile;
  private final Language language;
  private final boolean swedish;

  ProfileText(Profile profile, Language language) {
    this.profile = profile;
    this.language = language;
    swedish = language == Language.SWEDISH;
  }

  private String say(String sv, String en) {
    return swedish ? sv : en;
  }

  /** What dominates; of the protective factors only that. */
  String heading() {
    List<String> parts = new ArrayList<>();
    for (ItemKind kind : profile.kind().items()) {
      List<ProfileItem> items = profile.items(kind, Prominence::dominates);
      if (!items.isEmpty()) {
        String names = Phrases.names(items, language);
        parts.add(
            kind == ItemKind.PROTECTIVE_FACTOR ? say("skydd: ", "protection: ") + names : names);
      } else if (kind != ItemKind.PROTECTIVE_FACTOR) {
        parts.add(withoutDominating(kind));
      }
    }
    return Phrases.capitalised(String.join("; ", parts), language);
  }

  private String withoutDominating(ItemKind kind) {
    List<ProfileItem> some = profile.items(kind, p -> p != Prominence.NONE_OR_FEW);
    return some.isEmpty()
        ? say("inga eller få " + kind.several().sv(), "none or few " + kind.several().en())
        : say(
                "ingen " + kind.one().sv() + " dominerar (vanligast: ",
                "no " + kind.one().en() + " dominates (most common: ")
            + Phrases.name(some.get(0), language)
            + ")";
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Text.wrapped(profile.name() + ": " + heading())).append('\n');
    profile
        .cautions()
        .forEach(caution -> text.append(Text.wrapped(caution.in(language))).append('\n'));
    text.append(size()).append('\n');
    text.append(items().toText(0, say("rader till", "rows more")));
    text.append(outcome(Indicators.NEED.label().in(language), profile.need().toString(language)));
    text.append(
        outcome(
            Indicators.INTERVENTION_DECIDED.label().in(language),
            profile.intervention().toString(language)));
    text.append(
        outcome(
            Indicators.ONWARD_REFERRAL_MADE.label().in(language),
            profile.onwardReferral().toString(language)));
    return text.append(Text.wrapped(Classification.caveat(language))).toString();
  }

  private String size() {
    Profile.Size size = profile.size();
    return say("Väntad andel ", "Expected share ")
        + Numbers.percentSign(size.share(), language)
        + say(", troligast för ", ", most probable for ")
        + size.records()
        + say(" av ", " of ")
        + size.classified()
        + say(" utredningar, säkerhet ", " investigations, certainty ")
        + Numbers.percentSign(size.certainty(), language);
  }

  private TextTable items() {
    TextTable table =
        new TextTable(
            1,
            true,
            List.of(
                Phrases.capitalised(profile.kind().material().in(language), language),
                say("Andel", "Share"),
                say("Namnregel", "Naming rule")));
    for (ItemKind kind : profile.kind().items()) {
      List<ProfileItem> shown = profile.items(kind, p -> p != Prominence.NONE_OR_FEW);
      for (ProfileItem item : shown) {
        table.add(
            List.of(
                item.code().label().in(language),
                Numbers.percentSign(item.share(), language),
                item.prominence().label().in(language)));
      }
      int rest = profile.items(kind).size() - shown.size();
      if (rest > 0) {
        table.add(
            List.of(
                rest
                    + say(" av ", " of ")
                    + kind.codes().size()
                    + " "
                    + kind.several().in(language),
                "< 20 %",
                Prominence.NONE_OR_FEW.label().in(language)));
      }
    }
    return table;
  }

  private static String outcome(String what, String share) {
    return what + ": " + share + "\n";
  }
}
