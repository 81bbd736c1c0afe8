package se.nuso.analysis.profile;

import java.util.List;
import se.nuso.stats.Proportion;
import se.nuso.stats.latent.Classification;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** Profiles on a screen, one line each. */
final class ProfilesText {
  private final Profiles profiles;
  private final Language language;
  private final boolean swedish;

  ProfilesText(Profiles profiles, Language language) {
    this.profiles = profiles;
    this.language = language;
    swedish = language == Language.SWEDISH;
  }

  private String say(String sv, String en) {
    return swedish ? sv : en;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        Text.wrapped(
            profiles.kind().label().in(language)
                + say(
                    ": egna klasser, inga av NUSO:s publicerade profiler",
                    ": classes of our own, none of NUSO's published profiles")));
    text.append('\n');
    profiles
        .cautions()
        .forEach(caution -> text.append(Text.wrapped(caution.in(language))).append('\n'));
    text.append(table().toText(0, say("klasser till", "more classes")));
    text.append(Text.wrapped(records())).append('\n');
    return text.append(Text.wrapped(Classification.caveat(language))).toString();
  }

  private TextTable table() {
    TextTable table =
        new TextTable(
            1,
            true,
            swedish
                ? List.of(
                    "Domineras av", "Andel", "Troligast", "Säkerhet", "Behov", "Insats", "Hänvisn.")
                : List.of(
                    "Dominated by", "Share", "Modal", "Certainty", "Need", "Interv.", "Referral"));
    for (Profile profile : profiles.profiles()) {
      table.add(
          List.of(
              profile.name() + " " + profile.heading(language),
              Numbers.percent(profile.size().share(), language),
              Long.toString(profile.size().records()),
              Numbers.percent(profile.size().certainty(), language),
              percent(profile.need()),
              percent(profile.intervention()),
              percent(profile.onwardReferral())));
    }
    return table;
  }

  private String percent(Proportion share) {
    return Numbers.percent(share.share(), language);
  }

  private String records() {
    StringBuilder text = new StringBuilder();
    text.append(
        say(
            "Procent. Andel: väntad. Troligast: utredningar med klassen som sin troligaste, bland"
                + " dem säkerhet, behov, insats och hänvisning. ",
            "Percent. Share: expected. Modal: investigations of which the class is the most"
                + " probable; certainty, need, intervention and referral are among them. "));
    text.append(profiles.records() - profiles.unanswered() - profiles.impossible());
    text.append(say(" av ", " of "));
    text.append(profiles.records());
    text.append(say(" utredningar har en klass; ", " investigations have a class; "));
    text.append(profiles.unanswered());
    text.append(say(" saknar alla svar", " lack every answer"));
    if (profiles.impossible() > 0) {
      text.append(", ");
      text.append(profiles.impossible());
      text.append(
          say(
              " har svar som modellen håller för omöjliga",
              " have answers that the model holds impossible"));
    }
    return text.append('.').toString();
  }
}
