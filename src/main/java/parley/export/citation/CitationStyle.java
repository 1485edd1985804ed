package parley.export.citation;

/** How citations are written. */
public enum CitationStyle {
    /** Notes as in <i>The Chicago Manual of Style</i>. */
    CHICAGO("Chicago"),
    /** Reference list entries as in the <i>Publication Manual of the American Psychological Association</i>. */
    APA("APA"),
    /** For LaTeX, read by BibTeX and BibLaTeX. */
    BIBTEX("BibTeX"),
    /** For EndNote, Zotero, Mendeley and others. */
    RIS("RIS"),
    /** For Zotero, Pandoc and everything that uses the Citation Style Language. */
    CSL_JSON("CSL-JSON");

    private final String label;

    CitationStyle(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
