/**
 * Large networks painted into pixels: lines, marks and grounds with smooth edges, which names find room, and what lies under a point.
 * It knows the kinds of actor and pictures, and neither a toolkit nor a colour: colours are handed to it.
 */
@NullMarked
package parley.raster;

import org.jspecify.annotations.NullMarked;
