/**
 * What a result shows, as a value without language: title, parts, tables of typed cells, notes,
 * origin and method. Renderers know documents and no results; whatever shows numbers makes a
 * document, and can then be printed, saved and drawn in both languages.
 *
 * <pre>{@code
 * Document document = NEED.by(AGE_GROUP, SEX).of(records).document();
 * document.toString(SWEDISH);      // one screen
 * document.toMarkdown(ENGLISH);    // every row
 * }</pre>
 */
@NullMarked
package se.nuso.document;

import org.jspecify.annotations.NullMarked;
