package se.nuso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nuso.codebook.CollectionMode;
import se.nuso.text.Label;

class DocumentTest {
  private static final Label GROUP = new Label("Grupp", "Group");
  private static final Bounds BOUNDS = new Bounds(0.25, 0.75, 0.95, "Wilson");
  private static final Cell SHARE = new Cell.Share(1, 2, 3, BOUNDS, null);

  @Test
  void oneDocumentIsReadInTwoLanguages() {
    Document document =
        Document.of(new Label("Behov", "Need"))
            .paragraph(new Label("Av alla.", "Of all."))
            .table(
                Table.of(Column.words(GROUP), Column.of(new Label("Andel", "Share")))
                    .row(Cell.words(new Label("Flickor", "Girls")), SHARE))
            .note(new Label("Obs.", "Note."))
            .build();

    assertThat(document.toString(SWEDISH))
        .isEqualTo(
            """
            Behov
            Av alla.

            Grupp     Andel
            Flickor  50,0 %
            Obs.""");
    assertThat(document.toString(ENGLISH))
        .isEqualTo(
            """
            Need
            Of all.

            Group   Share
            Girls  50.0 %
            Note.""");
  }

  @Test
  void aColumnShowsAsMuchOfAShareAsItsLookSays() {
    assertThat(cells(Look.VALUE, SHARE)).containsExactly("50.0 %");
    assertThat(cells(Look.INTERVAL, SHARE)).containsExactly("25.0–75.0");
    assertThat(cells(Look.WITH_INTERVAL, SHARE)).containsExactly("50.0 % (25.0–75.0)");
    assertThat(cells(Look.WITH_N, SHARE)).containsExactly("50.0 % n=2");
    assertThat(cells(Look.WITH_INTERVAL_AND_N, SHARE)).containsExactly("50.0 % (25.0–75.0) n=2");
    assertThat(cells(Look.COUNT_WITH_SHARE, SHARE)).containsExactly("1 (50.0 %)");
    assertThat(cells(Look.SPREAD, SHARE)).containsExactly("50.0 %", "25.0–75.0", "2", "3");
  }

  @Test
  void aShareOfNobodyIsADash() {
    Cell none = new Cell.Share(0, 0, 4, new Bounds(Double.NaN, Double.NaN, 0.95, "Wilson"), null);

    assertThat(cells(Look.WITH_INTERVAL, none)).containsExactly("–");
    assertThat(cells(Look.SPREAD, none)).containsExactly("–", "–", "0", "4");
  }

  @Test
  void everyKindOfCellHasAForm() {
    Bounds points = new Bounds(-0.1, 0.2, 0.95, "Newcombe");

    assertThat(cells(Look.VALUE, new Cell.Count(12, null))).containsExactly("12");
    assertThat(cells(Look.VALUE, new Cell.Count(Double.NaN, null))).containsExactly("–");
    assertThat(cells(Look.VALUE, Cell.number(1.23456, 2))).containsExactly("1.23");
    assertThat(cells(Look.VALUE, Cell.number(1.23456))).containsExactly("1.235");
    assertThat(cells(Look.VALUE, Cell.percent(0.5))).containsExactly("50.0 %");
    assertThat(cells(Look.VALUE, new Cell.Probability(0.04))).containsExactly("0.040");
    assertThat(cells(Look.VALUE, new Cell.Hidden())).containsExactly("..");
    assertThat(cells(Look.VALUE, new Cell.Words(GROUP, 2))).containsExactly("    Group");
    assertThat(cells(Look.VALUE, new Cell.Range(BOUNDS, 1, Unit.PERCENT)))
        .containsExactly("25.0–75.0");
    assertThat(cells(Look.WITH_INTERVAL, new Cell.Estimate(0.05, points, 1, Unit.POINTS)))
        .containsExactly("5.0 (-10.0 to 20.0)");
    assertThat(
            cells(Look.INTERVAL, new Cell.Estimate(2, new Bounds(1, 4, 0.9, "Wald"), 1, Unit.NONE)))
        .containsExactly("1.0–4.0");
  }

  private static List<String> cells(Look look, Cell cell) {
    Table table = Table.of(new Column(GROUP, look)).row(cell).build();
    return new Shown(ENGLISH).cells(table, table.rows().get(0));
  }

  @Test
  void theHeadOfAnIntervalNamesItsLevel() {
    Bounds narrow = new Bounds(0.4, 0.6, 0.8, "Wilson");
    Table table =
        Table.of(new Column(new Label("Andel", "Share"), Look.SPREAD))
            .row(Cell.EMPTY)
            .row(new Cell.Share(1, 2, 0, narrow, null))
            .build();

    assertThat(new Shown(SWEDISH).heads(table))
        .containsExactly("Andel", "80 % intervall", "n", "Saknas");
  }

