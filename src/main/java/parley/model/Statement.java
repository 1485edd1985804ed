package parley.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something one speaker said on one occasion, however many sources report it.
 *
 * @param id unique in its dataset
 * @param speaker the id of the {@link Actor} who said it
 * @param addressees the ids of those it was said to
 * @param mentions the ids of those it was said about
 * @param said when it was said, not when it was published
 * @param place where, or null where no source says
 * @param occasion the id of the {@link Event} it was said at, or null
 * @param act its CAMEO root code
 * @param cameo the finer CAMEO code where it is clear, or null
 * @param paraphrase its substance in the editors' words
 * @param positions what it takes on issues, at most one for each
 * @param inReplyTo the id of the statement it answers, or null
 * @param attestations the sources' wordings, the leading one first
 * @param note the editors' remark, or null
 * @param coding whether a person or a program coded it
 * @param reports how many reports of it were counted, at least 1; not how many sources attest it
 */
public record Statement(
        String id,
        String speaker,
        List<String> addressees,
        List<String> mentions,
        Dated said,
        @Nullable String place,
        @Nullable String occasion,
        Act act,
        @Nullable String cameo,
        String paraphrase,
        List<Position> positions,
        @Nullable String inReplyTo,
        List<Attestation> attestations,
        Confidence confidence,
        @Nullable String note,
        Coding coding,
        int reports) {

    /** @throws IllegalArgumentException when there is not a single report */
    public Statement {
        if (reports < 1) {
            throw new IllegalArgumentException("the statement " + id + " has " + reports + " reports");
        }
        addressees = List.copyOf(addressees);
        mentions = List.copyOf(mentions);
        positions = List.copyOf(positions);
        attestations = List.copyOf(attestations);
    }

    /** One that a person coded, its reports not counted. */
    public Statement(
            String id,
            String speaker,
            List<String> addressees,
            List<String> mentions,
            Dated said,
            @Nullable String place,
            @Nullable String occasion,
            Act act,
            @Nullable String cameo,
            String paraphrase,
            List<Position> positions,
            @Nullable String inReplyTo,
            List<Attestation> attestations,
            Confidence confidence,
            @Nullable String note) {
        this(
                id,
                speaker,
                addressees,
                mentions,
                said,
                place,
                occasion,
                act,
                cameo,
                paraphrase,
                positions,
                inReplyTo,
                attestations,
                confidence,
                note,
                Coding.EDITED,
                1);
    }

    /** The position it takes on an issue; empty where it takes none. */
    public Optional<Position> positionOn(String issue) {
        return positions.stream()
                .filter(position -> position.issue().equals(issue))
                .findFirst();
    }

    /** The stance it takes on an issue; empty where it takes none. */
    public Optional<Stance> stanceOn(String issue) {
        return positionOn(issue).map(Position::stance);
    }

    /** The leading quotation: that of the first attestation that has one; empty for a statement only reported. */
    public Optional<String> quote() {
        return attestations.stream()
                .flatMap(attestation -> Stream.ofNullable(attestation.quote()))
                .findFirst();
    }
}
