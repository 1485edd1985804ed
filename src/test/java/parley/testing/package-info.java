/**
 * Datasets made up for tests and timings.
 * They know the model and how it is written, nothing of what is tested on them.
 */
package parley.testing;
