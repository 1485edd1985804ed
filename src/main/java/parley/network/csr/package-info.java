/**
 * A graph as numbers in compressed rows, for what goes over all of it many times: layouts and measures.
 * It knows numbers only, neither actors nor where they are drawn.
 */
@NullMarked
package parley.network.csr;

import org.jspecify.annotations.NullMarked;
