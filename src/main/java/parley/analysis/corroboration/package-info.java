/**
 * What the sources of a statement have in common and what one of them alone has, word by word.
 * It knows the model only; whether a difference is one of translation, of cutting or of substance is for a reader to judge.
 */
@NullMarked
package parley.analysis.corroboration;

import org.jspecify.annotations.NullMarked;
