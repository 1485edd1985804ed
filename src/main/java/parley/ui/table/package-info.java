/**
 * The table twin of the network: actors and ties in rows.
 * It knows the session and no other part of the window.
 */
@NullMarked
package parley.ui.table;

import org.jspecify.annotations.NullMarked;
