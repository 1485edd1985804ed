/**
 * Where the nodes of a network go: distances, stress and a search for the placement whose picture reads best.
 * It knows outlines and pictures only, and gives the same answer for the same input.
 */
@NullMarked
package parley.layout;

import org.jspecify.annotations.NullMarked;
