/**
 * Networks as graphs for other programs: a table of nodes and edges, and what writes it in each format.
 * The formats know nothing of diplomacy; one class fills the table from what a reader looks at.
 */
@NullMarked
package parley.export.graph;

import org.jspecify.annotations.NullMarked;
