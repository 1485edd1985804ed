/**
 * What the time axis shows, as data: the scale, the lanes, marks, counted cells, stances over time, replies and events.
 * It knows no pixels but their numbers, and neither nodes nor style sheets.
 */
@NullMarked
package parley.picture.axis;

import org.jspecify.annotations.NullMarked;
