/**
 * Profiles of investigations: risk-and-protection profiles (<i>risk- och skyddsprofiler, RoS</i>)
 * from the documented factors and investigation profiles (<i>utredningsprofiler</i>) from the
 * reasons, as latent classes that are described by NUSO's own naming rules. The classes are called
 * C1, C2 …; they are none of NUSO's published profiles, and no decision about a child.
 */
@NullMarked
package se.nuso.analysis.profile;

import org.jspecify.annotations.NullMarked;
