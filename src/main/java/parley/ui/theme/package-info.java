/**
 * How things look: themes, fonts, and the marks and style classes that stand for domain values.
 * The only package that may name a colour in Java, and it names none: colours live in its style sheets.
 */
@NullMarked
package parley.ui.theme;

import org.jspecify.annotations.NullMarked;
