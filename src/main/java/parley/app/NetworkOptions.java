package parley.app;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.model.Camp;
import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Relation;
import parley.session.ViewState;
import picocli.CommandLine.Option;

/** The options that say what the network is made of. */
final class NetworkOptions {
    @Option(
            names = "--ties",
            paramLabel = "RELATION",
            split = ",",
            description = "What a tie is, one or more: spoke-to, met, spoke-about, replied-to, linked.")
    List<String> ties = List.of();

    @Option(names = "--bodies", description = "Show persons as the bodies they speak for.")
    boolean bodies;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Fold actors that made or were told fewer statements; 0 folds nobody.")
    @Nullable
    Integer least;

    @Option(names = "--open", paramLabel = "ID", split = ",", description = "Unfold these camps.")
    List<String> opened = List.of();

    @Option(
            names = "--clusters",
            paramLabel = "SHARE",
            description = "How it is laid out, from 0, by distances along ties, to 1, in clusters; 0.5 where not said.")
    double clusters = ViewState.BALANCED;

    /**
     * How the network is laid out.
     *
     * @throws UnknownValue when it is not from 0 to 1
     */
    double layout() throws UnknownValue {
        if (!(clusters >= 0 && clusters <= 1)) {
            throw new UnknownValue("--clusters: " + clusters + " is not from 0 to 1.");
        }
        return clusters;
    }

    /**
     * What the network of a dataset is made of.
     *
     * @throws UnknownValue when there is no such relation or camp, or the least is negative
     */
    Composition in(Composition composition, Dataset dataset) throws UnknownValue {
        if (least != null && least < 0) {
            throw new UnknownValue("--least: " + least + " is less than no statement; write 0 or more.");
        }
        var camps = dataset.camps().stream().map(Camp::id).toList();
        for (var camp : opened) {
            UnknownValue.unless("--open", camp, camps);
        }
        return composition
                .withRelations(ties.isEmpty() ? composition.relations() : relations())
                .withBodies(bodies)
                .withLeast(least == null ? composition.least() : least)
                .withOpened(new HashSet<>(opened));
    }

    private Set<Relation> relations() throws UnknownValue {
        var relations = EnumSet.noneOf(Relation.class);
        for (var tie : ties) {
            relations.add(UnknownValue.constant("--ties", tie, Relation.class));
        }
        return relations;
    }
}
