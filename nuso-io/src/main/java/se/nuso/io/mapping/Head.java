package se.nuso.io.mapping;

import java.util.List;
import java.util.stream.Stream;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** The columns of mapping files. */
enum Head {
  COLUMN(new Label("kolumn", "column")),
  VARIABLE(new Label("variabel", "variable")),
  VALUE(new Label("fast värde", "fixed value")),
  LOCAL_CODE(new Label("lokal kod", "local code")),
  LOCAL_LABEL(new Label("lokal etikett", "local label")),
  COUNT(new Label("antal", "count")),
  SUGGESTION(new Label("förslag", "suggestion")),
  CODE(new Label("kod", "code"));

  private final Label label;

  Head(Label label) {
    this.label = label;
  }

  Label label() {
    return label;
  }

  /** All heads, in both languages. */
  static String[] all() {
    return Stream.of(values())
        .flatMap(head -> Stream.of(head.label.sv(), head.label.en()))
        .toArray(String[]::new);
  }

  static List<String> names(Language language, Head... heads) {
    return Stream.of(heads).map(head -> head.label.in(language)).toList();
  }
}
