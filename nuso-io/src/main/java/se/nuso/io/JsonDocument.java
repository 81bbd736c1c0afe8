package se.nuso.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Writes and reads a plain record of numbers, strings, enums, lists, maps and further records, such
 * as a saved model or the findings of a run. It is not for survey records, which {@link NusoWriter}
 * and {@link NusoReader} know.
 *
 * <p>The properties are the components of the record, in their order, and nothing else: a method of
 * the record is no data. The entries of a map are written in the order of their keys. An enum is
 * written by its name. Not-a-number and infinities, which JSON lacks, are written as the texts
 * {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}. The same record gives the same bytes.
 *
 * <p>On reading nothing is guessed: a property that the record has not, a property twice, a missing
 * value for a primitive component, a fraction for a whole number, a text for a number, a number for
 * an enum and anything after the end are refused.
 */
public final class JsonDocument {
  private static final long GREATEST_SIZE = 256L << 20;
  private static final String NEEDED =
      "JsonDocument needs tools.jackson.core:jackson-databind 3.1 and"
          + " com.fasterxml.jackson.core:jackson-annotations 2.21 or later, and one of them is missing"
          + " or older on the class path; records are read and written without them";

  /**
   * Binds records, in a class of its own: it alone needs jackson-databind and its annotations, of
   * which a host may have others, or none.
   */
  private static final class Binding {
    private static final JsonMapper MAPPER =
        JsonMapper.builder(
                JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .accessorNaming(new ComponentNaming.Provider())
            .withCoercionConfig(
                LogicalType.Textual,
                texts -> {
                  texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                  texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                  texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
            .defaultPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private Binding() {}

    static String write(Object document) {
      return MAPPER.writeValueAsString(document);
    }

    static <T> @Nullable T read(String json, Class<T> type) {
      return MAPPER.readValue(json, type);
    }
  }

  private JsonDocument() {}

  /**
   * Writes a record, whole or not at all.
   *
   * @param document a record
   * @param path the file
   * @throws IllegalArgumentException if it is no record, holds what JSON cannot, or the file name
   *     holds a personal identity number
   * @throws UncheckedIOException if the file cannot be written
   * @throws IllegalStateException if the class path lacks jackson-databind or its annotations, or
   *     has older ones; the message says which are needed
   */
  public static void write(Object document, Path path) {
    if (!document.getClass().isRecord()) {
      throw new IllegalArgumentException(document.getClass().getName() + " is no record");
    }
    String json;
    try {
      json = Binding.write(document);
    } catch (JacksonException e) {
      throw refusal("cannot be written as JSON", document.getClass(), e);
    } catch (LinkageError e) {
      throw new IllegalStateException(NEEDED, e);
    }
    AtomicFile.write(
        path, AtomicFile.Readers.AS_OTHER_FILES, writer -> writer.append(json).append('\n'));
  }

  /**
   * Reads a record.
   *
   * @param type the record's type
   * @param path the file
   * @param <T> the record's type
   * @throws IllegalArgumentException if the file holds no such record; the message names the place,
   *     never a value
   * @throws UncheckedIOException if the file cannot be read, is no regular file or larger than 256
   *     MB
   * @throws IllegalStateException as for writing
   */
  public static <T> T read(Class<T> type, Path path) {
    String json;
    try {
      json = content(path);
    } catch (IOException e) {
      throw new UncheckedIOException(AtomicFile.withoutPersonalPath(e));
    }
    try {
      T document = Binding.read(json, type);
      if (document == null) {
        throw new IllegalArgumentException(
            type.getSimpleName() + " cannot be read from the file: it holds null");
      }
      return document;
    } catch (JacksonException e) {
      throw refusal("cannot be read from the file", type, e);
    } catch (LinkageError e) {
      throw new IllegalStateException(NEEDED, e);
    }
  }

  private static String content(Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IOException("This is not a regular file");
    }
    if (Files.size(path) > GREATEST_SIZE) {
      throw new IOException("The file is larger than any saved model");
    }
    return Files.readString(path, StandardCharsets.UTF_8);
  }

  /** Without the exception itself: its message quotes what it found. */
  private static IllegalArgumentException refusal(String what, Class<?> type, JacksonException e) {
    String place = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
    String path = Shown.of(e.getPathReference().replaceAll("[\\w.$]*\\.(?=[A-Z])", ""));
    return new IllegalArgumentException(
        type.getSimpleName() + " " + what + place + (path.isEmpty() ? "" : ", at " + path));
  }
}
