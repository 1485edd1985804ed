package parley.imports.dna;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Camps;
import parley.imports.build.Cast;
import parley.imports.build.Edition;
import parley.imports.build.Names;
import parley.imports.build.Shelf;
import parley.imports.build.Slugs;
import parley.imports.dna.Project.Coded;
import parley.imports.dna.Project.Document;
import parley.imports.dna.Project.Entity;
import parley.imports.dna.Project.StatementType;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Cancelled;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.report.Tally;
import parley.model.Act;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Issue;
import parley.model.Position;
import parley.model.Statement;

/**
 * Imports a project of the Discourse Network Analyzer 3 (P. Leifeld, github.com/leifeld/dna).
 *
 * <p>A person speaks, and represents the organisation it was coded with; where no person is coded, the organisation
 * speaks. A concept is an issue, agreement the stance on it (1 supports, 0 opposes), the words at the statement's offsets
 * the quotation, its document the source. An actor's camp is its attribute "Type". Statements of other types are imported
 * where they have the same four variables; others, such as annotations, in which nobody speaks, are left out with a reason
 * and their words.
 */
public final class DnaImport {
    private static final List<String> VARIABLES = List.of("person", "organization", "concept", "agreement");

    private final String file;
    private final Project project;
    private final Tally tally = new Tally("statements");
    private final Camps camps = new Camps();
    private final Cast cast = new Cast();
    private final Shelf shelf = new Shelf();
    private final Slugs ids = new Slugs("statement");
    private final Slugs issueIds = new Slugs("concept");
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<Integer, String> sources = new HashMap<>();

    private DnaImport(String file, Project project) {
        this.file = file;
        this.project = project;
    }

    /**
     * Imports a project.
     *
     * @param title what to call the dataset, or blank to call it after the file
     */
    public static ImportResult read(Path path, String title, Monitor monitor) {
        var file = path.getFileName().toString();
        try {
            return new DnaImport(file, Project.read(path))
                    .read(title.isBlank() ? Edition.titleOf(file) : title, monitor);
        } catch (SQLException e) {
            return Refused.wholeFile(
                    file,
                    "This is no project of DNA 3 (" + e.getMessage() + ")",
                    "open it with DNA 3, which converts older projects, and save it there.");
        }
    }

    private ImportResult read(String title, Monitor monitor) {
        project.documents().values().forEach(document -> sources.put(document.id(), source(document)));
        var statements = new ArrayList<Statement>();
        for (var coded : project.statements()) {
            if (monitor.isCancelled()) {
                return new Cancelled();
            }
            tally.read();
            statement(coded).ifPresent(said -> {
                statements.add(said);
                tally.imported();
            });
            monitor.reached(tally.rowsRead(), 0, 0);
        }
        if (statements.isEmpty()) {
            return tally.problems().isEmpty()
                    ? Refused.wholeFile(file, "The project holds no statements", "code some in DNA first.")
                    : new Refused(tally.problems());
        }
        return new Imported(dataset(title, statements), tally.report("DNA project"));
    }

    private Dataset dataset(String title, List<Statement> statements) {
        tally.note(project.documents().size() + " documents became sources.");
        tally.note("DNA codes no acts: every statement is taken for a comment (CAMEO 01).");
        tally.note("Statements are dated by their documents.");
        var summary = "Imported from the DNA project " + file + ".";
        return new Dataset(
                Edition.about(title, summary, Edition.OWN, Edition.period(statements, List.of())),
                new Dataset.Contents(
                        camps.all(),
                        Edition.issues(List.copyOf(issues.values())),
                        List.of(),
                        shelf.sources(),
                        cast.actors(),
                        List.of(),
                        statements));
    }

    private String source(Document document) {
        var title = Names.tidy(document.title()).isEmpty() ? "Document " + document.id() : Names.tidy(document.title());
        var publisher = List.of(document.source(), document.author(), title).stream()
                .map(Names::tidy)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(title);
        return shelf.source(publisher, title, day(document), null);
    }

