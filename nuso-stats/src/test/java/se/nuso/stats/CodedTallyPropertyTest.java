package se.nuso.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CodedTallyPropertyTest {
  /** Tables counted in lanes, in numbers of cells, with wide columns, and by hash. */
  private static final int[][] SHAPES = {
    {1},
    {0, 3},
    {255},
    {3, 4, 5, 6, 7},
    {2, 2, 2, 2, 2, 2, 2, 2, 2},
    {40, 40, 40},
    {255, 3, 255, 2},
    {3, 300, 4},
    {1000, 1000, 30, 1000},
    {255, 255, 255, 255, 255, 255, 255},
  };

  @Property(tries = 60)
  void anySplitAndOrderOfMergingGivesTheSameTable(
      @ForAll @IntRange(max = 9) int shape,
      @ForAll @IntRange(max = 20_000) int rows,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Axis> axes = axes(SHAPES[shape]);
    int[][] codes = codes(SHAPES[shape], rows, random);
    Crosstab whole = Crosstab.of(columns(axes, codes, 0, rows), 1);

    List<CodedTally> tallies = new ArrayList<>();
    IntStream.rangeClosed(0, random.nextInt(4))
        .forEach(i -> tallies.add(CodedTally.of(axes.toArray(Axis[]::new))));
    for (int row = 0; row < rows; ) {
      CodedTally tally = tallies.get(random.nextInt(tallies.size()));
      int end = Math.min(rows, row + (random.nextInt(3) == 0 ? 1 : random.nextInt(9000)));
      if (end == row + 1) {
        int at = row;
        tally.add(Arrays.stream(codes).mapToInt(column -> column[at]).toArray());
      } else {
        tally.add(columns(axes, codes, row, end));
      }
      row = end;
    }
    while (tallies.size() > 1) {
      Collections.shuffle(tallies, random);
      tallies.set(0, tallies.get(0).merge(tallies.remove(1)));
    }

    assertThat(tallies.get(0).result()).isEqualTo(whole).hasSameHashCodeAs(whole);
  }

  @Property(tries = 20)
  void anyNumberOfThreadsGivesTheSameTable(
      @ForAll @IntRange(max = 9) int shape, @ForAll long seed) {
    int rows = 300_000;
    List<Axis> axes = axes(SHAPES[shape]);
    CodedColumns columns = columns(axes, codes(SHAPES[shape], rows, new Random(seed)), 0, rows);
    Crosstab one = Crosstab.of(columns, 1);

    assertThat(Crosstab.of(columns, 2)).isEqualTo(one);
    assertThat(Crosstab.of(columns, 8)).isEqualTo(one);
    assertThat(Crosstab.of(columns)).isEqualTo(one);
    assertThat(one.records()).isEqualTo(rows);
  }

  @Property(tries = 100)
  void codedRowsGiveTheTableThatTheirRecordsGive(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 12) Integer> levels,
      @ForAll @IntRange(max = 300) int rows,
      @ForAll long seed) {
    int[] shape = levels.stream().mapToInt(Integer::intValue).toArray();
    int[][] codes = codes(shape, rows, new Random(seed));
    List<Axis> axes = axes(shape);
    List<Dimension<Integer>> dimensions = new ArrayList<>();
    for (int column = 0; column < shape.length; column++) {
      int[] of = codes[column];
      Axis axis = axes.get(column);
      dimensions.add(Dimension.ofLevels(axis.label(), axis.levels(), row -> of[row]));
    }
    List<Integer> records = IntStream.range(0, rows).boxed().toList();
    @SuppressWarnings("unchecked")
    Dimension<Integer>[] by = dimensions.toArray(Dimension[]::new);
    Crosstab expected = Crosstab.of(records, by);

    assertThat(Crosstab.of(columns(axes, codes, 0, rows))).isEqualTo(expected);
    assertThat(Crosstab.of(CodedColumns.of(records, by))).isEqualTo(expected);
  }

  @Property(tries = 50)
  void aSparseTableHasTheCountsOfADenseOne(@ForAll long seed) {
    int rows = 500;
    Random random = new Random(seed);
    // Levels that nobody has make the table sparse.
    int[][] codes = codes(new int[] {3, 5, 4}, rows, random);
    Crosstab dense = Crosstab.of(columns(axes(3, 5, 4), codes, 0, rows));
    Crosstab sparse = Crosstab.of(columns(axes(3000, 3000, 3000), codes, 0, rows));

    assertThat(sparse.records()).isEqualTo(dense.records());
    for (Crosstab.Cell cell : dense.cells()) {
      String[] names = cell.levels().stream().map(Level::code).toArray(String[]::new);
      assertThat(sparse.count(names)).isEqualTo(cell.count());
      boolean level = !names[2].isEmpty() && !names[2].equals("*");
      if (level) {
        assertThat(sparse.share(names)).isEqualTo(dense.share(names));
      }
    }
    assertThat(sparse.cells())
        .containsExactlyElementsOf(
            dense.cells().stream()
                .filter(cell -> cell.count() > 0 && !cell.levels().contains(Level.ALL))
                .toList());
    assertThat(sparse.merge(sparse).count("a1")).isEqualTo(2 * sparse.count("a1"));
    assertThat(sparse).isNotEqualTo(sparse.merge(sparse)).isNotEqualTo(dense);
  }

  @Example
  void laterRowsDoNotChangeATable() {
    for (int levels : new int[] {2, 300}) {
      Axis axis = CodedColumnTest.axis("a", levels);
      CodedTally tally = CodedTally.of(axis, axis, axis).add(0, 1, -1);
      Crosstab before = tally.result();
      tally.add(0, 1, -1);

      assertThat(before.records()).isEqualTo(1);
      assertThat(tally.result().count("a0", "a1", "")).isEqualTo(2);
    }
  }

  @Example
  void aSparseTablePrintsItsFirstCellsAndHowManyMoreThereAre() {
    int rows = 100;
    int[][] codes = {
      IntStream.range(0, rows).toArray(), IntStream.range(0, rows).map(i -> i % 2).toArray()
    };
    Crosstab table = Crosstab.of(columns(axes(6000, 6000), codes, 0, rows));

    assertThat(table.toString(ENGLISH))
        .startsWith("a × b: number of records\n")
        .containsSubsequence("a", "b", "Count")
        .containsSubsequence("no 0", "no 0", "1")
        .containsSubsequence("All", "All", "100")
        .endsWith("… 70 more cells");
    assertThat(table.toString(SWEDISH)).contains("antal poster").endsWith("… 70 celler till");
    assertThat(Crosstab.of(columns(axes(6000, 6000), codes, 0, 3)).toString(ENGLISH))
        .doesNotContain("more cells");
  }

  @Example
  void whatCannotBeCountedTogetherIsRefused() {
    Axis a = CodedColumnTest.axis("a", 2);
    Axis b = CodedColumnTest.axis("b", 2);
    CodedTally tally = CodedTally.of(a, b);
    CodedColumns rows = CodedColumns.of(CodedColumn.of(a, new byte[1]));

    assertThatIllegalArgumentException().isThrownBy(() -> tally.merge(tally));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.merge(CodedTally.of(a)));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.add(rows));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(0))
        .withMessage("1 codes for 2 axes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tally.add(0, 2))
        .withMessage("b: code 2, but there are 2 levels, from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Crosstab.of(rows, 0))
        .withMessageContaining("thread");
    assertThat(tally).hasToString("[a, b]");
  }

  @Example
  void moreCombinationsThanCanBeNumberedAreRefused() {
    Axis[] axes = axes(IntStream.generate(() -> 200).limit(9).toArray()).toArray(Axis[]::new);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodedTally.of(axes))
        .withMessageContaining("2^63")
        .withMessageContaining("[a, b, c, d, e, f, g, h, i]");
  }

  private static List<Axis> axes(int... shape) {
    List<Axis> axes = new ArrayList<>();
    for (int column = 0; column < shape.length; column++) {
      axes.add(CodedColumnTest.axis(String.valueOf((char) ('a' + column)), shape[column]));
    }
    return axes;
  }

  /** Some rows are not answered, and low levels are more frequent than high ones. */
  private static int[][] codes(int[] shape, int rows, Random random) {
    int[][] codes = new int[shape.length][rows];
    for (int column = 0; column < shape.length; column++) {
      for (int row = 0; row < rows; row++) {
        codes[column][row] =
            shape[column] == 0 || random.nextInt(10) == 0
                ? -1
                : random.nextInt(random.nextInt(shape[column]) + 1);
      }
    }
    return codes;
  }

  private static CodedColumns columns(List<Axis> axes, int[][] codes, int from, int to) {
    CodedColumn[] columns = new CodedColumn[codes.length];
    for (int column = 0; column < codes.length; column++) {
      columns[column] =
          CodedColumn.of(axes.get(column), Arrays.copyOfRange(codes[column], from, to));
    }
    return CodedColumns.of(columns);
  }
}
