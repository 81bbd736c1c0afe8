package se.nuso.text;

/** What has a name in both languages: a code, a level, a column. */
public interface Labelled {
  /** The name in Swedish and English. */
  Label label();
}
