/**
 * Regression: what goes together with a yes or a no, with everything else in the model held equal.
 *
 * <pre>{@code
 * Design<Investigation> design =
 *     Design.of(records, NEED, SEX, AGE_GROUP).reference(SEX, LegalSex.BOY);
 * LogisticFit fit = LogisticRegression.of(design).clusteredBy(Dimensions.PARTICIPANT).fit();
 * fit;                              // in JShell: odds ratios with intervals, n, missing, method
 * fit.averageMarginalEffects();     // the same in percentage points
 * }</pre>
 *
 * <p>A model describes; it shows no cause. Where data separate, no maximum likelihood estimate
 * exists and the fit says so instead of giving one.
 */
@NullMarked
package se.nuso.stats.regression;

import org.jspecify.annotations.NullMarked;
