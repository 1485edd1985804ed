package parley.export.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Office;
import parley.model.Position;
import parley.model.Source;
import parley.model.Statement;
import parley.query.Projection;

/** What survives a filter as JSON: every attribute of the model, and beside each id what it stands for. */
public final class Records {
    private final Dataset dataset;
    private final Projection projection;
    private final Json json = new Json();

    private Records(Dataset dataset, Projection projection) {
        this.dataset = dataset;
        this.projection = projection;
    }

    /** The statements of a projection; linear in their text. */
    public static String ofStatements(Dataset dataset, Projection projection) {
        var records = new Records(dataset, projection);
        return records.document(() -> records.json.objects("statements", projection.statements(), records::statement));
    }

    /** The events of a projection. */
    public static String ofEvents(Dataset dataset, Projection projection) {
        var records = new Records(dataset, projection);
        return records.document(() -> records.json.objects("events", projection.events(), records::event));
    }

    /** The actors that a projection has to do with. */
    public static String ofActors(Dataset dataset, Projection projection) {
        var records = new Records(dataset, projection);
        return records.document(
                () -> records.json.objects("actors", ActorColumns.present(dataset, projection), records::actor));
    }

    private String document(Json.Part part) {
        return json.document(() -> {
            about();
            part.write();
        });
    }

    private void about() throws IOException {
        var about = dataset.about();
        json.object("dataset", () -> {
            json.field("id", about.id());
            json.field("title", about.title());
            json.field("edition", about.edition());
            json.field("licence", about.licence());
        });
    }

    private void statement(Statement said) throws IOException {
        json.field("id", said.id());
        json.object("speaker", () -> named(said.speaker()));
        actors("addressees", said.addressees());
        actors("mentions", said.mentions());
        json.date("said", said.said());
        json.date("firstPublished", firstPublished(sources(said)));
        json.field("place", said.place());
        occasion(said.occasion());
        json.field("act", said.act().code());
        json.field("actVerb", said.act().verb());
        json.field("quadClass", Cells.word(said.act().quadClass()));
        json.field("cameo", said.cameo());
        json.field("paraphrase", said.paraphrase());
        json.objects("positions", said.positions(), this::position);
        json.field("inReplyTo", said.inReplyTo());
        json.objects("attestations", said.attestations(), this::attestation);
        json.field("confidence", Cells.word(said.confidence()));
        json.field("note", said.note());
    }

    private List<Source> sources(Statement said) {
        return said.attestations().stream()
                .map(Attestation::source)
                .map(dataset::source)
                .toList();
    }

    private static parley.model.@Nullable Dated firstPublished(List<Source> sources) {
        return Cells.firstPublished(sources.stream()).orElse(null);
    }

    private void named(String actor) throws IOException {
        json.field("id", actor);
        json.field("name", dataset.actor(actor).name());
    }

    private void actors(String name, List<String> ids) throws IOException {
        json.objects(name, ids, this::named);
    }

    private void occasion(@Nullable String id) throws IOException {
        if (id == null) {
            json.field("occasion", null);
        } else {
            json.object("occasion", () -> {
                json.field("id", id);
                json.field("title", dataset.findEvent(id).map(Event::title).orElse(null));
            });
        }
    }

    private void position(Position position) throws IOException {
        json.field("issue", position.issue());
        json.field("issueLabel", dataset.issue(position.issue()).label());
        json.field("stance", Cells.word(position.stance()));
        json.objects("conditions", position.conditions(), id -> {
            json.field("id", id);
            json.field("label", dataset.condition(id).label());
        });
    }

    private void attestation(Attestation attestation) throws IOException {
        json.field("quote", attestation.quote());
        json.field("language", attestation.language());
        json.object("source", () -> source(dataset.source(attestation.source())));
    }

    private void source(Source source) throws IOException {
        json.field("id", source.id());
        json.field("publisher", source.publisher());
        json.field("agency", source.agency());
        json.field("title", source.title());
        json.date("published", source.published());
        json.field("url", source.url());
        json.field("language", source.language());
    }

    private void event(Event event) throws IOException {
        var sources = event.sources().stream().map(dataset::source).toList();
        json.field("id", event.id());
        json.field("title", event.title());
        json.date("date", event.date());
        json.date("firstPublished", firstPublished(sources));
        json.field("place", event.place());
        actors("participants", event.participants());
        json.field("status", Cells.word(event.status()));
        json.field("summary", event.summary());
        json.objects("sources", sources, this::source);
    }

    private void actor(Actor actor) throws IOException {
        json.field("id", actor.id());
        json.field("name", actor.name());
        json.field("shortName", actor.shortName());
        json.field("kind", Cells.word(actor.kind()));
        json.object("camp", () -> {
            json.field("id", actor.camp());
            json.field("label", dataset.camp(actor.camp()).label());
        });
        json.field("gender", actor.gender() == null ? null : Cells.word(actor.gender()));
        json.objects("offices", actor.offices(), this::office);
        actors("represents", actor.represents());
        json.strings("aliases", actor.aliases());
        stance(actor);
        json.field("presence", Cells.word(projection.presenceOf(actor.id())));
    }

    private void office(Office office) throws IOException {
        json.field("title", office.title());
        json.field("of", office.of());
        json.field("from", office.from());
        json.field("to", office.to());
    }

    private void stance(Actor actor) throws IOException {
        var stance = projection.stanceOf(actor.id());
        json.object("stance", () -> {
            json.field("leaning", Cells.word(stance.leaning()));
            json.field("statement", stance.evidence().map(Statement::id).orElse(null));
            json.field("through", stance.spokesperson().map(Actor::id).orElse(null));
        });
    }
}
