package se.nuso.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Code;
import se.nuso.text.Label;
import se.nuso.text.Labelled;

/**
 * What records are counted by: sex, age group, profile, a column of one's own. A record has one of
 * the levels, none (not answered) or, where {@link #several()}, any number of them.
 *
 * <pre>{@code
 * Dimension<Investigation> sex =
 *     Dimension.of(new Label("Kön", "Sex"), LegalSex.class, r -> r.background().legalSex());
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads, if the function given is.
 *
 * @param <R> the record type
 */
public final class Dimension<R> implements Labelled {
  private final Axis axis;
  private final Function<? super R, int[]> positions;

  // The positions of a record always end with the one for all records.
  private Dimension(Axis axis, Function<? super R, int[]> positions) {
    this.axis = axis;
    this.positions = positions;
  }

  /**
   * A dimension whose levels are a code list.
   *
   * <p>Nothing is counted yet.
   *
   * @param label what the dimension asks
   * @param list the code list
   * @param answer the record's code; null when not answered
   * @param <R> the record type
   * @param <E> the code list's type
   */
  public static <R, E extends Enum<E> & Code> Dimension<R> of(
      Label label, Class<E> list, Function<? super R, ? extends @Nullable E> answer) {
    Objects.requireNonNull(answer, "answer");
    return ofLevels(
        label,
        levelsOf(List.of(list.getEnumConstants())),
        record -> {
          E code = answer.apply(record);
          return code == null ? -1 : code.ordinal();
        });
  }

  /**
   * A dimension whose levels are any codes, for example those of several code lists.
   *
   * <p>Nothing is counted yet.
   *
   * @param label what the dimension asks
   * @param codes the codes, in the order of the levels
   * @param answer the record's code; null when not answered
   * @param <R> the record type
   * @throws IllegalStateException when counting, if a record answers with a code that is not among
   *     the levels
   */
  public static <R> Dimension<R> ofCodes(
      Label label,
      List<? extends Code> codes,
      Function<? super R, ? extends @Nullable Code> answer) {
    Objects.requireNonNull(answer, "answer");
    Map<Code, Integer> positions = new HashMap<>();
    codes.forEach(code -> positions.put(code, positions.size()));
    return ofLevels(
        label,
        levelsOf(codes),
        record -> {
          Code code = answer.apply(record);
          return code == null ? -1 : positions.getOrDefault(code, codes.size());
        });
  }

  /**
   * A dimension with levels of one's own: classes of counts, single years.
   *
   * <p>Nothing is counted yet.
   *
   * @param label what the dimension asks
   * @param levels the levels, in order
   * @param position the position of the record's level in the list; negative when not answered
   * @param <R> the record type
   * @throws IllegalStateException when counting, if a position is beyond the list
   */
  public static <R> Dimension<R> ofLevels(
      Label label, List<Level> levels, ToIntFunction<? super R> position) {
    Objects.requireNonNull(position, "position");
    Axis axis = new Axis(label, levels, false);
    // One array per level, made once: counting a record allocates nothing here.
    int[][] each =
        IntStream.range(0, axis.size())
            .mapToObj(level -> new int[] {level, axis.all()})
            .toArray(int[][]::new);
    return new Dimension<>(
        axis,
        record -> {
          int level = position.applyAsInt(record);
          if (level >= axis.levels().size()) {
            throw new IllegalStateException(
                label.en() + ": a record has a level that is not among the dimension's");
          }
          return each[level < 0 ? axis.notAnswered() : level];
        });
  }

  /**
   * A dimension where several answers may be given. A record counts once in each of its levels, and
   * once in all.
   *
   * @param label what the dimension asks
   * @param list the code list
   * @param answers the record's codes; empty when not answered
   * @param <R> the record type
   * @param <E> the code list's type
   */
  public static <R, E extends Enum<E> & Code> Dimension<R> several(
      Label label, Class<E> list, Function<? super R, ? extends Set<E>> answers) {
    Objects.requireNonNull(answers, "answers");
    return several(
        label,
        levelsOf(List.of(list.getEnumConstants())),
        record -> answers.apply(record).stream().mapToInt(Enum::ordinal));
  }

  /**
   * A dimension where several answers may be given, with levels of one's own. A record counts once
   * in each of its levels, and once in all.
   *
   * <p>Nothing is counted yet.
   *
   * @param label what the dimension asks
   * @param levels the levels, in order
   * @param positions the different positions of the record's levels in the list; none when not
   *     answered
   * @param <R> the record type
   * @throws IllegalStateException when counting, if a position is none of the list's
   */
  public static <R> Dimension<R> several(
      Label label, List<Level> levels, Function<? super R, IntStream> positions) {
    Objects.requireNonNull(positions, "positions");
    Axis axis = new Axis(label, levels, true);
    return new Dimension<>(
        axis,
        record -> {
          int[] given =
              IntStream.concat(positions.apply(record), IntStream.of(axis.all())).toArray();
          return given.length > 1 ? given : new int[] {axis.notAnswered(), axis.all()};
        });
  }

  private static List<Level> levelsOf(List<? extends Code> codes) {
    return codes.stream().map(Level::of).toList();
  }

  /**
   * The same dimension, which also tells what finer answers its levels are made of: years of age,
   * or participants. Tables by six and by three age bands then know where they count the same
   * records.
   *
   * @param axis the name of what is asked, the same for all dimensions that are made of it
   * @param leaves the finer answers of a level
   */
  public Dimension<R> over(String axis, Function<Level, ? extends Collection<String>> leaves) {
    List<Level> levels =
        levels().stream()
            .map(
                level -> new Level(level.code(), level.label(), new TreeSet<>(leaves.apply(level))))
            .toList();
    return new Dimension<>(new Axis(axis, label(), levels, several()), positions);
  }

  /** What the dimension asks. */
  @Override
  public Label label() {
    return axis.label();
  }

  /** The levels, in order; without {@link Level#ALL} and {@link Level#NOT_ANSWERED}. */
  public List<Level> levels() {
    return axis.levels();
  }

  /** Whether a record may have several of the levels. */
  public boolean several() {
    return axis.several();
  }

  /** The axis that the dimension makes in a table. */
  public Axis axis() {
    return axis;
  }

  /**
   * The levels of a record; empty when not answered.
   *
   * @param record the record
   */
  public List<Level> of(R record) {
    List<Level> levels = new ArrayList<>();
    for (int position : positions.apply(record)) {
      if (position < axis.levels().size()) {
        levels.add(axis.level(position));
      }
    }
    return List.copyOf(levels);
  }

  int[] positions(R record) {
    return positions.apply(record);
  }

  /** The label, in the language of this machine's user. */
  @Override
  public String toString() {
    return axis.label().toString();
  }
}
