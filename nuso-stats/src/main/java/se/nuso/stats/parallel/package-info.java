/** Work spread over threads. Shared by the module's methods and not exported. */
@NullMarked
package se.nuso.stats.parallel;

import org.jspecify.annotations.NullMarked;
