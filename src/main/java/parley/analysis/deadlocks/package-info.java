/**
 * Where what two sides ask of each other cannot be had: conditions that exclude each other, that somebody refuses, or that
 * wait for each other. It knows the model and queries only; what would happen in fact is not known to any dataset.
 */
@NullMarked
package parley.analysis.deadlocks;

import org.jspecify.annotations.NullMarked;
