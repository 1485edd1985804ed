/**
 * Projects of the Discourse Network Analyzer, version 3: SQLite databases, opened read-only and never locked.
 * It knows neither screens nor other formats.
 */
@NullMarked
package parley.imports.dna;

import org.jspecify.annotations.NullMarked;
