package se.nuso.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which parts of a workbook belong to one of its parts, and as what: a part may have any name.
 *
 * @param relations the relations, in order
 */
record WorkbookRelations(List<Relation> relations) {
  private record Relation(String id, String type, String part) {}

  /**
   * The relations of a part.
   *
   * @param source the part; empty for the archive as a whole
   */
  static WorkbookRelations of(WorkbookParts parts, String source) throws IOException {
    int name = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, name);
    List<Relation> relations = new ArrayList<>();
    try (WorkbookXml xml = parts.open(folder + "_rels/" + source.substring(name) + ".rels")) {
      while (xml != null && xml.nextElement()) {
        boolean here = !xml.attribute("TargetMode").equals("External");
        if (xml.element().equals("Relationship") && here) {
          String target = WorkbookParts.slashed(xml.attribute("Target"));
          relations.add(
              new Relation(
                  xml.attribute("Id"),
                  xml.attribute("Type"),
                  resolved(target.startsWith("/") ? target : folder + target)));
        }
      }
    }
    return new WorkbookRelations(relations);
  }

  private static String resolved(String path) {
    Deque<String> folders = new ArrayDeque<>();
    for (String folder : path.split("/")) {
      if (folder.equals("..")) {
        folders.pollLast();
      } else if (!folder.isEmpty() && !folder.equals(".")) {
        folders.addLast(folder);
      }
    }
    return String.join("/", folders);
  }

  /** The first part of a type; another where there is none. */
  String first(String type, String otherwise) {
    return relations.stream()
        .filter(relation -> relation.type().endsWith("/" + type))
        .map(Relation::part)
        .findFirst()
        .orElse(otherwise);
  }

  /** The parts of a type by the identifiers that they are referred to by. */
  Map<String, String> byId(String type) {
    return relations.stream()
        .filter(relation -> relation.type().endsWith("/" + type))
        .collect(Collectors.toMap(Relation::id, Relation::part, (first, second) -> second));
  }
}
