/**
 * The network of a dataset: actors joined by ties, each tie with the statements and events behind it.
 * A pure view of the model as a JGraphT graph; it knows nothing of where anything is drawn.
 */
@NullMarked
package parley.network;

import org.jspecify.annotations.NullMarked;
