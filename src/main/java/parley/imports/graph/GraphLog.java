package parley.imports.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Camps;
import parley.imports.build.Cast;
import parley.imports.build.Edition;
import parley.imports.build.Kinds;
import parley.imports.build.Names;
import parley.imports.build.Slugs;
import parley.imports.report.Tally;
import parley.model.ActorKind;
import parley.model.Dataset;
import parley.model.Link;
import parley.model.Period;

/** Gathers nodes and edges: nodes become actors, edges links; attributes are kept where the model has a place for them. */
final class GraphLog {
    private static final Set<String> NAMES = Set.of("label", "name", "title");
    private static final Set<String> KINDS = Set.of("kind", "type", "actor type", "node type", "category", "class");
    private static final Set<String> CAMPS = Set.of(
            "camp",
            "side",
            "group",
            "bloc",
            "faction",
            "community",
            "cluster",
            "modularity class",
            "modularity",
            "country",
            "party");
    private static final Set<String> WEIGHTS = Set.of("weight", "value", "strength", "count");
    private static final Set<String> LABELS = Set.of("label", "kind", "type", "relation", "relationship", "name");
    private static final Set<String> STARTS = Set.of("start", "startopen", "from date", "begin", "date");
    private static final Set<String> ENDS = Set.of("end", "endopen", "to date", "date");

    private final String file;
    private final Tally tally;
    private final Camps camps = new Camps();
    private final Cast cast = new Cast();
    private final Slugs linkIds = new Slugs("link");
    private final Map<String, String> actors = new HashMap<>();
    private final List<Item> edges = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> unused = new TreeSet<>();
    private int guessedKinds;

    GraphLog(String file, Tally tally) {
        this.file = file;
        this.tally = tally;
    }

    /** Takes in a node, or an edge until its ends are known. */
    void add(Item item) {
        tally.read();
        if (item.isEdge()) {
            edges.add(item);
        } else {
            node(item);
        }
    }

    private void node(Item node) {
        if (node.id().isEmpty() || actors.containsKey(node.id())) {
            boolean empty = node.id().isEmpty();
            leaveOut(
                    node,
                    "id",
                    empty ? "The node has no id" : "The node's id stands twice",
                    node.id(),
                    "give it one of its own.");
            return;
        }
        var found = new LinkedHashSet<String>();
        var name = value(node, NAMES, found)
                .map(Names::tidy)
                .filter(words -> !words.isEmpty())
                .orElse(node.id());
        var camp = value(node, CAMPS, found).orElse("");
        actors.put(node.id(), cast.add("node\n" + node.id(), name, kind(node, name, found), camps.of(campLabel(camp))));
        noteUnused(node, found);
        tally.imported();
    }

    /** A number alone, as Gephi writes a modularity class, says nothing on a legend. */
    private static String campLabel(String camp) {
        return camp.matches("\\d+(\\.0)?") ? "Group " + camp.replace(".0", "") : camp;
    }

    private ActorKind kind(Item node, String name, Set<String> found) {
        var written = value(node, KINDS, found);
        var kind = written.flatMap(Kinds::ofWord);
        if (kind.isEmpty()) {
            written.ifPresent(_ -> found.removeIf(attribute -> KINDS.contains(key(attribute))));
            guessedKinds++;
        }
        return kind.orElseGet(() -> Kinds.guess(name));
    }

    private static Optional<String> value(Item item, Set<String> names, Set<String> found) {
        for (var attribute : item.attributes().entrySet()) {
            if (names.contains(key(attribute.getKey())) && !attribute.getValue().isBlank()) {
                found.add(attribute.getKey());
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    private static String key(String attribute) {
        return attribute
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
    }

    private void noteUnused(Item item, Set<String> found) {
        for (var attribute : item.attributes().keySet()) {
            if (!found.contains(attribute)) {
                unused.add(attribute);
            }
        }
    }

    private void edge(Item edge) {
        var from = actors.get(edge.from());
        var to = actors.get(edge.to());
        if (from == null || to == null) {
            leaveOut(
                    edge,
                    from == null ? "source" : "target",
                    "The edge leads to a node that is not in the file",
                    from == null ? edge.from() : edge.to(),
                    "add the node, or correct the edge.");
            return;
        }
        var found = new LinkedHashSet<String>();
        var weight = weight(edge, found);
        if (!Double.isFinite(weight)) {
            return;
        }
        var label = value(edge, LABELS, found).orElse(null);
        var period = period(edge, found);
        links.add(new Link(linkIds.next(edge.id()), from, to, edge.directed(), weight, label, period));
        noteUnused(edge, found);
        tally.imported();
    }

    /** The weight, 1 where none is written; not a number where the edge was left out for it. */
    private double weight(Item edge, Set<String> found) {
        var written = value(edge, WEIGHTS, found).orElse("1");
        try {
            double weight = Double.parseDouble(written);
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException _) {
            // told below, as for a number that is not finite
        }
        leaveOut(edge, "weight", "The weight is not a number", written, "write one such as 2.5.");
        return Double.NaN;
    }

    private @Nullable Period period(Item edge, Set<String> found) {
        var start = day(edge, STARTS, found);
        var end = day(edge, ENDS, found);
        if (start == null && end == null) {
            return null;
        }
        var from = start == null ? end : start;
        var to = end == null ? start : end;
        if (from == null || to == null || to.isBefore(from)) {
            remark(edge, "end", "The edge ends before it begins", from + " to " + to, "it is kept without its time.");
            return null;
        }
        return new Period(from, to);
    }

    private @Nullable LocalDate day(Item edge, Set<String> names, Set<String> found) {
        var written = value(edge, names, found).orElse("");
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeException _) {
            remark(edge, "start", "The time is not a date", written, "the edge is kept without it; write 2013-02-25.");
            return null;
        }
    }

    private void leaveOut(Item item, String column, String reason, @Nullable String what, String advice) {
        tally.leaveOut(file, item.row(), column, reason, what, advice);
    }

    private void remark(Item item, String column, String reason, String what, String advice) {
        tally.remark(file, item.row(), column, reason, what, advice);
    }

    /** All that was gathered. */
    Dataset dataset(String title, GraphFormat format) {
        edges.forEach(this::edge);
        edges.clear();
        if (guessedKinds > 0) {
            tally.note("What an actor is was guessed by the name for " + guessedKinds
                    + " actors; give nodes an attribute \"kind\" with person, state or organisation.");
        }
        if (!unused.isEmpty()) {
            tally.note("Attributes that Parley has no place for were left out: " + String.join(", ", unused) + ".");
        }
        var period = Edition.period(List.of(), links);
        if (links.stream().allMatch(link -> link.period() == null)) {
            tally.note("No edge is dated.");
        }
        return new Dataset(
                Edition.about(title, "Imported from the " + format.label() + " " + file + ".", Edition.OWN, period),
                new Dataset.Contents(
                        camps.all(),
                        List.of(Edition.DIALOGUE),
                        List.of(),
                        List.of(),
                        cast.actors(),
                        List.of(),
                        List.of(),
                        links));
    }
}
