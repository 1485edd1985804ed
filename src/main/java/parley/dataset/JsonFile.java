package parley.dataset;

import java.util.Optional;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem.Kind;

/** Any JSON file of Parley's, as a tree whose nodes know their place. */
public final class JsonFile {
    private JsonFile() {}

    /**
     * The object that a file consists of; empty, and the reason among the findings, where it is not one, or not UTF-8.
     *
     * @param what the file is to hold, for the sentences of the findings: "view"
     */
    public static Optional<ObjectNode> read(byte[] bytes, String what, Findings findings) {
        var badByte = Utf8.firstBadByte(bytes);
        badByte.ifPresent(spot ->
                findings.error(Kind.SYNTACTIC, spot.place("$"), "This is not text in UTF-8; save it as UTF-8."));
        return badByte.isPresent() ? Optional.empty() : NodeReader.read(Utf8.reader(bytes), what, findings);
    }
}
