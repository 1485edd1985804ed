package parley.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Camp;
import parley.model.Dataset;

/**
 * Who stands in a network as one: a partition of a dataset's actors, so that the network is the quotient graph of the
 * one of all actors. Every actor is in just one member.
 */
final class Members {
    private final Dataset dataset;
    private final Composition composition;
    private final Weights weights;

    private Members(Dataset dataset, Composition composition, Weights weights) {
        this.dataset = dataset;
        this.composition = composition;
        this.weights = weights;
    }

    /** The members of a dataset under a composition, actors in the order of the dataset, then the others by camp; linear. */
    static List<Member> of(Dataset dataset, Composition composition, Weights weights) {
        return new Members(dataset, composition, weights).members();
    }

    private List<Member> members() {
        var standing = new ArrayList<Member>();
        var folded = new HashMap<String, List<Member>>();
        for (var member : named()) {
            if (standsAlone(member)) {
                standing.add(member);
            } else {
                folded.computeIfAbsent(member.camp(), _ -> new ArrayList<>()).add(member);
            }
        }
        dataset.camps().forEach(camp -> standing.addAll(together(camp, folded.getOrDefault(camp.id(), List.of()))));
        return standing;
    }

    /** Everyone as themselves, or as the body they speak for. */
    private List<Member> named() {
        var standing = new LinkedHashMap<String, List<String>>();
        dataset.actors().forEach(actor -> standing.put(actor.id(), new ArrayList<>()));
        dataset.actors()
                .forEach(actor ->
                        Objects.requireNonNull(standing.get(standsAs(actor))).add(actor.id()));
        return standing.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> Member.of(dataset.actor(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String standsAs(Actor actor) {
        if (!composition.bodies() || actor.kind() != ActorKind.PERSON) {
            return actor.id();
        }
        return actor.represents().stream()
                .map(dataset::actor)
                .filter(body -> body.kind() != ActorKind.PERSON)
                .map(Actor::id)
                .findFirst()
                .orElse(actor.id());
    }

    private boolean standsAlone(Member member) {
        return composition.opened().contains(member.camp()) || weights.of(member.actors()) >= composition.least();
    }

    /** One alone is not folded: that would save no mark and cost a name. */
    private static List<Member> together(Camp camp, List<Member> folded) {
        return folded.size() < 2
                ? folded
                : List.of(Member.others(
                        camp,
                        folded.stream().flatMap(each -> each.actors().stream()).toList()));
    }
}
