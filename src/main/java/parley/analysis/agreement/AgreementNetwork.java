package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import parley.model.Dataset;
import parley.query.Projection;

/**
 * Who agrees with whom: actors who took sides on the same issues, with their congruence and conflict.
 *
 * <p>For two actors, congruence adds up, over issues, the products of how often each took the same side; conflict does
 * the same for different sides. Sides that lie half way between count by how close they are, as a scale of agreement
 * does. An actor that took several sides over time has all of them counted, in congruence and in conflict: nothing is
 * replaced by what it said later.
 *
 * <p>Source: P. Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in <i>The Oxford Handbook of
 * Political Networks</i>, 2017; concepts are issues here, agreement is the stance.
 *
 * @param actors the ids of those who are compared, in the order of the dataset, those without any tie too
 * @param rows the pairs who took sides on a common issue, those who agree most first
 * @param positions how many positions each of them took
 * @param wavering the ids of those who took more than one side on an issue
 * @param tooFew how many took a position, but fewer than the least that was wished for
 * @param quieter how many took fewer positions than the {@value #MOST} at the most who are compared
 */
public record AgreementNetwork(
        AgreementWishes wishes,
        List<String> actors,
        List<Agreement> rows,
        Map<String, Integer> positions,
        List<String> wavering,
        int tooFew,
        int quieter) {
    /** So many actors are compared at the most, those who took most positions. */
    public static final int MOST = Ledger.MOST;

    public AgreementNetwork {
        actors = List.copyOf(actors);
        rows = List.copyOf(rows);
        positions = Map.copyOf(positions);
        wavering = List.copyOf(wavering);
    }

    /**
     * Compares everyone in what survives a filter; takes O(s + a²·c) time for s statements, a actors and the c sides that
     * each took, and memory for the pairs with a common issue. An interrupted thread stops early with fewer pairs.
     */
    public static AgreementNetwork of(Dataset dataset, Projection projection, AgreementWishes wishes) {
        return of(new Ledger(dataset, projection, wishes));
    }

    static AgreementNetwork of(Ledger ledger) {
        var all = ledger.profiles();
        var compared = ledger.compared(all);
        var positions = new HashMap<String, Integer>();
        compared.forEach(profile -> positions.put(profile.actor(), profile.statements()));
        return new AgreementNetwork(
                ledger.wishes(),
                compared.stream().map(Profile::actor).toList(),
                rows(compared, ledger),
                positions,
                compared.stream().filter(Profile::wavers).map(Profile::actor).toList(),
                all.size() - compared.size(),
                ledger.quieter());
    }

    private static List<Agreement> rows(List<Profile> profiles, Ledger ledger) {
        var rows = new ArrayList<Agreement>();
        var named = new HashMap<List<Integer>, List<String>>();
        for (int i = 0; i < profiles.size() && !Thread.currentThread().isInterrupted(); i++) {
            var one = profiles.get(i);
            for (var other : profiles.subList(i + 1, profiles.size())) {
                double encounters = one.encounters(other);
                if (encounters > 0) {
                    double congruence = one.congruence(other);
                    double divisor = ledger.wishes().normalisation().divisor(one, other);
                    rows.add(new Agreement(
                            one.actor(),
                            other.actor(),
                            congruence,
                            encounters - congruence,
                            divisor,
                            named.computeIfAbsent(one.common(other), ledger::named)));
                }
            }
        }
        rows.sort(Comparator.comparingDouble(Agreement::difference).reversed());
        return rows;
    }

    /** How far two actors agree; empty where they took sides on no common issue. Linear in the rows. */
    public Optional<Agreement> between(String one, String other) {
        return rows.stream().filter(row -> row.joins(one, other)).findFirst();
    }

    /** The network, each tie weighing the difference of congruence and conflict, which may be below 0. */
    public Graph<String, Agreement> graph() {
        var graph = new SimpleWeightedGraph<String, Agreement>(Agreement.class);
        actors.forEach(graph::addVertex);
        for (var row : rows) {
            graph.addEdge(row.one(), row.other(), row);
            graph.setEdgeWeight(row, row.difference());
        }
        return graph;
    }

    /** What the numbers mean, sentence by sentence, for whoever reads them. */
    public List<String> explanation() {
        var sentences = new ArrayList<String>();
        sentences.add("Congruence counts how often two actors took the same side on the same issue, conflict how often"
                + " different ones; their difference is above 0 for those who agree more than they disagree.");
        sentences.add(wishes.conditionals().explanation() + " A neutral stance takes no side and is left out.");
        sentences.add(wishes.repeats().explanation());
        sentences.add(wishes.normalisation().explanation());
        if (!wavering.isEmpty()) {
            sentences.add(wavering.size() + " of " + actors.size() + " took more than one side over time. All their"
                    + " statements count, so they can agree and disagree with the same actor; a shorter window"
                    + " shows one side at a time.");
        }
        if (tooFew > 0) {
            sentences.add(tooFew + " more took fewer than " + wishes.least() + " positions and are left out.");
        }
        if (quieter > 0) {
            sentences.add(String.format(
                    Locale.ENGLISH,
                    "%,d more took fewer positions than the %,d who are compared here, which are as many as can be."
                            + " Filters and days on view bring others in.",
                    quieter,
                    MOST));
        }
        return sentences;
    }
}
