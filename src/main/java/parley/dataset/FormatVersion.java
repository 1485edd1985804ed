package parley.dataset;

import java.util.stream.Stream;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem.Kind;

/** Which version of the format a file is written in: its key "parley". */
final class FormatVersion {
    private static final String CURRENT = "1";

    private FormatVersion() {}

    /**
     * Whether the rest of the file is worth reading; where it is not, the one finding says why.
     * A dataset that only lacks its version is read on, with a finding.
     */
    static boolean isReadable(ObjectNode root, Findings findings) {
        return switch (root.value("parley")) {
            case null -> lacksVersion(root, findings);
            case Bare(var _, var version) when version.equals(CURRENT) -> true;
            case Bare(var at, var version)
            when version.matches("[1-9][0-9]*") -> {
                findings.error(
                        Kind.STRUCTURAL,
                        at.place("$.parley"),
                        "This file was made for a newer Parley (format " + version
                                + "); open it there, or save it in format 1.");
                yield false;
            }
            case Node other -> {
                findings.error(
                        Kind.STRUCTURAL,
                        other.at().place("$.parley"),
                        "\"parley\" is the version of the format; write 1, without quotation marks.");
                yield true;
            }
        };
    }

    private static boolean lacksVersion(ObjectNode root, Findings findings) {
        boolean known = Stream.of(Section.values()).anyMatch(section -> root.value(section.key()) != null);
        findings.error(
                Kind.STRUCTURAL,
                root.at().place("$"),
                known
                        ? "\"parley\", the version of the format, is missing; add \"parley\": 1."
                        : "This is JSON, but not a Parley dataset; choose another file.");
        return known;
    }
}
