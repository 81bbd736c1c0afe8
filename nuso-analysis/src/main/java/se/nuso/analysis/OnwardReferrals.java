package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Onward referrals by profile, or by any other dimension.
 *
 * @param dimension what they are told by
 * @param levels the levels of it
 * @param any the share with any onward referral
 * @param withoutIntervention the share with any onward referral, among investigations without an
 *     intervention decided
 * @param each the share with each kind of referral
 * @param basis the records
 */
public record OnwardReferrals(
    Label dimension,
    List<Level> levels,
    Shares any,
    Shares withoutIntervention,
    Map<OnwardReferral, Shares> each,
    DataOrigin basis)
    implements Analysis {
  private static final Label TITLE =
      new Label("Hänvisningar vidare efter {dimension}", "Onward referrals by {dimension}");

  private static final Label MOST_COMMON = new Label("Vanligast", "Most common");
  private static final Label REFERRED = new Label("Hänvisade", "Referred");
  private static final Label NO_INTERVENTION = new Label("utan insats", "no intervention");
  private static final Label ONWARD_REFERRAL = new Label("Hänvisning", "Onward referral");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andelen utredningar med en hänvisning vidare, i alla och bland dem utan beslutad"
                  + " insats, och andelen med varje slags hänvisning.",
              "The share of investigations with an onward referral, of all and among those without an"
                  + " intervention decided, and the share with each kind of referral."),
          new Label(
              "Utredningar med minst en hänvisning; flera kan ges i en utredning.",
              "Investigations with at least one onward referral; several may be made in one."),
          Words.ANSWERED,
          Words.MISSING_BESIDE,
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              new Label(
                  "En hänvisning är inte en påbörjad insats.",
                  "A referral is not a service begun."),
              new Label(
                  "Slag av icke biståndsprövad insats räknas också under sin huvudrad; slagen kan"
                      + " överstiga den.",
                  "Kinds of service without needs assessment also count in their parent; together they"
                      + " may exceed it."),
              Words.NO_CAUSE));

  public OnwardReferrals {
    levels = List.copyOf(levels);
    each = Collections.unmodifiableMap(new EnumMap<>(each));
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Onward referrals by a profile.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   * @param dimension the profile, or any other dimension
   */
  public static OnwardReferrals of(
      Iterable<Investigation> investigations, Dimension<? super Investigation> dimension) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    Map<OnwardReferral, Shares> each = new EnumMap<>(OnwardReferral.class);
    for (OnwardReferral referral : OnwardReferral.values()) {
      if (referral != OnwardReferral.NONE) {
        each.put(referral, Indicators.referred(referral).by(dimension).of(records));
      }
    }
    return new OnwardReferrals(
        dimension.label(),
        dimension.levels(),
        Indicators.ONWARD_REFERRAL_MADE.by(dimension).of(records),
        Indicators.ONWARD_REFERRAL_MADE.among(Opposite.NO_INTERVENTION).by(dimension).of(records),
        each,
        Basis.of(records, Dimensions.ONWARD_REFERRAL));
  }

  /**
   * The share of investigations of a level with a kind of referral.
   *
   * @param referral which kind; not {@code NONE}
   * @param level which level of the dimension; {@link Level#ALL} for all
   * @throws IllegalArgumentException if there is no such kind or level
   */
  public Proportion share(OnwardReferral referral, Level level) {
    Shares shares = each.get(referral);
    if (shares == null) {
      throw new IllegalArgumentException(referral + " is no referral");
    }
    return shares.share(level.code());
  }

  @Override
  public Label title() {
    return TITLE.with("dimension", dimension);
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(dimension),
        Sheet.words(MOST_COMMON),
        Sheet.of(Words.SHARE),
        Sheet.of(REFERRED, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING),
        Sheet.of(NO_INTERVENTION));
    levels.stream()
        .filter(level -> Sheet.isShown(any.share(level.code()).n(), levels))
        .forEach(level -> add(sheet, level));
    if (any.share(Level.NOT_ANSWERED.code()).n() > 0) {
      add(sheet, Level.NOT_ANSWERED);
    }
    add(sheet, Level.ALL);
    sheet.table(
        Sheet.words(ONWARD_REFERRAL),
        Sheet.of(Words.COUNT),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL));
    each.forEach(
        (referral, shares) ->
            sheet.row(
                Cell.words(referral.label()), Cell.count(shares.all().yes()), shares.all().cell()));
    return sheet.document();
  }

  private void add(Sheet sheet, Level level) {
    Proportion share = any.share(level.code());
    sheet.row(
        Sheet.level(level, levels),
        mostCommon(level).map(kind -> Cell.words(kind.label())).orElse(Cell.EMPTY),
        mostCommon(level).<Cell>map(kind -> share(kind, level).cell()).orElse(Cell.EMPTY),
        share.cell(),
        Cell.count(share.n()),
        Cell.count(share.missing()),
        withoutIntervention.share(level.code()).cell());
  }

  private Optional<OnwardReferral> mostCommon(Level level) {
    return mainKinds()
        .filter(kind -> share(kind, level).yes() > 0)
        .max(Comparator.comparingLong(kind -> share(kind, level).yes()));
  }

  private Stream<OnwardReferral> mainKinds() {
    return each.keySet().stream().filter(kind -> !kind.isNonAssessedServiceItem());
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
