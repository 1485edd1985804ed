/**
 * The page of saved views: keeps what is shown under a name, and offers what was kept before.
 * It knows the shelf and the session; who opens a view is asked through {@link parley.ui.views.ViewServices}.
 */
@NullMarked
package parley.ui.views;

import org.jspecify.annotations.NullMarked;
