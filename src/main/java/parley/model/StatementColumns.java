package parley.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The columns that statements are held in; an attestation has columns of its own, which its statement points into. */
final class StatementColumns {
    final Dictionary<String> actors;
    final Dictionary<String> sources;
    final Dictionary<String> words;
    final Dictionary<List<Position>> positionLists;
    IdColumn id = new IdColumn();
    IntColumn speaker = new IntColumn();
    ListColumn addressees = new ListColumn();
    ListColumn mentions = new ListColumn();
    DateColumn said = new DateColumn();
    IntColumn place = new IntColumn();
    IntColumn occasion = new IntColumn();
    EnumColumn<Act> act = new EnumColumn<>(Act.values());
    IntColumn cameo = new IntColumn();
    TextColumn paraphrase = new TextColumn();
    IntColumn positions = new IntColumn();
    AnswerColumn answered = new AnswerColumn();
    ListColumn attestations = new ListColumn();
    EnumColumn<Confidence> confidence = new EnumColumn<>(Confidence.values());
    TextColumn note = new TextColumn();
    EnumColumn<Coding> coding = new EnumColumn<>(Coding.values());
    IntColumn reports = new IntColumn();
    final IntColumn source;
    private final TextColumn quote;
    private final IntColumn language;

    StatementColumns() {
        actors = new Dictionary<>();
        sources = new Dictionary<>();
        words = new Dictionary<>();
        positionLists = new Dictionary<>();
        source = new IntColumn();
        quote = new TextColumn();
        language = new IntColumn();
    }

    /** Without rows, but with what does not depend on their order. */
    private StatementColumns(StatementColumns others) {
        actors = others.actors;
        sources = others.sources;
        words = others.words;
        positionLists = others.positionLists;
        source = others.source;
        quote = others.quote;
        language = others.language;
    }

    int size() {
        return speaker.size();
    }

    void add(Statement row) {
        id.add(row.id());
        speaker.add(actors.code(row.speaker()));
        addressees.add(row.addressees(), actors::code);
        mentions.add(row.mentions(), actors::code);
        said.add(row.said());
        place.add(words.code(row.place()));
        occasion.add(words.code(row.occasion()));
        act.add(row.act());
        cameo.add(words.code(row.cameo()));
        paraphrase.add(row.paraphrase());
        positions.add(positionLists.code(row.positions()));
        answered.add(row.inReplyTo(), id);
        attestations.add(row.attestations(), this::add);
        confidence.add(row.confidence());
        note.add(row.note());
        coding.add(row.coding());
        reports.add(row.reports());
    }

    private int add(Attestation attestation) {
        source.add(sources.code(attestation.source()));
        quote.add(attestation.quote());
        language.add(words.code(attestation.language()));
        return source.size() - 1;
    }

    Statement statement(int row) {
        return new Statement(
                Objects.requireNonNull(id.get(row)),
                actors.value(speaker.get(row)),
                actors(addressees, row),
                actors(mentions, row),
                said.get(row),
                words.optional(place.get(row)),
                words.optional(occasion.get(row)),
                act.get(row),
                words.optional(cameo.get(row)),
                Objects.requireNonNull(paraphrase.get(row)),
                positionLists.value(positions.get(row)),
                answered.id(row, id),
                attestations(row),
                confidence.get(row),
                note.get(row),
                coding.get(row),
                reports.get(row));
    }

    private List<String> actors(ListColumn column, int row) {
        var ids = new ArrayList<String>();
        column.forEach(row, code -> ids.add(actors.value(code)));
        return ids;
    }

    List<Attestation> attestations(int row) {
        var all = new ArrayList<Attestation>();
        attestations.forEach(
                row,
                at -> all.add(new Attestation(
                        sources.value(source.get(at)), quote.get(at), words.optional(language.get(at)))));
        return all;
    }

    /** By an actor's code, the rows in which it speaks, or is spoken to or about. */
    ListColumn concerned() {
        return ListColumn.inverse(actors.values().size(), size(), (row, each) -> {
            each.accept(speaker.get(row));
            addressees.forEach(row, each);
            mentions.forEach(row, each);
        });
    }

    /** All of them in another order; these stay as they are. */
    StatementColumns inOrder(int[] order) {
        var places = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            places[order[row]] = row;
        }
        var ordered = new StatementColumns(this);
        ordered.id = id.inOrder(order, places);
        ordered.answered = answered.inOrder(order, places);
        ordered.speaker = speaker.inOrder(order);
        ordered.addressees = addressees.inOrder(order);
        ordered.mentions = mentions.inOrder(order);
        ordered.said = said.inOrder(order);
        ordered.place = place.inOrder(order);
        ordered.occasion = occasion.inOrder(order);
        ordered.act = act.inOrder(order);
        ordered.cameo = cameo.inOrder(order);
        ordered.paraphrase = paraphrase.inOrder(order);
        ordered.positions = positions.inOrder(order);
        ordered.attestations = attestations.inOrder(order);
        ordered.confidence = confidence.inOrder(order);
        ordered.note = note.inOrder(order);
        ordered.coding = coding.inOrder(order);
        ordered.reports = reports.inOrder(order);
        return ordered;
    }
}
