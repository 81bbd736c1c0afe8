package se.nuso.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadResult;
import se.nuso.rule.Finding;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleCatalogue;
import se.nuso.text.Language;

/**
 * A file in which every row is damaged in a way of its own: by each rule on one record, and in each
 * column by each kind of value. Made from the codebook and the catalogue, so that a new variable or
 * rule is damaged too.
 */
class DamagedFileTest {
  /** An official test number (Skatteverket, open data Testpersonnummer, CC0). */
  private static final String TEST_NUMBER = "20071104-2390";

  /** Care under 22 § LVU with consent and without grounds breaks the rule on grounds as well. */
  private static final Map<String, String> ALSO = Map.of("I038", " I070");

  private final Codebook<Investigation> codebook = Codebook.of(Investigation.class);
  private final List<Map<String, String>> rows = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void everyDamageIsFoundOnItsOwnRowAndNoneIsLost() throws IOException {
    damageByRule();
    damageByValue();
    ReadResult<Investigation> result =
        NusoReader.of(CHILDREN_2024).investigations(write("damaged.csv"));

    assertThat(result.complete()).isTrue();
    assertThat(result.total()).isEqualTo(rows.size()).isEqualTo(result.read() + result.rejected());
    assertThat(foundOnEachRow(result)).containsExactlyElementsOf(withRowNumbers());
    for (Finding finding : result.report().findings()) {
      for (Language language : Language.values()) {
        assertThat(finding.message(language)).isNotBlank().doesNotContain("2390", "1104", "{");
        assertThat(finding.hint(language)).isNotBlank().doesNotContain("2390", "1104", "{");
        assertThat(finding.toString(language)).doesNotContain("2390", "1104");
      }
    }
    assertThat(result.toString()).doesNotContain("2390");
  }

  @Test
  void aPersonalIdentityNumberAsSerialNumberRefusesTheFile() throws IOException {
    rows.add(row(Map.of()));
    rows.add(row(Map.of("serialNumber", TEST_NUMBER)));
    ReadResult<Investigation> result =
        NusoReader.of(CHILDREN_2024).investigations(write("refused.csv"));
    assertThat(result.complete()).isFalse();
    assertThat(result.records()).isEmpty();
    assertThat(result.report().findings())
        .anySatisfy(finding -> assertThat(finding.id()).isEqualTo("PERSONAL_ID"))
        .allSatisfy(
            finding ->
                assertThat(finding.toString(Language.SWEDISH)).doesNotContain("2390", "1104"));
  }

  private void damageByRule() {
    for (Rule<Investigation> rule : RuleCatalogue.of(Investigation.class, CHILDREN_2024).rules()) {
      if (!rule.ofBatch()) {
        // the last example of a rule that demands an answer takes one away
        String example = rule.fails().get(rule.fails().size() - 1);
        rows.add(row(answers(example)));
        expected.add(rule.id() + ALSO.getOrDefault(rule.id(), ""));
      }
    }
  }

  private void damageByValue() {
    for (Column<Investigation> column : codebook.columns()) {
      switch (column.type()) {
        case INTEGER -> damage(column, Map.of("3,0", "V001", "elva", "V001"));
        case DATE ->
            damage(column, Map.of("01/04/2024", "V008", "2024-02-30", "V003", "igår", "V002"));
        case CODE -> damage(column, Map.of("Flikca", "V004"));
        case CODES ->
            damage(column, Map.of("Flikca", "V004", column.codes().get(0).code() + "|", "V016"));
        case TEXT -> damage(column, Map.of("a b", "V005"));
      }
      if (!column.identifying()) {
        damage(column, Map.of(TEST_NUMBER, "PERSONAL_ID"));
      }
    }
  }

  private void damage(Column<Investigation> column, Map<String, String> values) {
    new TreeMap<>(values)
        .forEach(
            (value, id) -> {
              rows.add(row(Map.of(column.path(), value)));
              expected.add(id);
            });
  }

  private static Map<String, String> answers(String example) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String answer : example.split(";")) {
      String[] pair = answer.strip().split("=", 2);
      answers.put(pair[0], pair[1]);
    }
    return answers;
  }

  /** A row that is in order but for what is given. */
  private Map<String, String> row(Map<String, String> given) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("round", "CHILDREN_2024");
    row.put("mode", "HAND_CODED");
    row.put("origin", "REAL");
    row.put("serialNumber", "K-" + rows.size());
    row.put("participant", "1780");
    row.putAll(given);
    return row;
  }

  private Path write(String name) throws IOException {
    List<String> paths = codebook.columns().stream().map(Column::path).toList();
    List<String> lines = new ArrayList<>();
    lines.add("schema;" + String.join(";", paths));
    for (Map<String, String> row : rows) {
      lines.add(
          "investigation/1;"
              + paths.stream()
                  .map(path -> row.getOrDefault(path, ""))
                  .collect(Collectors.joining(";")));
    }
    return Files.write(folder.resolve(name), lines);
  }

  private List<String> withRowNumbers() {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (String id : expected.get(i).split(" ")) {
        numbered.add("line " + (i + 2) + " " + id);
      }
    }
    return numbered;
  }

  private static List<String> foundOnEachRow(ReadResult<Investigation> result) {
    return result.report().findings().stream()
        .filter(finding -> finding.location().record() > 0)
        .map(finding -> "line " + finding.location().line() + " " + finding.id())
        .toList();
  }
}
