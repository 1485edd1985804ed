/**
 * What the dataset reader accepts, and what it says of files that it cannot accept.
 * Files are written in place, as one small sound file with some of it replaced.
 */
@NullMarked
package parley.dataset;

import org.jspecify.annotations.NullMarked;
