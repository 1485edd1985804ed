/**
 * How long things take, measured side by side with others in one run, on data made for it.
 * It knows no window; what is drawn on a screen is timed by whoever has one.
 */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
