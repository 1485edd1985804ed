package parley.ui.notebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.dataset.Problem;
import parley.files.WholeFile;
import parley.model.Dataset;
import parley.notebook.Claim;
import parley.notebook.Edit;
import parley.notebook.KeptView;
import parley.notebook.Notebook;
import parley.notebook.NotebookFile;
import parley.notebook.NotebookResult;
import parley.notebook.OpenNotebook;
import parley.notebook.Role;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.words.Amounts;
import parley.views.ViewShelf;

/** The notebook: claims, each with what is put under it; where there is none, how to begin. */
public final class NotebookPane extends BorderPane {
    private final Session session;
    private final OpenNotebook open;
    private final NotebookServices services;
    private final NotebookBar bar;
    private final SelectedStrip selected;
    private final ExportPart export;
    private final VBox list = Nodes.styled(new VBox(12), "claims");
    private final ScrollPane scroll = new ScrollPane(list);
    private final TextField next = new TextField();
    private final Region invitation = new VBox(
            6,
            Nodes.paragraph("What do you make of it?", "heading"),
            Nodes.paragraph("A notebook holds what you claim, and the statements it rests on.", "quiet"));
    private final Region beginning = beginning();
    private final Region adding;
    private final VBox remarks = new VBox(4);
    private Keyed<ClaimCard> cards;
    private @Nullable Dataset dataset;

    /** @param put puts the selected statement under the current claim */
    public NotebookPane(Session session, OpenNotebook open, NotebookServices services, Consumer<Role> put) {
        this.session = session;
        this.open = open;
        this.services = services;
        getStyleClass().add("notebook-pane");
        getStylesheets()
                .add(Objects.requireNonNull(NotebookPane.class.getResource("notebook.css"))
                        .toExternalForm());
        setId("notebook");
        bar = new NotebookBar(open, this::showExport, this::saveFile, this::openFile);
        selected = new SelectedStrip(put);
        export = new ExportPart(open, session, services, this::closeExport);
        Nodes.show(export, false);
        adding = adding();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Claims of the notebook");
        setTop(new VBox(bar, export, selected));
        setCenter(scroll);
        cards = cards();
        session.reading().subscribe(this::read);
        open.writing().subscribe(this::show);
    }

    private Keyed<ClaimCard> cards() {
        return new Keyed<>(id -> new ClaimCard(open, session, id, this::thisView));
    }

    private KeptView thisView() {
        return new KeptView("", services.viewWords(), session.reading().get().state());
    }

    /** Claims are about statements of the dataset, so that with another one everything is made anew. */
    private void read(Reading reading) {
        selected.show(reading);
        if (reading.dataset().equals(dataset)) {
            open.notebook().claims().forEach(claim -> cards.of(claim.id()).showSelection());
        } else {
            dataset = reading.dataset();
            cards = cards();
            show(open.writing().get());
        }
    }

