package se.nuso.analysis.flow;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.CollectionRound;
import se.nuso.codebook.CollectionWindow;
import se.nuso.codebook.SubStudy;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * How many cases of one sub-study there are for each case of another. The two are collected over
 * periods of their own, from participants of their own, and have no common key: it is a ratio of
 * two counts and never a share of anything.
 *
 * @param of the sub-study whose cases are counted
 * @param cases how many there are
 * @param period its period
 * @param per the sub-study that they are counted per
 * @param perCases how many cases that has
 * @param perPeriod its period
 */
public record StudyRatio(
    SubStudy of,
    long cases,
    CollectionWindow period,
    SubStudy per,
    long perCases,
    CollectionWindow perPeriod)
    implements Result {
  private static final Label TITLE = new Label("Kvot: {ratio:2}", "Ratio: {ratio:2}");
  private static final Label STUDY = new Label("Delstudie", "Sub-study");
  private static final Label EVENT = new Label("Räknas när", "Counted when");
  private static final Label PERIOD = new Label("Period", "Period");
  private static final Label CASES = new Label("Antal", "Cases");
  private static final Label NO_SHARE =
      new Label(
          "Skilda insamlingar med egna perioder och deltagare och utan gemensam nyckel: en kvot,"
              + " ingen andel.",
          "Separate collections with periods and participants of their own and no common key: a"
              + " ratio, no share.");

  static StudyRatio of(
      CollectionRound round,
      @Nullable SubStudy of,
      long cases,
      @Nullable SubStudy per,
      long perCases) {
    if (of == null || per == null) {
      throw new IllegalArgumentException("Linked data are one study's: read the flow itself");
    }
    if (of == per) {
      throw new IllegalArgumentException(
          "Within a sub-study there are shares, not ratios: read the flow itself");
    }
    return new StudyRatio(of, cases, window(round, of), per, perCases, window(round, per));
  }

  private static CollectionWindow window(CollectionRound round, SubStudy study) {
    return Objects.requireNonNull(round, "round")
        .window(study)
        .orElseThrow(
            () -> new IllegalArgumentException(study + " has no published period in " + round));
  }

  /** Cases per case; NaN when there is none to count per. */
  public double value() {
    return perCases == 0 ? Double.NaN : (double) cases / perCases;
  }

  /** The ratio, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /** The ratio with both periods, and what it is not. */
  @Override
  public Document document() {
    Table.Builder table =
        Table.of(Column.words(STUDY), Column.words(EVENT), Column.words(PERIOD), Column.of(CASES));
    table.row(row(of, cases, period));
    table.row(row(per, perCases, perPeriod));
    return Document.of(TITLE.with("ratio", value())).table(table).note(NO_SHARE).build();
  }

  private static List<Cell> row(SubStudy study, long cases, CollectionWindow period) {
    return List.of(
        Cell.words(study.label()),
        Cell.words(period.event()),
        Cell.words(period.toString()),
        Cell.count(cases));
  }
}
