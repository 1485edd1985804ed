package parley.ui.shell;

import java.util.List;

/**
 * Something to know that need not be answered.
 *
 * @param forms its words, the longest first
 * @param offer what can be done about it, in a word or two; empty for nothing
 */
public record Notice(List<String> forms, String offer, Runnable action) {
    public Notice {
        forms = List.copyOf(forms);
    }

    /** A notice that offers nothing. */
    public static Notice of(String... forms) {
        return new Notice(List.of(forms), "", () -> {});
    }
}
