package se.nuso.io;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import se.nuso.codebook.Column;
import se.nuso.codebook.RecordOrigin;
import se.nuso.codebook.ValueType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Records as JSON, each on a line of its own: as a document with one array, or as lines that each
 * stand for themselves.
 */
final class JsonOutput<R> implements RecordOutput<R> {
  private static final String NOTICE =
      "Föreslaget utbytesformat, inget officiellt NUSO-format. "
          + "A proposed exchange format, not an official NUSO format.";
  private static final String NOTICE_SYNTHETIC =
      NOTICE
          + " Syntetiska poster: inga verkliga barn avses. Synthetic records: no real children are meant.";

  private final Writer writer;
  private final boolean document;
  private final Schema schema;
  private final List<Column<R>> head;
  private final List<JsonColumn<R>> columns;
  private final JsonFactory factory;
  private final JsonGenerator json;

  /**
   * @param document whether the records are one document; otherwise each line is one
   */
  JsonOutput(
      Writer writer,
      boolean document,
      Schema schema,
      List<Column<R>> head,
      List<Column<R>> columns) {
    this.writer = writer;
    this.document = document;
    this.schema = schema;
    this.head = head;
    this.columns =
        columns.stream()
            .filter(column -> !document || !head.contains(column))
            .map(JsonColumn::new)
            .toList();
    this.factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator(document ? ",\n" : "\n")
            .build();
    this.json = factory.createGenerator(ObjectWriteContext.empty(), writer);
  }

  @Override
  public void begin(R first) throws IOException {
    if (document) {
      StringWriter top = new StringWriter();
      try (JsonGenerator object = factory.createGenerator(ObjectWriteContext.empty(), top)) {
        object.writeStartObject();
        object.writeStringProperty(Schema.COLUMN, schema.toString());
        boolean synthetic = false;
        for (Column<R> column : head) {
          Object value = column.value(first);
          synthetic |= value == RecordOrigin.SYNTHETIC;
          if (value != null) {
            object.writeStringProperty(column.path(), column.text(value));
          }
        }
        object.writeStringProperty(JsonSource.NOTICE, synthetic ? NOTICE_SYNTHETIC : NOTICE);
        object.writeEndObject();
      }
      writer.write(top.toString(), 0, top.getBuffer().length() - 1);
      writer.write(",\"" + JsonSource.RECORDS + "\":[\n");
    }
  }

  @Override
  public void write(R record) {
    json.writeStartObject();
    if (!document) {
      json.writeStringProperty(Schema.COLUMN, schema.toString());
    }
    List<String> open = List.of();
    for (JsonColumn<R> column : columns) {
      Object value = column.column().value(record);
      if (value != null) {
        open = enter(open, column.blocks());
        json.writeName(column.name());
        write(column.column(), value);
      }
    }
    enter(open, List.of());
    json.writeEndObject();
  }

  /** Closes and opens blocks until those of the next variable are open. */
  private List<String> enter(List<String> open, List<String> blocks) {
    int shared = 0;
    while (shared < Math.min(open.size(), blocks.size())
        && open.get(shared).equals(blocks.get(shared))) {
      shared++;
    }
    for (int i = open.size(); i > shared; i--) {
      json.writeEndObject();
    }
    for (String block : blocks.subList(shared, blocks.size())) {
      json.writeName(block);
      json.writeStartObject();
    }
    return blocks;
  }

  private void write(Column<R> column, Object value) {
    if (column.type() == ValueType.INTEGER) {
      json.writeNumber((Integer) value);
    } else if (column.type() == ValueType.CODES) {
      json.writeStartArray();
      column.texts(value).forEach(json::writeString);
      json.writeEndArray();
    } else {
      json.writeString(column.text(value));
    }
  }

  @Override
  public void end() throws IOException {
    json.flush();
    writer.write(document ? "\n]}\n" : "\n");
  }
}
