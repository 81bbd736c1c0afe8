package se.nuso.analysis.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Table;
import se.nuso.stats.Proportion;
import se.nuso.stats.latent.Classification;
import se.nuso.text.Label;
import se.nuso.text.Labelled;

/** What a class shows. */
final class ProfileDocument {
  private static final Label PROTECTION = new Label("skydd: {names}", "protection: {names}");
  private static final Label NONE_OR_FEW =
      new Label("inga eller få {several}", "none or few {several}");
  private static final Label NONE_DOMINATES =
      new Label(
          "ingen {one} dominerar (vanligast: {name})", "no {one} dominates (most common: {name})");
  private static final Label TITLE = new Label("{name}: {heading}", "{name}: {heading}");
  private static final Label EXPECTED = new Label("Väntad andel", "Expected share");
  private static final Label MODAL = new Label("troligast för", "most probable for");
  private static final Label CLASSIFIED =
      new Label("av klassade utredningar", "of classified investigations");
  private static final Label CERTAINTY = new Label("säkerhet", "certainty");
  private static final Label SHARE = new Label("Andel", "Share");
  private static final Label NAMING_RULE = new Label("Namnregel", "Naming rule");
  private static final Label REST =
      new Label(
          "{rest} av {all} {several}, var och en under 20 %",
          "{rest} of {all} {several}, each under 20 %");
  private static final Label MISSING = new Label("saknas", "missing");

  private static final Label OUTCOME = new Label("{name}:", "{name}:");

  private final Profile profile;

  ProfileDocument(Profile profile) {
    this.profile = profile;
  }

  /** What dominates; of the protective factors only that. */
  Label heading() {
    List<Label> parts = new ArrayList<>();
    for (ItemKind kind : profile.kind().items()) {
      List<ProfileItem> items = profile.items(kind, Prominence::dominates);
      if (!items.isEmpty()) {
        Label names = Phrases.names(items);
        parts.add(kind == ItemKind.PROTECTIVE_FACTOR ? PROTECTION.with("names", names) : names);
      } else if (kind != ItemKind.PROTECTIVE_FACTOR) {
        parts.add(withoutDominating(kind));
      }
    }
    return Phrases.capitalised(Label.list(parts));
  }

  private Label withoutDominating(ItemKind kind) {
    List<ProfileItem> some = profile.items(kind, p -> p != Prominence.NONE_OR_FEW);
    return some.isEmpty()
        ? NONE_OR_FEW.with("several", kind.several())
        : NONE_DOMINATES.with(Map.of("one", kind.one(), "name", Phrases.name(some.get(0))));
  }

  Document document() {
    Profile.Size size = profile.size();
    return Document.of(TITLE.with(Map.of("name", profile.name(), "heading", heading())))
        .notes(profile.cautions())
        .figures(
            List.of(
                new Figure(EXPECTED, Cell.percent(size.share()), false),
                new Figure(MODAL, Cell.count(size.records()), false),
                new Figure(CLASSIFIED, Cell.count(size.classified()), false),
                new Figure(CERTAINTY, Cell.percent(size.certainty()), false)))
        .table(items())
        .figures(outcome(Indicators.NEED, profile.need()))
        .figures(outcome(Indicators.INTERVENTION_DECIDED, profile.intervention()))
        .figures(outcome(Indicators.ONWARD_REFERRAL_MADE, profile.onwardReferral()))
        .note(Classification.caveat())
        .build();
  }

  private Table.Builder items() {
    Table.Builder table =
        Table.of(
            Column.words(Phrases.capitalised(profile.kind().material())),
            Column.of(SHARE),
            Column.of(NAMING_RULE));
    for (ItemKind kind : profile.kind().items()) {
      List<ProfileItem> shown = profile.items(kind, p -> p != Prominence.NONE_OR_FEW);
      for (ProfileItem item : shown) {
        table.row(
            Cell.words(item.code().label()),
            Cell.percent(item.share()),
            Cell.words(item.prominence().label()));
      }
      int rest = profile.items(kind).size() - shown.size();
      if (rest > 0) {
        table.row(
            Cell.words(
                REST.with(
                    Map.of("rest", rest, "all", kind.codes().size(), "several", kind.several()))),
            Cell.EMPTY,
            Cell.words(Prominence.NONE_OR_FEW.label()));
      }
    }
    return table;
  }

  private static List<Figure> outcome(Labelled what, Proportion share) {
    return List.of(
        new Figure(OUTCOME.with("name", what), share.cell(), false),
        new Figure(MISSING, Cell.count(share.missing()), false));
  }
}
