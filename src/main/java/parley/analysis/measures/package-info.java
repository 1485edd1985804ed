/**
 * Measures of the nodes of a graph, by JGraphT where it is small and on compressed rows where it is large.
 * It knows graphs of numbers only, neither actors nor what the numbers are asked for.
 */
@NullMarked
package parley.analysis.measures;

import org.jspecify.annotations.NullMarked;
