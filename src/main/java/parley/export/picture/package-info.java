/**
 * Pictures to take away: a sheet of inks as data, and what writes it as PNG, SVG and PDF.
 * It needs no display and names no colour of its own; where things stand it is told by a picture.
 */
@NullMarked
package parley.export.picture;

import org.jspecify.annotations.NullMarked;
