package parley.imports.graph;

/** The formats of networks that are read. */
public enum GraphFormat {
    /** Source: U. Brandes et al., <i>GraphML Progress Report</i>, GD 2001; graphml.graphdrawing.org. */
    GRAPHML("GraphML network"),
    /** Source: gexf.net, versions 1.1 to 1.3. */
    GEXF("GEXF network");

    private final String label;

    GraphFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
