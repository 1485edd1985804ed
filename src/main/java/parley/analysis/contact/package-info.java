/**
 * Who was in contact with whom: the statements addressed from one to the other, and the meetings held.
 * It knows the model and queries only; being spoken of is no contact.
 */
@NullMarked
package parley.analysis.contact;

import org.jspecify.annotations.NullMarked;
