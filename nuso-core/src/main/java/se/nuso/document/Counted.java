package se.nuso.document;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a number counts: the records of a population that have certain answers. Two counts of the
 * same population and the same leaves count the same records, whatever their tables call them: all
 * ages, three bands and six bands are sets of the same years of age.
 *
 * @param population whose records are counted: a study, and what narrows it
 * @param leaves by axis the leaves that are counted, for example years of age; an axis over which
 *     all records are taken, also those without an answer, is not among them
 */
public record Counted(String population, SortedMap<String, SortedSet<String>> leaves) {
  /** The leaf of the records that do not answer. */
  public static final String NOT_ANSWERED = "";

  public Counted {
    Objects.requireNonNull(population, "population");
    SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
    leaves.forEach(
        (axis, of) -> copy.put(axis, Collections.unmodifiableSortedSet(new TreeSet<>(of))));
    leaves = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * All records of a population.
   *
   * @param population whose records
   */
  public static Counted all(String population) {
    return new Counted(population, new TreeMap<>());
  }

  /**
   * Those of the same records that also have one of some leaves of an axis; of an axis that is
   * already narrowed, those that are in both.
   *
   * @param axis the axis
   * @param of its leaves
   */
  public Counted and(String axis, Collection<String> of) {
    SortedMap<String, SortedSet<String>> more = new TreeMap<>(leaves);
    SortedSet<String> both = new TreeSet<>(of);
    if (leaves.containsKey(axis)) {
      both.retainAll(leaves.get(axis));
    }
    more.put(axis, both);
    return new Counted(population, more);
  }

  /** What is counted on one line, such as {@code investigations: age 0 1 2, sex GIRL}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(population);
    String separator = ": ";
    for (Map.Entry<String, SortedSet<String>> axis : leaves.entrySet()) {
      text.append(separator).append(axis.getKey());
      axis.getValue().forEach(leaf -> text.append(' ').append(leaf.isEmpty() ? "–" : leaf));
      separator = ", ";
    }
    return text.toString();
  }
}
