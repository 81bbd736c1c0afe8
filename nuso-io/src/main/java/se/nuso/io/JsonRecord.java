package se.nuso.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Column;
import se.nuso.codebook.ValueType;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.text.Label;

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

  void walk(JsonValue object, JsonShape shape) {
    walk(object, shape, "");
  }

  private void walk(JsonValue object, JsonShape shape, String path) {
    for (Map.Entry<String, JsonValue> property : object.properties().entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      Object known = shape.children().get(CleanText.composed(name));
      if (known == null) {
        unknown(path + name, value);
      } else if (value.is(JsonValue.Kind.NULL)) {
        continue;
      } else if (known instanceof JsonShape block) {
        block(path + name, value, block);
      } else {
        leaf((Integer) known, value);
      }
    }
  }

  private void block(String path, JsonValue value, JsonShape shape) {
    if (value.is(JsonValue.Kind.OBJECT)) {
      walk(value, shape, path + ".");
    } else {
      wrongKind(path, new Label(path, path), OBJECT, value);
    }
  }

  private void unknown(String path, JsonValue value) {
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
    if (value.isPersonal()) {
      binder.personal(new Label(Shown.of(path), Shown.of(path)), Shown.of(where));
    }
  }

  private void leaf(int index, JsonValue value) {
    Column<?> column = binder.columns().get(index);
    if (column.type() == ValueType.CODES) {
      List<String> texts = texts(index, column, value);
      if (texts != null) {
        binder.texts(index, texts);
      }
    } else if (column.type() == ValueType.INTEGER) {
      if (value.is(JsonValue.Kind.WHOLE_NUMBER)) {
        binder.text(index, value.text());
      } else {
        wrongKind(index, column.path(), WHOLE_NUMBER, value);
      }
    } else if (value.is(JsonValue.Kind.TEXT)) {
      binder.text(index, binder.composed(value.text()));
    } else {
      wrongKind(index, column.path(), TEXT, value);
    }
  }

  private @Nullable List<String> texts(int index, Column<?> column, JsonValue value) {
    if (!value.is(JsonValue.Kind.ARRAY)) {
      wrongKind(index, column.path(), TEXTS, value);
      return null;
    }
    List<String> texts = new ArrayList<>(value.elements().size());
    for (int i = 0; i < value.elements().size(); i++) {
      JsonValue element = value.elements().get(i);
      if (!element.is(JsonValue.Kind.TEXT)) {
        wrongKind(index, column.path() + "[" + i + "]", TEXT, element);
        return null;
      }
      texts.add(binder.composed(element.text()));
    }
    return texts;
  }

  private void wrongKind(int index, String path, Label expected, JsonValue value) {
    if (value.isPersonal()) {
      binder.personal(index);
    } else {
      wrongKind(path, binder.columns().get(index).label(), expected, value);
    }
  }

  private void wrongKind(String path, Label what, Label expected, JsonValue value) {
    binder.fault(
        ReadFault.WRONG_KIND.at(
            binder.location().at(prefix + path),
            Map.of("variable", what, "expected", expected, "found", value.kind().label()),
            path.replaceFirst("\\[\\d+]$", "")));
    if (value.isPersonal()) {
      binder.personal(what, prefix + path);
    }
  }
}
