package se.nuso.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.Code;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.service.NonAssessedService;

/**
 * Local names with what they mean, or nothing where that is not certain. The names are ours, of the
 * kinds that case systems have.
 */
class LocalNamesTest {
  private static final Map<String, Class<?>> STUDIES =
      Map.of(
          "A", Actualisation.class,
          "F", InterventionFollowUp.class,
          "I", Investigation.class,
          "S", NonAssessedService.class);

  @Test
  void aSuggestionIsRightOrNotMade() {
    List<List<String>> rows = LocalNames.rows("local-names-golden.csv");
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int made = 0;
    int due = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      String right = row.get(3);
      String suggested = suggested(Codebook.of(STUDIES.get(row.get(0))), row.get(1), row.get(2));
      made += suggested.isEmpty() ? 0 : 1;
      due += right.isEmpty() ? 0 : 1;
      if (!suggested.isEmpty() && !suggested.equals(right)) {
        wrong.add(row + " → " + suggested);
      } else if (suggested.isEmpty() && !right.isEmpty()) {
        missed.add(String.join(";", row));
      }
    }
    System.out.println(
        "Suggestions of local names: "
            + made
            + " made, "
            + wrong.size()
            + " wrong, "
            + missed.size()
            + " of "
            + due
            + " missed");
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(wrong).isEmpty();
    assertThat(missed).as("recall at least 85 %").hasSizeLessThan(due * 15 / 100);
  }

  private static <R> String suggested(Codebook<R> codebook, String variable, String local) {
    Optional<Column<R>> column = codebook.column(variable);
    return column.isEmpty()
        ? LocalNames.column(codebook, local).map(Column::path).orElse("")
        : LocalNames.code(column.get(), local).map(Code::code).orElse("");
  }
}
