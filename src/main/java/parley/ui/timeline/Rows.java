package parley.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Excerpt;
import parley.model.Ranking;
import parley.model.Statements;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.Projection;
import parley.ui.words.Dates;

/**
 * The statements and events of a projection as rows: days in order, under each its events and then its statements, each
 * followed by the replies to it of the same day. What is only vaguely dated stands at the end.
 *
 * <p>Statements are known by their places in the projection here, so that a million of them take no more than some ints each.
 */
final class Rows {
    private static final String BACKGROUND = "Background, not dated to the day";
    private static final int VAGUE_DAYS = 14;
    private static final int NONE = -1;

    private final Statements all;
    private final Excerpt said;
    private final Replies replies;
    private final boolean[] placed;
    private final Set<String> placedEvents = new HashSet<>();
    private final RowList.Builder rows;

    /**
     * What stands under one heading.
     *
     * @param number by which it is told from the others
     */
    private record Group(int number, Row.Heading heading, List<Event> events) {}

    /** By the place of each statement the first answer to it of the same group, and the next answer to the same. */
    private static final class Replies {
        private final int[] first;
        private final int[] next;
        private final boolean[] isReply;

        private Replies(int size) {
            first = new int[size];
            next = new int[size];
            isReply = new boolean[size];
            Arrays.fill(first, NONE);
            Arrays.fill(next, NONE);
        }

        static Replies of(Statements all, Excerpt said, int[] groups) {
            var places = new int[all.size()];
            Arrays.fill(places, NONE);
            for (int place = 0; place < said.size(); place++) {
                places[said.row(place)] = place;
            }
            var replies = new Replies(said.size());
            // From the last to the first, so that the first is found first.
            for (int place = said.size() - 1; place >= 0; place--) {
                int answered = all.answered(said.row(place));
                int to = answered == Statements.NONE ? NONE : places[answered];
                if (to != NONE && groups[to] == groups[place]) {
                    replies.next[place] = replies.first[to];
                    replies.first[to] = place;
                    replies.isReply[place] = true;
                }
            }
            return replies;
        }
    }

    private Rows(Projection projection, Replies replies) {
        all = projection.dataset().statements();
        said = projection.statements();
        this.replies = replies;
        placed = new boolean[said.size()];
        rows = new RowList.Builder(all);
    }

    /** The rows of a projection; linear in it. */
    static RowList of(Projection projection) {
        var groups = new Groups(projection);
        int[] numbers = groups.ofStatements();
        var replies = Replies.of(projection.dataset().statements(), projection.statements(), numbers);
        var rows = new Rows(projection, replies);
        int[] inGroups = groups.inOrder(numbers);
        int from = 0;
        for (var group : groups.all()) {
            int to = from;
            while (to < inGroups.length && numbers[inGroups[to]] == group.number()) {
                to++;
            }
            rows.add(group, Arrays.copyOfRange(inGroups, from, to));
            from = to;
        }
        return rows.rows.build();
    }

    /** The headings of a projection in their order, and what stands under each. */
    private static final class Groups {
        private final Projection projection;
        private final Chronology chronology;
        private final Map<String, Group> byHeading = new LinkedHashMap<>();
        private final Map<Dated, Integer> byDate = new HashMap<>();

        Groups(Projection projection) {
            this.projection = projection;
            chronology = projection.chronology();
            dates().forEach(date -> byDate.put(date, group(date).number()));
            projection
                    .events()
                    .forEach(event -> group(chronology.dateOf(event)).events().add(event));
        }

        private Stream<Dated> dates() {
            var said =
                    projection.statements().rows().map(chronology.dates()::code).distinct();
            var different = chronology.dates().different();
            return Stream.concat(projection.events().stream().map(chronology::dateOf), said.mapToObj(different::get))
                    .distinct()
                    .sorted(Dated.chronological());
        }

        private Group group(Dated date) {
            return byHeading.computeIfAbsent(
                    heading(chronology, date),
                    text -> new Group(byHeading.size(), new Row.Heading(text, month(date)), new ArrayList<>()));
        }

        /** What is vague comes last. */
        List<Group> all() {
            var groups = new ArrayList<>(byHeading.values());
            var background = byHeading.get(BACKGROUND);
            if (background != null) {
                groups.remove(background);
                groups.add(background);
            }
            return groups;
        }

        /** The number of the group of each statement, by its place in the projection. */
        int[] ofStatements() {
            var byCode = chronology.dates().different().stream()
                    .mapToInt(date -> byDate.getOrDefault(date, NONE))
                    .toArray();
            return projection
                    .statements()
                    .rows()
                    .map(row -> byCode[chronology.dates().code(row)])
                    .toArray();
        }

        /** The places of the statements, those of one group together, groups in their order. */
        int[] inOrder(int[] numbers) {
            var rank = new int[byHeading.size()];
            var groups = all();
            for (int i = 0; i < groups.size(); i++) {
                rank[groups.get(i).number()] = i;
            }
            return Ranking.order(IntStream.range(0, numbers.length), place -> rank[numbers[place]]);
        }
    }

    private static String heading(Chronology chronology, Dated date) {
        var known = chronology.dating() == Dating.PUBLISHED ? "Known on " : "";
        if (date.isExactToTheDay()) {
            return known + Dates.day(date.first());
        }
        return isVague(date.first(), date.last()) ? BACKGROUND : known + Dates.inFull(date);
    }

    private static @Nullable YearMonth month(Dated date) {
        return isVague(date.first(), date.last()) ? null : YearMonth.from(date.first());
    }

    private static boolean isVague(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) > VAGUE_DAYS;
    }

    private void add(Group group, int[] places) {
        rows.add(group.heading());
        int[] first =
                Arrays.stream(places).filter(place -> !replies.isReply[place]).toArray();
        if (group.events().isEmpty()) {
            Arrays.stream(first).forEach(this::addThread);
        } else {
            addWithEvents(group, first);
        }
        Arrays.stream(places).forEach(this::addThread); // what answers itself in a circle
    }

    private void addWithEvents(Group group, int[] first) {
        var events = group.events().stream().collect(Collectors.toMap(Event::id, event -> event));
        var occasions = Arrays.stream(first)
                .mapToObj(place -> String.valueOf(all.occasion(said.row(place))))
                .collect(Collectors.toSet());
        group.events().stream().filter(event -> !occasions.contains(event.id())).forEach(this::addEvent);
        for (int place : first) {
            var occasion = events.get(String.valueOf(all.occasion(said.row(place))));
            if (occasion != null) {
                addEvent(occasion);
            }
            addThread(place);
        }
    }

    private void addEvent(Event event) {
        if (placedEvents.add(event.id())) {
            rows.add(event);
        }
    }

    /** A statement, and under it the answers to it of the same day. */
    private void addThread(int root) {
        var above = new ArrayDeque<Integer>();
        int place = root;
        while (place != NONE) {
            int answer = addOnce(place, above.size()) ? replies.first[place] : NONE;
            if (answer != NONE) {
                above.push(place);
                place = answer;
            } else {
                place = next(place, above);
            }
        }
    }

    private boolean addOnce(int place, int depth) {
        if (placed[place]) {
            return false;
        }
        placed[place] = true;
        rows.addStatement(said.row(place), depth);
        return true;
    }

    /** The next answer to the same, or to what that answers, and so on; none where the thread ends. */
    private int next(int place, Deque<Integer> above) {
        int last = place;
        while (!above.isEmpty()) {
            if (replies.next[last] != NONE) {
                return replies.next[last];
            }
            last = above.pop();
        }
        return NONE;
    }
}