  @Test
  void theBroaderLayoutIsShownWhereItHasRoom() {
    Table narrow = Table.of(Column.words(GROUP)).row(Cell.words("long")).build();
    Table wide = Table.of(Column.words(Label.same("W"))).row(Cell.words("wide")).build();
    Column broad = Column.of(Label.same("x".repeat(111)));
    Table tooWide = Table.of(broad).row(Cell.count(1)).build();

    assertThat(screen(with(narrow, wide))).contains("wide").doesNotContain("long");
    assertThat(screen(with(narrow, tooWide))).contains("long").doesNotContain("x");
  }

  private static Table with(Table table, Table wide) {
    return Table.of(table.columns()).row(table.rows().get(0)).wide(wide).build();
  }

  private static String screen(Part part) {
    return Document.of(Label.same("T")).add(part).build().toString(ENGLISH);
  }

  @Test
  void rowsBeyondAScreenAreCountedAndTotalsShown() {
    Table.Builder table = Table.of(Column.words(GROUP), Column.of(Label.same("n"))).totals(1);
    for (int row = 0; row < 60; row++) {
      table.row(Cell.words("row " + row), Cell.count(row));
    }
    Document document = Document.of(Label.same("T")).table(table).build();

    assertThat(document.toString(SWEDISH))
        .contains("… 21 rader till")
        .contains("row 59")
        .doesNotContain("row 58");
    assertThat(document.toMarkdown(SWEDISH)).contains("row 58");
  }

  @Test
  void numbersOfALineAreNamedAndBrokenBetweenTwoOfThem() {
    Document document =
        Document.of(Label.same("Test"))
            .figures(
                List.of(
                    Figure.of("χ²", Cell.number(3.8619)),
                    Figure.of("p", new Cell.Probability(0.0494)),
                    Figure.of("x".repeat(80), Cell.count(1)),
                    Figure.of(
                        "odds ratio",
                        new Cell.Estimate(2, new Bounds(1, 4, 0.95, "Wald"), -1, Unit.NONE)),
                    new Figure(new Label("saknas", "missing"), Cell.count(7), false)))
            .build();

    assertThat(document.toString(ENGLISH))
        .isEqualTo(
            "Test\nχ² = 3.862, p = 0.049, "
                + "x".repeat(80)
                + " = 1,\nodds ratio = 2 (95 %: 1–4), missing 7");
  }

  @Test
  void anEstimateWithoutAnIntervalSaysSo() {
    Bounds none = new Bounds(Double.NaN, Double.NaN, 0.95, "Wald");
    Document document =
        Document.of(Label.same(""))
            .figures(List.of(Figure.of("x", new Cell.Estimate(2, none, -1, Unit.NONE))))
            .build();

    assertThat(document.toString(SWEDISH)).isEqualTo("x = 2 (95 %: inget intervall)");
  }

  @Test
  void syntheticRecordsAndModesThatAreNotComparableAreSaidOfEveryDocument() {
    Document document =
        Document.of(Label.same("T"))
            .origin(
                new DataOrigin(
                    5,
                    3,
                    Map.of(CollectionMode.HAND_CODED, 4L, CollectionMode.STRUCTURED_EXTRACT, 1L)))
            .build();

    assertThat(document.toString(ENGLISH))
        .contains("different collection modes are not comparable")
        .contains("synthetic data, no real children (3 of 5 records)");
    assertThat(document.toMarkdown(SWEDISH))
        .contains("> Obs: syntetiska data, inga verkliga barn (3 av 5 poster).");
    assertThat(document.notes()).hasSize(2);
  }

  @Test
  void markdownHoldsTheMethodAndLetsNoTextBeMarkup() {
    Document document =
        Document.of(Label.same("A*b"))
            .table(Table.of(Column.words(GROUP)).row(Cell.words("a|b")))
            .method(List.of(new Part.Entry(new Label("Källa", "Source"), Label.same("NUSO"))))
            .build();

    assertThat(document.toMarkdown(ENGLISH))
        .isEqualTo(
            """
            # A\\*b

            | Group |
            | --- |
            | a\\|b |

            ## Method

            **Source:** NUSO
            """);
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(Column.words(GROUP)).row(SHARE, SHARE).build())
        .withMessageContaining("2 cells in a table of 1 columns");
  }
}
