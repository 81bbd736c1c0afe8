package se.nuso.analysis.published;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Records beside the published figures: the figures, what the records give, the tolerance and the
 * verdict. Printed under NUSO's headings; {@link #toCsv()} for other programs.
 *
 * @param comparisons the comparisons, by number of figure
 * @param records how many records were compared
 */
public record FigureTable(List<FigureComparison> comparisons, long records) {
  private static final Label NOT_PRINTED =
      new Label(
          "\n%d figurer om andra delstudier och källor har inget här att jämföras med; de står i CSV-filen.\n",
          "\n%d figures on other sub-studies and sources have nothing here to be compared with; they stand in the CSV.\n");
  private static final Label TITLE =
      new Label("Publicerade tal för delstudie 1", "Published figures of sub-study 1");
  private static final int LABEL = 46;

  public FigureTable {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * How many figures have a verdict.
   *
   * @param verdict the verdict
   */
  public long count(Verdict verdict) {
    return comparisons.stream().filter(c -> c.verdict() == verdict).count();
  }

  /** The figures that the records do not meet. */
  public List<FigureComparison> outside() {
    return comparisons.stream().filter(c -> c.verdict() == Verdict.OUTSIDE).toList();
  }

  /** Of the figures that are targets, the share that the records meet, 0–1. */
  public double shareWithin() {
    long within = count(Verdict.WITHIN);
    return (double) within / (within + count(Verdict.OUTSIDE));
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /**
   * The table.
   *
   * @param language the language of the words and numbers
   */
  public String toString(Language language) {
    StringBuilder text = new StringBuilder();
    text.append(TITLE.in(language)).append(", n = ").append(records).append('\n');
    for (FigureGroup group : FigureGroup.values()) {
      List<FigureComparison> rows =
          comparisons.stream().filter(c -> c.figure().group() == group).toList();
      if (group == FigureGroup.OTHER_STUDIES) {
        text.append(String.format(Locale.ROOT, NOT_PRINTED.in(language), rows.size()));
      } else if (!rows.isEmpty()) {
        text.append('\n').append(heading(group, language));
        rows.forEach(row -> text.append(row(row, language)));
      }
    }
    for (Verdict verdict : Verdict.values()) {
      if (count(verdict) > 0) {
        text.append(verdict == Verdict.WITHIN ? "\n" : ", ");
        text.append(verdict.label().in(language)).append(": ").append(count(verdict));
      }
    }
    return text.append('\n').toString();
  }

  private static String heading(FigureGroup group, Language language) {
    boolean swedish = language == Language.SWEDISH;
    return String.format(
        language.locale(),
        "%-" + (LABEL + 9) + "s %10s %10s %8s %17s  %8s\n",
        group.label().in(language),
        swedish ? "publicerat" : "published",
        swedish ? "här" : "here",
        swedish ? "skillnad" : "diff.",
        swedish ? "tolerans" : "tolerance",
        "n");
  }

  private static String row(FigureComparison row, Language language) {
    String label = row.figure().label().in(language);
    Band band = row.band();
    String remark = row.remark().in(language);
    return String.format(
                Locale.ROOT,
                "  %s %-" + LABEL + "s %10s %10s %8s %17s  %8s  %s%s",
                row.figure().id(),
                label.length() <= LABEL ? label : label.substring(0, LABEL - 1) + "…",
                row.figure().text().replace('-', '–'),
                number(row.ours(), row.figure(), language),
                number(row.difference(), row.figure(), language),
                band == null
                    ? "–"
                    : number(band.low(), row.figure(), language)
                        + "–"
                        + number(band.high(), row.figure(), language),
                row.n() == 0 ? "–" : row.n(),
                row.verdict().label().in(language),
                remark.isEmpty() ? "" : " (" + remark + ")")
            .stripTrailing()
        + "\n";
  }

  private static String number(@Nullable Double value, PublishedFigure figure, Language language) {
    if (value == null) {
      return "–";
    }
    int decimals =
        switch (figure.kind()) {
          case SHARE -> 1;
          case COUNT -> 0;
          case MEAN, RATIO -> 2;
        };
    // a difference that rounds to nothing has no sign
    return String.format(language.locale(), "%." + decimals + "f", value)
        .replaceFirst("^-(0([.,]0+)?)$", "$1");
  }

  /** The table as CSV with one line of names: comma between cells, decimal point, codes. */
  public String toCsv() {
    StringBuilder csv = new StringBuilder();
    csv.append(
        "id,group,label_sv,label_en,published,expected,ours,difference,low,high,verdict,n\n");
    for (FigureComparison row : comparisons) {
      Band band = row.band();
      csv.append(
          String.join(
              ",",
              row.figure().id(),
              row.figure().group().name(),
              quoted(row.figure().label().sv()),
              quoted(row.figure().label().en()),
              row.figure().text(),
              plain(row.expected()),
              plain(row.ours()),
              plain(row.difference()),
              plain(band == null ? null : Double.valueOf(band.low())),
              plain(band == null ? null : Double.valueOf(band.high())),
              row.verdict().name(),
              Long.toString(row.n())));
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String plain(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
