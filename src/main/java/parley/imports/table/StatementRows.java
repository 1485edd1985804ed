package parley.imports.table;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dataset.LanguageTag;
import parley.dataset.WebAddress;
import parley.imports.build.Names;
import parley.imports.build.Shelf;
import parley.imports.build.Slugs;
import parley.imports.report.Tally;
import parley.model.Attestation;
import parley.model.Condition;
import parley.model.Confidence;
import parley.model.Dated;
import parley.model.Issue;
import parley.model.Position;
import parley.model.Source;
import parley.model.Statement;

/** The statements of a table: each row one, or a further position or wording of the one with its id. */
final class StatementRows {
    private final ActorRows actors;
    private final Tally tally;
    private final Shelf shelf = new Shelf();
    private final Positions positions = new Positions();
    private final Slugs ids = new Slugs("statement");
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private int withoutAct;

    StatementRows(ActorRows actors, Tally tally) {
        this.actors = actors;
        this.tally = tally;
    }

    void take(TableRecord row) {
        var speaker = row.cell(ColumnRole.SPEAKER);
        if (speaker.isEmpty()) {
            row.leaveOut(ColumnRole.SPEAKER, "Nobody is named as the speaker", null, "write who said it.");
            return;
        }
        var date = row.date(ColumnRole.DATE);
        if (date.isEmpty()) {
            var text = row.cell(ColumnRole.DATE);
            row.leaveOut(
                    ColumnRole.DATE,
                    text.isEmpty() ? "The date is missing" : "The date cannot be read",
                    text,
                    row.dateAdvice(ColumnRole.DATE));
            return;
        }
        positions.stance(row).ifPresent(stance -> {
            var code = ActCode.of(row);
            if (code.isPresent()) {
                keep(row, statement(row, speaker, date.get(), positions.taken(row, stance), code.get()));
            }
        });
    }

    private void keep(TableRecord row, Statement said) {
        var key = Names.key(row.cell(ColumnRole.ID));
        var known = key.isEmpty() ? null : statements.get(key);
        if (known == null) {
            var id = ids.next(key.isEmpty() ? "statement-" + row.row().line() : key);
            statements.put(key.isEmpty() ? "\n" + id : key, withParts(said, id, said.positions(), said.attestations()));
            tally.imported();
        } else if (known.speaker().equals(said.speaker()) && known.said().equals(said.said())) {
            statements.put(key, merged(known, said, row));
            tally.folded();
        } else {
            row.leaveOut(
                    ColumnRole.ID,
                    "The id belongs to another statement, of another speaker or day",
                    row.cell(ColumnRole.ID),
                    "give this row an id of its own.");
        }
    }

    private static Statement merged(Statement known, Statement more, TableRecord row) {
        var positions = new ArrayList<>(known.positions());
        for (var position : more.positions()) {
            if (known.positionOn(position.issue()).isEmpty()) {
                positions.add(position);
            } else if (!known.positions().contains(position)) {
                row.remark(
                        ColumnRole.STANCE,
                        "The statement already takes another position on this issue",
                        row.cell(ColumnRole.STANCE),
                        "the first one is kept.");
            }
        }
        var attestations = new ArrayList<>(known.attestations());
        more.attestations().stream()
                .filter(each -> !attestations.contains(each))
                .forEach(attestations::add);
        return withParts(known, known.id(), positions, attestations);
    }

    private static Statement withParts(
            Statement said, String id, List<Position> positions, List<Attestation> attestations) {
        return new Statement(
                id,
                said.speaker(),
                said.addressees(),
                said.mentions(),
                said.said(),
                said.place(),
                said.occasion(),
                said.act(),
                said.cameo(),
                said.paraphrase(),
                positions,
                said.inReplyTo(),
                attestations,
                said.confidence(),
                said.note(),
                said.coding(),
                said.reports());
    }

    private Statement statement(TableRecord row, String speaker, Dated date, List<Position> taken, ActCode code) {
        if (row.cell(ColumnRole.ACT).isEmpty()) {
            withoutAct++;
        }
        var id = actors.speaker(row, speaker);
        return new Statement(
                "",
                id,
                others(row, ColumnRole.ADDRESSEES, id),
                others(row, ColumnRole.MENTIONS, id),
                date,
                row.optional(ColumnRole.PLACE),
                null,
                code.act(),
                code.cameo(),
                paraphrase(row, taken),
                taken,
                null,
                List.of(attestation(row)),
                confidence(row),
                note(row));
    }

