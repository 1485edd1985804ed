/**
 * Times what Parley does beside what others do, on graphs that anybody can make again.
 * It knows what is measured and the libraries it is measured against, and prints nothing itself.
 */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
