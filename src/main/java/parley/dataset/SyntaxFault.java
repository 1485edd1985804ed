package parley.dataset;

import java.util.Arrays;
import parley.dataset.Node.Spot;

/** What Gson's messages about broken JSON mean to a person; the last one fits them all. */
enum SyntaxFault {
    OPEN_OBJECT(
            "Unterminated object",
            -1,
            "After a value in an object a comma or a \"}\" must stand; add the one that is missing."),
    OPEN_LIST(
            "Unterminated array",
            -1,
            "After a value in a list a comma or a \"]\" must stand; add the one that is missing."),
    NO_COLON("Expected ':'", -1, "Between a key and its value a colon must stand; add it."),
    NO_KEY(
            "Expected name",
            -1,
            "A key in quotation marks must stand here; add one, or remove the comma before this place."),
    NO_VALUE_BEFORE_COMMA("Unexpected value", -1, "A value is missing before this comma; add it."),
    NO_VALUE("Expected value", 0, "A value must stand here; add it, or remove its key."),
    CONTROL_CHARACTER(
            "Unescaped control",
            0,
            "Text cannot run over the end of a line or hold a tab; close its quotation mark, or write \\n or \\t."),
    SURROGATE("Unpaired surrogate", 0, "This text holds half a character; write the character itself."),
    OPEN_TEXT(
            "Unterminated string",
            0,
            "The file ends within a text; add its closing quotation mark, or fetch the file again if it was cut"
                    + " short."),
    OPEN_ESCAPE(
            "Unterminated escape",
            0,
            "The file ends within a text, after a backslash; fetch the file again if it was cut short."),
    UNICODE_ESCAPE("Malformed Unicode", 0, "After \\u four hexadecimal digits must stand; correct them."),
    ESCAPE("Invalid escape", -1, "JSON knows no such character after a backslash; write \\\\ for a backslash itself."),
    TOO_DEEP("Nesting limit", -1, "Lists and objects stand too deep in each other; take some out."),
    TOO_MANY_VALUES("Too many values", 0, "The file holds more values than Parley can open; split it in several."),
    OTHER(
            "",
            0,
            "This is not JSON: a value must be text in \"quotation marks\", a number, true, false, null, { } or [ ],"
                    + " without comments and without a comma after the last; correct it.");

    private final String begins;
    private final int offset;
    private final String sentence;

    /**
     * @param begins how Gson's message begins
     * @param offset from the character that Gson would read next to the one at fault
     */
    SyntaxFault(String begins, int offset, String sentence) {
        this.begins = begins;
        this.offset = offset;
        this.sentence = sentence;
    }

    static SyntaxFault of(String message) {
        return Arrays.stream(values())
                .filter(fault -> message.startsWith(fault.begins))
                .findFirst()
                .orElse(OTHER);
    }

    String begins() {
        return begins;
    }

    String sentence() {
        return sentence;
    }

    /** Where the fault is, when Gson stands before another character. */
    Spot spot(Spot next) {
        return new Spot(next.line(), Math.max(1, next.column() + offset));
    }
}
