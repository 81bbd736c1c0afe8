package se.nuso.io.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.nuso.io.LocalTable;
import se.nuso.io.screen.ScreenTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The mappings of several municipalities side by side. The same local label mapped differently is
 * evidence for the common terms (<i>gemensamma begrepp</i>) that municipalities ask for: either the
 * label means different things, or the code list does not fit it.
 */
public final class MappingComparison {
  private final List<String> municipalities;
  private final List<Difference> differences;
  private final long agreed;
  private final long alone;

  private MappingComparison(
      List<String> municipalities, List<Difference> differences, long agreed, long alone) {
    this.municipalities = List.copyOf(municipalities);
    this.differences = List.copyOf(differences);
    this.agreed = agreed;
    this.alone = alone;
  }

  /**
   * A local label that municipalities map differently.
   *
   * @param variable the variable
   * @param label the local label, as the first municipality spells it
   * @param codes our codes by municipality, for those that have the label; an empty list for no
   *     counterpart
   */
  public record Difference(String variable, String label, Map<String, List<String>> codes) {
    public Difference {
      codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
  }

  /**
   * Compares mappings.
   *
   * @param mappings by the name of the municipality; what is not decided is left out
   */
  public static MappingComparison of(Map<String, CodeMapping> mappings) {
    Set<String> variables = new LinkedHashSet<>();
    mappings.values().forEach(mapping -> variables.addAll(mapping.variables()));
    List<Difference> differences = new ArrayList<>();
    long agreed = 0;
    long alone = 0;
    for (String variable : variables) {
      for (Difference label : labels(variable, mappings)) {
        if (Set.copyOf(label.codes().values()).size() > 1) {
          differences.add(label);
        } else if (label.codes().size() > 1) {
          agreed++;
        } else {
          alone++;
        }
      }
    }
    return new MappingComparison(List.copyOf(mappings.keySet()), differences, agreed, alone);
  }

  private static List<Difference> labels(String variable, Map<String, CodeMapping> mappings) {
    Map<String, String> spelled = new LinkedHashMap<>();
    Map<String, Map<String, List<String>>> codes = new LinkedHashMap<>();
    mappings.forEach(
        (municipality, mapping) ->
            mapping
                .decided(variable)
                .forEach(
                    (folded, meaning) -> {
                      spelled.putIfAbsent(folded, LocalTable.shown(meaning.value()));
                      codes
                          .computeIfAbsent(folded, key -> new LinkedHashMap<>())
                          .put(municipality, java.util.Objects.requireNonNull(meaning.codes()));
                    }));
    return codes.entrySet().stream()
        .map(e -> new Difference(variable, spelled.getOrDefault(e.getKey(), ""), e.getValue()))
        .toList();
  }

  /** The labels that are mapped differently. */
  public List<Difference> differences() {
    return differences;
  }

  /** How many labels two or more municipalities have and map alike. */
  public long agreed() {
    return agreed;
  }

  /** How many labels one municipality only has. */
  public long alone() {
    return alone;
  }

  /**
   * The labels that are mapped differently, as a table.
   *
   * @param language the language of the text
   */
  public String toString(Language language) {
    boolean sv = language == Language.SWEDISH;
    ScreenTable table =
        new ScreenTable(
            4,
            sv
                ? List.of("Variabel", "Lokal etikett", "Kommun", "Kod")
                : List.of("Variable", "Local label", "Municipality", "Code"));
    Label none = new Label("ingen motsvarighet", "no counterpart");
    for (Difference difference : differences) {
      difference
          .codes()
          .forEach(
              (municipality, codes) ->
                  table.add(
                      List.of(
                          difference.variable(),
                          difference.label(),
                          municipality,
                          codes.isEmpty() ? none.in(language) : String.join("|", codes))));
    }
    return String.format(
            Locale.ROOT,
            sv
                ? "%d kommuner; etiketter som tolkas olika: %d, lika: %d, bara i en kommun: %d%n"
                : "%d municipalities; labels mapped differently: %d, alike: %d, in one only: %d%n",
            municipalities.size(),
            differences.size(),
            agreed,
            alone)
        + (differences.isEmpty() ? "" : table);
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
