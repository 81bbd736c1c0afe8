package se.nuso.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.nuso.text.Label;

/**
 * Finds records of one key, such as two investigations of a participant with one serial number:
 * with the same content, or with other content. Whether NUSO's number is per child or per case is
 * not known, so no record is ever dropped for it.
 *
 * <p>Of each record 24 bytes are kept: 64 bits of the key, 64 bits of the content, and where it
 * lies. Two keys that differ have the same 64 bits with a probability of 2<sup>-64</sup>; among 500
 * 000 records any two do with one of 1 : 10<sup>8</sup>, and among ten million, the most that a
 * reader takes unless told otherwise, of 1 : 10<sup>5</sup>. That is rarer than a fault of the
 * machine's memory, and what comes of it is a finding that names two lines to look at, never a lost
 * record. The first variable that differs is found in a second look at the first thousand
 * conflicting keys.
 *
 * @param <R> the record type
 */
public final class DuplicateRecords<R> implements BatchCheck<R> {
  private static final int KEYS_LOOKED_AT_AGAIN = 1_000;
  private static final int RECORDS_LOOKED_AT_AGAIN = 10_000;
  private static final Label SOME_VARIABLE =
      new Label("minst en variabel", "at least one variable");

  private final boolean conflicting;
  private final String variable;
  private final Function<? super R, @Nullable String> key;
  private final RecordDigest<R> digest;
  private final RecordLog log = new RecordLog();
  private final Map<String, Seen<R>> seenAgain = new HashMap<>();
  private final Map<Integer, String> differences = new HashMap<>();
  private @Nullable String file;

  private DuplicateRecords(
      boolean conflicting,
      Class<R> type,
      String variable,
      Function<? super R, @Nullable String> key) {
    this.conflicting = conflicting;
    this.variable = variable;
    this.key = key;
    this.digest = RecordDigest.of(type);
  }

  private record Seen<R>(R record, int number) {}

  /**
   * A check that finds each record that repeats an earlier one. The rule's texts may use {@code
   * {first}}.
   *
   * @param type the record type
   * @param variable the variable that findings point at, by its name in files
   * @param key what must be unique in a batch; null where the record does not say
   * @param <R> the record type
   */
  public static <R> BatchCheck<R> identical(
      Class<R> type, String variable, Function<? super R, @Nullable String> key) {
    return new DuplicateRecords<>(false, type, variable, key);
  }

  /**
   * A check that finds every record of a key whose content differs from the first of that key, and
   * that first. The rule's texts may use {@code {first}} and {@code {column}}.
   *
   * @param type the record type
   * @param variable the variable that findings point at, by its name in files
   * @param key what must be unique in a batch; null where the record does not say
   * @param <R> the record type
   */
  public static <R> BatchCheck<R> conflicting(
      Class<R> type, String variable, Function<? super R, @Nullable String> key) {
    return new DuplicateRecords<>(true, type, variable, key);
  }

  /**
   * A rule that finds each record that repeats an earlier one, with its texts; its examples are
   * still to be given.
   *
   * @param started the rule with its source
   * @param type the record type
   * @param variable the variable that findings point at, by its name in files
   * @param key what must be unique in a batch; null where the record does not say
   * @param <R> the record type
   */
  public static <R> Rule.Builder<R> identicalRule(
      Rule.Builder<R> started,
      Class<R> type,
      String variable,
      Function<? super R, @Nullable String> key) {
    return started
        .batch(() -> identical(type, variable, key))
        .sv(
            "Posten har samma innehåll som {first}.",
            "Behåll den ena posten om det är samma ärende, och ta bort den andra.")
        .en(
            "The record has the same content as {first}.",
            "Keep one of the records if it is the same case, and remove the other.");
  }

  /**
   * A rule that finds every record of a serial number whose content differs from the first of that
   * number, and that first, with its texts; its examples are still to be given.
   *
   * @param started the rule with its source
   * @param type the record type
   * @param variable the variable that findings point at, by its name in files
   * @param key what must be unique in a batch; null where the record does not say
   * @param <R> the record type
   */
  public static <R> Rule.Builder<R> conflictingRule(
      Rule.Builder<R> started,
      Class<R> type,
      String variable,
      Function<? super R, @Nullable String> key) {
    return started
        .batch(() -> conflicting(type, variable, key))
        .sv(
            "Löpnumret finns även på {first}, med annat innehåll: {column} skiljer sig.",
            "Ge den ena posten ett eget löpnummer, eller ta bort den post som är fel.")
        .en(
            "The serial number also occurs at {first}, with other content: {column} differs.",
            "Give one of the records a number of its own, or remove the record that is wrong.");
  }

  @Override
  public void accept(R record, Location location, Verdicts verdicts) {
    String text = key.apply(record);
    if (text == null) {
      verdicts.notApplicable(1);
      return;
    }
    file = location.file();
    long content = digest.of(record);
    long hash = RecordDigest.digest(text);
    log.add(conflicting ? hash : RecordDigest.mixed(hash, content), content, location);
  }

  @Override
  public BitSet recordsToSeeAgain() {
    BitSet records = new BitSet();
    if (conflicting) {
      BitSet keys = new BitSet();
      forEachFault(
          (index, other, slot) -> {
            keys.set(slot);
            if (keys.cardinality() <= KEYS_LOOKED_AT_AGAIN
                && records.cardinality() < RECORDS_LOOKED_AT_AGAIN) {
              records.set(log.record(index));
              records.set(log.record(other));
            }
          });
    }
    return records;
  }

  @Override
  public void seeAgain(R record, Location location) {
    String text = key.apply(record);
    if (text == null) {
      return;
    }
    int number = (int) location.record();
    Seen<R> first = seenAgain.putIfAbsent(text, new Seen<>(record, number));
    String difference = first == null ? null : digest.firstDifference(first.record(), record);
    if (first != null && difference != null) {
      differences.putIfAbsent(first.number(), difference);
      differences.put(number, difference);
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    int failed = forEachFault((index, other, slot) -> report(index, other, verdicts));
    verdicts.passed(log.size() - failed);
  }

  /** Takes a record at fault and the other record of its key. */
  @FunctionalInterface
  private interface Fault {
    void of(int index, int other, int slot);
  }

  private int forEachFault(Fault fault) {
    long[] repeated = log.repeatedKeys();
    int[] first = new int[repeated.length];
    Arrays.fill(first, -1);
    BitSet firstAtFault = new BitSet();
    int faults = 0;
    for (int i = 0; repeated.length > 0 && i < log.size(); i++) {
      int slot = Arrays.binarySearch(repeated, log.key(i));
      if (slot >= 0 && first[slot] < 0) {
        first[slot] = i;
      } else if (slot >= 0 && (!conflicting || log.digest(i) != log.digest(first[slot]))) {
        faults++;
        fault.of(i, first[slot], slot);
        if (conflicting && !firstAtFault.get(slot)) {
          firstAtFault.set(slot);
          faults++;
          fault.of(first[slot], i, slot);
        }
      }
    }
    return faults;
  }

  private void report(int index, int other, Verdicts verdicts) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("first", place(other).label());
    String difference = differences.get(log.record(index));
    if (conflicting) {
      parameters.put("column", difference == null ? SOME_VARIABLE : difference);
    }
    verdicts.failed(
        place(index).at(variable),
        difference == null ? List.of(variable) : List.of(variable, difference),
        parameters);
  }

  private Location place(int index) {
    return new Location(file, log.line(index), log.record(index), null);
  }
}
