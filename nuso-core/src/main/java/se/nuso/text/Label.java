package se.nuso.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A text in Swedish and English. It may have places, which {@link #with} fills in both languages;
 * {@link Template} says how a place is written.
 *
 * <pre>{@code
 * new Label("{rows} {rows|rad|rader} saknas.", "{rows} {rows|row|rows} missing.").with("rows", 1);
 * }</pre>
 *
 * @param sv the Swedish text
 * @param en the English text
 */
public record Label(String sv, String en) {
  public Label {
    Objects.requireNonNull(sv, "sv");
    Objects.requireNonNull(en, "en");
  }

  /**
   * What is written alike in both languages: a name, a symbol, a code.
   *
   * @param text the text
   */
  public static Label same(String text) {
    return new Label(text, text);
  }

  /**
   * Sentences one after the other.
   *
   * @param sentences the sentences, with a space between them
   */
  public static Label join(Label... sentences) {
    return new Label(
        Arrays.stream(sentences).map(Label::sv).collect(Collectors.joining(" ")),
        Arrays.stream(sentences).map(Label::en).collect(Collectors.joining(" ")));
  }

  /**
   * Names one after the other, with semicolons between them, since they may hold commas.
   *
   * @param names the names
   */
  public static Label list(Collection<Label> names) {
    return new Label(
        names.stream().map(Label::sv).collect(Collectors.joining("; ")),
        names.stream().map(Label::en).collect(Collectors.joining("; ")));
  }

  /**
   * The same text with one of its places filled; the others stay places.
   *
   * @param place the name of the place
   * @param value what fills it: a number, a day, a text, another label or a list of them
   */
  public Label with(String place, Object value) {
    return with(Map.of(place, value));
  }

  /**
   * The same text with places filled in one go, so that a brace in a value is no place; places
   * without a value stay.
   *
   * @param values what fills the places, by their names
   */
  public Label with(Map<String, ?> values) {
    return new Label(
        Template.fillThose(sv, values, Language.SWEDISH),
        Template.fillThose(en, values, Language.ENGLISH));
  }

  /**
   * The text in one language.
   *
   * @param language the language asked for
   */
  public String in(Language language) {
    return language == Language.SWEDISH ? sv : en;
  }

  /**
   * The text in one language with all its places filled.
   *
   * @param language the language asked for
   * @param values what fills the places, by their names; a place without a value is a dash
   */
  public String in(Language language, Map<String, ?> values) {
    return Template.fill(in(language), values, language);
  }

  /** The text in the language of this machine's user. */
  @Override
  public String toString() {
    return in(Language.ofHost());
  }
}
