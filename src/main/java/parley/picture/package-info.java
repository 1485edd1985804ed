/**
 * The network as a drawing: marks, curves, labels and regions in the pixels of a pane, as data that any medium can draw and any test can read.
 * It knows the kinds of actor and nothing else: no statements, no colours, no toolkit.
 */
@NullMarked
package parley.picture;

import org.jspecify.annotations.NullMarked;