    private void show(OpenNotebook.Writing writing) {
        bar.show(writing);
        var claims = writing.notebook().claims();
        var children = new ArrayList<Node>();
        if (claims.isEmpty()) {
            children.addAll(List.of(invitation, adding, beginning));
        }
        if (showRemarks(writing.notebook())) {
            children.add(remarks);
        }
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var card = cards.of(claim.id());
            card.show(claim, i + 1, writing.isCurrent(claim));
            children.add(card);
        }
        if (!claims.isEmpty()) {
            children.add(adding);
        }
        cards.keepOnly(claims.stream().map(Claim::id).toList());
        Keyed.fill(list, children);
    }

    /** Says what of the notebook does not belong to the dataset, and whether there is anything to say. */
    private boolean showRemarks(Notebook notebook) {
        var about = session.reading().get().dataset();
        int missing = notebook.missingIn(about).size();
        var words = new ArrayList<String>();
        var stamp = notebook.dataset();
        if (!stamp.id().isEmpty() && !stamp.id().equals(about.about().id())) {
            words.add("This notebook was written about another dataset, “" + stamp.title() + "”.");
        }
        if (missing > 0) {
            words.add(Amounts.of(missing, "statement") + " under a claim " + (missing == 1 ? "is" : "are")
                    + " not in this dataset; what you wrote about " + (missing == 1 ? "it" : "them") + " is kept.");
        }
        remarks.getChildren()
                .setAll(words.stream()
                        .map(sentence -> Nodes.paragraph(sentence, "notebook-remark", "small"))
                        .toList());
        return !words.isEmpty();
    }

    private static Region beginning() {
        var steps = List.of(
                "1. Write a claim above: a sentence that somebody could doubt.",
                "2. Select a statement anywhere and press Ctrl+B to put it under the claim as support, Ctrl+Shift+B to"
                        + " put it against.",
                "3. Ask the four questions of each: who says it and why, in what situation, do others agree, what do"
                        + " the words do.",
                "4. Export it with numbered citations: File, Export.");
        var box = Nodes.styled(new VBox(8), "beginning");
        box.getChildren()
                .add(Prose.of(
                        "For example: “Both sides offer talks, but only on conditions that the other cannot"
                                + " accept.”",
                        "example"));
        steps.forEach(step -> box.getChildren().add(Nodes.paragraph(step)));
        return box;
    }

    private Region adding() {
        next.setPromptText("A new claim");
        next.setAccessibleText("A new claim");
        next.setId("new-claim");
        next.setOnAction(_ -> addClaim());
        HBox.setHgrow(next, Priority.ALWAYS);
        next.setMinWidth(60);
        var add = Nodes.button("Add", this::addClaim);
        add.setId("add-claim");
        add.setAccessibleText("Add the claim");
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(next.textProperty().map(String::isBlank));
        var explained = Nodes.explained(add, "Write the claim first");
        explained.setMinWidth(USE_PREF_SIZE);
        return new HBox(6, next, explained);
    }

    private void addClaim() {
        if (!next.getText().isBlank()) {
            open.addClaim(next.getText());
            next.clear();
            var card = cards.of(open.notebook().claims().getLast().id());
            Background.enqueue(() -> bringIntoView(Optional.of(card)));
        }
    }

    /** Goes to where a claim is written. */
    public void focusNewClaim() {
        next.requestFocus();
    }

    /** Scrolls to a statement under the current claim. */
    public void reveal(String statement) {
        open.writing()
                .get()
                .current()
                .ifPresent(claim -> Background.enqueue(
                        () -> bringIntoView(cards.of(claim.id()).find(statement))));
    }

    private void bringIntoView(Optional<? extends Node> node) {
        node.ifPresent(found -> {
            scroll.layout();
            Scrolling.bringToTop(scroll, found);
        });
    }

    /** Folds the four questions of a statement out, wherever it stands. */
    public void unfold(String statement) {
        open.notebook().claims().forEach(claim -> cards.of(claim.id()).unfold(statement));
    }

    /** Hands over what is being typed, as leaving its field would. */
    public void settle() {
        if (getScene() != null && getScene().getFocusOwner() instanceof WritingArea area) {
            area.handOver();
        }
    }

    private void showExport() {
        settle();
        Nodes.show(export, true);
        export.focusFirst();
    }

    private void closeExport() {
        Nodes.show(export, false);
        next.requestFocus();
    }

    private void saveFile() {
        settle();
        var notebook = open.notebook();
        services.dialogs()
                .save(
                        getScene().getWindow(),
                        ViewShelf.stem(notebook.name()) + NotebookFile.ENDING,
                        "Notebook",
                        NotebookFile.ENDING.substring(1))
                .ifPresent(file ->
                        Background.perform(() -> saved(notebook, file), problem -> problem.ifPresent(this::tell)));
    }

    private Optional<String> saved(Notebook notebook, Path file) {
        try {
            WholeFile.write(file, NotebookFile.writer(notebook.stamped(services.stamp())));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    "The notebook could not be saved to " + file + ": " + e.getMessage() + ". Choose another folder.");
        }
    }

    private void tell(String sentence) {
        services.showProblems(
                "The notebook was not saved",
                List.of(new Problem(
                        Problem.Kind.SYNTACTIC, Problem.Severity.ERROR, Problem.Place.WHOLE_FILE, sentence)));
    }

    private void openFile() {
        settle();
        services.dialogs().open(getScene().getWindow()).ifPresent(this::open);
    }

    /** Opens a notebook's file in the place of what is open, or says what is wrong with it. */
    public void open(Path file) {
        Background.perform(() -> NotebookFile.read(file), result -> opened(file, result));
    }

    /** The same at once, before there is a window to wait in. */
    public void openNow(Path file) {
        opened(file, NotebookFile.read(file));
    }

    /** Takes the place of what was there, as a step that can be undone. */
    private void opened(Path file, NotebookResult result) {
        switch (result) {
            case NotebookResult.Read(var notebook, var warnings) -> {
                services.keepEarlier(open.notebook());
                open.edit(new Edit.Replace(notebook, "opening “" + file.getFileName() + "”"));
                if (!warnings.isEmpty()) {
                    services.showProblems("“" + notebook.name() + "” is open, with remarks", warnings);
                }
            }
            case NotebookResult.Unreadable(var problems) ->
                services.showProblems(file.getFileName() + " could not be opened", problems);
        }
    }
}
