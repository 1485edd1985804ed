package parley.network;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import parley.model.Actor;
import parley.model.Dataset;

/**
 * What a network is made of: what joins its members, and which actors stand in it on their own.
 *
 * @param relations what joins two members; at least one
 * @param bodies whether persons stand as the bodies they speak for
 * @param least how many statements an actor made or was told, at the least, to stand on its own; 0 for everyone. The
 *     others of a camp stand together as one
 * @param opened the ids of the camps in which everyone stands on their own all the same
 */
public record Composition(Set<Relation> relations, boolean bodies, int least, Set<String> opened) {
    /** Everyone on their own, joined by what they said to each other and where they met. */
    public static final Composition WHOLE =
            new Composition(Set.of(Relation.SPOKE_TO, Relation.MET), false, 0, Set.of());

    /** How many actors a network shows at first without a reader's asking for more. */
    static final int AT_FIRST = 30;

    /** @throws IllegalArgumentException when nothing would join anybody, or the least is negative */
    public Composition {
        relations = Set.copyOf(relations);
        opened = Set.copyOf(opened);
        if (relations.isEmpty() || least < 0) {
            throw new IllegalArgumentException("no network of " + relations + " from " + least + " statements on");
        }
    }

    /** What a dataset opens with: everyone, or, where they are many, those {@value #AT_FIRST} or so of most statements. */
    public static Composition opening(Dataset dataset) {
        var whole = WHOLE.withRelations(relations(dataset));
        if (dataset.actors().size() <= AT_FIRST) {
            return whole;
        }
        var weights = Weights.of(dataset);
        int least = dataset.actors().stream()
                .map(Actor::id)
                .map(weights::of)
                .sorted(Comparator.reverseOrder())
                .skip(AT_FIRST)
                .findFirst()
                .orElse(0);
        return whole.withLeast(least + 1);
    }

    /** Links join where there are any, and alone where there is nothing else. */
    private static Set<Relation> relations(Dataset dataset) {
        if (dataset.links().isEmpty()) {
            return WHOLE.relations();
        }
        return dataset.statements().isEmpty() && dataset.events().isEmpty()
                ? Set.of(Relation.LINKED)
                : Set.of(Relation.SPOKE_TO, Relation.MET, Relation.LINKED);
    }

    public Composition withRelations(Set<Relation> changed) {
        return new Composition(changed, bodies, least, opened);
    }

    public Composition withBodies(boolean changed) {
        return new Composition(relations, changed, least, opened);
    }

    public Composition withLeast(int changed) {
        return new Composition(relations, bodies, changed, opened);
    }

    /** The same, a camp opened or folded again. */
    public Composition withOpened(String camp, boolean isOpen) {
        var changed = new HashSet<>(opened);
        if (isOpen) {
            changed.add(camp);
        } else {
            changed.remove(camp);
        }
        return withOpened(changed);
    }

    public Composition withOpened(Set<String> changed) {
        return new Composition(relations, bodies, least, changed);
    }
}
