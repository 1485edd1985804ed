/** What citations look like in each style, and that readers which are not ours read them back. */
@NullMarked
package parley.export.citation;

import org.jspecify.annotations.NullMarked;
