package se.nuso.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.Code;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/**
 * How many children there are in each group: what rates are computed per. The user gives it, for
 * the same places and the same year as the records; none is built in.
 *
 * <pre>{@code
 * Population.by(new Label("SCB, folkmängd 31 dec 2023", "SCB, population 31 Dec 2023"),
 *         ActualisationDimensions.SEX)
 *     .with(1_020, GIRL)
 *     .with(1_090, BOY);
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Population {
  private final Label source;
  private final List<Dimension<? super Actualisation>> dimensions;
  private final Map<List<Level>, Long> children;

  private Population(
      Label source,
      List<Dimension<? super Actualisation>> dimensions,
      Map<List<Level>, Long> children) {
    this.source = source;
    this.dimensions = dimensions;
    this.children = children;
  }

  /**
   * A population to be given group by group.
   *
   * @param source where the numbers come from, with the day they are of
   * @param dimensions what the groups are made by
   * @throws IllegalArgumentException if there is no dimension, or several answers may be given to
   *     one of them: children have one sex and one age, but an actualisation many reasons
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Population by(Label source, Dimension<Actualisation>... dimensions) {
    if (dimensions.length == 0) {
      throw new IllegalArgumentException("A population needs at least one dimension");
    }
    Stream.of(dimensions)
        .filter(Dimension::several)
        .findFirst()
        .ifPresent(
            dimension -> {
              throw new IllegalArgumentException(
                  dimension.label().en()
                      + ": several answers may be given, so children cannot be counted by it");
            });
    return new Population(Objects.requireNonNull(source, "source"), List.of(dimensions), Map.of());
  }

  /**
   * This population with a group more.
   *
   * @param number how many children there are in the group, more than 0
   * @param codes the code of each dimension's level, in the order of the dimensions
   * @throws IllegalArgumentException if there are none, the group is given already, or there is not
   *     one code that is a level for each dimension
   */
  public Population with(long number, Code... codes) {
    List<String> given = Stream.of(codes).map(Code::code).toList();
    if (number <= 0) {
      throw new IllegalArgumentException(
          given + ": a group of " + number + " children has no rate");
    }
    if (codes.length != dimensions.size()) {
      throw new IllegalArgumentException(
          given + ": " + codes.length + " codes for " + dimensions.size() + " dimensions");
    }
    List<Level> group =
        IntStream.range(0, codes.length).mapToObj(i -> level(dimensions.get(i), codes[i])).toList();
    Map<List<Level>, Long> more = new LinkedHashMap<>(children);
    if (more.put(group, number) != null) {
      throw new IllegalArgumentException(given + " is given already");
    }
    return new Population(source, dimensions, Collections.unmodifiableMap(more));
  }

  private static Level level(Dimension<? super Actualisation> dimension, Code code) {
    return dimension.levels().stream()
        .filter(level -> level.code().equals(code.code()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    dimension.label().en() + " has no level " + code.code()));
  }

  /** Where the numbers come from. */
  public Label source() {
    return source;
  }

  /** What the groups are made by. */
  public List<Dimension<? super Actualisation>> dimensions() {
    return dimensions;
  }

  /** The groups that are given, in their order. */
  public List<List<Level>> groups() {
    return List.copyOf(children.keySet());
  }

  /** Every group that there can be, given or not, in the order of the levels. */
  List<List<Level>> combinations() {
    List<List<Level>> combinations = List.of(List.of());
    for (Dimension<? super Actualisation> dimension : dimensions) {
      combinations =
          combinations.stream()
              .flatMap(
                  group ->
                      dimension.levels().stream()
                          .map(level -> Stream.concat(group.stream(), Stream.of(level)).toList()))
              .toList();
    }
    return combinations;
  }

  /**
   * How many children there are in a group; empty where it is not given.
   *
   * @param group the level of each dimension
   */
  public OptionalLong of(List<Level> group) {
    Long number = children.get(group);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** The source, the dimensions and how many groups have a number. */
  @Override
  public String toString() {
    return "Population[source="
        + source
        + ", dimensions="
        + dimensions
        + ", groups="
        + children.size()
        + "]";
  }
}
