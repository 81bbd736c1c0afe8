/**
 * Serial numbers: the register that ties them to a municipality's own cases, and what is joined by
 * them. NUSO's follow-up of 2025 is joined to the investigations by the serial number alone; where
 * lists were lost or numbers changed on the way, nothing matches.
 *
 * <p>The key to a person stays inside: no message, {@code toString} or log shows a serial number or
 * a case reference. Records are named by their number in the file, and the line leads to them.
 * Nothing is joined that does not match letter by letter.
 */
@NullMarked
package se.nuso.io.register;

import org.jspecify.annotations.NullMarked;
