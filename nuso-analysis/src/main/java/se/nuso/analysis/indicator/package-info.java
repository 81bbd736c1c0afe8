/**
 * What NUSO counts by and which shares it asks for: the dimensions and indicators of every study.
 *
 * <pre>{@code
 * NEED.by(AGE_GROUP, SEX).of(records);                    // shares with intervals, n and missing
 * FollowUpIndicators.COMPLETED.by(FollowUpDimensions.INTERVENTION).of(followUps);
 * }</pre>
 */
@NullMarked
package se.nuso.analysis.indicator;

import org.jspecify.annotations.NullMarked;
