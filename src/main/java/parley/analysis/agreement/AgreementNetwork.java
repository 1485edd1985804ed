package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleWeightedGraph;
import parley.model.Dataset;
import parley.model.Statement;
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
 */
public record AgreementNetwork(
        AgreementWishes wishes,
        List<String> actors,
        List<Agreement> rows,
        Map<String, Integer> positions,
        List<String> wavering,
        int tooFew) {

    public AgreementNetwork {
        actors = List.copyOf(actors);
        rows = List.copyOf(rows);
        positions = Map.copyOf(positions);
        wavering = List.copyOf(wavering);
    }

    /** Compares everyone in what survives a filter; takes O(s + a²·i) time for s statements, a actors and i issues. */
    public static AgreementNetwork of(Dataset dataset, Projection projection, AgreementWishes wishes) {
        return of(dataset, projection.statements(), wishes);
    }

    /** The same of some statements, which count as often as they stand there. */
    static AgreementNetwork of(Dataset dataset, List<Statement> statements, AgreementWishes wishes) {
        var said = said(statements, wishes);
        var all = dataset.actors().stream()
                .filter(actor -> said.containsKey(actor.id()))
                .map(actor -> Profile.of(actor.id(), said.getOrDefault(actor.id(), Map.of()), wishes.repeats()))
                .toList();
        var compared = all.stream()
                .filter(profile -> profile.statements() >= wishes.least())
                .toList();
        var positions = new HashMap<String, Integer>();
        compared.forEach(profile -> positions.put(profile.actor(), profile.statements()));
        return new AgreementNetwork(
                wishes,
                compared.stream().map(Profile::actor).toList(),
                rows(compared, wishes),
                positions,
                compared.stream().filter(Profile::wavers).map(Profile::actor).toList(),
                all.size() - compared.size());
    }

    private static Map<String, Map<Profile.Cell, Integer>> said(List<Statement> statements, AgreementWishes wishes) {
        var said = new HashMap<String, Map<Profile.Cell, Integer>>();
        for (var statement : statements) {
            for (var position : statement.positions()) {
                if (wishes.issues().contains(position.issue())) {
                    wishes.conditionals()
                            .side(position.stance())
                            .ifPresent(side -> said.computeIfAbsent(statement.speaker(), _ -> new HashMap<>())
                                    .merge(new Profile.Cell(position.issue(), side), 1, Integer::sum));
                }
            }
        }
        return said;
    }

    private static List<Agreement> rows(List<Profile> profiles, AgreementWishes wishes) {
        var rows = new ArrayList<Agreement>();
        for (int i = 0; i < profiles.size(); i++) {
            for (var other : profiles.subList(i + 1, profiles.size())) {
                between(profiles.get(i), other, wishes).ifPresent(rows::add);
            }
        }
        rows.sort(Comparator.comparingDouble(Agreement::difference).reversed());
        return rows;
    }

    private static Optional<Agreement> between(Profile one, Profile other, AgreementWishes wishes) {
        var common = one.issues();
        common.retainAll(other.issues());
        if (common.isEmpty()) {
            return Optional.empty();
        }
        double congruence = 0;
        double all = 0;
        for (var mine : one.counts().entrySet()) {
            for (var theirs : other.counts().entrySet()) {
                if (mine.getKey().issue().equals(theirs.getKey().issue())) {
                    double product = (double) mine.getValue() * theirs.getValue();
                    all += product;
                    congruence += product
                            * wishes.conditionals()
                                    .closeness(
                                            mine.getKey().side(),
                                            theirs.getKey().side());
                }
            }
        }
        double divisor = wishes.normalisation().divisor(one, other);
        return Optional.of(new Agreement(
                one.actor(), other.actor(), congruence / divisor, (all - congruence) / divisor, List.copyOf(common)));
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
        return sentences;
    }
}
