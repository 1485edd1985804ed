package parley.imports.table;

import java.util.Arrays;
import java.util.Optional;

/** What stands between the cells of a row. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /** The delimiter by its name, as in "semicolon", or by itself. */
    public static Optional<Delimiter> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(word)
                        || String.valueOf(each.character).equals(word))
                .findFirst();
    }
}
