/**
 * Bringing one's own data: recognises a file by its content, and turns it into a dataset by the importer of its format.
 * It knows the model and the dataset files, and no screens; each format is a package that sees no other.
 */
@NullMarked
package parley.imports;

import org.jspecify.annotations.NullMarked;
