/**
 * Delstudie 2: services without needs assessment, one by one and as sums, and the staff they take.
 */
@NullMarked
package se.nuso.service;

import org.jspecify.annotations.NullMarked;
