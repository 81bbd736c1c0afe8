package se.nuso.analysis.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** What the sentences of a description are put together from. */
final class Phrases {
  private static final Label NUMBER = new Label("{number:words}", "{number:words}");
  private static final Label ENUMERATED = new Label("{parts:and}", "{parts:and}");
  private static final Label WITH_SHARE =
      new Label("{name} ({share:percent})", "{name} ({share:percent})");
  private static final Label UNKNOWN =
      new Label("en okänd andel (inga svar)", "an unknown share (no answers)");
  private static final Label SHARE =
      new Label(
          "{share:percent} (95 % intervall {lower:points}–{upper:points}, n = {n}{missing})",
          "{share:percent} (95 % interval {lower:points}–{upper:points}, n = {n}{missing})");
  private static final Label MISSING =
      new Label(", svar saknas i {missing}", ", no answer in {missing}");
  private static final Label NOTHING = new Label("", "");

  private Phrases() {}

  /** A number in words up to twelve, then in digits. */
  static Label number(int number) {
    return NUMBER.with("number", number);
  }

  /** A, B and C. */
  static Label enumerated(List<Label> parts) {
    return ENUMERATED.with("parts", parts);
  }

  /** Items with their shares: a (91.2 %), b (84.0 %) and c (72.5 %). */
  static Label withShares(List<ProfileItem> items) {
    return enumerated(
        items.stream()
            .map(item -> WITH_SHARE.with(Map.of("name", name(item), "share", item.share())))
            .toList());
  }

  /** The names of items, in running text. */
  static Label names(List<ProfileItem> items) {
    return enumerated(items.stream().map(Phrases::name).toList());
  }

  /** The name of an item as it stands within a sentence. */
  static Label name(ProfileItem item) {
    Label label = item.code().label();
    return new Label(
        uncapitalised(label.sv(), Language.SWEDISH), uncapitalised(label.en(), Language.ENGLISH));
  }

  /** A sentence's beginning. */
  static Label capitalised(Label text) {
    return new Label(
        capitalised(text.sv(), Language.SWEDISH), capitalised(text.en(), Language.ENGLISH));
  }

  private static String capitalised(String text, Language language) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  private static String uncapitalised(String text, Language language) {
    Locale locale = language.locale();
    // What goes on in capitals is an abbreviation and keeps them.
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return abbreviation ? text : text.substring(0, 1).toLowerCase(locale) + text.substring(1);
  }

  /** A share with what it rests on; in words where nobody answers. */
  static Label share(Proportion share) {
    if (share.n() == 0) {
      return UNKNOWN;
    }
    return SHARE.with(
        Map.of(
            "share",
            share.share(),
            "lower",
            share.interval().lower(),
            "upper",
            share.interval().upper(),
            "n",
            share.n(),
            "missing",
            share.missing() == 0 ? NOTHING : MISSING.with("missing", share.missing())));
  }

  /** The sentences, parted by spaces, without the empty ones. */
  static String sentences(List<String> sentences) {
    return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }
}
