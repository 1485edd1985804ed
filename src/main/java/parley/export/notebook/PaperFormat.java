package parley.export.notebook;

/** What a paper can be written as. */
public enum PaperFormat {
    /** Text with pictures in a folder beside it, for who goes on writing. */
    MARKDOWN("Markdown", "md"),
    /** One page for a browser, pictures in it. */
    HTML("HTML", "html"),
    /** Pages for printing and handing in. */
    PDF("PDF", "pdf");

    private final String label;
    private final String extension;

    PaperFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    public String label() {
        return label;
    }

    /** Of its files, without the dot. */
    public String extension() {
        return extension;
    }
}
