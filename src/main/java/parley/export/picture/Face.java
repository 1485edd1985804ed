package parley.export.picture;

/** The faces that text is set in; the same as in the window. */
public enum Face {
    REGULAR("Inter_400Regular", "NotoSansArabic_400Regular", 400),
    SEMIBOLD("Inter_600SemiBold", "NotoSansArabic_700Bold", 600);

    private final String latin;
    private final String arabic;
    private final int weight;

    Face(String latin, String arabic, int weight) {
        this.latin = latin;
        this.arabic = arabic;
        this.weight = weight;
    }

    /** The name of the file with Latin, Greek and Cyrillic letters. */
    String latin() {
        return latin;
    }

    /** The name of the file with Arabic letters. */
    String arabic() {
        return arabic;
    }

    /** From 100 to 900, as style sheets count. */
    int weight() {
        return weight;
    }
}
