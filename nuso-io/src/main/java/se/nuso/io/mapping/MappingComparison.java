package se.nuso.io.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.io.LocalTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The mappings of several municipalities side by side. The same local label mapped differently is
 * evidence for the common terms (<i>gemensamma begrepp</i>) that municipalities ask for: either the
 * label means different things, or the code list does not fit it.
 */
public final class MappingComparison implements Result {
  private static final Label TITLE =
      new Label(
          "{municipalities} kommuner; etiketter som tolkas olika: {differences}, lika: {agreed}, bara i"
              + " en kommun: {alone}",
          "{municipalities} municipalities; labels mapped differently: {differences}, alike: {agreed},"
              + " in one only: {alone}");
  private static final Label VARIABLE = new Label("Variabel", "Variable");
  private static final Label LOCAL = new Label("Lokal etikett", "Local label");
  private static final Label MUNICIPALITY = new Label("Kommun", "Municipality");
  private static final Label CODE = new Label("Kod", "Code");
  private static final Label NO_COUNTERPART = new Label("ingen motsvarighet", "no counterpart");

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

  /** The labels that are mapped differently. */
  @Override
  public Document document() {
    Document.Builder document =
        Document.of(
            TITLE.with(
                Map.of(
                    "municipalities",
                    municipalities.size(),
                    "differences",
                    differences.size(),
                    "agreed",
                    agreed,
                    "alone",
                    alone)));
    if (differences.isEmpty()) {
      return document.build();
    }
    Table.Builder table =
        Table.of(
                Column.words(VARIABLE),
                Column.words(LOCAL),
                Column.words(MUNICIPALITY),
                Column.words(CODE))
            .most(Integer.MAX_VALUE);
    for (Difference difference : differences) {
      difference
          .codes()
          .forEach(
              (municipality, codes) ->
                  table.row(
                      Cell.words(difference.variable()),
                      Cell.words(difference.label()),
                      Cell.words(municipality),
                      codes.isEmpty()
                          ? Cell.words(NO_COUNTERPART)
                          : Cell.words(String.join("|", codes))));
    }
    return document.table(table).build();
  }

  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
