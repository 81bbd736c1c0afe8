package se.nuso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;
import se.nuso.text.Language;
import se.nuso.text.Numbers;

/** Cells, columns and figures as people read them, in one language. */
final class Shown {
  private static final Label SHARE = new Label("Andel", "Share");
  private static final Label INTERVAL =
      new Label("{level:level} % intervall", "{level:level} % interval");
  private static final Label N = Label.same("n");
  private static final Label MISSING = new Label("Saknas", "Missing");
  private static final Label NO_INTERVAL = new Label("inget intervall", "no interval");
  private static final Label TO = new Label(" till ", " to ");
  private static final String HIDDEN = "..";
  private static final double USUAL = 0.95;

  private final Language language;

  Shown(Language language) {
    this.language = language;
  }

  /** The heads of a table's columns, a share spread over several among them. */
  List<String> heads(Table table) {
    List<String> heads = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      Column it = table.columns().get(column);
      if (it.look() == Look.SPREAD) {
        heads.add(it.head().sv().isEmpty() ? SHARE.in(language) : it.head().in(language));
        heads.add(INTERVAL.with("level", confidence(table, column)).in(language));
        heads.add(N.in(language));
        heads.add(MISSING.in(language));
      } else {
        heads.add(it.head().in(language));
      }
    }
    return heads;
  }

  private static double confidence(Table table, int column) {
    return table.rows().stream()
        .map(row -> row.get(column))
        .flatMap(
            cell ->
                cell instanceof Cell.Share share
                    ? Stream.ofNullable(share.bounds())
                    : Stream.empty())
        .mapToDouble(Bounds::confidence)
        .findFirst()
        .orElse(USUAL);
  }

  /** The cells of a row, as many as there are heads. */
  List<String> cells(Table table, List<Cell> row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Look look = table.columns().get(column).look();
      Cell cell = row.get(column);
      if (look != Look.SPREAD) {
        cells.add(cell(cell, look));
      } else if (cell instanceof Cell.Share share) {
        cells.add(cell(share, Look.VALUE));
        cells.add(cell(share, Look.INTERVAL));
        cells.add(Long.toString(share.n()));
        cells.add(Long.toString(share.missing()));
      } else {
        cells.addAll(List.of(cell(cell, Look.VALUE), "", "", ""));
      }
    }
    return cells;
  }

  /** How many heads a column has. */
  static int width(Column column) {
    return column.look() == Look.SPREAD ? 4 : 1;
  }

  String cell(Cell cell, Look look) {
    if (cell instanceof Cell.Words words) {
      return "  ".repeat(words.depth()) + words.text().in(language);
    }
    if (cell instanceof Cell.Count count) {
      return Double.isNaN(count.number()) ? Numbers.NONE : Numbers.count(count.number());
    }
    if (cell instanceof Cell.Share share) {
      return share(share, look);
    }
    if (cell instanceof Cell.Estimate estimate) {
      return estimate(estimate, look);
    }
    if (cell instanceof Cell.Range range) {
      return interval(range.bounds(), range.decimals(), range.unit());
    }
    if (cell instanceof Cell.Quantity quantity) {
      return number(quantity.value(), quantity.decimals(), quantity.unit());
    }
    if (cell instanceof Cell.Probability probability) {
      return Numbers.p(probability.p(), language);
    }
    return HIDDEN;
  }

  private String share(Cell.Share share, Look look) {
    String percent = Numbers.percentSign(share.share(), language);
    String withInterval =
        share.n() == 0 ? Numbers.NONE : percent + " (" + percents(share.bounds()) + ")";
    return switch (look) {
      case INTERVAL -> percents(share.bounds());
      case WITH_INTERVAL -> withInterval;
      case WITH_N -> percent + " n=" + share.n();
      case WITH_INTERVAL_AND_N -> withInterval + " n=" + share.n();
      case COUNT_WITH_SHARE -> share.yes() + " (" + percent + ")";
      default -> percent;
    };
  }

  private String percents(@Nullable Bounds bounds) {
    return bounds == null ? Numbers.NONE : interval(bounds, 1, Unit.PERCENT);
  }

  private String estimate(Cell.Estimate estimate, Look look) {
    String value = number(estimate.value(), estimate.decimals(), estimate.unit());
    if (look == Look.INTERVAL) {
      return interval(estimate.bounds(), estimate.decimals(), estimate.unit());
    }
    return look == Look.WITH_INTERVAL && !Double.isNaN(estimate.value())
        ? value + " (" + interval(estimate.bounds(), estimate.decimals(), estimate.unit()) + ")"
        : value;
  }

  // Bounds that may be negative are parted by a word: a dash would look like a minus.
  private String interval(Bounds bounds, int decimals, Unit unit) {
    if (!bounds.isDefined()) {
      return Numbers.NONE;
    }
    Unit bare = unit == Unit.PERCENT ? Unit.POINTS : unit;
    return number(bounds.lower(), decimals, bare)
        + (unit == Unit.POINTS ? TO.in(language) : "–")
        + number(bounds.upper(), decimals, bare);
  }

  private String number(double value, int decimals, Unit unit) {
    if (unit == Unit.NONE) {
      return decimals < 0
          ? Numbers.number(value, language)
          : Numbers.number(value, decimals, language);
    }
    String percent = Numbers.percent(value, decimals < 0 ? 1 : decimals, language);
    return unit == Unit.PERCENT && !Double.isNaN(value) ? percent + " %" : percent;
  }

  String figure(Figure figure) {
    String name = figure.name().in(language);
    if (figure.value() instanceof Cell.Probability probability) {
      return Numbers.p(name, probability.p(), language);
    }
    String value = alone(figure.value());
    return name.isEmpty() ? value : name + (figure.sign() ? " = " : " ") + value;
  }

  /** A number that stands alone, with all that belongs to it. */
  private String alone(Cell cell) {
    if (cell instanceof Cell.Share share) {
      return share(share, share.bounds() == null ? Look.WITH_N : Look.WITH_INTERVAL_AND_N);
    }
    if (cell instanceof Cell.Estimate estimate) {
      Bounds bounds = estimate.bounds();
      return number(estimate.value(), estimate.decimals(), estimate.unit())
          + " ("
          + Numbers.number(100 * bounds.confidence(), language)
          + " %: "
          + (bounds.isDefined()
              ? interval(bounds, estimate.decimals(), estimate.unit())
              : NO_INTERVAL.in(language))
          + ")";
    }
    return cell(cell, Look.VALUE);
  }
}
