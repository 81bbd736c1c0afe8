package se.nuso.investigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;

/**
 * Finds a serial number that a participant gives twice: with the same content, or with other
 * content. Whether NUSO's number is per child or per case is not known, so no record is ever
 * dropped for it.
 */
final class DuplicateSerialNumbers implements BatchCheck<Investigation> {
  /** Which duplicates are looked for. */
  enum Kind {
    /** The records are equal. */
    IDENTICAL,
    /** The records differ; then both are at fault. */
    CONFLICTING
  }

  private final Kind kind;
  private final Map<Key, First> seen = new HashMap<>();
  private long passed;

  DuplicateSerialNumbers(Kind kind) {
    this.kind = kind;
  }

  private record Key(@Nullable Participant participant, SerialNumber serialNumber) {}

  /**
   * The first record of a number: where it lies, a digest of its content, and whether it was found
   * at fault.
   */
  private record First(Location location, int digest, boolean atFault) {}

  @Override
  public void accept(Investigation record, Location location, Verdicts verdicts) {
    SerialNumber serialNumber = record.serialNumber();
    if (serialNumber == null) {
      verdicts.notApplicable(1);
      return;
    }
    Key key = new Key(record.participant(), serialNumber);
    First here = new First(location, record.hashCode(), false);
    First first = seen.putIfAbsent(key, here);
    if (first == null || (first.digest() == here.digest()) != (kind == Kind.IDENTICAL)) {
      passed++;
      return;
    }
    report(location, first.location(), verdicts);
    if (kind == Kind.CONFLICTING && !first.atFault()) {
      seen.put(key, new First(first.location(), first.digest(), true));
      passed--;
      report(first.location(), location, verdicts);
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    verdicts.passed(passed);
  }

  private static void report(Location location, Location other, Verdicts verdicts) {
    verdicts.failed(
        location.at("serialNumber"), List.of("serialNumber"), Map.of("first", other.label()));
  }
}
