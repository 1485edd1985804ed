/**
 * Who agrees with whom on which issues, the blocs that come of it, and the triads that do not fit.
 * Numbers with their meaning in words; it knows the model and queries only, nothing of sessions or screens.
 */
@NullMarked
package parley.analysis.agreement;

import org.jspecify.annotations.NullMarked;
