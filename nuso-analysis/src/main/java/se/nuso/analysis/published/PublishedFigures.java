package se.nuso.analysis.published;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nuso.bbic.RosProfile;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Proportion;
import se.nuso.text.Label;

/**
 * What NUSO has published in figures, and how records compare with it.
 *
 * <pre>{@code
 * PublishedFigures.of("PUB120").value();                    // 57.0
 * System.out.println(PublishedFigures.compare(records));  // the table
 * }</pre>
 *
 * <p>The figures rest on 21 858 investigations that nobody outside the study has; the comparison
 * says how near other records come to them, not which are right.
 */
public final class PublishedFigures {
  /**
   * What counts as an established psychiatric diagnosis in PUB052. Our reading: neurodevelopmental
   * conditions are among them.
   */
  public static final Set<Diagnosis> PSYCHIATRIC_DIAGNOSES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Diagnosis.ADHD,
              Diagnosis.AUTISM,
              Diagnosis.OTHER_NEURODEVELOPMENTAL,
              Diagnosis.OTHER_PSYCHIATRIC));

  private static final Label NONE = new Label("", "");
  private static final Label DERIVED =
      new Label("härlett ur publicerade tal, inget mål", "derived from published ones, no target");
  private static final Label OTHER_STUDY =
      new Label(
          "gäller inte utredningarna i delstudie 1", "not about the investigations of sub-study 1");
  private static final Label NEEDS_PROFILES =
      new Label("kräver varje utrednings profil", "needs each investigation's profile");
  private static final Label TOO_FEW =
      new Label(
          "färre utredningar än de publicerade når inte alla",
          "fewer investigations than published do not reach all");
  private static final Label NONE_BELONG =
      new Label("ingen utredning hör till", "no investigation belongs");
  private static final Label SCALED =
      new Label("omräknat till antalet utredningar", "brought to the number of investigations");
  private static final Label HUNDRED = new Label("publicerat × 100/101", "published × 100/101");

  /** Numbers of other things than investigations, which do not grow with the records. */
  private static final List<String> FIXED = List.of("PUB002", "PUB117");

  private static final Map<String, PublishedFigure> FIGURES = new HashMap<>();
  private static final List<PublishedFigure> IN_ORDER = FigureFile.read();

  static {
    IN_ORDER.forEach(figure -> FIGURES.put(figure.id(), figure));
  }

  private PublishedFigures() {}

  /** All figures, by number. */
  public static List<PublishedFigure> all() {
    return IN_ORDER;
  }

  /**
   * A figure.
   *
   * @param id its identifier, for example {@code PUB120}
   * @throws IllegalArgumentException if there is none of that identifier
   */
  public static PublishedFigure of(String id) {
    PublishedFigure figure = FIGURES.get(id);
    if (figure == null) {
      throw new IllegalArgumentException("No published figure " + id);
    }
    return figure;
  }

  /**
   * A figure by its running number.
   *
   * @param number for example 120 for {@code PUB120}
   * @throws IllegalArgumentException if there is none of that number
   */
  public static PublishedFigure of(int number) {
    return of(id(number));
  }

  /** In ASCII digits, whatever digits the host's language has. */
  static String id(int number) {
    return String.format(Locale.ROOT, "PUB%03d", number);
  }

  /** Where the published figures contradict each other, with the choice made. */
  public static List<Contradiction> contradictions() {
    return List.of(Contradiction.values());
  }

  /**
   * The records beside the figures; the sizes of the profiles are only shown, since records do not
   * say them.
   *
   * @param records the records
   */
  public static FigureTable compare(Collection<Investigation> records) {
    return compare(records, Map.of());
  }

  /**
   * The records beside the figures, with the sizes of the profiles.
   *
   * @param records the records
   * @param profiles the profile of each record, in the same order
   * @throws IllegalArgumentException unless there is one profile for each record
   */
  public static FigureTable compare(List<Investigation> records, List<RosProfile> profiles) {
    return compare(records, ProfileFigures.measure(records, profiles));
  }

  private static FigureTable compare(
      Collection<Investigation> records, Map<String, Measured> profiles) {
    Map<String, Measured> measured = new HashMap<>(profiles);
    ShareFigures.all().forEach((id, share) -> measured.put(id, percent(share.of(records))));
    CountFigures.all().forEach((id, count) -> measured.put(id, count(count.of(records))));
    OtherFigures.all().forEach((id, figure) -> measured.put(id, figure.apply(records)));
    return new FigureTable(
        IN_ORDER.stream()
            .map(figure -> comparison(figure, measured.get(figure.id()), records.size()))
            .toList(),
        records.size());
  }

  private static Measured percent(Proportion proportion) {
    return Measured.of(100 * proportion.share(), proportion.n());
  }

  private static Measured count(Proportion proportion) {
    return Measured.of(proportion.yes(), proportion.n());
  }

  private static FigureComparison comparison(
      PublishedFigure figure, @Nullable Measured ours, long records) {
    if (!figure.ofInvestigations()) {
      return shown(figure, null, OTHER_STUDY);
    }
    if (ours == null) {
      return shown(figure, null, ProfileFigures.tell(figure) ? NEEDS_PROFILES : OTHER_STUDY);
    }
    if (ours.n() == 0 || !Double.isFinite(ours.middle())) {
      return shown(figure, null, NONE_BELONG);
    }
    if (figure.derived()) {
      return shown(figure, ours, DERIVED);
    }
    if (FIXED.contains(figure.id())) {
      return records < Tolerance.PUBLISHED
          ? shown(figure, ours, TOO_FEW)
          : judged(figure, ours, figure.value(), Band.around(figure.value(), 0), NONE);
    }
    Band band = Tolerance.band(figure, records, ours.n());
    if (ProfileFigures.isGroup(figure)) {
      double scaled = figure.value() * ProfileFigures.SCALE;
      double half = (band.high() - band.low()) / 2;
      return judged(figure, ours, scaled, Band.around(scaled, half), HUNDRED);
    }
    if (figure.kind() == FigureKind.COUNT && records != Tolerance.PUBLISHED) {
      return judged(figure, ours, (band.low() + band.high()) / 2, band, SCALED);
    }
    return judged(figure, ours, figure.value(), band, NONE);
  }

  private static FigureComparison judged(
      PublishedFigure figure, Measured ours, double expected, Band band, Label remark) {
    boolean within = band.contains(ours.low()) && band.contains(ours.high());
    return new FigureComparison(
        figure,
        ours.middle(),
        expected,
        band,
        within ? Verdict.WITHIN : Verdict.OUTSIDE,
        ours.n(),
        remark);
  }

  private static FigureComparison shown(
      PublishedFigure figure, @Nullable Measured ours, Label remark) {
    return new FigureComparison(
        figure,
        ours == null ? null : Double.valueOf(ours.middle()),
        figure.value(),
        null,
        Verdict.SHOWN,
        ours == null ? 0 : ours.n(),
        remark);
  }
}
