package se.nuso.io;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.nuso.rule.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON by the letter of RFC 8259, within limits: no property twice, nothing guessed. It needs the
 * parser alone: a host's data binding may be of any version, or absent.
 */
final class JsonGrammar {
  private final ReadLimits limits;
  private final JsonFactory factory;

  JsonGrammar(ReadLimits limits) {
    this.limits = limits;
    // Depth and numbers are held to their limits here: what the parser throws does not say which
    // of its limits was exceeded, so that it is left one.
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(limits.cellCharacters())
                    .maxNameLength(limits.cellCharacters())
                    .build())
            .build();
  }

  JsonParser parser(Reader characters) {
    return factory.createParser(ObjectReadContext.empty(), characters);
  }

  JsonParser parser(String text) {
    return factory.createParser(ObjectReadContext.empty(), text);
  }

  /**
   * The value that the parser stands at; it then stands at the value's end.
   *
   * @param place where the parsed text begins: the file, or a line of it
   */
  JsonValue value(JsonParser parser, Location place) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(parser, place);
    }
    if (token == JsonToken.START_ARRAY) {
      requireDepth(parser, place);
      List<JsonValue> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser, place));
      }
      return new JsonValue(JsonValue.Kind.ARRAY, "", Map.of(), elements);
    }
    return scalar(token, parser, place);
  }

  private JsonValue object(JsonParser parser, Location place) {
    requireDepth(parser, place);
    Map<String, JsonValue> properties = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (properties.containsKey(name)) {
        throw duplicate(parser, place);
      }
      parser.nextToken();
      properties.put(name, value(parser, place));
    }
    return new JsonValue(JsonValue.Kind.OBJECT, "", properties, List.of());
  }

  private JsonValue scalar(JsonToken token, JsonParser parser, Location place) {
    String text = parser.getString();
    if (token.isNumeric() && text.length() > limits.numberCharacters()) {
      throw limits.exceeded(Limit.NUMBER_CHARACTERS, at(parser, place));
    }
    return switch (token) {
      case VALUE_STRING -> JsonValue.of(JsonValue.Kind.TEXT, text);
      case VALUE_NUMBER_INT -> JsonValue.of(JsonValue.Kind.WHOLE_NUMBER, text);
      case VALUE_NUMBER_FLOAT -> JsonValue.ofDecimal(text);
      case VALUE_NULL -> JsonValue.of(JsonValue.Kind.NULL, "");
      default -> JsonValue.of(JsonValue.Kind.TRUE_OR_FALSE, text);
    };
  }

  private void requireDepth(JsonParser parser, Location place) {
    if (parser.streamReadContext().getNestingDepth() > limits.depth()) {
      throw limits.exceeded(Limit.DEPTH, at(parser, place));
    }
  }

  /** Ends the reading: of a property that occurs twice, neither counts before the other. */
  FileFault duplicate(JsonParser parser, Location place) {
    String path = path(parser);
    return ReadFault.DUPLICATE_PROPERTY.ends(at(parser, place).at(path), Map.of("path", path));
  }

  private static Location at(JsonParser parser, Location place) {
    return place.line() > 0
        ? new Location(place.file(), place.line(), 0, null)
        : new Location(place.file(), parser.currentTokenLocation().getLineNr(), 0, null);
  }

  /**
   * What an exception means for the file. Its message may quote the file, and is not shown.
   *
   * @param place where the parsed text begins: the file, or a line of it
   */
  FileFault fault(JacksonException e, JsonParser parser, Location place) {
    if (e.getCause() instanceof IOException ofFile) {
      return InputFile.fault(ofFile, new Location(place.file(), 0, 0, null));
    }
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    long line = place.line() > 0 ? place.line() : at.getLineNr();
    Location where = new Location(place.file(), line, 0, null);
    if (e instanceof StreamConstraintsException) {
      return limits.exceeded(Limit.CELL_CHARACTERS, where);
    }
    ReadFault fault =
        e instanceof UnexpectedEndOfInputException
            ? ReadFault.TRUNCATED_JSON
            : ReadFault.JSON_SYNTAX;
    return fault.ends(where, Map.of("offset", Math.max(1, at.getColumnNr())));
  }

  /** The path of the property that the parser stands at, such as {@code records[3].background}. */
  private static String path(JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    String dotted =
        pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replaceFirst("^/", "").replace('/', '.');
    return Shown.of(dotted);
  }
}
