package parley.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.model.Actor;
import parley.model.Dataset;

/** Builds the network of a dataset; linear in statements, addressees and pairs of participants. */
public final class Networks {
    private final Dataset dataset;
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

    private record Key(String from, String to, TieKind kind) {
        String id() {
            return from + (kind.isDirected() ? ">" : "~") + to + ":"
                    + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    private record Gathered(List<String> statements, List<String> events) {
        Gathered() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private Networks(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The network of all statements, events and representations of a dataset. */
    public static Network of(Dataset dataset) {
        var networks = new Networks(dataset);
        networks.gatherStatements();
        networks.gatherEvents();
        networks.gatherRepresentations();
        return new Network(dataset, networks.ties());
    }

    private void gatherStatements() {
        for (var said : dataset.statements()) {
            for (var addressee : said.addressees()) {
                gather(said.speaker(), addressee, TieKind.of(said.act().quadClass()))
                        .statements()
                        .add(said.id());
            }
        }
    }

    private void gatherEvents() {
        var order = dataset.actors().stream().map(Actor::id).toList();
        for (var event : dataset.events()) {
            var present = order.stream().filter(event.participants()::contains).toList();
            for (int i = 0; i < present.size(); i++) {
                for (var other : present.subList(i + 1, present.size())) {
                    gather(present.get(i), other, TieKind.of(event.status()))
                            .events()
                            .add(event.id());
                }
            }
        }
    }

    private void gatherRepresentations() {
        for (var actor : dataset.actors()) {
            actor.represents().forEach(body -> gather(actor.id(), body, TieKind.REPRESENTATION));
        }
    }

    private Gathered gather(String from, String to, TieKind kind) {
        return gathered.computeIfAbsent(new Key(from, to, kind), _ -> new Gathered());
    }

    private List<Tie> ties() {
        return gathered.entrySet().stream()
                .filter(entry -> !entry.getKey().from().equals(entry.getKey().to()))
                .map(entry -> tie(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Tie tie(Key key, Gathered evidence) {
        return new Tie(key.id(), key.from(), key.to(), key.kind(), evidence.statements(), evidence.events());
    }
}
