/**
 * Lays out graphs of any size in the plane: distances first, then clusters, then parts packed beside each other.
 * It knows graphs as numbers only; who they are and how they are drawn is the business of those who ask.
 */
@NullMarked
package parley.layout.engine;

import org.jspecify.annotations.NullMarked;
