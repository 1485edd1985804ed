/** Tests of notebooks, which are read and written without a window. */
@NullMarked
package parley.notebook;

import org.jspecify.annotations.NullMarked;
