/**
 * Plain questions about what is looked at, with ranked answers and what the measures mean.
 * It reads the session and selects in it; the sheet it stands on is somebody else's.
 */
@NullMarked
package parley.ui.analysis;

import org.jspecify.annotations.NullMarked;
