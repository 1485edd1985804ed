package parley.export.table;

import java.util.List;
import java.util.stream.Stream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Office;
import parley.model.Statement;
import parley.query.Presence;
import parley.query.Projection;

/** The columns of a table of actors: what they are, and what the projection says of them. */
record ActorColumns(Dataset dataset, Projection projection) {

    /** The actors that are not outside. */
    static List<Actor> present(Dataset dataset, Projection projection) {
        return dataset.actors().stream()
                .filter(actor -> projection.presenceOf(actor.id()) != Presence.OUTSIDE)
                .toList();
    }

    List<Column<Actor>> all() {
        return Stream.concat(whatItIs(), whatItDid()).toList();
    }

    private Stream<Column<Actor>> whatItIs() {
        return Stream.of(
                new Column<>("id", Actor::id),
                new Column<>("name", Actor::name),
                new Column<>("short_name", Actor::shortName),
                new Column<>("kind", actor -> Cells.word(actor.kind())),
                new Column<>("camp", Actor::camp),
                new Column<>("camp_label", actor -> dataset.camp(actor.camp()).label()),
                new Column<>("gender", actor -> actor.gender() == null ? "" : Cells.word(actor.gender())),
                new Column<>(
                        "offices",
                        actor -> actor.offices().stream().map(Office::fullTitle).toList()),
                new Column<>(
                        "office_from",
                        actor -> actor.offices().stream()
                                .map(office -> Cells.text(office.from()))
                                .toList()),
                new Column<>(
                        "office_to",
                        actor -> actor.offices().stream()
                                .map(office -> Cells.text(office.to()))
                                .toList()),
                new Column<>("represents", Actor::represents),
                new Column<>("represents_names", actor -> Cells.names(dataset, actor.represents())),
                new Column<>("aliases", Actor::aliases));
    }

    private Stream<Column<Actor>> whatItDid() {
        return Stream.of(
                new Column<>(
                        "stance",
                        actor -> Cells.word(projection.stanceOf(actor.id()).leaning())),
                new Column<>(
                        "stance_statement",
                        actor -> projection
                                .stanceOf(actor.id())
                                .evidence()
                                .map(Statement::id)
                                .orElse("")),
                new Column<>(
                        "stance_through",
                        actor -> projection
                                .stanceOf(actor.id())
                                .spokesperson()
                                .map(Actor::id)
                                .orElse("")),
                new Column<>("presence", actor -> Cells.word(projection.presenceOf(actor.id()))),
                new Column<>(
                        "statements_made", actor -> count(said -> said.speaker().equals(actor.id()))),
                new Column<>(
                        "statements_told",
                        actor -> count(said -> said.addressees().contains(actor.id()))));
    }

    private long count(java.util.function.Predicate<Statement> wanted) {
        return projection.statements().stream().filter(wanted).count();
    }
}
