/**
 * Small pieces on top of JavaFX that every part of the window uses: background work, node builders, text in any script.
 * It knows nothing of diplomacy: no type of the domain may come in here.
 */
@NullMarked
package parley.ui.fx;

import org.jspecify.annotations.NullMarked;
