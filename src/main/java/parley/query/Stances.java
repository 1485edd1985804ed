package parley.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Excerpt;
import parley.model.Position;
import parley.model.Statements;

/**
 * Where actors stand on an issue: an actor's stance is that of its latest own statement on it in the window, or,
 * where it made none, of the latest such statement of somebody who represents it. Immutable; an answer takes constant time.
 */
public final class Stances {
    private static final int NONE = -1;

    private final Dataset dataset;
    private final String issue;
    private final Leaning[] leanings;
    private final int[] latest;
    private final int[] order;
    private final Map<String, List<Actor>> representatives;

    private Stances(
            Dataset dataset,
            String issue,
            Leaning[] leanings,
            int[] latest,
            int[] order,
            Map<String, List<Actor>> representatives) {
        this.dataset = dataset;
        this.issue = issue;
        this.leanings = leanings;
        this.latest = latest;
        this.order = order;
        this.representatives = representatives;
    }

    /**
     * The stances of all actors, what is latest being as a chronology of the dataset has it; linear in statements and
     * actors.
     */
    public static Stances of(Dataset dataset, Chronology chronology, String issue, TimeWindow window) {
        var said = dataset.statements();
        var leanings = leanings(said, issue);
        var admitted = window.admitted(chronology.dates());
        var latest = new int[said.actors()];
        var order = new int[said.actors()];
        Arrays.fill(latest, NONE);
        var inOrder = chronology.statements();
        for (int place = 0; place < inOrder.size(); place++) {
            int row = inOrder.row(place);
            if (leanings[said.positions(row)] != Leaning.NO_POSITION
                    && admitted[chronology.dates().code(row)]) {
                latest[said.speaker(row)] = row;
                order[said.speaker(row)] = place;
            }
        }
        return new Stances(dataset, issue, leanings, latest, order, representatives(dataset));
    }

    /** What each list of positions amounts to on an issue, by its code. */
    public static Leaning[] leanings(Statements said, String issue) {
        return said.positions().stream().map(list -> leaning(list, issue)).toArray(Leaning[]::new);
    }

    private static Leaning leaning(List<Position> positions, String issue) {
        return Leaning.of(positions.stream()
                .filter(position -> position.issue().equals(issue))
                .findFirst()
                .map(Position::stance));
    }

    /** Who speaks for whom: for each who is represented, those who do. */
    private static Map<String, List<Actor>> representatives(Dataset dataset) {
        var representatives = new HashMap<String, List<Actor>>();
        for (var actor : dataset.actors()) {
            for (var represented : actor.represents()) {
                representatives
                        .computeIfAbsent(represented, _ -> new ArrayList<>())
                        .add(actor);
            }
        }
        return representatives;
    }

    /** Where an actor of the dataset stands; no position for anyone else. */
    public ActorStance of(String actor) {
        int own = latest(actor);
        if (own != NONE) {
            return new ActorStance(leaning(own), dataset.statements().get(own), null);
        }
        return representative(actor)
                .map(other -> new ActorStance(
                        leaning(latest(other.id())), dataset.statements().get(latest(other.id())), other))
                .orElse(ActorStance.NONE);
    }

    /** The leaning of {@link #of}; builds no statement. */
    public Leaning leaning(String actor) {
        int own = latest(actor);
        return own != NONE
                ? leaning(own)
                : representative(actor)
                        .map(other -> leaning(latest(other.id())))
                        .orElse(Leaning.NO_POSITION);
    }

    private Leaning leaning(int row) {
        return leanings[dataset.statements().positions(row)];
    }

    /** The position that an actor took itself in the latest statement that {@link #of} reads its stance from. */
    public Optional<Position> ownPosition(String actor) {
        int own = latest(actor);
        return own == NONE
                ? Optional.empty()
                : dataset.statements().positions().get(dataset.statements().positions(own)).stream()
                        .filter(position -> position.issue().equals(issue))
                        .findFirst();
    }

    /** Who speaks for an actor that has not spoken itself. */
    public Optional<Actor> spokesperson(String actor) {
        return latest(actor) == NONE ? representative(actor) : Optional.empty();
    }

    private Optional<Actor> representative(String actor) {
        return representatives.getOrDefault(actor, List.of()).stream()
                .filter(other -> latest(other.id()) != NONE)
                .max(Comparator.comparingInt(other -> order[dataset.statements().actorCode(other.id())]));
    }

    private int latest(String actor) {
        int code = dataset.statements().actorCode(actor);
        return code < 0 ? NONE : latest[code];
    }

    /** The statements in which an actor took a position on an issue, earliest first; takes time by what it said. */
    public static Excerpt positionsOf(Chronology chronology, String actor, String issue) {
        var said = chronology.dataset().statements();
        var leanings = leanings(said, issue);
        int code = said.actorCode(actor);
        return chronology.inOrder(said.concerning(actor)
                .filter(row -> said.speaker(row) == code)
                .filter(row -> leanings[said.positions(row)] != Leaning.NO_POSITION));
    }
}
