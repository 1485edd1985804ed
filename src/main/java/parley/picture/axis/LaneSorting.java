package parley.picture.axis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Position;
import parley.model.Statements;
import parley.query.Leaning;
import parley.session.Lanes;

/** Puts the statements of a dataset into lanes; linear in statements, and sorts only those who speak. */
final class LaneSorting {
    private static final String NO_ISSUE = "no-issue";

    private final Dataset dataset;
    private final Statements said;
    private final Timeline timeline;
    private final int[] order;
    private final String issue;

    private LaneSorting(Dataset dataset, Timeline timeline, int[] order, String issue) {
        this.dataset = dataset;
        said = dataset.statements();
        this.timeline = timeline;
        this.order = order;
        this.issue = issue;
    }

    /**
     * The lanes of a dataset; stances are those on an issue, or in lanes of issues on the lane's own.
     *
     * @param order the rows of all statements, earliest first
     */
    static LanePlan sorted(Dataset dataset, Timeline timeline, int[] order, Lanes kind, String issue) {
        var sorting = new LaneSorting(dataset, timeline, order, issue);
        return new LanePlan(
                kind,
                switch (kind) {
                    case CAMPS -> sorting.camps();
                    case ACTORS -> sorting.actors();
                    case ISSUES -> sorting.issues();
                    case STANCES -> sorting.stances();
                });
    }

    /** Statements sorted: all from left to right, and those of vague dates in the order said. */
    private record Sorted(Timeline timeline, Sheaves all, Sheaves vague) {
        LanePlan.Lane lane(String id, String label, int group, Leanings leanings, Optional<Entries> turns) {
            return new LanePlan.Lane(
                    id,
                    label,
                    false,
                    all.entries(group, timeline, leanings),
                    vague.entries(group, timeline, leanings),
                    turns);
        }
    }

    private Sorted sorted(int groups, Sheaves.Grouping grouping) {
        return new Sorted(
                timeline,
                new Sheaves(timeline, () -> IntStream.range(0, timeline.size()), groups, grouping),
                new Sheaves(timeline, timeline::vague, groups, grouping));
    }

    private LanePlan.Lane heading(String id, String label, Leanings leanings) {
        var none = new Entries(timeline, leanings, new int[0], 0, 0);
        return new LanePlan.Lane("heading-" + id, label, true, none, none, Optional.empty());
    }

    private List<LanePlan.Lane> camps() {
        var camps = dataset.camps();
        var places = IntStream.range(0, camps.size())
                .boxed()
                .collect(Collectors.toMap(place -> camps.get(place).id(), place -> place));
        int[] campOf = IntStream.range(0, said.actors())
                .map(code -> Objects.requireNonNull(
                        places.get(dataset.actor(said.actor(code)).camp())))
                .toArray();
        var leanings = Leanings.on(said, issue);
        var sorted = sorted(camps.size(), (row, group) -> group.accept(campOf[said.speaker(row)]));
        return IntStream.range(0, camps.size())
                .mapToObj(place ->
                        sorted.lane(camps.get(place).id(), camps.get(place).label(), place, leanings, Optional.empty()))
                .toList();
    }

    // --- actors ----------------------------------------------------------------------------------------------------

    /** Whoever said something, under its camp; who said most comes first. */
    private List<LanePlan.Lane> actors() {
        var leanings = Leanings.on(said, issue);
        var sorted = sorted(said.actors(), (row, group) -> group.accept(said.speaker(row)));
        var speakers = speakers(sorted.all()::count);
        var lanes = new ArrayList<LanePlan.Lane>();
        for (var camp : dataset.camps()) {
            var members = speakers.getOrDefault(camp.id(), List.of());
            if (!members.isEmpty()) {
                lanes.add(heading(camp.id(), camp.label(), leanings));
            }
            members.forEach(actor ->
                    lanes.add(sorted.lane(actor.id(), actor.shortName(), code(actor), leanings, Optional.empty())));
        }
        return lanes;
    }

    private int code(Actor actor) {
        return said.actorCode(actor.id());
    }

