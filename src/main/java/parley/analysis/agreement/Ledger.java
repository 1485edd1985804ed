package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Position;
import parley.model.Statements;
import parley.query.Projection;

/**
 * The sides that statements take on the chosen issues, as numbers, so that they can be added up again and again.
 * Immutable.
 */
final class Ledger {
    /** So many actors are compared at the most: every two of them are. */
    static final int MOST = 1_000;

    private final AgreementWishes wishes;
    private final List<String> issues;
    private final List<String> actors;
    private final List<Entry> entries;
    private final int quieter;

    /** A statement on the chosen issues: whose it is, by number, and the cells it counts in, none for a neutral one. */
    private record Entry(int actor, List<Integer> cells) {}

    /** Sorts out what a projection leaves, in time in proportion to its statements and the actors; builds no statement. */
    Ledger(Dataset dataset, Projection projection, AgreementWishes wishes) {
        this.wishes = wishes;
        issues = wishes.issues().stream().sorted().toList();
        var said = said(dataset.statements(), projection);
        var loud = said.entrySet().stream()
                .filter(entry -> sides(entry.getValue()) > 0)
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, List<List<Integer>>> entry) -> sides(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        quieter = Math.max(0, loud.size() - MOST);
        var heard = quieter == 0 ? said.keySet() : Set.copyOf(loud.subList(0, MOST));
        actors =
                dataset.actors().stream().map(Actor::id).filter(heard::contains).toList();
        entries = IntStream.range(0, actors.size())
                .boxed()
                .flatMap(actor ->
                        said.getOrDefault(actors.get(actor), List.of()).stream().map(cells -> new Entry(actor, cells)))
                .toList();
    }

    /** By speaker, the cells of each statement on the chosen issues; those of equal positions are worked out once. */
    private Map<String, List<List<Integer>>> said(Statements all, Projection projection) {
        var cells = all.positions().stream().map(this::cells).toList();
        var said = new HashMap<Integer, List<List<Integer>>>();
        projection
                .statements()
                .rows()
                .forEach(row -> cells.get(all.positions(row))
                        .ifPresent(counted -> said.computeIfAbsent(all.speaker(row), _ -> new ArrayList<>())
                                .add(counted)));
        return said.entrySet().stream()
                .collect(Collectors.toMap(entry -> all.actor(entry.getKey()), Map.Entry::getValue));
    }

    private static int sides(List<List<Integer>> said) {
        return said.stream().mapToInt(List::size).sum();
    }

    /** Empty where none of the positions is on a chosen issue. */
    private Optional<List<Integer>> cells(List<Position> positions) {
        if (positions.stream().noneMatch(position -> wishes.issues().contains(position.issue()))) {
            return Optional.empty();
        }
        var cells = new ArrayList<Integer>();
        for (var position : positions) {
            int issue = issues.indexOf(position.issue());
            if (issue >= 0) {
                wishes.conditionals().side(position.stance()).ifPresent(side -> cells.add(Profile.cell(issue, side)));
            }
        }
        return Optional.of(List.copyOf(cells));
    }

    /** How many took sides, but fewer than the {@value #MOST} who did so most often. */
    int quieter() {
        return quieter;
    }

    AgreementWishes wishes() {
        return wishes;
    }

    /** The ids of some issues by number. */
    List<String> named(List<Integer> numbers) {
        return numbers.stream().map(issues::get).toList();
    }

    /** What everyone who took a side said, in the order of the dataset. */
    List<Profile> profiles() {
        return profiles(entries);
    }

    /** The same of as many statements, drawn at random with replacement. */
    List<Profile> drawn(SplittableRandom random) {
        return profiles(IntStream.range(0, entries.size())
                .mapToObj(_ -> entries.get(random.nextInt(entries.size())))
                .toList());
    }

    private List<Profile> profiles(List<Entry> counting) {
        var said = new int[actors.size()][issues.size() * Profile.SIDES];
        for (var entry : counting) {
            for (int cell : entry.cells()) {
                said[entry.actor()][cell]++;
            }
        }
        return IntStream.range(0, said.length)
                .mapToObj(actor -> Profile.of(actors.get(actor), said[actor], wishes))
                .filter(profile -> profile.statements() > 0)
                .toList();
    }

    /** Those with as many positions as it takes to be compared. */
    List<Profile> compared(List<Profile> profiles) {
        return profiles.stream()
                .filter(profile -> profile.statements() >= wishes.least())
                .toList();
    }
}
