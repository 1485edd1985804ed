/** What graphs hold in each format, and that readers which are not ours read them back. */
@NullMarked
package parley.export.graph;

import org.jspecify.annotations.NullMarked;
