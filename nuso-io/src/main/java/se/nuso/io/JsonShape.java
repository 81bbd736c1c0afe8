package se.nuso.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.nuso.codebook.Column;

/**
 * The shape of a record in JSON: the dotted paths of the codebook as objects within objects.
 *
 * @param children what stands at each property name: a further {@code JsonShape}, or the index of a
 *     column
 */
record JsonShape(Map<String, Object> children) {

  /**
   * @param columns the columns of the codebook
   * @param left out are these paths, which stand elsewhere
   */
  static JsonShape of(List<? extends Column<?>> columns, List<String> left) {
    JsonShape root = new JsonShape(new HashMap<>());
    for (int i = 0; i < columns.size(); i++) {
      String path = columns.get(i).path();
      if (!left.contains(path)) {
        JsonShape shape = root;
        int from = 0;
        for (int stop = path.indexOf('.'); stop >= 0; stop = path.indexOf('.', from)) {
          shape =
              (JsonShape)
                  shape.children.computeIfAbsent(
                      path.substring(from, stop), name -> new JsonShape(new HashMap<>()));
          from = stop + 1;
        }
        shape.children.put(path.substring(from), i);
      }
    }
    return root;
  }
}