    private static Dated day(Document document) {
        return new Dated.Day(
                Instant.ofEpochSecond(document.seconds()).atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Optional<Statement> statement(Coded coded) {
        var type = project.types().get(coded.type());
        var document = project.documents().get(coded.document());
        if (type == null || !type.variables().keySet().containsAll(VARIABLES)) {
            return leftOut(
                    coded,
                    null,
                    "Statements of the type \"" + (type == null ? "?" : type.label())
                            + "\" lack person, organization, concept or agreement",
                    "only statements with these four variables can be imported.");
        }
        if (document == null) {
            return leftOut(coded, null, "The statement's document is missing", "repair the project in DNA.");
        }
        var speaker = speaker(coded, type);
        if (speaker == null) {
            return leftOut(
                    coded, "person", "Neither a person nor an organization is coded", "code who speaks, in DNA.");
        }
        return Optional.of(statement(coded, type, document, speaker));
    }

    private Optional<Statement> leftOut(Coded coded, @Nullable String column, String reason, String advice) {
        var notes =
                coded.texts().isEmpty() ? null : String.join(" ", coded.texts().values());
        tally.leaveOut(file, coded.id(), column, reason, notes, advice);
        return Optional.empty();
    }

    private Statement statement(Coded coded, StatementType type, Document document, String speaker) {
        var position = position(coded, type);
        var quote = quote(coded, document);
        return new Statement(
                ids.next("dna-" + coded.id()),
                speaker,
                List.of(),
                List.of(),
                day(document),
                null,
                null,
                Act.COMMENT,
                null,
                paraphrase(position),
                position == null ? List.of() : List.of(position),
                null,
                List.of(new Attestation(sources.getOrDefault(document.id(), ""), quote, null)),
                Confidence.HIGH,
                null);
    }

    private @Nullable String speaker(Coded coded, StatementType type) {
        var person = entity(coded, type, "person");
        var body = entity(coded, type, "organization");
        var bodyId = body == null ? null : actor(body, ActorKind.ORGANISATION);
        if (person == null) {
            return bodyId;
        }
        var personId = actor(person, ActorKind.PERSON);
        if (bodyId != null) {
            cast.represents(personId, bodyId);
        }
        return personId;
    }

    private @Nullable Entity entity(Coded coded, StatementType type, String variable) {
        var entity =
                project.entities().get(coded.entities().get(type.variables().get(variable)));
        return entity == null || entity.value().isBlank() ? null : entity;
    }

    /** A person and an organisation of the same name are two actors. */
    private String actor(Entity entity, ActorKind kind) {
        var key = kind.label() + "\n" + entity.value();
        return cast.find(key).orElseGet(() -> {
            var id = cast.add(Names.key(key), entity.value(), kind, camps.of(attribute(entity, "Type")));
            var alias = attribute(entity, "Alias");
            if (!alias.isEmpty()) {
                cast.alias(id, alias);
            }
            return id;
        });
    }

    private static String attribute(Entity entity, String name) {
        return Names.tidy(entity.attributes().getOrDefault(name, ""));
    }

    private @Nullable Position position(Coded coded, StatementType type) {
        var concept = entity(coded, type, "concept");
        var stance = coded.stances().get(type.variables().get("agreement"));
        if (concept == null || stance == null) {
            tally.remark(
                    file,
                    coded.id(),
                    concept == null ? "concept" : "agreement",
                    "The statement takes no position, since concept or agreement is not coded",
                    null,
                    "code both in DNA.");
            return null;
        }
        return new Position(issue(concept.value()).id(), stance, List.of());
    }

    private Issue issue(String concept) {
        return issues.computeIfAbsent(Names.key(concept), _ -> {
            var label = Names.tidy(concept);
            return new Issue(issueIds.next(label), label, "Do they agree with: “" + label + "”?");
        });
    }

    private String paraphrase(@Nullable Position position) {
        if (position == null) {
            return "Makes a statement without a position.";
        }
        var verb = switch (position.stance()) {
            case SUPPORTS -> "Agrees";
            case OPPOSES -> "Disagrees";
            case NEUTRAL, CONDITIONAL -> "Neither agrees nor disagrees";
        };
        var label = issues.values().stream()
                .filter(issue -> issue.id().equals(position.issue()))
                .map(Issue::label)
                .findFirst()
                .orElse("");
        return verb + ": “" + label + "”";
    }

    /** DNA's offsets count Java's characters, which may be halves of a pair at either end. */
    private @Nullable String quote(Coded coded, Document document) {
        var text = document.text();
        if (coded.start() < 0 || coded.stop() > text.length() || coded.start() >= coded.stop()) {
            tally.remark(
                    file,
                    coded.id(),
                    null,
                    "The statement's words lie outside its document's text",
                    coded.start() + " to " + coded.stop(),
                    "it has no quotation; check the document in DNA.");
            return null;
        }
        var words = text.substring(coded.start(), coded.stop()).strip();
        return words.isEmpty() ? null : words;
    }
}
