package parley.notebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.model.Dataset;
import parley.views.DatasetStamp;

/**
 * What a reader claims about a dataset, and what it rests on.
 *
 * @param title may be empty in a notebook that nobody has named
 * @param dataset what it is about, as it was when it was last saved
 */
public record Notebook(String title, DatasetStamp dataset, List<Claim> claims) {
    /** What stands for a title where there is none. */
    public static final String UNTITLED = "Notebook";

    /** @throws IllegalArgumentException when two claims have one id */
    public Notebook {
        title = title.strip();
        claims = List.copyOf(claims);
        var ids = new HashSet<String>();
        for (var claim : claims) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("two claims have the id " + claim.id());
            }
        }
    }

    /** A notebook with nothing in it. */
    public static Notebook about(DatasetStamp dataset) {
        return new Notebook("", dataset, List.of());
    }

    /** Its title, or a word for it. */
    public String name() {
        return title.isEmpty() ? UNTITLED : title;
    }

    public boolean isEmpty() {
        return claims.isEmpty() && title.isEmpty();
    }

    public Optional<Claim> find(String claim) {
        return claims.stream().filter(each -> each.id().equals(claim)).findFirst();
    }

    /** The place of a claim, from 0; -1 where there is none of that id. */
    public int indexOf(String claim) {
        return IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).id().equals(claim))
                .findFirst()
                .orElse(-1);
    }

    /** An id that no claim has yet: "claim-3". */
    public String freeId() {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "claim-" + i)
                .filter(id -> find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The ids of statements under some claim that a dataset does not have. */
    public Set<String> missingIn(Dataset dataset) {
        return claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::statement)
                .filter(id -> dataset.findStatement(id).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    Notebook titled(String changed) {
        return new Notebook(changed, dataset, claims);
    }

    /** The same, stamped anew. */
    public Notebook stamped(DatasetStamp changed) {
        return new Notebook(title, changed, claims);
    }

    Notebook holding(List<Claim> changed) {
        return new Notebook(title, dataset, changed);
    }

    Notebook change(String claim, UnaryOperator<Claim> change) {
        return holding(claims.stream()
                .map(each -> each.id().equals(claim) ? change.apply(each) : each)
                .toList());
    }
}
