package se.nuso.io;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.Column;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Location;
import se.nuso.text.Label;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The records of a JSON document, taken one by one out of its array: the document itself is never
 * whole in memory.
 */
final class JsonSource implements RecordSource {
  static final String RECORDS = "records";
  static final String NOTICE = "notice";

  private final Location file;
  private final ReadLimits limits;
  private final JsonGrammar grammar;
  private final RecordWindow window;
  private final JsonParser parser;
  private final JsonShape shape;
  private final List<String> head;
  private final Set<String> given = new HashSet<>();
  private boolean inRecords;

  JsonSource(InputFile input, ReadLimits limits, Codebook<?> codebook) {
    this.file = input.location();
    this.limits = limits;
    this.grammar = new JsonGrammar(limits);
    this.window = new RecordWindow(input.characters(), limits, file);
    this.parser = grammar.parser(window);
    this.shape = JsonShape.of(codebook.columns(), Head.VARIABLES);
    this.head =
        codebook.columns().stream().map(Column::path).filter(Head.VARIABLES::contains).toList();
  }

  @Override
  public boolean next(RecordBinder<?> binder) {
    window.nextRecord();
    try {
      if (!inRecords) {
        openDocument(binder);
      }
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        closeDocument();
        binder.tellOfRepairs();
        return false;
      }
      record(binder);
      return true;
    } catch (JacksonException e) {
      throw grammar.fault(e, parser, file);
    }
  }

  private void record(RecordBinder<?> binder) {
    long start = parser.currentTokenLocation().getCharOffset();
    long line = parser.currentTokenLocation().getLineNr();
    String prefix = RECORDS + "[" + binder.number() + "].";
    binder.begin(line, index -> prefix + binder.columns().get(index).path());
    JsonValue node = grammar.value(parser, file);
    if (parser.currentLocation().getCharOffset() - start > limits.recordCharacters()) {
      throw limits.exceeded(Limit.RECORD_CHARACTERS, at(line));
    }
    if (node.is(JsonValue.Kind.OBJECT)) {
      new JsonRecord(binder, prefix).walk(node, shape);
    } else {
      binder.fault(
          ReadFault.NOT_A_RECORD.at(binder.location(), Map.of("found", node.kind().label())));
      if (node.isPersonal()) {
        binder.personal(new Label("Posten", "The record"), prefix);
      }
    }
  }

  /** Reads up to the records: what holds for all of them must be known before the first. */
  private void openDocument(RecordBinder<?> binder) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw ReadFault.EMPTY_FILE.ends(file, Map.of());
    }
    if (first != JsonToken.START_OBJECT) {
      throw wrong("$", new Label("ett objekt", "an object"), grammar.value(parser, file));
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (given.contains(name)) {
        throw grammar.duplicate(parser, file);
      }
      parser.nextToken();
      if (name.equals(RECORDS)) {
        openRecords(binder);
        return;
      }
      property(name, grammar.value(parser, file), binder);
    }
    throw missing(RECORDS, "}");
  }

  private void openRecords(RecordBinder<?> binder) {
    for (String path : head) {
      if (!given.contains(path) && required(path, binder)) {
        throw missing(path, RECORDS);
      }
    }
    if (!given.contains(Schema.COLUMN)) {
      binder.schema("", line());
    }
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw wrong(RECORDS, new Label("en lista", "an array"), grammar.value(parser, file));
    }
    inRecords = true;
  }

  private static boolean required(String path, RecordBinder<?> binder) {
    Integer index = binder.index(path);
    return index != null && binder.columns().get(index).required();
  }

  private void property(String name, JsonValue value, RecordBinder<?> binder) {
    if (value.isPersonal() || PersonalIdentityNumber.isIn(name)) {
      throw personal(name);
    }
    Integer index = binder.index(name);
    if (name.equals(Schema.COLUMN)) {
      binder.schema(value.isScalar() ? value.text() : "?", line());
    } else if (head.contains(name) && index != null) {
      if (!value.is(JsonValue.Kind.TEXT)) {
        throw wrong(name, new Label("en text", "a text"), value);
      }
      binder.head(index, value.text(), line());
    } else if (!name.equals(NOTICE)) {
      throw unknown(name);
    }
    given.add(name);
  }

  private FileFault personal(String name) {
    return new FileFault(
        RecordBinder.personal(
            line().at(Shown.of(name)), new Label(Shown.of(name), Shown.of(name))));
  }

  private FileFault unknown(String name) {
    String expected =
        Stream.of(Stream.of(Schema.COLUMN), head.stream(), Stream.of(NOTICE, RECORDS))
            .flatMap(names -> names)
            .collect(Collectors.joining(", "));
    return ReadFault.UNKNOWN_DOCUMENT_PROPERTY.ends(
        line().at(Shown.of(name)), Map.of("found", Shown.of(name), "expected", expected));
  }

  private FileFault missing(String property, String before) {
    return ReadFault.MISSING_PROPERTY.ends(
        line().at(property), Map.of("property", property, "before", before));
  }

  private FileFault wrong(String path, Label expected, JsonValue value) {
    return ReadFault.NOT_A_DOCUMENT.ends(
        line().at(path), Map.of("path", path, "expected", expected, "found", value.kind().label()));
  }

  private void closeDocument() {
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      throw PersonalIdentityNumber.isIn(name) ? personal(name) : unknown(name);
    }
    if (parser.nextToken() != null) {
      throw ReadFault.TRAILING_CONTENT.ends(line(), Map.of());
    }
  }

  private Location line() {
    return at(parser.currentTokenLocation().getLineNr());
  }

  private Location at(long line) {
    return new Location(file.file(), line, 0, null);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
