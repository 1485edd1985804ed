package parley.picture.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Issue;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Leaning;
import parley.query.StanceCourse;
import parley.session.Lanes;

/**
 * Which lanes the axis has, and what stands in each; the same whatever is filtered, selected or on view, so that
 * nothing ever jumps. Linear in the dataset, up to sorting.
 */
public record LanePlan(Lanes kind, List<Lane> lanes) {
    private static final String NO_ISSUE = "no-issue";

    /**
     * A lane.
     *
     * @param id that of the camp, actor or issue
     * @param isHeading whether it only names the lanes below it
     * @param entries what stands in it, earliest first
     * @param course how the stance went, where the lanes show stances; empty otherwise
     */
    public record Lane(String id, String label, boolean isHeading, List<Entry> entries, Optional<StanceCourse> course) {
        /** How often the stance changed; 0 where none is shown. */
        public int changes() {
            return course.map(StanceCourse::changes).orElse(0);
        }
    }

    /** A statement in a lane, and the stance that the lane shows of it. */
    public record Entry(Statement said, Leaning leaning) {}

    /** The lanes of a dataset; stances are those on an issue, or in lanes of issues on the lane's own. */
    public static LanePlan of(Dataset dataset, Chronology chronology, Lanes kind, String issue) {
        var lanes = switch (kind) {
            case CAMPS -> camps(dataset, chronology, issue);
            case ACTORS -> actors(dataset, chronology, issue);
            case ISSUES -> issues(dataset, chronology);
            case STANCES -> stances(dataset, chronology, issue);
        };
        return new LanePlan(kind, List.copyOf(lanes));
    }

    private static Lane lane(String id, String label, List<Statement> all, String issue) {
        var entries = all.stream()
                .map(said -> new Entry(said, Leaning.of(said.stanceOn(issue))))
                .toList();
        return new Lane(id, label, false, entries, Optional.empty());
    }

    private static Lane heading(String id, String label) {
        return new Lane("heading-" + id, label, true, List.of(), Optional.empty());
    }

    private static List<Lane> camps(Dataset dataset, Chronology chronology, String issue) {
        var said = grouped(chronology, each -> dataset.actor(each.speaker()).camp());
        return dataset.camps().stream()
                .map(camp -> lane(camp.id(), camp.label(), said.getOrDefault(camp.id(), List.of()), issue))
                .toList();
    }

    private static Map<String, List<Statement>> grouped(Chronology chronology, Function<Statement, String> by) {
        return chronology.statements().stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    // --- actors ----------------------------------------------------------------------------------------------------

    /** Whoever said something, under its camp; who said most comes first. */
    private static List<Lane> actors(Dataset dataset, Chronology chronology, String issue) {
        var said = grouped(chronology, Statement::speaker);
        var lanes = new ArrayList<Lane>();
        for (var camp : dataset.camps()) {
            var speakers = speakers(dataset, said)
                    .filter(actor -> actor.camp().equals(camp.id()))
                    .toList();
            if (!speakers.isEmpty()) {
                lanes.add(heading(camp.id(), camp.label()));
            }
            speakers.forEach(actor ->
                    lanes.add(lane(actor.id(), actor.shortName(), said.getOrDefault(actor.id(), List.of()), issue)));
        }
        return lanes;
    }

    private static Stream<Actor> speakers(Dataset dataset, Map<String, List<Statement>> said) {
        Comparator<Actor> byMost = Comparator.comparingInt(
                actor -> -said.getOrDefault(actor.id(), List.of()).size());
        return dataset.actors().stream()
                .filter(actor -> said.containsKey(actor.id()))
                .sorted(byMost.thenComparing(Actor::shortName));
    }

    /** Whoever took a position: first those whose stance moved, then those whose stance did not, each by camp. */
    private static List<Lane> stances(Dataset dataset, Chronology chronology, String issue) {
        var positions = grouped(chronology, Statement::speaker);
        positions.replaceAll((_, all) ->
                all.stream().filter(said -> said.positionOn(issue).isPresent()).toList());
        positions.values().removeIf(List::isEmpty);
        var lanes = dataset.camps().stream()
                .flatMap(camp -> speakers(dataset, positions)
                        .filter(actor -> actor.camp().equals(camp.id())))
                .map(actor -> course(actor, positions.getOrDefault(actor.id(), List.of()), issue))
                .toList();
        return Stream.concat(group("moved", "Stance changed", lanes, true), group("kept", "Stance kept", lanes, false))
                .toList();
    }

    private static Lane course(Actor actor, List<Statement> positions, String issue) {
        var lane = lane(actor.id(), actor.shortName(), positions, issue);
        return new Lane(lane.id(), lane.label(), false, lane.entries(), Optional.of(StanceCourse.of(issue, positions)));
    }

    private static Stream<Lane> group(String id, String label, List<Lane> lanes, boolean moved) {
        var members = lanes.stream().filter(lane -> lane.changes() > 0 == moved).toList();
        return members.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(heading(id, label + " (" + members.size() + ")")), members.stream());
    }

    // --- issues ----------------------------------------------------------------------------------------------------

    /** A lane for each issue, with the statements that take a position on it; what takes none stands in a last lane. */
    private static List<Lane> issues(Dataset dataset, Chronology chronology) {
        var all = chronology.statements();
        var lanes = new ArrayList<Lane>();
        for (Issue issue : dataset.issues()) {
            lanes.add(lane(
                    issue.id(),
                    issue.label(),
                    all.stream()
                            .filter(said -> said.positionOn(issue.id()).isPresent())
                            .toList(),
                    issue.id()));
        }
        lanes.add(lane(
                NO_ISSUE,
                "No position",
                all.stream().filter(said -> said.positions().isEmpty()).toList(),
                NO_ISSUE));
        return lanes;
    }
}
