package parley.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How something is written. Those that several subjects share are named for the first of them unless somebody says so. */
public enum Format {
    PNG("png", "PNG picture", "png", Subject.NETWORK, Subject.TIMELINE, Subject.SCREEN),
    SVG("svg", "SVG picture", "svg", Subject.NETWORK, Subject.TIMELINE, Subject.SCREEN),
    PDF("pdf", "PDF picture", "pdf", Subject.NETWORK, Subject.TIMELINE, Subject.SCREEN),
    GRAPHML("graphml", "GraphML", "graphml", Subject.NETWORK),
    GEXF("gexf", "GEXF, for Gephi", "gexf", Subject.NETWORK),
    PAJEK("pajek", "Pajek network", "net", Subject.NETWORK),
    UCINET("ucinet", "UCINET DL", "dl", Subject.NETWORK),
    DOT("dot", "DOT, for Graphviz", "dot", Subject.NETWORK),
    CSV("csv", "CSV table", "csv", Subject.STATEMENTS, Subject.EVENTS, Subject.ACTORS, Subject.NETWORK),
    JSON("json", "JSON", "json", Subject.STATEMENTS, Subject.EVENTS, Subject.ACTORS),
    BIBTEX("bibtex", "BibTeX", "bib", Subject.CITATIONS),
    RIS("ris", "RIS", "ris", Subject.CITATIONS),
    CSL_JSON("csl-json", "CSL-JSON", "json", Subject.CITATIONS),
    CHICAGO("chicago", "Chicago, as text", "txt", Subject.CITATIONS),
    APA("apa", "APA, as text", "txt", Subject.CITATIONS);

    private final String word;
    private final String label;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no list that changes
    private final List<Subject> subjects;

    Format(String word, String label, String extension, Subject... subjects) {
        this.word = word;
        this.label = label;
        this.extension = extension;
        this.subjects = List.of(subjects);
    }

    /** The word for it on a command line: "csl-json". */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Of its files, without a dot. */
    public String extension() {
        return extension;
    }

    /** What can be written so, what it is mostly used for first. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** Whether it is a picture, and has a size. */
    public boolean isPicture() {
        return this == PNG || this == SVG || this == PDF;
    }

    /** The formats that a subject can be written in. */
    public static List<Format> of(Subject subject) {
        return Arrays.stream(values())
                .filter(format -> format.subjects.contains(subject))
                .toList();
    }

    /** The format that a file's name asks for, of all or of those of a subject; empty where it asks for none. */
    public static Optional<Format> of(String fileName, Optional<Subject> subject) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> subject.stream().allMatch(format.subjects::contains))
                .filter(format -> name.endsWith("." + format.extension))
                .findFirst();
    }
}
