package se.nuso.analysis.profile;

import java.util.List;
import java.util.Map;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Part;
import se.nuso.document.Table;
import se.nuso.document.Unit;
import se.nuso.stats.latent.Classification;
import se.nuso.text.Label;

/** What profiles show, one line each. */
final class ProfilesDocument {
  private static final Label TITLE =
      new Label(
          "{kind}: egna klasser, inga av NUSO:s publicerade profiler",
          "{kind}: classes of our own, none of NUSO's published profiles");
  private static final Label DOMINATED_BY = new Label("Domineras av", "Dominated by");
  private static final Label SHARE = new Label("Andel", "Share");
  private static final Label MODAL = new Label("Troligast", "Modal");
  private static final Label CERTAINTY = new Label("Säkerhet", "Certainty");
  private static final Label NEED = new Label("Behov", "Need");
  private static final Label INTERVENTION = new Label("Insats", "Interv.");
  private static final Label REFERRAL = new Label("Hänvisn.", "Referral");
  private static final Label MORE = new Label("klasser till", "more classes");
  private static final Label PERCENT =
      new Label(
          "Procent. Andel: väntad. Troligast: utredningar med klassen som sin troligaste, bland"
              + " dem säkerhet, behov, insats och hänvisning. {classified} av {records} utredningar"
              + " har en klass; {unanswered} saknar alla svar{impossible}.",
          "Percent. Share: expected. Modal: investigations of which the class is the most"
              + " probable; certainty, need, intervention and referral are among them. {classified}"
              + " of {records} investigations have a class; {unanswered} lack every"
              + " answer{impossible}.");
  private static final Label IMPOSSIBLE =
      new Label(
          ", {number} har svar som modellen håller för omöjliga",
          ", {number} have answers that the model holds impossible");

  private static final Label METHOD = new Label("Så gjordes det", "How it was made");

  private final Profiles profiles;

  ProfilesDocument(Profiles profiles) {
    this.profiles = profiles;
  }

  Document document() {
    return Document.of(TITLE.with("kind", profiles.kind().label()))
        .notes(profiles.cautions())
        .table(table())
        .note(records())
        .note(Classification.caveat())
        .method(List.of(new Part.Entry(METHOD, new ProfilesMethod(profiles).text())))
        .build();
  }

  private Table.Builder table() {
    Table.Builder table =
        Table.of(
                Column.words(DOMINATED_BY),
                Column.of(SHARE),
                Column.of(MODAL),
                Column.of(CERTAINTY),
                Column.of(NEED),
                Column.of(INTERVENTION),
                Column.of(REFERRAL))
            .more(MORE);
    for (Profile profile : profiles.profiles()) {
      table.row(
          Cell.words(
              Label.join(Label.same(profile.name()), new ProfileDocument(profile).heading())),
          percent(profile.size().share()),
          Cell.count(profile.size().records()),
          percent(profile.size().certainty()),
          percent(profile.need().share()),
          percent(profile.intervention().share()),
          percent(profile.onwardReferral().share()));
    }
    return table;
  }

  private static Cell percent(double share) {
    return new Cell.Quantity(share, 1, Unit.POINTS);
  }

  private Label records() {
    return PERCENT.with(
        Map.of(
            "classified",
            profiles.records() - profiles.unanswered() - profiles.impossible(),
            "records",
            profiles.records(),
            "unanswered",
            profiles.unanswered(),
            "impossible",
            profiles.impossible() == 0
                ? Label.same("")
                : IMPOSSIBLE.with("number", profiles.impossible())));
  }
}
