package parley.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a dataset, immutable, in the order in which they were said; on the same time in the order in which they
 * came.
 *
 * <p>They are held in columns: what many share (actors, dates, positions) once, and a few bytes of each for the rest, so that a
 * million take about their text and eighty bytes each. As a list it builds a statement anew whenever it is asked for one, in
 * time by its text, and only a few it keeps; whoever asks something of all of them had better ask the columns by row, from 0 to
 * {@code size() - 1}. Codes, which stand for an actor or a source, count from 0 in an order without meaning.
 */
public final class Statements extends AbstractList<Statement> implements RandomAccess {
    /** The row of no statement, and the code of nobody. */
    public static final int NONE = -1;

    /** So many statements, at the most, are kept as objects too: their memory is not worth building them again. */
    private static final int KEPT = 20_000;

    private final StatementColumns rows;
    private final List<Statement> kept;
    /** Worked out when it is asked for, where it is not given. */
    private @Nullable ListColumn concerned;

    private Statements(StatementColumns rows, List<Statement> kept, @Nullable ListColumn concerned) {
        this.rows = rows;
        this.kept = kept;
        this.concerned = concerned;
    }

    /**
     * Puts statements in order and in columns; time O(n log n).
     *
     * @throws IllegalStateException when an id stands twice
     */
    public static Statements of(Collection<Statement> statements) {
        if (statements instanceof Statements done) {
            return done;
        }
        var builder = new Builder();
        statements.forEach(builder::add);
        return builder.build();
    }

    /** Takes statements one after the other, none of which need be kept meanwhile. */
    public static final class Builder {
        private final StatementColumns rows = new StatementColumns();
        private final List<Statement> kept = new ArrayList<>();
        private final int keptAtMost;
        private boolean settled;

        public Builder() {
            this(KEPT);
        }

        /** @param keptAtMost how many statements are kept as objects too, if they are no more */
        Builder(int keptAtMost) {
            this.keptAtMost = keptAtMost;
        }

        /** Adds a statement. */
        public void add(Statement said) {
            settled = false;
            rows.add(said);
            if (rows.size() <= keptAtMost) {
                kept.add(said);
            } else {
                kept.clear();
            }
        }

        /** How many were added. */
        public int size() {
            return rows.size();
        }

        /**
         * All of them as they came, to be looked over by one thread, while another may {@linkplain #build() put them in order}
         * already; none may be added any more. Ids may stand twice: the row of such an id is its first.
         */
        public Statements asTheyCame() {
            settle();
            return new Statements(rows, kept, null);
        }

        private void settle() {
            if (!settled) {
                rows.answered.settle(rows.id);
                settled = true;
            }
        }

        /** The rows, as they came, whose id stands in a row before them. */
        public BitSet twins() {
            return rows.id.twins();
        }

        /**
         * All of them in the order in which they were said, in columns of their own; none may be added any more.
         *
         * @throws IllegalStateException when an id stands twice
         */
        public Statements build() {
            int twin = rows.id.twins().nextSetBit(0);
            if (twin >= 0) {
                throw new IllegalStateException("the id " + rows.id.get(twin) + " stands twice");
            }
            settle();
            int[] order = rows.said.chronologically();
            var ordered = rows.inOrder(order);
            return new Statements(
                    ordered,
                    kept.isEmpty()
                            ? List.of()
                            : IntStream.of(order).mapToObj(kept::get).toList(),
                    ordered.concerned());
        }
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** @throws IndexOutOfBoundsException when there is no such row */
    @Override
    public Statement get(int row) {
        Objects.checkIndex(row, size());
        return kept.isEmpty() ? rows.statement(row) : kept.get(row);
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return indexOf(other) >= 0;
    }

    /** The row of a statement, in constant time. */
    @Override
    public int indexOf(@Nullable Object other) {
        if (other instanceof Statement said) {
            int row = row(said.id());
            return row >= 0 && get(row).equals(said) ? row : -1;
        }
        return -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object other) {
        return indexOf(other);
    }

    /** The row of the statement with an id, or {@link #NONE} where there is none; constant time. */
    public int row(String id) {
        return rows.id.row(id);
    }

    /** The id of the statement in a row. */
    public String id(int row) {
        return kept.isEmpty()
                ? Objects.requireNonNull(rows.id.get(row))
                : kept.get(row).id();
    }

