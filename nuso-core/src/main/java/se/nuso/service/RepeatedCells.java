package se.nuso.service;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.LegalSex;
import se.nuso.municipality.Participant;
import se.nuso.rule.BatchCheck;
import se.nuso.rule.Location;

/** Finds a cell that is given twice. */
final class RepeatedCells implements BatchCheck<NonAssessedServiceCounts> {
  private final Map<Cell, Location> seen = new HashMap<>();
  private long passed;

  private record Cell(
      @Nullable Participant participant,
      @Nullable ServiceCategory category,
      @Nullable AgeGroup ageGroup,
      @Nullable LegalSex sex,
      @Nullable YearMonth month) {}

  @Override
  public void accept(NonAssessedServiceCounts record, Location location, Verdicts verdicts) {
    Cell cell =
        new Cell(
            record.participant(),
            record.category(),
            record.ageGroup(),
            record.childSex(),
            record.startMonth());
    Location first = seen.putIfAbsent(cell, location);
    if (first == null) {
      passed++;
    } else {
      verdicts.failed(
          location,
          List.of("participant", "category", "ageGroup", "childSex", "startMonth"),
          Map.of("first", first.label()));
    }
  }

  @Override
  public void finish(Verdicts verdicts) {
    verdicts.passed(passed);
  }
}
