package parley.analysis.deadlocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Actor;
import parley.model.Statement;

/** Parties whose words, taken together, leave no way to an agreement on the issue. */
public sealed interface Deadlock {

    /** Two conditions that cannot both be met, one of them asked of the party that sets the other. */
    record Contradiction(Term one, Term other) implements Deadlock {
        @Override
        public List<Arrow> arrows() {
            return List.of(
                    new Arrow(Bond.EXCLUDES, one.party(), other.party(), one.statement(), Optional.of(one)),
                    new Arrow(Bond.EXCLUDES, other.party(), one.party(), other.statement(), Optional.of(other)));
        }

        @Override
        public Derivation derivation() {
            return Derivation.CONTRADICTION;
        }
    }

    /**
     * A condition that whoever it is asked of refuses.
     *
     * @param refusing the party of whom it is asked
     * @param against its words
     * @param derivation why they count as a refusal
     */
    record Refusal(Term term, Actor refusing, Statement against, Derivation derivation) implements Deadlock {
        @Override
        public List<Arrow> arrows() {
            return List.of(
                    new Arrow(Bond.WAITS_FOR, term.party(), refusing, term.statement(), Optional.of(term)),
                    new Arrow(Bond.EXCLUDES, refusing, term.party(), against, Optional.empty()));
        }
    }

    /**
     * Conditions each of which is asked of the party that sets the next, the last of the first party.
     *
     * @param terms at least two, of different parties
     */
    record Ring(List<Term> terms) implements Deadlock {
        /** @throws IllegalArgumentException when there are fewer than two */
        public Ring {
            terms = List.copyOf(terms);
            if (terms.size() < 2) {
                throw new IllegalArgumentException("nobody waits in a ring of " + terms.size());
            }
        }

        @Override
        public List<Arrow> arrows() {
            var arrows = new ArrayList<Arrow>();
            for (int i = 0; i < terms.size(); i++) {
                var term = terms.get(i);
                var next = terms.get((i + 1) % terms.size());
                arrows.add(new Arrow(Bond.WAITS_FOR, term.party(), next.party(), term.statement(), Optional.of(term)));
            }
            return arrows;
        }

        @Override
        public Derivation derivation() {
            return Derivation.RING;
        }
    }

    /** How one party stands in the way of another. */
    enum Bond {
        WAITS_FOR("waits for"),
        EXCLUDES("excludes");

        private final String words;

        Bond(String words) {
            this.words = words;
        }

        /** "waits for". */
        public String words() {
            return words;
        }
    }

    /**
     * What leads from one party to another.
     *
     * @param statement the words of the first that it rests on
     * @param term what the first asks for; empty where it only refuses
     */
    record Arrow(Bond bond, Actor from, Actor to, Statement statement, Optional<Term> term) {}

    /** One from each party, each leading to the next party and the last back to the first. */
    List<Arrow> arrows();

    /** How it was found. */
    Derivation derivation();

    /** Who is in it, in the order of the arrows. */
    default List<Actor> parties() {
        return arrows().stream().map(Arrow::from).toList();
    }
}
