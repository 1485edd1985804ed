package parley.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.imports.build.Edition;
import parley.imports.build.Names;
import parley.imports.build.Slugs;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Position;
import parley.model.Stance;

/** The positions that rows take, with their issues and conditions. */
final class Positions {
    private final Slugs issueIds = new Slugs("issue");
    private final Slugs conditionIds = new Slugs("condition");
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<String, Condition> conditions = new LinkedHashMap<>();

    /**
     * The stance of a row, within a list that is empty where it takes none; empty where its word is not known and the
     * row was left out.
     */
    Optional<List<Stance>> stance(TableRecord row) {
        var word = row.cell(ColumnRole.STANCE);
        if (StanceWords.isNone(word)) {
            return Optional.of(List.of());
        }
        var stance = StanceWords.stance(word);
        if (stance.isEmpty()) {
            row.leaveOut(
                    ColumnRole.STANCE,
                    "The stance is not known",
                    word,
                    word.equals("0")
                            ? "it may mean no or neutral; write the word."
                            : "write supports, conditional, opposes or neutral.");
        }
        return stance.map(List::of);
    }

    /** The position of a row with this stance; none where there is no stance. */
    List<Position> taken(TableRecord row, List<Stance> stance) {
        var conditional = row.list(ColumnRole.CONDITIONS);
        boolean fits = stance.contains(Stance.CONDITIONAL);
        if (!conditional.isEmpty() && !fits) {
            row.remark(
                    ColumnRole.CONDITIONS,
                    "Only a conditional stance has conditions",
                    String.join("; ", conditional),
                    "they are left out; write \"conditional\" as the stance.");
        }
        if (fits && conditional.isEmpty()) {
            row.remark(ColumnRole.CONDITIONS, "The stance is conditional without a condition", null, "write it.");
        }
        return stance.stream()
                .map(each -> new Position(issue(row), each, fits ? conditions(conditional) : List.of()))
                .toList();
    }

    private String issue(TableRecord row) {
        var written = row.cell(ColumnRole.ISSUE);
        var label = written.isEmpty() ? row.table().mapping().issue() : written;
        return issues.computeIfAbsent(Names.key(label), key -> issue(key, label))
                .id();
    }

    private Issue issue(String key, String label) {
        if (key.equals(Edition.DIALOGUE.id())) {
            return new Issue(issueIds.next(key), Edition.DIALOGUE.label(), Edition.DIALOGUE.question());
        }
        return new Issue(issueIds.next(label), label, label.endsWith("?") ? label : "For or against: " + label + "?");
    }

    private List<String> conditions(List<String> labels) {
        var ids = new ArrayList<String>();
        for (var label : labels) {
            var known =
                    conditions.computeIfAbsent(Names.key(label), _ -> new Condition(conditionIds.next(label), label));
            ids.add(known.id());
        }
        return ids;
    }

    /** A position as a sentence without its subject: "Opposes: arms." */
    String inWords(Position position) {
        var label = issues.values().stream()
                .filter(issue -> issue.id().equals(position.issue()))
                .map(Issue::label)
                .findFirst()
                .orElse(position.issue());
        var verb = switch (position.stance()) {
            case SUPPORTS -> "Supports: ";
            case CONDITIONAL -> "Supports on conditions: ";
            case OPPOSES -> "Opposes: ";
            case NEUTRAL -> "Is neutral on: ";
        };
        return verb + label + ".";
    }

    List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    List<Condition> conditions() {
        return List.copyOf(conditions.values());
    }
}
