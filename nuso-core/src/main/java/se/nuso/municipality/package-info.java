/**
 * The participants: Sweden's 290 municipalities and the city districts, with county and SKR's
 * municipality group.
 */
@NullMarked
package se.nuso.municipality;

import org.jspecify.annotations.NullMarked;
