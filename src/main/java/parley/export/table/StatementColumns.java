package parley.export.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Attestation;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Issue;
import parley.model.Position;
import parley.model.Source;
import parley.model.Statement;
import parley.query.Projection;

/** The columns of a table of statements: everything the model knows of one, and the names behind its ids. */
record StatementColumns(Dataset dataset, Projection projection) {
    List<Column<Statement>> all() {
        return Stream.of(
                        Stream.of(new Column<Statement>("id", Statement::id)),
                        Cells.date("said", Statement::said),
                        Stream.of(new Column<Statement>("first_published", this::firstPublished)),
                        who(),
                        where(),
                        what(),
                        dataset.issues().stream().flatMap(this::position),
                        Cells.sources(this::sources),
                        wordings(),
                        Stream.of(
                                new Column<Statement>("confidence", said -> Cells.word(said.confidence())),
                                new Column<Statement>("note", Statement::note)))
                .flatMap(columns -> columns)
                .toList();
    }

    private Stream<Column<Statement>> who() {
        return Stream.of(
                new Column<>("speaker", Statement::speaker),
                new Column<>(
                        "speaker_name", said -> dataset.actor(said.speaker()).name()),
                new Column<>(
                        "speaker_camp",
                        said -> dataset.camp(dataset.actor(said.speaker()).camp())
                                .label()),
                new Column<>("addressees", Statement::addressees),
                new Column<>("addressee_names", said -> Cells.names(dataset, said.addressees())),
                new Column<>("mentions", Statement::mentions),
                new Column<>("mention_names", said -> Cells.names(dataset, said.mentions())));
    }

    private Stream<Column<Statement>> where() {
        return Stream.of(
                new Column<>("place", Statement::place),
                new Column<>("occasion", Statement::occasion),
                new Column<>("occasion_title", this::occasionTitle));
    }

    private String occasionTitle(Statement said) {
        var occasion = said.occasion();
        return occasion == null
                ? ""
                : dataset.findEvent(occasion).map(Event::title).orElse("");
    }

    private Stream<Column<Statement>> what() {
        return Stream.of(
                new Column<>("act", said -> said.act().code()),
                new Column<>("act_verb", said -> said.act().verb()),
                new Column<>("quad_class", said -> Cells.word(said.act().quadClass())),
                new Column<>("cameo", Statement::cameo),
                new Column<>("paraphrase", Statement::paraphrase),
                new Column<>("quote", said -> said.quote().orElse("")),
                new Column<>("in_reply_to", Statement::inReplyTo));
    }

    /** A column for the stance on an issue and one for its conditions. */
    private Stream<Column<Statement>> position(Issue issue) {
        return Stream.of(
                new Column<>(
                        "stance:" + issue.id(),
                        said -> said.stanceOn(issue.id()).map(Cells::word).orElse("")),
                new Column<>(
                        "conditions:" + issue.id(),
                        said -> said.positionOn(issue.id())
                                .map(this::conditions)
                                .orElse(List.of())));
    }

    private List<String> conditions(Position position) {
        return position.conditions().stream()
                .map(dataset::condition)
                .map(Condition::label)
                .toList();
    }

    private List<Source> sources(Statement said) {
        return said.attestations().stream()
                .map(Attestation::source)
                .map(dataset::source)
                .toList();
    }

    private String firstPublished(Statement said) {
        return Cells.firstPublished(sources(said).stream()).map(Iso::of).orElse("");
    }

    /** Lists in the order of the sources. */
    private static Stream<Column<Statement>> wordings() {
        return Stream.of(
                new Column<>(
                        "quotes",
                        said -> said.attestations().stream()
                                .map(attestation -> Cells.text(attestation.quote()))
                                .collect(Collectors.toList())),
                new Column<>(
                        "quote_languages",
                        said -> said.attestations().stream()
                                .map(attestation -> Cells.text(attestation.language()))
                                .collect(Collectors.toList())));
    }
}
