/**
 * What importers put datasets together with: ids from names, the cast of actors, the shelf of sources.
 * It knows the model, and no file format.
 */
@NullMarked
package parley.imports.build;

import org.jspecify.annotations.NullMarked;
