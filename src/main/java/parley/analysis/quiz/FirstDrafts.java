package parley.analysis.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.analysis.contact.Encounter;
import parley.model.Dataset;

/** What came first: something, and what certainly came after it. */
final class FirstDrafts {
    private static final int OTHERS = 3;
    /** How many of those that come after it chance chooses among, so that they are near enough to be taken for earlier. */
    private static final int NEAREST = 12;

    /** What says itself when it was. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:19|20)\\d\\d\\b|\\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|June|July|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b|\\b\\d\\d? May\\b|\\bMay \\d");

    private FirstDrafts() {}

    /** O(n log n + 12 n) in statements and events. */
    static List<Draft> of(Material material) {
        var items = items(material);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < items.size(); i++) {
            var first = items.get(i);
            var later = items.subList(i + 1, items.size()).stream()
                    .filter(item -> Order.isCertain(first.date(), item.date()))
                    .limit(NEAREST)
                    .toList();
            if (!later.isEmpty()) {
                drafts.add(draft(first, later));
            }
        }
        return drafts;
    }

    private static List<Encounter> items(Material material) {
        var seen = new HashSet<String>();
        var statements = material.telling().stream().map(said -> (Encounter) new Encounter.Spoke(said, said.said()));
        var events = material.events().stream().map(event -> (Encounter) new Encounter.Met(event, event.date()));
        return Order.earliestFirst(Stream.concat(statements, events)
                .filter(item -> item.date().isExactToTheDay())
                .filter(item -> tellsNoDate(material.dataset(), item))
                .filter(item -> seen.add(Phrases.of(material.dataset(), item)))
                .toList());
    }

    private static boolean tellsNoDate(Dataset dataset, Encounter item) {
        return !DATE.matcher(Phrases.of(dataset, item)).find();
    }

    private static Draft draft(Encounter first, List<Encounter> later) {
        return new Draft(id(first), chance -> {
            var options = chance.among(first, apart(chance.shuffled(later)));
            return new Question.WhatCameFirst(options.options(), options.right());
        });
    }

    /** As many as are needed, whose order among each other is certain too. */
    private static List<Encounter> apart(List<Encounter> later) {
        var chosen = new ArrayList<Encounter>();
        for (var item : later) {
            if (chosen.size() < OTHERS
                    && chosen.stream().allMatch(other -> Order.isCertain(other.date(), item.date()))) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private static String id(Encounter item) {
        return switch (item) {
            case Encounter.Spoke(var said, var _) -> said.id();
            case Encounter.Met(var event, var _) -> "event " + event.id();
        };
    }
}
