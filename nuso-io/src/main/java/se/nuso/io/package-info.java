/**
 * Reading and writing: survey records as CSV, Excel workbooks, JSON and NDJSON, and any plain
 * record as a JSON document.
 *
 * <h2>What is written is a proposal</h2>
 *
 * <p>NUSO has no official import format. The formats here are a <em>proposed exchange format</em>,
 * and every JSON document says so. All are derived from the {@link se.nuso.codebook.Codebook} of
 * the record type, so that they cannot disagree with it or with each other. {@link
 * se.nuso.io.NusoWriter} describes them; {@link se.nuso.io.NusoReader} says what else is accepted.
 *
 * <p>What is written is text in UTF-8, or a workbook; nothing is ever unpacked to the disk, and
 * {@link se.nuso.io.ReadLimits} bounds all that a hostile file can inflate. The schema of a file is
 * the record type's name and a version, {@code investigation/1}; a file of a later version is
 * refused, not half understood.
 */
@NullMarked
package se.nuso.io;

import org.jspecify.annotations.NullMarked;
