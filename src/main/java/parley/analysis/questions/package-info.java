/**
 * Plain questions about the actors of a dataset, each answered by a ranking with a reason for every place.
 * It knows the model and queries only, nothing of sessions or screens.
 */
@NullMarked
package parley.analysis.questions;

import org.jspecify.annotations.NullMarked;
