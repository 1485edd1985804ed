package parley.ui.notebook;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.VBox;
import parley.model.Dataset;
import parley.model.Statement;
import parley.notebook.Edit;
import parley.notebook.Evidence;
import parley.notebook.OpenNotebook;
import parley.notebook.Probe;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** The four questions about a statement, with what the dataset knows already, and a note. */
final class QuestionsPart extends VBox {
    private final Map<Probe, WritingArea> answers = new EnumMap<>(Probe.class);
    private final WritingArea note;

    QuestionsPart(OpenNotebook open, String claim, String statement, Dataset dataset, Optional<Statement> said) {
        Nodes.styled(this, "questions-part");
        for (var probe : Probe.values()) {
            var area = new WritingArea(
                    "What do you find?",
                    probe.question(),
                    text -> open.edit(new Edit.Answer(claim, statement, probe, text)));
            area.setId("answer-" + probe.name().toLowerCase(Locale.ROOT));
            area.setAccessibleHelp(probe.prompt());
            answers.put(probe, area);
            var box = new VBox(
                    3, Nodes.paragraph(probe.question(), "strong"), Nodes.paragraph(probe.prompt(), "quiet", "small"));
            said.ifPresent(known -> new Known(dataset, known)
                    .about(probe)
                    .forEach(fact -> box.getChildren().add(Prose.of("• " + fact, "small", "known"))));
            box.getChildren().add(new Written(area));
            getChildren().add(box);
        }
        note = new WritingArea(
                "Anything else about it",
                "Note on the statement",
                text -> open.edit(new Edit.NoteEvidence(claim, statement, text)));
        getChildren().add(new VBox(3, Nodes.paragraph("Note", "strong"), new Written(note)));
    }

    void show(Evidence evidence) {
        answers.forEach((probe, area) -> area.show(evidence.answer(probe)));
        note.show(evidence.note());
    }

    void focusFirst() {
        Objects.requireNonNull(answers.get(Probe.SOURCE)).requestFocus();
    }
}
