package parley.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.dataset.Node.Bare;
import parley.dataset.Node.Member;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem.Kind;

/** Which version of the format a file is written in: its key "parley". */
final class FormatVersion {
    /** What the writer writes, and the newest that the reader reads. */
    static final int CURRENT = Migrations.currentVersion();

    private FormatVersion() {}

    /**
     * The version of a file that is worth reading on; where it is not, it is empty and the one finding says why.
     * A dataset whose version is missing or no number is read on as of the current one, with a finding.
     */
    static OptionalInt of(ObjectNode root, Findings findings) {
        return switch (root.value("parley")) {
            case null -> lacksVersion(root, findings);
            case Bare(var _, var version) when isReadable(version) -> OptionalInt.of(Integer.parseInt(version));
            case Bare(var at, var version)
            when version.matches("[1-9][0-9]*") -> {
                findings.error(
                        Kind.STRUCTURAL,
                        at.place("$.parley"),
                        "This file was made for a newer Parley (format " + version
                                + "); open it there, or save it in format " + CURRENT + ".");
                yield OptionalInt.empty();
            }
            case Node other -> {
                findings.error(
                        Kind.STRUCTURAL,
                        other.at().place("$.parley"),
                        "\"parley\" is the version of the format; write " + CURRENT + ", without quotation marks.");
                yield OptionalInt.of(CURRENT);
            }
        };
    }

    /**
     * The version of a file of which nothing has been read yet, which is read no further than its version; the current one
     * where there is none to be read.
     *
     * @throws IOException when the text breaks off
     */
    static int skim(JsonReader json) throws IOException {
        try {
            json.beginObject();
            while (json.hasNext() && !json.nextName().equals("parley")) {
                json.skipValue();
            }
            var found = new NodeBuilder(json, false, StatementScan.MOST_VALUES, new Findings()).value();
            var alone = Map.of("parley", new Member(found.at(), found));
            return of(new ObjectNode(found.at(), alone), new Findings()).orElse(CURRENT);
        } catch (EOFException | MalformedJsonException | IllegalStateException _) {
            return CURRENT;
        }
    }

    private static boolean isReadable(String version) {
        return version.matches("[1-9]") && Integer.parseInt(version) <= CURRENT;
    }

    private static OptionalInt lacksVersion(ObjectNode root, Findings findings) {
        boolean known = Stream.of(Section.values()).anyMatch(section -> root.value(section.key()) != null);
        findings.error(
                Kind.STRUCTURAL,
                root.at().place("$"),
                known
                        ? "\"parley\", the version of the format, is missing; add \"parley\": " + CURRENT + "."
                        : "This is JSON, but not a Parley dataset; choose another file.");
        return known ? OptionalInt.of(CURRENT) : OptionalInt.empty();
    }
}
