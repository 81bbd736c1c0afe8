/**
 * Delstudie 1: a closed child-welfare investigation (<i>barnavårdsutredning</i>), one record per
 * block of the survey, its code lists and its rules.
 */
@NullMarked
package se.nuso.investigation;

import org.jspecify.annotations.NullMarked;
