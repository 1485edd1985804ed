package parley.export.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.export.DatasetCitation;
import parley.export.citation.CitedDate;
import parley.export.citation.Quoted;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Statement;
import parley.notebook.Claim;
import parley.notebook.Evidence;
import parley.notebook.KeptView;
import parley.notebook.Notebook;
import parley.notebook.Probe;
import parley.notebook.Role;

/** Makes papers of notebooks. */
public final class Papers {
    /** What no format has a place for. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final Dataset dataset;
    private final PaperWishes wishes;
    private final Darkroom darkroom;
    private final Citing citing;
    private final List<Block> blocks = new ArrayList<>();
    private int figures;

    private Papers(Dataset dataset, PaperWishes wishes, Darkroom darkroom) {
        this.dataset = dataset;
        this.wishes = wishes;
        this.darkroom = darkroom;
        citing = new Citing(dataset);
    }

    /**
     * A notebook about a dataset as a paper. A statement that the dataset does not have stands as it was written down, and
     * the paper says so. Linear in the notebook, and a picture for each kept view.
     */
    public static Paper of(Notebook notebook, Dataset dataset, PaperWishes wishes, Darkroom darkroom) {
        return new Papers(dataset, wishes, darkroom).paper(notebook);
    }

    private Paper paper(Notebook notebook) {
        var claims = notebook.claims();
        for (int i = 0; i < claims.size(); i++) {
            claim(i + 1, claims.get(i));
        }
        var sources = citing.sources();
        if (!sources.isEmpty()) {
            blocks.add(new Block.Heading(2, "Sources"));
            blocks.add(new Block.Sources(sources));
        }
        blocks.add(new Block.Heading(2, "Data set"));
        paragraphs(DatasetCitation.chicago(dataset.about()));
        return new Paper(clean(notebook.name()), subject(notebook), blocks);
    }

    private String subject(Notebook notebook) {
        long statements = notebook.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(Evidence::statement)
                .distinct()
                .count();
        return "About “" + dataset.about().title() + "”: "
                + amount(notebook.claims().size(), "claim") + ", resting on " + amount(statements, "statement") + ".";
    }

    private static String amount(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void claim(int number, Claim claim) {
        blocks.add(new Block.Heading(
                2, number + ". " + (claim.words().isEmpty() ? "A claim without words" : line(claim.words()))));
        paragraphs(claim.note());
        for (var role : Role.values()) {
            var evidence = claim.evidence(role);
            if (!evidence.isEmpty()) {
                blocks.add(new Block.Heading(3, role.label() + " (" + evidence.size() + ")"));
                evidence.forEach(this::evidence);
            }
        }
        if (wishes.pictures()) {
            claim.views().forEach(this::figure);
        }
    }

    private void evidence(Evidence evidence) {
        dataset.findStatement(evidence.statement()).ifPresentOrElse(this::statement, () -> missing(evidence));
        paragraphs(evidence.note());
        if (wishes.questions() && !evidence.answers().isEmpty()) {
            blocks.add(new Block.Answers(Arrays.stream(Probe.values())
                    .filter(probe -> !evidence.answer(probe).isEmpty())
                    .map(probe -> new Block.Answer(probe.question(), runs(evidence.answer(probe))))
                    .toList()));
        }
    }

    private void statement(Statement said) {
        var quoted = Quoted.of(dataset, said);
        var speaker = dataset.actor(said.speaker());
        var office = speaker.officeOn(said.said().first()).map(held -> ", " + held.fullTitle());
        blocks.add(new Block.Paragraph(List.of(
                new Run.Strong(clean(speaker.name())), new Run.Plain(clean(office.orElse("") + circumstances(said))))));
        var words = clean(quoted.words());
        blocks.add(
                new Block.Quotation(quoted.verbatim() ? "“" + words + "”" : words, quoted.language(), citing.of(said)));
    }

    /** ", to Army and Coalition; Capital, Talks, 1 February 2013". */
    private String circumstances(Statement said) {
        var to = said.addressees().stream().map(id -> dataset.actor(id).name()).collect(Collectors.joining(", "));
        var occasion =
                Optional.ofNullable(said.occasion()).flatMap(dataset::findEvent).map(Event::title);
        return (to.isEmpty() ? "" : ", to " + to)
                + Stream.of(
                                Optional.ofNullable(said.place()).orElse(""),
                                occasion.orElse(""),
                                CitedDate.dayFirst(said.said()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ", "; ", ""));
    }

    private void missing(Evidence evidence) {
        var gist = evidence.gist().isEmpty() ? "Statement " + evidence.statement() : evidence.gist();
        blocks.add(new Block.Paragraph(List.of(
                new Run.Plain(line(gist) + " "), new Run.Strong("[no longer in the data set, so without a source]"))));
    }

    private void figure(KeptView view) {
        var words = view.words().isEmpty() ? "A view of the network" : "A view of the network: " + view.words();
        blocks.add(new Block.Figure(
                ++figures,
                line(view.caption().isEmpty() ? view.words() : view.caption()),
                line(words),
                darkroom.develop(view)));
    }

    private void paragraphs(String text) {
        PARAGRAPHS
                .splitAsStream(text)
                .map(Papers::runs)
                .filter(runs -> !runs.isEmpty())
                .forEach(runs -> blocks.add(new Block.Paragraph(runs)));
    }

    /** What a reader typed, its lines kept. */
    private static List<Run> runs(String text) {
        return Runs.of(clean(text));
    }

    /** What a reader typed, in one line. */
    private static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    private static String clean(String text) {
        return FORBIDDEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }
}
