/**
 * Who agrees with whom: the network, the matrix, the table and the blocs of agreement, and the words behind each number.
 * It reads the session and selects in it; the sheet it stands on is somebody else's.
 */
@NullMarked
package parley.ui.agreement;

import org.jspecify.annotations.NullMarked;
