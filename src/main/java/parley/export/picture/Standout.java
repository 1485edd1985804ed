package parley.export.picture;

import java.util.Set;

/**
 * What stands out while the rest fades, by id; nothing stands out where no actor does.
 *
 * @param actors the ids of marks
 * @param ties the ids of curves
 */
public record Standout(Set<String> actors, Set<String> ties) {
    public static final Standout NOTHING = new Standout(Set.of(), Set.of());

    public Standout {
        actors = Set.copyOf(actors);
        ties = Set.copyOf(ties);
    }

    boolean isOn() {
        return !actors.isEmpty();
    }
}
