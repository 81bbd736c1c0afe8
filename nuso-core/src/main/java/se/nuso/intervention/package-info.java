/**
 * What an investigation can lead to: decided interventions and measures, placements and onward
 * referrals.
 */
@NullMarked
package se.nuso.intervention;

import org.jspecify.annotations.NullMarked;
