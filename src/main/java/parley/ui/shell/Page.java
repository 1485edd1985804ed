package parley.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be asked to stand above the window: by a menu of the header, by a key, or on the command line. */
public enum Page {
    DATASETS(Menu.DATASET, "Choose a dataset", "O", Feather.BOOK_OPEN, "choose another dataset, or open a file"),
    IMPORT(Menu.DATASET, "Open a file", null, Feather.FOLDER, "open a dataset, a table, a network or a view"),
    ABOUT(
            Menu.DATASET,
            "About this dataset",
            "I",
            Feather.INFO,
            "about this dataset: its edition note, what it covers, how to cite it"),
    QUESTIONS(
            Menu.ANALYSE,
            "Questions",
            "J",
            Feather.MESSAGE_CIRCLE,
            "questions: who speaks to most, who connects the camps, who changed their mind"),
    COMPARE(
            Menu.ANALYSE,
            "Compare two actors",
            "K",
            Feather.COLUMNS,
            "compare two actors: stances, contacts, conditions, and how one reaches the other"),
    VIEWS(
            Menu.STUDY,
            "Views",
            "D",
            Feather.BOOKMARK,
            "views: save what you see under a name, open or delete what you saved"),
    QUIZ(
            Menu.STUDY,
            "Quiz",
            "Y",
            Feather.CHECK_SQUARE,
            "quiz: who said it, what came first, what did they demand, what changed"),
    EXPORT(null, "Export", "E", Feather.DOWNLOAD, "export: pictures, graphs, tables, citations"),
    KEYS(null, "Keyboard shortcuts", "F1", Feather.HELP_CIRCLE, "this list");

    /** Where in the header a page is found; what stands in none has a button of its own. */
    enum Menu {
        DATASET("Dataset"),
        ANALYSE("Analyse"),
        STUDY("Study");

        private final String title;

        Menu(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        List<Page> pages() {
            return Arrays.stream(Page.values())
                    .filter(page -> this == page.menu)
                    .toList();
        }
    }

    private final @Nullable Menu menu;
    private final String title;
    private final @Nullable String key;
    private final Feather icon;
    private final String purpose;

    /**
     * @param key a letter that is pressed with the shortcut key, or a function key; null where there is none
     * @param purpose what the page is for, as the list of keys says it
     */
    Page(@Nullable Menu menu, String title, @Nullable String key, Feather icon, String purpose) {
        this.menu = menu;
        this.title = title;
        this.key = key;
        this.icon = icon;
        this.purpose = purpose;
    }

    String title() {
        return title;
    }

    Feather icon() {
        return icon;
    }

    String purpose() {
        return purpose;
    }

    /** The key that opens it, if there is one. */
    Optional<KeyCombination> key() {
        return Optional.ofNullable(key)
                .map(letter -> KeyCombination.valueOf(letter.length() == 1 ? "Shortcut+" + letter : letter));
    }

    /** That key as the list of keys writes it; empty where there is none. */
    String keyWords() {
        return key == null ? "" : key.length() == 1 ? "Ctrl " + key : key;
    }

    /** Whether what stands on it needs more width than a page of text. */
    boolean isWide() {
        return this == COMPARE;
    }

    /** A name for a style sheet or a test to find its sheet by. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
