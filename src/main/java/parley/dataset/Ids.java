package parley.dataset;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Spot;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;

/**
 * Which ids a file declares, and which of them it refers to.
 * They are gathered before anything else is read, so that a reference can be judged where it stands.
 */
final class Ids {
    private final Findings findings;
    private final Map<Section, Map<String, Spot>> declared = new EnumMap<>(Section.class);
    private final Map<Section, Set<String>> used = new EnumMap<>(Section.class);

    private Ids(Findings findings) {
        this.findings = findings;
    }

    /** All ids of a file; those that stand twice are among the findings. */
    static Ids in(ObjectNode root, Findings findings) {
        var ids = new Ids(findings);
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
                    declare(section, id, "$." + section.key() + "[" + i + "].id");
                }
            }
        }
    }

    private void declare(Section section, Text id, String path) {
        var first = of(section).putIfAbsent(id.value(), id.at());
        if (first != null) {
            findings.error(
                    Kind.SEMANTIC,
                    id.at().place(path),
                    section.noun() + " \"" + id.value() + "\" stands twice, first in line " + first.line()
                            + "; give one of the two another id.");
        }
    }

    private Map<String, Spot> of(Section section) {
        return declared.getOrDefault(section, Map.of());
    }

    /** Marks an id as used; a finding where nothing has it. */
    void refer(Section section, String id, Place place) {
        if (of(section).containsKey(id)) {
            used.getOrDefault(section, Set.of()).add(id);
        } else {
            findings.error(Kind.SEMANTIC, place, dangling(section, id));
        }
    }

    private String dangling(Section section, String id) {
        var otherwise = "add it there or correct the id.";
        return section.noun() + " \"" + id + "\" is not in \"" + section.key() + "\"; "
                + (findings.isFull()
                        ? otherwise
                        : Spelling.didYouMean(id, of(section).keySet(), otherwise));
    }

    /** Whether something refers to an id. */
    boolean isUsed(Section section, String id) {
        return used.getOrDefault(section, Set.of()).contains(id);
    }
}
