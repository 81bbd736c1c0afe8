/**
 * What is published on NUSO, as data: the figures with their sources and tolerances, the
 * directions, where figures contradict each other, and how a set of records compares with them all.
 */
@NullMarked
package se.nuso.analysis.published;

import org.jspecify.annotations.NullMarked;
