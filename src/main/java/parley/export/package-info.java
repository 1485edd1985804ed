/**
 * What a reader takes away: subjects, formats, and files written whole or not at all.
 * It needs no display and no toolkit; how each format is written is the business of its sub-packages.
 */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