    /** Some of them, each once, in an order of their own. */
    public Excerpt at(int... some) {
        return new Excerpt(this, some.clone());
    }

    /** The rows, ascending, in which an actor speaks, or is spoken to or about; constant time and the number of them. */
    public IntStream concerning(String actor) {
        int code = actorCode(actor);
        return code < 0 ? IntStream.empty() : concerned().stream(code);
    }

    private ListColumn concerned() {
        var known = concerned;
        if (known == null) {
            known = rows.concerned();
            concerned = known;
        }
        return known;
    }

    /** How many codes of actors there are: of those who speak, or are spoken to or about. */
    public int actors() {
        return rows.actors.values().size();
    }

    /** The id of the actor with a code. */
    public String actor(int code) {
        return rows.actors.value(code);
    }

    /** The code of an actor, or {@link #NONE} where it is in no statement. */
    public int actorCode(String id) {
        return rows.actors.find(id);
    }

    /** The code of the speaker in a row. */
    public int speaker(int row) {
        return rows.speaker.get(row);
    }

    /** Hands out the codes of the addressees in a row. */
    public void forEachAddressee(int row, IntConsumer each) {
        rows.addressees.forEach(row, each);
    }

    /** Whether an actor, by its code, is an addressee in a row. */
    public boolean isAddressee(int row, int actor) {
        return anyAddressee(row, code -> code == actor);
    }

    /** Whether something holds for an addressee in a row, by its code. */
    public boolean anyAddressee(int row, IntPredicate test) {
        return rows.addressees.any(row, test);
    }

    /** Hands out the codes of those spoken about in a row. */
    public void forEachMention(int row, IntConsumer each) {
        rows.mentions.forEach(row, each);
    }

    /** When the statements were said, by row. */
    public DateColumn said() {
        return rows.said;
    }

    /** The act of the statement in a row. */
    public Act act(int row) {
        return rows.act.get(row);
    }

    /** How sure the editors are of the coding of the statement in a row. */
    public Confidence confidence(int row) {
        return rows.confidence.get(row);
    }

    /** All the lists of positions there are, by their codes. */
    public List<List<Position>> positions() {
        return Collections.unmodifiableList(rows.positionLists.values());
    }

    /** The code of the list of positions in a row. */
    public int positions(int row) {
        return rows.positions.get(row);
    }

    /** The id of the event that the statement in a row was made at, or null. */
    public @Nullable String occasion(int row) {
        return rows.words.optional(rows.occasion.get(row));
    }

    /** Whether the statement in a row was made at an event; builds nothing. */
    public IntPredicate madeAt(String event) {
        int code = rows.words.find(event);
        return row -> code != NONE && rows.occasion.get(row) == code;
    }

    /** The id of the statement that the one in a row answers, or null. */
    public @Nullable String inReplyTo(int row) {
        return rows.answered.id(row, rows.id);
    }

    /** The row of the statement that the one in a row answers, or {@link #NONE}. */
    public int answered(int row) {
        return rows.answered.get(row);
    }

    /** Where the statement in a row was made, or null. */
    public @Nullable String place(int row) {
        return rows.words.optional(rows.place.get(row));
    }

    /** The substance of the statement in a row. */
    public String paraphrase(int row) {
        return Objects.requireNonNull(rows.paraphrase.get(row));
    }

    /** The wordings of the statement in a row, the leading one first. */
    public List<Attestation> attestations(int row) {
        return kept.isEmpty() ? rows.attestations(row) : kept.get(row).attestations();
    }

    /** How many codes of sources there are: of those that attest a statement. */
    public int sources() {
        return rows.sources.values().size();
    }

    /** The id of the source with a code. */
    public String source(int code) {
        return rows.sources.value(code);
    }

    /** Whether something holds for a source in a row, by its code. */
    public boolean anySource(int row, IntPredicate test) {
        return rows.attestations.any(row, attestation -> test.test(rows.source.get(attestation)));
    }

    /** Hands out the codes of the sources in a row. */
    public void forEachSource(int row, IntConsumer each) {
        rows.attestations.forEach(row, attestation -> each.accept(rows.source.get(attestation)));
    }
}
