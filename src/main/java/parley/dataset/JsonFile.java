package parley.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            var badByte = Utf8.firstBadByte(new ByteArrayInputStream(bytes));
            badByte.ifPresent(spot -> findings.error(Kind.SYNTACTIC, spot.place("$"), Utf8.ADVICE));
            return badByte.isPresent()
                    ? Optional.empty()
                    : NodeReader.read(Utf8.reader(new ByteArrayInputStream(bytes)), what, findings);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
