package se.nuso.io;

import java.io.Writer;
import org.jspecify.annotations.Nullable;
import se.nuso.document.Bounds;
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.Counted;
import se.nuso.document.Document;
import se.nuso.document.Figure;
import se.nuso.document.Part;
import se.nuso.document.Table;
import se.nuso.document.Unit;
import se.nuso.text.Label;
import se.nuso.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A document as JSON, each cell with all that it holds. Not-a-number and infinities, which JSON
 * lacks, are the texts {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}.
 */
final class DocumentJson {
  private final Language language;
  private final JsonGenerator json;

  DocumentJson(Language language, Writer writer) {
    this.language = language;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), writer);
  }

  void write(Document document) {
    json.writeStartObject();
    text("title", document.title());
    json.writeStringProperty("language", language.locale().getLanguage());
    json.writeArrayPropertyStart("parts");
    document.parts().forEach(this::part);
    json.writeEndArray();
    json.writeObjectPropertyStart("origin");
    json.writeNumberProperty("records", document.origin().records());
    json.writeNumberProperty("synthetic", document.origin().synthetic());
    json.writeObjectPropertyStart("modes");
    document.origin().modes().forEach((mode, n) -> json.writeNumberProperty(mode.code(), n));
    json.writeEndObject();
    texts("notes", document.origin().notes());
    json.writeEndObject();
    json.writeArrayPropertyStart("method");
    document.method().forEach(this::part);
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private void text(String name, Label text) {
    json.writeStringProperty(name, text.in(language));
  }

  private void texts(String name, Iterable<Label> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(text -> json.writeString(text.in(language)));
    json.writeEndArray();
  }

  private void part(Part part) {
    json.writeStartObject();
    if (part instanceof Part.Paragraph paragraph) {
      text("paragraph", paragraph.text());
    } else if (part instanceof Part.Line line) {
      text("line", line.text());
    } else if (part instanceof Part.Note note) {
      text("note", note.text());
    } else if (part instanceof Part.Entry entry) {
      text("head", entry.head());
      text("text", entry.text());
    } else if (part instanceof Part.Figures figures) {
      json.writeArrayPropertyStart("figures");
      figures.figures().forEach(this::figure);
      json.writeEndArray();
    } else if (part instanceof Table table) {
      table(table);
    }
    json.writeEndObject();
  }

  private void figure(Figure figure) {
    json.writeStartObject();
    text("name", figure.name());
    json.writeName("value");
    cell(figure.value());
    json.writeEndObject();
  }

  private void table(Table table) {
    texts("columns", table.columns().stream().map(Column::head).toList());
    json.writeArrayPropertyStart("rows");
    table
        .rows()
        .forEach(
            row -> {
              json.writeStartArray();
              row.forEach(this::cell);
              json.writeEndArray();
            });
    json.writeEndArray();
    texts("notes", table.notes());
  }

  private void cell(Cell cell) {
    json.writeStartObject();
    if (cell instanceof Cell.Words words) {
      text("words", words.text());
    } else if (cell instanceof Cell.Count count) {
      number("count", count.number());
      counted(count.counted());
    } else if (cell instanceof Cell.Share share) {
      number("share", share.share());
      json.writeNumberProperty("yes", share.yes());
      json.writeNumberProperty("n", share.n());
      json.writeNumberProperty("missing", share.missing());
      interval(share.bounds());
      counted(share.counted());
    } else if (cell instanceof Cell.Estimate estimate) {
      number("estimate", estimate.value());
      interval(estimate.bounds());
      unit(estimate.unit());
    } else if (cell instanceof Cell.Range range) {
      interval(range.bounds());
      unit(range.unit());
    } else if (cell instanceof Cell.Quantity quantity) {
      number("number", quantity.value());
      unit(quantity.unit());
    } else if (cell instanceof Cell.Probability probability) {
      number("p", probability.p());
    } else {
      json.writeBooleanProperty("hidden", true);
    }
    json.writeEndObject();
  }

  private void interval(@Nullable Bounds bounds) {
    if (bounds != null) {
      json.writeObjectPropertyStart("interval");
      number("lower", bounds.lower());
      number("upper", bounds.upper());
      number("confidence", bounds.confidence());
      json.writeStringProperty("method", bounds.method());
      json.writeEndObject();
    }
  }

  /** That a share or a difference is written in percent; the number itself is not. */
  private void unit(Unit unit) {
    if (unit != Unit.NONE) {
      json.writeStringProperty("writtenIn", "percent");
    }
  }

  private void counted(@Nullable Counted counted) {
    if (counted != null) {
      json.writeObjectPropertyStart("counted");
      json.writeStringProperty("population", counted.population());
      json.writeObjectPropertyStart("leaves");
      counted
          .leaves()
          .forEach(
              (axis, leaves) -> {
                json.writeArrayPropertyStart(axis);
                leaves.forEach(json::writeString);
                json.writeEndArray();
              });
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void number(String name, double number) {
    if (!Double.isFinite(number)) {
      json.writeStringProperty(name, Double.toString(number));
    } else if (DocumentGrid.whole(number) instanceof Long whole) {
      json.writeNumberProperty(name, whole);
    } else {
      json.writeNumberProperty(name, number);
    }
  }
}
