@NullMarked
package parley.raster;

import org.jspecify.annotations.NullMarked;
