package parley.ui.about;

import java.util.Optional;
import parley.analysis.Coverage;
import parley.dataset.Origin;
import parley.model.Dataset;

/** What is worked out in the background before a page about a dataset can be made. */
record Worked(Coverage coverage, Optional<Note> note) {

    /** An edition note: as it was written, and as a tree. */
    record Note(String text, org.commonmark.node.Node document) {}

    static Worked out(Dataset dataset, Origin origin) {
        var text = origin instanceof Origin.Shipped(var shipped) ? shipped.editionNote() : Optional.<String>empty();
        return new Worked(Coverage.of(dataset), text.map(written -> new Note(written, Markdown.parse(written))));
    }
}
