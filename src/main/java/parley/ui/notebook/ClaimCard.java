package parley.ui.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.notebook.Claim;
import parley.notebook.Edit;
import parley.notebook.Evidence;
import parley.notebook.KeptView;
import parley.notebook.OpenNotebook;
import parley.notebook.Role;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** A claim and everything under it: evidence for, against and around it, with counts, and kept views. */
final class ClaimCard extends VBox {
    private final OpenNotebook open;
    private final Session session;
    private final String id;
    private final Label number = Nodes.label("", "claim-number");
    private final WritingArea words;
    private final WritingArea note;
    private final VBox content = new VBox(6);
    private final Label here = Nodes.paragraph("Ctrl+B puts the selected statement here.", "quiet", "small");
    private final Button choose;
    private final Label viewsHeading = heading();
    private final Map<Role, Label> headings = new TreeMap<>();
    private final Keyed<EvidenceCard> evidence;
    private final Keyed<ViewItem> views;
    private @Nullable Claim shown;

    /** @param keepView makes a view of what the window shows */
    ClaimCard(OpenNotebook open, Session session, String id, Supplier<KeptView> keepView) {
        super(6);
        this.open = open;
        this.session = session;
        this.id = id;
        Nodes.styled(this, "claim");
        setId(id);
        words = new WritingArea(
                "What do you claim?", "The claim", text -> open.edit(new Edit.Reword(id, text)), "claim-words");
        note = new WritingArea(
                "A note: why it matters, what is doubtful",
                "Note on the claim",
                text -> open.edit(new Edit.NoteClaim(id, text)),
                "claim-note");
        choose = Nodes.linkButton("Put statements here", () -> open.choose(id));
        choose.setAccessibleText("Put statements under this claim from now on");
        var keep = Nodes.linkButton("Keep this view here", () -> open.edit(new Edit.KeepView(id, keepView.get())));
        keep.setId("keep-view-" + id);
        keep.setAccessibleText("Keep what the window shows under this claim");
        evidence = new Keyed<>(statement ->
                new EvidenceCard(open, session, id, shown().find(statement).orElseThrow()));
        views = new Keyed<>(key -> viewItem(Integer.parseInt(key.substring(0, key.indexOf(' ')))));
        for (var role : Role.values()) {
            headings.put(role, heading());
        }
        getChildren().addAll(head(), new Written(note), here, choose, content, keep);
        focusWithinProperty().subscribe((_, within) -> {
            if (within) {
                open.choose(id);
            }
        });
    }

    private Claim shown() {
        return Objects.requireNonNull(shown, "a card is filled before it is asked");
    }

    private ViewItem viewItem(int place) {
        return new ViewItem(open, session, id, place, shown().views().get(place));
    }

    private Node head() {
        var written = new Written(words);
        HBox.setHgrow(written, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(4, number, written, Moves.menu("What to do with this claim", items()));
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private List<MenuItem> items() {
        return List.of(
                Moves.item("Move up", () -> open.edit(new Edit.MoveClaim(id, -1))),
                Moves.item("Move down", () -> open.edit(new Edit.MoveClaim(id, 1))),
                Moves.item("Delete the claim", () -> open.edit(new Edit.RemoveClaim(id))));
    }

    private static Label heading() {
        var heading = Nodes.paragraph("", "section-title");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        return heading;
    }

    /**
     * Shows what the notebook holds.
     *
     * @param place of the claim, from 1
     * @param current whether things are put under it
     */
    void show(Claim claim, int place, boolean current) {
        shown = claim;
        number.setText(place + ".");
        words.show(claim.words());
        note.show(claim.note());
        Nodes.mark(this, "current", current);
        Nodes.show(here, current);
        Nodes.show(choose, !current);
        var children = new ArrayList<Node>();
        for (var role : Role.values()) {
            addEvidence(role, claim, children);
        }
        addViews(claim.views(), children);
        evidence.keepOnly(claim.evidence().stream().map(Evidence::statement).toList());
        Keyed.fill(content, children);
        showSelection();
    }

    private void addEvidence(Role role, Claim claim, List<Node> children) {
        var all = claim.evidence(role);
        var heading = Objects.requireNonNull(headings.get(role));
        heading.setText(role.label() + " " + all.size() + (all.isEmpty() ? hint(role) : ""));
        if (!claim.evidence().isEmpty()) {
            children.add(heading);
        }
        all.forEach(each -> children.add(evidence.of(each.statement())));
    }

    /** A claim is tested by what is missing. */
    private static String hint(Role role) {
        return switch (role) {
            case SUPPORT -> " – what backs it?";
            case AGAINST -> " – who says otherwise?";
            case CONTEXT -> " – what must be known besides?";
        };
    }

    private void addViews(List<KeptView> kept, List<Node> children) {
        if (!kept.isEmpty()) {
            viewsHeading.setText("Views " + kept.size());
            children.add(viewsHeading);
        }
        // a view has no id: its place and its state tell it from others, its caption may change
        var keys = IntStream.range(0, kept.size())
                .mapToObj(i -> i + " " + kept.get(i).state().hashCode())
                .toList();
        for (int i = 0; i < kept.size(); i++) {
            var item = views.of(keys.get(i));
            item.show(kept.get(i));
            children.add(item);
        }
        views.keepOnly(keys);
    }

    /** Marks the evidence that is selected in the window. */
    void showSelection() {
        var selection = session.reading().get().state().selection();
        for (var each : shown().evidence()) {
            evidence.of(each.statement()).show(each, selection.equals(new Selection.OfStatement(each.statement())));
        }
    }

    /** Where a statement stands under it. */
    Optional<Node> find(String statement) {
        return shown().find(statement).map(each -> evidence.of(each.statement()));
    }

    /** Folds the questions of a statement out. */
    void unfold(String statement) {
        if (shown().find(statement).isPresent()) {
            evidence.of(statement).unfold(true);
        }
    }
}
