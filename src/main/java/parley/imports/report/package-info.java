/**
 * What came of an import: a dataset with an account of every row, or the reasons why there is none; and how far it is.
 * It knows no file format.
 */
@NullMarked
package parley.imports.report;

import org.jspecify.annotations.NullMarked;
