package se.nuso.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import se.nuso.codebook.Label;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON by the letter of RFC 8259, within limits: no property twice, nothing guessed. */
final class JsonGrammar {
  private final ReadLimits limits;
  private final JsonMapper mapper;

  JsonGrammar(ReadLimits limits) {
    this.limits = limits;
    this.mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(limits.depth())
                            .maxNumberLength(limits.numberCharacters())
                            .maxStringLength(limits.cellCharacters())
                            .maxNameLength(limits.cellCharacters())
                            .build())
                    .build())
            // A record is one of many values; what follows the last is looked at by itself.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  JsonParser parser(Reader characters) {
    return mapper.createParser(characters);
  }

  JsonParser parser(String text) {
    return mapper.createParser(text);
  }

  /** The value that the parser stands at. */
  JsonNode tree(JsonParser parser) {
    return mapper.readTree(parser);
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
    TokenStreamLocation at = position(e, parser);
    long line = place.line() > 0 ? place.line() : at.getLineNr();
    Location where = new Location(place.file(), line, 0, null);
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      if (message.startsWith("Document nesting depth")) {
        return limits.depthExceeded(where);
      }
      return message.startsWith("Number")
          ? limits.numberExceeded(where)
          : limits.cellExceeded(where);
    }
    if (message.startsWith("Duplicate Object property")) {
      String path = path(parser);
      return ReadFault.DUPLICATE_PROPERTY.ends(where.at(path), Map.of("path", path));
    }
    ReadFault fault =
        e instanceof UnexpectedEndOfInputException
            ? ReadFault.TRUNCATED_JSON
            : ReadFault.JSON_SYNTAX;
    return fault.ends(where, Map.of("offset", Math.max(1, at.getColumnNr())));
  }

  private static TokenStreamLocation position(JacksonException e, JsonParser parser) {
    return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
  }

  /** The path of the property that the parser stands at, such as {@code records[3].background}. */
  private static String path(JsonParser parser) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    String dotted =
        pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replaceFirst("^/", "").replace('/', '.');
    return Shown.of(dotted);
  }

  /** What kind of value a node is, in words. */
  static Label kind(JsonNode node) {
    if (node.isObject()) {
      return new Label("ett objekt", "an object");
    }
    if (node.isArray()) {
      return new Label("en lista", "an array");
    }
    if (node.isString()) {
      return new Label("en text", "a text");
    }
    if (node.isIntegralNumber()) {
      return new Label("ett heltal", "a whole number");
    }
    if (isOutOfRange(node)) {
      return new Label("ett tal utanför det tillåtna området", "a number out of range");
    }
    if (node.isNumber()) {
      return new Label("ett decimaltal", "a decimal number");
    }
    return node.isBoolean()
        ? new Label("true eller false", "true or false")
        : new Label("null", "null");
  }

  /** Whether any text, number or property name of a value is a personal identity number. */
  static boolean isPersonal(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .anyMatch(
              entry -> PersonalIdentityNumber.isIn(entry.getKey()) || isPersonal(entry.getValue()));
    }
    if (node.isArray()) {
      for (JsonNode element : node) {
        if (isPersonal(element)) {
          return true;
        }
      }
      return false;
    }
    if (isOutOfRange(node)) {
      return false; // 1e400: larger than any that means a person
    }
    return PersonalIdentityNumber.isIn(
        node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
  }

  /** Whether a number is larger than a double holds; it is then kept as none. */
  private static boolean isOutOfRange(JsonNode node) {
    return node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue());
  }
}
