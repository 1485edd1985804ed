/**
 * Networks without statements: GraphML and GEXF, read as actors and links with their weights and times.
 * It knows neither screens nor other formats.
 */
@NullMarked
package parley.imports.graph;

import org.jspecify.annotations.NullMarked;