    /** Of each camp those who have anything counted, who has most first. */
    private Map<String, List<Actor>> speakers(IntUnaryOperator count) {
        record Speaker(Actor actor, int count) {}
        return dataset.actors().stream()
                .filter(actor -> code(actor) != Statements.NONE)
                .map(actor -> new Speaker(actor, count.applyAsInt(code(actor))))
                .filter(speaker -> speaker.count() > 0)
                .sorted(Comparator.comparingInt((Speaker speaker) -> -speaker.count())
                        .thenComparing(speaker -> speaker.actor().shortName()))
                .map(Speaker::actor)
                .collect(Collectors.groupingBy(Actor::camp, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whoever took a position: first those whose stance moved, then those whose stance did not, each by camp. */
    private List<LanePlan.Lane> stances() {
        var leanings = Leanings.on(said, issue);
        Sheaves.Grouping bySpeaker = (row, group) -> {
            if (leanings.of(row) != Leaning.NO_POSITION) {
                group.accept(said.speaker(row));
            }
        };
        var sorted = sorted(said.actors(), bySpeaker);
        var turning = turning(leanings);
        var turns = new Sheaves(
                timeline, () -> IntStream.of(order).filter(turning::get).map(timeline::rank), said.actors(), bySpeaker);
        var speakers = speakers(sorted.all()::count);
        var lanes = dataset.camps().stream()
                .flatMap(camp -> speakers.getOrDefault(camp.id(), List.of()).stream())
                .map(actor -> sorted.lane(
                        actor.id(),
                        actor.shortName(),
                        code(actor),
                        leanings,
                        Optional.of(turns.entries(code(actor), timeline, leanings))))
                .toList();
        return Stream.concat(
                        group("moved", "Stance changed", lanes, true, leanings),
                        group("kept", "Stance kept", lanes, false, leanings))
                .toList();
    }

    /** The rows whose speaker took no position before, or another one. */
    private BitSet turning(Leanings leanings) {
        var last = new Leaning[said.actors()];
        var turning = new BitSet(said.size());
        for (int row : order) {
            var leaning = leanings.of(row);
            int speaker = said.speaker(row);
            if (leaning != Leaning.NO_POSITION && leaning != last[speaker]) {
                turning.set(row);
                last[speaker] = leaning;
            }
        }
        return turning;
    }

    private Stream<LanePlan.Lane> group(
            String id, String label, List<LanePlan.Lane> lanes, boolean moved, Leanings leanings) {
        var members = lanes.stream().filter(lane -> lane.changes() > 0 == moved).toList();
        return members.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(heading(id, label + " (" + members.size() + ")", leanings)), members.stream());
    }

    // --- issues ----------------------------------------------------------------------------------------------------

    /** A lane for each issue, with the statements that take a position on it; what takes none stands in a last lane. */
    private List<LanePlan.Lane> issues() {
        var issues = dataset.issues();
        var places = IntStream.range(0, issues.size())
                .boxed()
                .collect(Collectors.toMap(place -> issues.get(place).id(), place -> place));
        int[][] lanesOf = said.positions().stream()
                .map(positions -> lanesOf(positions, places))
                .toArray(int[][]::new);
        var sorted = sorted(issues.size() + 1, (row, group) -> {
            for (int lane : lanesOf[said.positions(row)]) {
                group.accept(lane);
            }
        });
        var lanes = new ArrayList<LanePlan.Lane>();
        for (var each : issues) {
            lanes.add(
                    sorted.lane(each.id(), each.label(), lanes.size(), Leanings.on(said, each.id()), Optional.empty()));
        }
        lanes.add(sorted.lane(NO_ISSUE, "No position", lanes.size(), Leanings.on(said, NO_ISSUE), Optional.empty()));
        return lanes;
    }

    private static int[] lanesOf(List<Position> positions, Map<String, Integer> places) {
        return positions.isEmpty()
                ? new int[] {places.size()}
                : positions.stream()
                        .map(Position::issue)
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(places.get(id)))
                        .mapToInt(place -> place)
                        .toArray();
    }
}
