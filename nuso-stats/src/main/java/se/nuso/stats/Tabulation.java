package se.nuso.stats;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collector;

/**
 * A table to be counted: give it the records with {@link #of}, or a stream with {@link
 * java.util.stream.Stream#collect(Collector)}, or one record at a time with {@link #start()}. Any
 * split of the records, and any number of threads, give the same table.
 *
 * <pre>{@code
 * Tabulation<Investigation, Shares> needByAge = NEED.by(AGE_GROUP);
 * Shares table = needByAge.of(records);
 * Shares same = records.parallelStream().collect(needByAge);
 * }</pre>
 *
 * <p>Immutable; it may be used any number of times and by several threads.
 *
 * @param <R> the record type
 * @param <T> the table's type
 */
public final class Tabulation<R, T> implements Collector<R, Tally<R, T>, T> {
  private final List<Dimension<? super R>> dimensions;
  private final List<Axis> axes;
  private final ToIntFunction<? super R> category;
  private final int categories;
  private final BiFunction<Cube, SourceCounts, T> table;

  Tabulation(
      List<Dimension<? super R>> dimensions,
      ToIntFunction<? super R> category,
      int categories,
      BiFunction<Cube, SourceCounts, T> table) {
    this.dimensions = dimensions;
    this.axes = axesOf(dimensions);
    this.category = category;
    this.categories = categories;
    this.table = table;
  }

  static <R> List<Axis> axesOf(List<Dimension<? super R>> dimensions) {
    return dimensions.stream().<Axis>map(Dimension::axis).toList();
  }

  /**
   * Counts records.
   *
   * @param records the records; read once, in their order
   */
  public T of(Iterable<? extends R> records) {
    Tally<R, T> tally = start();
    records.forEach(tally::add);
    return tally.result();
  }

  /** A count that starts at nothing, for records that come one at a time. */
  public Tally<R, T> start() {
    return new Tally<>(this, new Cube(axes, categories), new SourceCounts());
  }

  void add(R record, Cube cube, SourceCounts sources) {
    Objects.requireNonNull(record, "record");
    int[][] positions = new int[dimensions.size()][];
    for (int axis = 0; axis < positions.length; axis++) {
      positions[axis] = dimensions.get(axis).positions(record);
    }
    cube.add(positions, category.applyAsInt(record));
    sources.add(record);
  }

  T table(Cube cube, SourceCounts sources) {
    return table.apply(cube, sources);
  }

  @Override
  public Supplier<Tally<R, T>> supplier() {
    return this::start;
  }

  @Override
  public BiConsumer<Tally<R, T>, R> accumulator() {
    return Tally::add;
  }

  @Override
  public BinaryOperator<Tally<R, T>> combiner() {
    return Tally::merge;
  }

  @Override
  public Function<Tally<R, T>, T> finisher() {
    return Tally::result;
  }

  @Override
  public Set<Characteristics> characteristics() {
    return Set.of(Characteristics.UNORDERED);
  }

  /** What is counted, by its dimensions; of which records is yet to be said. */
  @Override
  public String toString() {
    return "Tabulation" + dimensions;
  }
}
