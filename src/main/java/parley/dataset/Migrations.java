package parley.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import parley.dataset.Node.Member;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem.Kind;

/**
 * Files of older versions of the format, step by step to the current one.
 * The steps stay for ever: the first leads from version 1 to 2, and each is tested with a file of its own.
 */
final class Migrations {
    /** Version 2 gave a meaning to keys that version 1 did not know, and passed over: they go on meaning nothing. */
    private static final Step FROM_1_TO_2 = new Step() {
        @Override
        public ObjectNode root(ObjectNode root, Findings findings) {
            return without(root, Trail.TOP, Set.of("links"), findings);
        }

        @Override
        public ObjectNode statement(ObjectNode statement, Trail trail, Findings findings) {
            return without(statement, trail, Set.of("coding", "reports"), findings);
        }
    };

    private static final List<Step> STEPS = List.of(FROM_1_TO_2);

    /** From one version to the next; statements come one by one, as no file of very many is held at once. */
    private interface Step {
        /** The file but for its statements. */
        ObjectNode root(ObjectNode root, Findings findings);

        ObjectNode statement(ObjectNode statement, Trail trail, Findings findings);
    }

    private Migrations() {}

    /** The version that the last step leads to. */
    static int currentVersion() {
        return STEPS.size() + 1;
    }

    /** A file of a version from 1 to the current one, as it would stand in the current one, but for its statements. */
    static ObjectNode toCurrent(ObjectNode root, int version, Findings findings) {
        var migrated = root;
        for (int step = version - 1; step < STEPS.size(); step++) {
            migrated = STEPS.get(step).root(migrated, findings);
        }
        return migrated;
    }

    /** A statement in a file of a version from 1 to the current one, as it would stand in the current one. */
    static ObjectNode toCurrent(ObjectNode statement, Trail trail, int version, Findings findings) {
        var migrated = statement;
        for (int step = version - 1; step < STEPS.size(); step++) {
            migrated = STEPS.get(step).statement(migrated, trail, findings);
        }
        return migrated;
    }

    private static ObjectNode without(ObjectNode object, Trail trail, Set<String> keys, Findings findings) {
        if (keys.stream().allMatch(key -> object.value(key) == null)) {
            return object;
        }
        var left = new LinkedHashMap<String, Member>();
        object.members().forEach((key, member) -> {
            if (keys.contains(key)) {
                findings.warning(
                        Kind.STRUCTURAL,
                        trail.to(key).place(member.at()),
                        "\"" + key + "\" is a key of format 2, so it is left out; write \"parley\": 2 to use it.");
            } else {
                left.put(key, member);
            }
        });
        return new ObjectNode(object.at(), left);
    }
}
