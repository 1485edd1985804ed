/**
 * The network on screen: drawn by SmartGraph from a picture computed as data, with our gestures on top.
 * The only package that sees SmartGraph; it knows the session and no other part of the window.
 */
@NullMarked
package parley.ui.graph;

import org.jspecify.annotations.NullMarked;
