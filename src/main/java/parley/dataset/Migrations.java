package parley.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.Member;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem.Kind;

/**
 * Files of older versions of the format, step by step to the current one.
 * The steps stay for ever: the first leads from version 1 to 2, and each is tested with a file of its own.
 */
final class Migrations {
    private static final List<BiFunction<ObjectNode, Findings, ObjectNode>> STEPS = List.of(Migrations::from1To2);

    private Migrations() {}

    /** The version that the last step leads to. */
    static int currentVersion() {
        return STEPS.size() + 1;
    }

    /** A file of a version from 1 to the current one, as it would stand in the current one. */
    static ObjectNode toCurrent(ObjectNode root, int version, Findings findings) {
        var migrated = root;
        for (var step : STEPS.subList(version - 1, STEPS.size())) {
            migrated = step.apply(migrated, findings);
        }
        return migrated;
    }

    /** Version 2 gave a meaning to keys that version 1 did not know, and passed over: they go on meaning nothing. */
    private static ObjectNode from1To2(ObjectNode root, Findings findings) {
        var members = new LinkedHashMap<>(without(root, "$", Set.of("links"), findings));
        var statements = members.get("statements");
        if (statements != null && statements.value() instanceof ListNode list) {
            members.put("statements", new Member(statements.at(), statementsFrom1To2(list, findings)));
        }
        return new ObjectNode(root.at(), members);
    }

    private static ListNode statementsFrom1To2(ListNode list, Findings findings) {
        var items = new ArrayList<Node>();
        for (int i = 0; i < list.items().size(); i++) {
            var path = "$.statements[" + i + "]";
            items.add(
                    list.items().get(i) instanceof ObjectNode said
                            ? new ObjectNode(said.at(), without(said, path, Set.of("coding", "reports"), findings))
                            : list.items().get(i));
        }
        return new ListNode(list.at(), items);
    }

    private static Map<String, Member> without(ObjectNode object, String path, Set<String> keys, Findings findings) {
        var left = new LinkedHashMap<String, Member>();
        object.members().forEach((key, member) -> {
            if (keys.contains(key)) {
                findings.warning(
                        Kind.STRUCTURAL,
                        member.at().place(path + "." + key),
                        "\"" + key + "\" is a key of format 2, so it is left out; write \"parley\": 2 to use it.");
            } else {
                left.put(key, member);
            }
        });
        return left;
    }
}
