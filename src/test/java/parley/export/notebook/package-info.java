/** Tests of papers, each format read back by somebody else. */
@NullMarked
package parley.export.notebook;

import org.jspecify.annotations.NullMarked;
