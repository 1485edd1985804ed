package parley.dataset;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;

/**
 * Which ids a file declares, and which of them it refers to. Those of its statements, which may be very many, are looked up
 * in their columns.
 */
final class Ids implements References {
    private final Findings findings;
    private final StatementIds statements;
    private final Map<Section, Map<String, Spot>> declared = new EnumMap<>(Section.class);
    private final Map<Section, Set<String>> used = new EnumMap<>(Section.class);

    private Ids(Findings findings, StatementIds statements) {
        this.findings = findings;
        this.statements = statements;
    }

    /** All ids of a file; those that stand twice, but for statements, are among the findings. */
    static Ids in(ObjectNode root, StatementIds statements, Findings findings) {
        var ids = new Ids(findings, statements);
        for (var section : Section.values()) {
            ids.declared.put(section, new LinkedHashMap<>());
            ids.used.put(section, new HashSet<>());
            ids.gather(root, section);
        }
        return ids;
    }

    private void gather(ObjectNode root, Section section) {
        if (root.value(section.key()) instanceof ListNode(var _, var items)) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof ObjectNode entry && entry.value("id") instanceof Text id) {
                    declare(section, id, Trail.TOP.to(section.key(), i).to("id"));
                }
            }
        }
    }

    private void declare(Section section, Text id, Trail trail) {
        var first = of(section).putIfAbsent(id.value(), id.at());
        if (first != null) {
            findings.error(Kind.SEMANTIC, trail.place(id.at()), twice(section, id.value(), first.line()));
        }
    }

    /** What to say of an id that stood in an entry before. */
    static String twice(Section section, String id, int firstLine) {
        return section.noun() + " \"" + id + "\" stands twice, first in line " + firstLine
                + "; give one of the two another id.";
    }

    private Map<String, Spot> of(Section section) {
        return declared.getOrDefault(section, Map.of());
    }

    /** Whether an entry has an id. */
    boolean isDeclared(Section section, String id) {
        return section == Section.STATEMENTS
                ? statements.row(id) >= 0
                : of(section).containsKey(id);
    }

    /** Marks an id as used; a finding where nothing has it. */
    @Override
    public void refer(Section section, String id, Supplier<Place> place) {
        if (isDeclared(section, id)) {
            use(section, id);
        } else {
            findings.error(Kind.SEMANTIC, place.get(), dangling(section, id));
        }
    }

    /** Marks an id that is declared as used. */
    void use(Section section, String id) {
        used.getOrDefault(section, Set.of()).add(id);
    }

    private String dangling(Section section, String id) {
        var otherwise = "add it there or correct the id.";
        return section.noun() + " \"" + id + "\" is not in \"" + section.key() + "\"; "
                + (findings.isFull() ? otherwise : Spelling.didYouMean(id, candidates(section), otherwise));
    }

    private Collection<String> candidates(Section section) {
        return section == Section.STATEMENTS ? statements : of(section).keySet();
    }

    /** Whether something refers to an id. */
    boolean isUsed(Section section, String id) {
        return used.getOrDefault(section, Set.of()).contains(id);
    }
}
