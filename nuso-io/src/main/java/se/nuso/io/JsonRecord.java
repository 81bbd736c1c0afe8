package se.nuso.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Column;
import se.nuso.codebook.Label;
import se.nuso.codebook.ValueType;
import se.nuso.identity.PersonalIdentityNumber;
import tools.jackson.databind.JsonNode;

/**
 * A record as a JSON object, walked by the codebook. Nothing is taken for something else: a number
 * is no text, {@code "3"} is no number, one code is no array of codes. Only {@code null} is the
 * same as a property that is not there.
 */
final class JsonRecord {
  private static final Label OBJECT = new Label("ett objekt", "an object");
  private static final Label TEXT = new Label("en text", "a text");
  private static final Label TEXTS = new Label("en lista av texter", "an array of texts");
  private static final Label WHOLE_NUMBER = new Label("ett heltal", "a whole number");

  private final RecordBinder<?> binder;
  private final String prefix;

  /**
   * @param prefix what stands before the path of each variable, such as {@code records[3].}
   */
  JsonRecord(RecordBinder<?> binder, String prefix) {
    this.binder = binder;
    this.prefix = prefix;
  }

  void walk(JsonNode object, JsonShape shape) {
    walk(object, shape, "");
  }

  private void walk(JsonNode object, JsonShape shape, String path) {
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      String name = property.getKey();
      JsonNode value = property.getValue();
      Object known = shape.children().get(CleanText.composed(name));
      if (known == null) {
        unknown(path + name, value);
      } else if (value.isNull()) {
        continue;
      } else if (known instanceof JsonShape block) {
        block(path + name, value, block);
      } else {
        leaf((Integer) known, value);
      }
    }
  }

  private void block(String path, JsonNode value, JsonShape shape) {
    if (value.isObject()) {
      walk(value, shape, path + ".");
    } else {
      wrongKind(path, new Label(path, path), OBJECT, value);
    }
  }

  private void unknown(String path, JsonNode value) {
    String where = prefix + path;
    if (PersonalIdentityNumber.isIn(path)) {
      binder.personal(new Label("Egenskapens namn", "The property's name"), Shown.of(where));
      return;
    }
    boolean ofDocument = Head.VARIABLES.contains(path) && binder.index(path) != null;
    boolean misplaced = ofDocument || path.equals(Schema.COLUMN);
    binder.fault(
        misplaced
            ? ReadFault.MISPLACED_PROPERTY.at(binder.location().at(where), Map.of("found", path))
            : ReadFault.UNKNOWN_PROPERTY.at(
                binder.location().at(Shown.of(where)),
                Map.of("found", Shown.of(path), "nearest", binder.suggestions().nearest(path))));
    if (JsonGrammar.isPersonal(value)) {
      binder.personal(new Label(Shown.of(path), Shown.of(path)), Shown.of(where));
    }
  }

  private void leaf(int index, JsonNode value) {
    Column<?> column = binder.columns().get(index);
    if (column.type() == ValueType.CODES) {
      List<String> texts = texts(index, column, value);
      if (texts != null) {
        binder.texts(index, texts);
      }
    } else if (column.type() == ValueType.INTEGER) {
      if (value.isIntegralNumber()) {
        binder.text(index, value.asString());
      } else {
        wrongKind(index, column.path(), WHOLE_NUMBER, value);
      }
    } else if (value.isString()) {
      binder.text(index, CleanText.composed(value.asString()));
    } else {
      wrongKind(index, column.path(), TEXT, value);
    }
  }

  private @Nullable List<String> texts(int index, Column<?> column, JsonNode value) {
    if (!value.isArray()) {
      wrongKind(index, column.path(), TEXTS, value);
      return null;
    }
    List<String> texts = new ArrayList<>(value.size());
    for (int i = 0; i < value.size(); i++) {
      JsonNode element = value.get(i);
      if (!element.isString()) {
        wrongKind(index, column.path() + "[" + i + "]", TEXT, element);
        return null;
      }
      texts.add(CleanText.composed(element.asString()));
    }
    return texts;
  }

  private void wrongKind(int index, String path, Label expected, JsonNode value) {
    if (JsonGrammar.isPersonal(value)) {
      binder.personal(index);
    } else {
      wrongKind(path, binder.columns().get(index).label(), expected, value);
    }
  }

  private void wrongKind(String path, Label what, Label expected, JsonNode value) {
    binder.fault(
        ReadFault.WRONG_KIND.at(
            binder.location().at(prefix + path),
            Map.of("variable", what, "expected", expected, "found", JsonGrammar.kind(value)),
            path.replaceFirst("\\[\\d+]$", "")));
    if (JsonGrammar.isPersonal(value)) {
      binder.personal(what, prefix + path);
    }
  }
}
