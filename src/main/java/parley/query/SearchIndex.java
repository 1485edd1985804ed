package parley.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Statements;

/**
 * The words that statements, events and actors can be found by, folded once for a dataset.
 * A search finds what holds every one of its words, anywhere, in any order; a statement also holds the names of who made it and
 * of whom it was told to, an event those of who took part. What was found for a word last is kept for the next letter.
 */
public final class SearchIndex {
    private static final int KEPT = 16;

    private final Dataset dataset;
    private final Columns columns;
    private final WordIndex statements;
    private final WordIndex events;
    private final WordIndex actors;
    private final Map<String, Found> kept = new LinkedHashMap<>();

    /**
     * What holds a word, or all of some words.
     *
     * @param statements by their rows
     * @param events by their ids
     * @param actors by their places in the dataset
     */
    record Found(BitSet statements, Set<String> events, BitSet actors) {
        boolean holds(Event event) {
            return events.contains(event.id());
        }

        boolean holds(Dataset dataset, Actor actor) {
            return actors.get(dataset.ordinal(actor.id()));
        }

        Found and(Found other) {
            var bothEvents = new HashSet<>(events);
            bothEvents.retainAll(other.events);
            return new Found(both(statements, other.statements), bothEvents, both(actors, other.actors));
        }

        private static BitSet both(BitSet one, BitSet other) {
            var both = (BitSet) one.clone();
            both.and(other);
            return both;
        }
    }

    private SearchIndex(Dataset dataset, Columns columns) {
        this.dataset = dataset;
        this.columns = columns;
        statements = index(dataset.statements().size(), (row, words) -> words(dataset.statements(), row, words));
        events = index(
                dataset.events().size(),
                (at, words) -> words(dataset.events().get(at)).forEach(word -> words.add(at, word)));
        actors = index(
                dataset.actors().size(),
                (at, words) -> words(dataset.actors().get(at)).forEach(word -> words.add(at, word)));
    }

    /** Indexes a dataset; linear in its text. */
    static SearchIndex of(Dataset dataset, Columns columns) {
        return new SearchIndex(dataset, columns);
    }

    private static WordIndex index(int texts, BiConsumer<Integer, WordIndex.Builder> words) {
        var builder = new WordIndex.Builder();
        for (int text = 0; text < texts; text++) {
            words.accept(text, builder);
        }
        return builder.build();
    }

    private static void words(Statements said, int row, WordIndex.Builder words) {
        words.add(row, Folding.fold(said.paraphrase(row)));
        for (var attestation : said.attestations(row)) {
            if (attestation.quote() != null) {
                words.add(row, Folding.fold(attestation.quote()));
            }
        }
        var place = said.place(row);
        if (place != null) {
            words.add(row, Folding.fold(place));
        }
    }

    private static Stream<String> words(Event event) {
        return Stream.concat(Stream.of(event.title(), event.summary()), Stream.ofNullable(event.place()))
                .map(Folding::fold);
    }

    private static Stream<String> words(Actor actor) {
        return Stream.concat(Stream.of(actor.name(), actor.shortName()), actor.aliases().stream())
                .map(Folding::fold);
    }

    /** What to look for, ready to be matched. */
    public static List<String> terms(String query) {
        return Arrays.stream(Folding.fold(query).split(" "))
                .filter(term -> !term.isEmpty())
                .toList();
    }

    /**
     * What holds all of some words, of which there is at least one.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    Found find(List<String> terms) {
        return terms.stream().distinct().map(this::find).reduce(Found::and).orElseThrow();
    }

    private synchronized Found find(String term) {
        var known = kept.remove(term);
        var found = known == null ? look(term) : known;
        kept.put(term, found);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return found;
    }

    private Found look(String term) {
        var actorsFound = texts(actors, term);
        var found = new Found(texts(statements, term), eventsOf(texts(events, term), actorsFound), actorsFound);
        addWhatNames(found);
        return found;
    }

    private static BitSet texts(WordIndex index, String term) {
        var texts = new BitSet();
        index.find(term, texts);
        return texts;
    }

    private void addWhatNames(Found found) {
        if (found.actors.isEmpty()) {
            return;
        }
        var said = dataset.statements();
        var named = new BitSet();
        for (int code = 0; code < said.actors(); code++) {
            named.set(code, found.actors.get(columns.ordinal(code)));
        }
        for (int row = 0; row < said.size(); row++) {
            if (!found.statements.get(row) && (named.get(said.speaker(row)) || said.anyAddressee(row, named::get))) {
                found.statements.set(row);
            }
        }
    }

    private Set<String> eventsOf(BitSet places, BitSet actorsFound) {
        var found = new HashSet<String>();
        for (int place = 0; place < dataset.events().size(); place++) {
            if (places.get(place) || Arrays.stream(columns.participants(place)).anyMatch(actorsFound::get)) {
                found.add(dataset.events().get(place).id());
            }
        }
        return found;
    }
}
