package parley.network;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Dataset;

/** How many statements each actor made or was told, and how many links it has, in a whole dataset. */
final class Weights {
    private final Dataset dataset;
    private final int[] said;
    private final Map<String, Integer> links;

    private Weights(Dataset dataset, int[] said, Map<String, Integer> links) {
        this.dataset = dataset;
        this.said = said;
        this.links = links;
    }

    /** Counts; linear in statements, addressees and links. */
    static Weights of(Dataset dataset) {
        var all = dataset.statements();
        var said = new int[all.actors()];
        for (int row = 0; row < all.size(); row++) {
            int speaker = all.speaker(row);
            said[speaker]++;
            all.forEachAddressee(row, addressee -> said[addressee] += addressee == speaker ? 0 : 1);
        }
        var links = new HashMap<String, Integer>();
        for (var link : dataset.links()) {
            links.merge(link.from(), 1, Integer::sum);
            if (!link.from().equals(link.to())) {
                links.merge(link.to(), 1, Integer::sum);
            }
        }
        return new Weights(dataset, said, links);
    }

    /** How many statements an actor made or was told, and links it has. */
    int of(String actor) {
        int code = dataset.statements().actorCode(actor);
        return (code < 0 ? 0 : said[code]) + links.getOrDefault(actor, 0);
    }

    /** The same of some actors together, each statement and link counted once; takes time by their number. */
    int of(List<String> actors) {
        return actors.size() == 1 ? of(actors.getFirst()) : saidAmong(actors) + linksAmong(actors);
    }

    private int saidAmong(List<String> actors) {
        var all = dataset.statements();
        var rows = new BitSet();
        for (var actor : actors) {
            int code = all.actorCode(actor);
            all.concerning(actor)
                    .filter(row -> all.speaker(row) == code || all.isAddressee(row, code))
                    .forEach(rows::set);
        }
        return rows.cardinality();
    }

    private int linksAmong(List<String> actors) {
        var among = Set.copyOf(actors);
        return (int) dataset.links().stream()
                .filter(link -> among.contains(link.from()) || among.contains(link.to()))
                .count();
    }
}
