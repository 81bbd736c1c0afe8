package se.nuso.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bad input as data: a folder with the file and this, as {@code case.json}, so that a reader in
 * any language can be tried on it.
 *
 * @param name what is bad about it
 * @param schema the name of the record type that it is read as
 * @param strict whether nothing may be repaired
 * @param file the file's name
 * @param generator what the file holds, where it is too large to keep; null where it is kept
 * @param columns the mapping of columns beside it; null for none
 * @param codes the mapping of codes beside it; null for none
 * @param complete whether it is read to its end
 * @param read how many records are read
 * @param rejected how many records are met and not read
 * @param findings what must be told; an error that is not listed must not
 */
record BadInput(
    String name,
    String schema,
    boolean strict,
    String file,
    @Nullable Generator generator,
    @Nullable String columns,
    @Nullable String codes,
    boolean complete,
    long read,
    long rejected,
    List<Expected> findings) {

  /**
   * A finding that must be told.
   *
   * @param id its identifier
   * @param severity how grave it is
   * @param line its line; 0 for the file as a whole
   * @param column its column, as the file calls it; empty for none
   */
  record Expected(String id, String severity, long line, String column) {}

  /**
   * A text with a part that is repeated, in UTF-8.
   *
   * @param part the part of a minimal workbook that is the text; empty where the file is
   */
  record Generator(String part, String before, String unit, int times, String after) {
    byte[] content() {
      String text = before + unit.repeat(times) + after;
      return part.isEmpty()
          ? text.getBytes(StandardCharsets.UTF_8)
          : Workbooks.with(part, before -> text);
    }
  }
}
