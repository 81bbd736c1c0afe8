package se.nuso.io.mapping;

import java.nio.file.Path;
import java.util.List;
import se.nuso.actualisation.Actualisation;
import se.nuso.investigation.Investigation;
import se.nuso.io.LocalTable;

/**
 * Ready mappings to start from: local names that are common in case systems, with the code we take
 * them to mean. They are a proposal of ours, no list of NUSO's; each municipality decides for
 * itself.
 */
public enum MappingTemplate {
  /** Reasons for an investigation (<i>anledningar</i>). */
  INVESTIGATION_REASONS(Investigation.class, "investigation-reasons.csv"),
  /** Decided interventions (<i>insatser</i>). */
  INTERVENTIONS(Investigation.class, "interventions.csv"),
  /** Reasons for an actualisation (<i>orsaker</i>). */
  ACTUALISATION_REASONS(Actualisation.class, "actualisation-reasons.csv");

  private final Class<?> type;
  private final String resource;

  MappingTemplate(Class<?> type, String resource) {
    this.type = type;
    this.resource = resource;
  }

  /** The record type that the mapping is of. */
  public Class<?> type() {
    return type;
  }

  /** The template as a table. */
  public LocalTable table() {
    List<List<String>> rows = LocalNames.rows(resource);
    return LocalTable.of(rows.remove(0), rows);
  }

  /**
   * Writes the template, to be edited and read by {@link CodeMapping#read}.
   *
   * @param path the file
   */
  public void write(Path path) {
    table().write(path);
  }
}
