package parley.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Dating;
import parley.query.Projection;
import parley.ui.words.Dates;

/**
 * The statements and events of a projection as rows: days in order, under each its events and then its statements, each
 * followed by the replies to it of the same day. What is only vaguely dated stands at the end.
 */
final class Rows {
    private static final String BACKGROUND = "Background, not dated to the day";
    private static final int VAGUE_DAYS = 14;

    private final Map<String, List<Statement>> replies;
    /** What stands in a row already. */
    private final Set<Record> placed = new HashSet<>();

    private final List<Row> rows = new ArrayList<>();

    private Rows(Projection projection) {
        replies = projection.statements().stream()
                .filter(said -> said.inReplyTo() != null)
                .collect(Collectors.groupingBy(said -> String.valueOf(said.inReplyTo())));
    }

    /** The rows of a projection; linear in it. */
    static List<Row> of(Projection projection) {
        var groups = new LinkedHashMap<String, Group>();
        var chronology = projection.chronology();
        dates(projection).forEach(date -> group(groups, chronology, date));
        projection
                .events()
                .forEach(event -> group(groups, chronology, chronology.dateOf(event))
                        .events()
                        .add(event));
        projection
                .statements()
                .forEach(said -> group(groups, chronology, chronology.dateOf(said))
                        .statements()
                        .add(said));
        var background = groups.remove(BACKGROUND);
        if (background != null) {
            groups.put(BACKGROUND, background);
        }
        var rows = new Rows(projection);
        groups.forEach(rows::add);
        return rows.rows;
    }

    private record Group(@Nullable YearMonth month, List<Event> events, List<Statement> statements) {
        Group(@Nullable YearMonth month) {
            this(month, new ArrayList<>(), new ArrayList<>());
        }
    }

    private static List<Dated> dates(Projection projection) {
        return Stream.concat(
                        projection.events().stream().map(projection.chronology()::dateOf),
                        projection.statements().stream().map(projection.chronology()::dateOf))
                .sorted(Dated.chronological())
                .toList();
    }

    private static Group group(Map<String, Group> groups, Chronology chronology, Dated date) {
        return groups.computeIfAbsent(heading(chronology, date), _ -> new Group(month(date)));
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

    private void add(String heading, Group group) {
        rows.add(new Row.Heading(heading, group.month()));
        var here = group.statements().stream().map(Statement::id).collect(Collectors.toSet());
        var first = group.statements().stream()
                .filter(said -> said.inReplyTo() == null || !here.contains(said.inReplyTo()))
                .toList();
        var occasions = first.stream().map(Statement::occasion).collect(Collectors.toSet());
        group.events().stream().filter(event -> !occasions.contains(event.id())).forEach(this::addEvent);
        for (var said : first) {
            group.events().stream()
                    .filter(event -> event.id().equals(said.occasion()))
                    .forEach(this::addEvent);
            addThread(said, 0, here);
        }
        group.statements().forEach(said -> addThread(said, 0, here)); // what answers itself in a circle
    }

    private void addEvent(Event event) {
        if (placed.add(event)) {
            rows.add(new Row.OfEvent(event));
        }
    }

    /** A statement, and under it the answers to it of the same day. */
    private void addThread(Statement said, int depth, Set<String> here) {
        if (here.contains(said.id()) && placed.add(said)) {
            rows.add(new Row.OfStatement(said, depth));
            replies.getOrDefault(said.id(), List.of()).forEach(reply -> addThread(reply, depth + 1, here));
        }
    }
}
