package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.model.Dataset;
import parley.model.Statement;

/**
 * The sides that statements take on the chosen issues, as numbers, so that they can be added up again and again.
 * Immutable.
 */
final class Ledger {
    private final AgreementWishes wishes;
    private final List<String> issues;
    private final List<String> actors;
    private final List<Entry> entries;

    /** A statement on the chosen issues: whose it is, by number, and the cells it counts in, none for a neutral one. */
    private record Entry(int actor, List<Integer> cells) {}

    /** In time in proportion to the statements and actors. */
    Ledger(Dataset dataset, List<Statement> statements, AgreementWishes wishes) {
        this.wishes = wishes;
        issues = wishes.issues().stream().sorted().toList();
        var cellsOf = new HashMap<String, List<List<Integer>>>();
        for (var said : statements) {
            if (said.positions().stream().anyMatch(position -> wishes.issues().contains(position.issue()))) {
                cellsOf.computeIfAbsent(said.speaker(), _ -> new ArrayList<>()).add(cells(said));
            }
        }
        actors = dataset.actors().stream()
                .map(actor -> actor.id())
                .filter(cellsOf::containsKey)
                .toList();
        entries = IntStream.range(0, actors.size())
                .boxed()
                .flatMap(actor -> cellsOf.getOrDefault(actors.get(actor), List.of()).stream()
                        .map(cells -> new Entry(actor, cells)))
                .toList();
    }

    private List<Integer> cells(Statement said) {
        var cells = new ArrayList<Integer>();
        for (var position : said.positions()) {
            int issue = issues.indexOf(position.issue());
            if (issue >= 0) {
                wishes.conditionals().side(position.stance()).ifPresent(side -> cells.add(Profile.cell(issue, side)));
            }
        }
        return List.copyOf(cells);
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
