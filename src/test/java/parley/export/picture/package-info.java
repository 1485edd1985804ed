/** What pictures look like on each medium. */
@NullMarked
package parley.export.picture;

import org.jspecify.annotations.NullMarked;
