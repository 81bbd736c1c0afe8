package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.text.Language.ENGLISH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.nuso.investigation.Investigation;
import se.nuso.municipality.Municipality;

class DuplicateRecordsTest {
  private final NusoValidator validator = NusoValidator.of(CHILDREN_2024);

  @Test
  void amongManyNumbersEveryDuplicateIsFoundAndNoOther() {
    Random random = new Random(7);
    List<Investigation> records = new ArrayList<>();
    Map<String, Investigation> first = new HashMap<>();
    Set<Long> identical = new HashSet<>();
    Set<Long> conflicting = new HashSet<>();
    Set<String> contents = new HashSet<>();
    Map<String, Long> numbers = new HashMap<>();
    for (long number = 1; number <= 40_000; number++) {
      String serial = "K-" + random.nextInt(60_000);
      Investigation record = record(serial, random.nextInt(4));
      records.add(record);
      Investigation before = first.putIfAbsent(serial, record);
      if (before == null) {
        numbers.put(serial, number);
      } else if (!before.equals(record)) {
        conflicting.add(number);
        conflicting.add(numbers.get(serial));
      }
      if (!contents.add(identicalKey(record))) {
        identical.add(number);
      }
    }

    ValidationReport report = validator.listing(100_000).validate(records);

    assertThat(found(report, "I102")).isEqualTo(conflicting).hasSizeGreaterThan(5_000);
    assertThat(found(report, "I101")).isEqualTo(identical).hasSizeGreaterThan(2_000);
    assertThat(result(report, "I102").passed()).isEqualTo(40_000 - conflicting.size());
  }

  private static String identicalKey(Investigation record) {
    return record.serialNumber().value() + " " + record.background().age();
  }

  @Test
  void theSameNumberFromTwoParticipantsIsNoDuplicate() {
    Investigation other = record("K-1", 4).toBuilder().participant(Municipality.HAMMARÖ).build();
    assertThat(validator.validate(List.of(record("K-1", 3), other)).count()).isZero();
  }

  @Test
  void aBatchThatCanBeGoneThroughOnlyOnceHasNoVariableToName() {
    Iterable<Investigation> once = List.of(record("K-1", 3), record("K-1", 4)).stream()::iterator;
    Finding finding = validator.validate(once).findings().get(0);
    assertThat(finding.id()).isEqualTo("I102");
    assertThat(finding.message(ENGLISH)).contains("at least one variable differs");
  }

  @Test
  void ofVeryManyConflictsAllAreFoundAndTheFirstAreExplained() {
    List<Investigation> records = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      records.add(record("K-" + i, 3));
      records.add(record("K-" + i, 4));
    }
    ValidationReport report = validator.validate(records);
    assertThat(found(report, "I102")).hasSize(6_000);
    assertThat(report.findings().stream().filter(f -> f.variables().size() == 2)).hasSize(2_000);
  }

  @Test
  void theDigestIsTheSameInEveryRunAndTellsContentsApart() {
    RecordDigest<Investigation> digest = RecordDigest.of(Investigation.class);
    assertThat(digest.of(record("K-1", 3))).isEqualTo(digest.of(record("K-1", 3)));
    assertThat(RecordDigest.digest("K-1")).isEqualTo(DIGEST_OF_K_1);
    Set<Long> digests = new HashSet<>();
    for (int i = 0; i < 5_000; i++) {
      digests.add(digest.of(record("K-" + i, i % 18)));
    }
    assertThat(digests).hasSize(5_000);
  }

  /** Written down so that a change of the digest, or one that depends on the run, is noticed. */
  private static final long DIGEST_OF_K_1 = -8114761301871351611L;

  private static Investigation record(String serial, int age) {
    return Investigation.builder(CHILDREN_2024)
        .mode(se.nuso.codebook.CollectionMode.HAND_CODED)
        .serialNumber(serial)
        .participant(Municipality.KARLSTAD)
        .background(b -> b.age(age))
        .build();
  }

  private static Set<Long> found(ValidationReport report, String id) {
    Set<Long> records = new HashSet<>();
    report.findings().stream()
        .filter(finding -> finding.id().equals(id))
        .forEach(finding -> records.add(finding.location().record()));
    return records;
  }

  private static RuleResult result(ValidationReport report, String id) {
    return report.rules().stream().filter(rule -> rule.rule().equals(id)).findFirst().orElseThrow();
  }
}