    private List<String> others(TableRecord row, ColumnRole role, String speaker) {
        var ids = row.list(role).stream().map(actors::named).distinct().toList();
        if (ids.contains(speaker)) {
            row.remark(role, "The speaker is named among the others", row.cell(role), "that one is left out.");
        }
        return ids.stream().filter(id -> !id.equals(speaker)).toList();
    }

    private String paraphrase(TableRecord row, List<Position> taken) {
        var written = row.cell(ColumnRole.PARAPHRASE);
        if (!written.isEmpty()) {
            return written;
        }
        var quote = Names.tidy(row.cell(ColumnRole.QUOTE));
        if (!quote.isEmpty()) {
            return "Says: “" + quote + "”";
        }
        return taken.isEmpty() ? "Makes a statement." : positions.inWords(taken.getFirst());
    }

    private Attestation attestation(TableRecord row) {
        return new Attestation(source(row), row.optional(ColumnRole.QUOTE), language(row));
    }

    /** The source as the row tells it; where it tells none, the table itself. */
    private String source(TableRecord row) {
        var url = url(row);
        var publisher = row.cell(ColumnRole.SOURCE);
        if (publisher.isEmpty()) {
            publisher = url == null ? "" : url.getHost();
        }
        var title = row.cell(ColumnRole.SOURCE_TITLE);
        if (publisher.isEmpty() && title.isEmpty()) {
            return shelf.publisher(row.file());
        }
        if (title.isEmpty() && url == null && row.cell(ColumnRole.PUBLISHED).isEmpty()) {
            return shelf.publisher(publisher);
        }
        var by = publisher.isEmpty() ? row.file() : publisher;
        return shelf.source(by, title.isEmpty() ? "[" + by + "]" : title, published(row), url);
    }

    private static @Nullable URI url(TableRecord row) {
        var text = row.cell(ColumnRole.URL);
        var address = WebAddress.of(text);
        if (!text.isEmpty() && address.isEmpty()) {
            row.remark(
                    ColumnRole.URL,
                    "This is not the address of a web page",
                    text,
                    "it is left out; write one that begins with https:// or http://.");
        }
        return address.orElse(null);
    }

    private static @Nullable Dated published(TableRecord row) {
        var date = row.date(ColumnRole.PUBLISHED);
        if (date.isEmpty() && !row.cell(ColumnRole.PUBLISHED).isEmpty()) {
            row.remark(
                    ColumnRole.PUBLISHED,
                    "The day of publication cannot be read, so it is left out",
                    row.cell(ColumnRole.PUBLISHED),
                    row.dateAdvice(ColumnRole.PUBLISHED));
        }
        return date.orElse(null);
    }

    private static @Nullable String language(TableRecord row) {
        var tag = row.cell(ColumnRole.LANGUAGE);
        if (tag.isEmpty() || LanguageTag.isSound(tag)) {
            return tag.isEmpty() ? null : tag;
        }
        row.remark(ColumnRole.LANGUAGE, "This is not a language tag", tag, "it is left out; write one such as \"en\".");
        return null;
    }

    private static Confidence confidence(TableRecord row) {
        var word = Names.key(row.cell(ColumnRole.CONFIDENCE));
        return word.isEmpty() || word.equals("high") ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** Whatever is less than sure says why: in the table's own note, else in its own word. */
    private static @Nullable String note(TableRecord row) {
        var note = row.optional(ColumnRole.NOTE);
        boolean unsure = confidence(row) == Confidence.MEDIUM;
        return note == null && unsure ? "Confidence in the table: " + row.cell(ColumnRole.CONFIDENCE) : note;
    }

    List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    List<Source> sources() {
        return shelf.sources();
    }

    List<Issue> issues() {
        return positions.issues();
    }

    List<Condition> conditions() {
        return positions.conditions();
    }

    /** How many rows tell no act, and are comments therefore. */
    int withoutAct() {
        return withoutAct;
    }
}
