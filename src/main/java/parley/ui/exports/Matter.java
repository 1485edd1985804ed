package parley.ui.exports;

import java.util.List;
import parley.export.Format;
import parley.export.Subject;

/** What a reader can choose to take away. */
enum Matter {
    WINDOW("The whole window", Section.PICTURES, Subject.SCREEN, "window"),
    SCREEN("Network above the time axis", Section.PICTURES, Subject.SCREEN, "view"),
    NETWORK("The network", Section.PICTURES, Subject.NETWORK, "network"),
    TIMELINE("The time axis", Section.PICTURES, Subject.TIMELINE, "timeline"),
    GRAPH("The network as a graph", Section.DATA, Subject.NETWORK, "network"),
    STATEMENTS("Statements", Section.DATA, Subject.STATEMENTS, "statements"),
    EVENTS("Events", Section.DATA, Subject.EVENTS, "events"),
    ACTORS("Actors", Section.DATA, Subject.ACTORS, "actors"),
    SELECTED("Of what is selected", Section.CITATIONS, Subject.CITATIONS, "citations"),
    CITATIONS("Of everything on screen", Section.CITATIONS, Subject.CITATIONS, "citations");

    private final String label;
    private final Section section;
    private final Subject subject;
    private final String fileName;

    /** Under what it stands. */
    enum Section {
        PICTURES("Pictures"),
        DATA("Data on screen"),
        CITATIONS("Citations");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Matter(String label, Section section, Subject subject, String fileName) {
        this.label = label;
        this.section = section;
        this.subject = subject;
        this.fileName = fileName;
    }

    String label() {
        return label;
    }

    Section section() {
        return section;
    }

    Subject subject() {
        return subject;
    }

    /** What its files are called at first, without an extension. */
    String fileName() {
        return fileName;
    }

    boolean isPicture() {
        return section == Section.PICTURES;
    }

    /** Whether it is drawn anew, so that words can stand around it. */
    boolean isDrawn() {
        return isPicture() && this != WINDOW;
    }

    /** How it can be written, the most usual way first; what the window shows besides its pictures has pixels only. */
    List<Format> formats() {
        return this == WINDOW
                ? List.of(Format.PNG)
                : Format.of(subject).stream()
                        .filter(format -> format.isPicture() == isPicture())
                        .toList();
    }
}
