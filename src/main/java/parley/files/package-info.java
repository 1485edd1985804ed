/**
 * Writing files so that nobody ever finds half of one.
 * It knows nothing of what is written.
 */
@NullMarked
package parley.files;

import org.jspecify.annotations.NullMarked;
