package se.nuso.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codebook;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.rule.Location;
import se.nuso.text.Label;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** The records of a file that has one JSON object on each line. */
final class NdjsonSource implements RecordSource {
  private final Location file;
  private final JsonGrammar grammar;
  private final DecodedInput characters;
  private final Lines lines;
  private final JsonShape shape;

  NdjsonSource(InputFile input, ReadLimits limits, Codebook<?> codebook) {
    this.file = input.location();
    this.grammar = new JsonGrammar(limits);
    this.characters = input.characters();
    this.lines = new Lines(characters, file, limits);
    this.shape = JsonShape.of(codebook.columns(), List.of());
  }

  @Override
  public boolean next(RecordBinder<?> binder) {
    try {
      String text = lines.next();
      while (text != null && text.isBlank()) {
        text = lines.next();
      }
      if (text == null) {
        if (binder.number() == 0) {
          throw ReadFault.EMPTY_FILE.ends(file, Map.of());
        }
        binder.tellOfRepairs();
        return false;
      }
      record(text, binder);
      return true;
    } catch (IOException e) {
      throw InputFile.fault(e, file);
    }
  }

  private void record(String text, RecordBinder<?> binder) {
    binder.begin(lines.number(), index -> binder.columns().get(index).path());
    JsonValue node = parse(text, binder);
    if (node == null) {
      if (PersonalIdentityNumber.isIn(text)) {
        binder.personal(new Label("Raden", "The line"), "");
      }
    } else if (node.is(JsonValue.Kind.OBJECT)) {
      if (binder.number() == 1 && isArray(node.properties().get(JsonSource.RECORDS))) {
        throw notOneRecordALine();
      }
      bind(node, binder);
    } else {
      if (binder.number() == 1 && node.is(JsonValue.Kind.ARRAY)) {
        throw notOneRecordALine();
      }
      binder.fault(
          ReadFault.NOT_A_RECORD.at(binder.location(), Map.of("found", node.kind().label())));
      if (node.isPersonal()) {
        binder.personal(new Label("Raden", "The line"), "");
      }
    }
  }

  private static boolean isArray(@Nullable JsonValue value) {
    return value != null && value.is(JsonValue.Kind.ARRAY);
  }

  private void bind(JsonValue node, RecordBinder<?> binder) {
    JsonValue schema = node.properties().remove(Schema.COLUMN);
    if (schema != null && schema.isPersonal()) {
      binder.personal(new Label(Schema.COLUMN, Schema.COLUMN), Schema.COLUMN);
    } else {
      boolean named = schema != null && !schema.is(JsonValue.Kind.NULL);
      binder.schema(!named ? "" : schema.isScalar() ? schema.text() : "?", binder.location());
    }
    new JsonRecord(binder, "").walk(node, shape);
  }

  /** The value of a line; null when it is none, which only this record suffers from. */
  private @Nullable JsonValue parse(String text, RecordBinder<?> binder) {
    try (JsonParser parser = grammar.parser(text)) {
      try {
        if (parser.nextToken() == null) {
          malformed(binder, 1);
          return null;
        }
        JsonValue node = grammar.value(parser, lines.location());
        if (parser.nextToken() == null) {
          return node;
        }
        malformed(binder, parser.currentTokenLocation().getColumnNr());
        return null;
      } catch (JacksonException e) {
        onlyThisRecord(grammar.fault(e, parser, lines.location()), binder);
        return null;
      }
    }
  }

  private void onlyThisRecord(FileFault fault, RecordBinder<?> binder) {
    String id = fault.findings().get(0).id();
    boolean cutOff = id.equals(ReadFault.TRUNCATED_JSON.id());
    if (cutOff && binder.number() == 1 && !lines.ended()) {
      throw notOneRecordALine();
    }
    if (!cutOff && !id.equals(ReadFault.JSON_SYNTAX.id()) || cutOff && lines.ended()) {
      throw fault;
    }
    malformed(binder, fault.findings().get(0).parameters().get("offset"));
  }

  private static void malformed(RecordBinder<?> binder, @Nullable Object offset) {
    binder.fault(
        ReadFault.MALFORMED_LINE.at(
            binder.location(), offset == null ? Map.of() : Map.of("offset", offset)));
  }

  private FileFault notOneRecordALine() {
    return ReadFault.NOT_ONE_RECORD_A_LINE.ends(lines.location(), Map.of());
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
