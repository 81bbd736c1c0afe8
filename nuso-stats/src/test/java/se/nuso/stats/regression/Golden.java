package se.nuso.stats.regression;

import java.util.LinkedHashMap;
import java.util.Map;

/** Results of established packages, with their calls and versions, in golden.tsv. */
final class Golden {
  private Golden() {}

  /** The values of a quantity by row name, and by row and column name for a matrix. */
  static Map<String, Double> of(String id, String quantity) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String[] line : Table.lines("golden.tsv", "\t")) {
      if (line[0].equals(id) && line[4].equals(quantity)) {
        String name = line[6].isEmpty() ? line[5] : line[5] + "|" + line[6];
        values.put(name, Double.parseDouble(line[7]));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException(id + " has no " + quantity);
    }
    return values;
  }

  static double one(String id, String quantity) {
    return of(id, quantity).values().iterator().next();
  }
}
