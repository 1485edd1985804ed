/** What tables and records hold, and that readers which are not ours read them back. */
@NullMarked
package parley.export.table;

import org.jspecify.annotations.NullMarked;
