/**
 * What the world is: actors, statements, events and their sources, as immutable records.
 * It knows nothing of files, of screens, or of what a reader is looking at.
 */
@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
