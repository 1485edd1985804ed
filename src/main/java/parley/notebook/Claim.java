package parley.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something that a reader claims, and what is put under it.
 *
 * @param id unique in its notebook
 * @param words the claim itself, a sentence
 * @param note whatever else there is to say; may be empty
 * @param evidence each statement at most once
 */
public record Claim(String id, String words, String note, List<Evidence> evidence, List<KeptView> views) {
    public Claim {
        words = words.strip();
        note = note.strip();
        evidence = List.copyOf(evidence);
        views = List.copyOf(views);
    }

    /** The evidence of one role, in its order. */
    public List<Evidence> evidence(Role role) {
        return evidence.stream().filter(each -> each.role() == role).toList();
    }

    public Optional<Evidence> find(String statement) {
        return evidence.stream()
                .filter(each -> each.statement().equals(statement))
                .findFirst();
    }

    Claim worded(String changed) {
        return new Claim(id, changed, note, evidence, views);
    }

    Claim noting(String changed) {
        return new Claim(id, words, changed, evidence, views);
    }

    private Claim of(List<Evidence> changed) {
        return new Claim(id, words, note, changed, views);
    }

    Claim showing(List<KeptView> changed) {
        return new Claim(id, words, note, evidence, changed);
    }

    /** With a statement put under it; one that is there already only changes its role. */
    Claim with(Evidence added) {
        return find(added.statement()).isPresent()
                ? change(added.statement(), there -> there.as(added.role()))
                : of(Lists.with(evidence, added));
    }

    Claim change(String statement, UnaryOperator<Evidence> change) {
        return of(evidence.stream()
                .map(each -> each.statement().equals(statement) ? change.apply(each) : each)
                .toList());
    }

    Claim without(String statement) {
        return of(evidence.stream()
                .filter(each -> !each.statement().equals(statement))
                .toList());
    }

    /** With a statement moved up or down among those of its role. */
    Claim moving(String statement, int by) {
        return find(statement).map(moved -> moving(moved, by)).orElse(this);
    }

    private Claim moving(Evidence moved, int by) {
        var peers = evidence(moved.role());
        int to = peers.indexOf(moved) + by;
        if (to < 0 || to >= peers.size()) {
            return this;
        }
        var changed = new ArrayList<>(evidence);
        int place = changed.indexOf(moved);
        int other = changed.indexOf(peers.get(to));
        changed.set(place, peers.get(to));
        changed.set(other, moved);
        return of(changed);
    }
}
