/** Delstudie 3: actualisations, how a child comes to the attention of the social services. */
@NullMarked
package se.nuso.actualisation;

import org.jspecify.annotations.NullMarked;
