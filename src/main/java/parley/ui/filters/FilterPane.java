package parley.ui.filters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import parley.model.ActorKind;
import parley.model.Camp;
import parley.model.Confidence;
import parley.model.Issue;
import parley.query.Contact;
import parley.query.Counts;
import parley.query.Filter;
import parley.query.Leaning;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Names;

/** All filters of the window, from stance to source. */
public final class FilterPane extends ScrollPane {
    private final Session session;
    private final MenuButton issues = Nodes.styled(new MenuButton(), "issue-menu");
    private final CheckBox hide = new CheckBox("Hide what is left out");
    private final List<FacetSection<?>> sections = new ArrayList<>();
    private final List<RankedSection> ranked = new ArrayList<>();
    private final VBox list = Nodes.styled(new VBox(), "filter-list");

    /**
     * All filters, the longest lists among them somewhat later.
     *
     * @param later runs what makes those: they are a third of the pane, and below what most windows show of it
     */
    public FilterPane(Session session, Consumer<Runnable> later) {
        this.session = session;
        getStyleClass().add("filter-pane");
        getStylesheets().add(FilterPane.class.getResource("filters.css").toExternalForm());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var stances = new FacetSection<>(session, stances());
        var contacts = new FacetSection<>(session, contacts());
        var camps = new FacetSection<>(session, camps());
        var kinds = new FacetSection<>(session, kinds());
        sections.addAll(List.of(stances, contacts, camps, kinds));
        prepareIssues();
        prepareHide();
        list.getChildren()
                .setAll(
                        stanceTitle(), stances,
                        title("Kind of tie · evidence"), contacts,
                        title("Camp · statements by"), camps,
                        title("Kind of actor · statements by"), kinds);
        setContent(list);
        session.reading().subscribe(this::show);
        later.accept(this::addRest);
    }

    private void addRest() {
        var speakers = new RankedSection(session, RankedSection.speakers());
        var publishers = new RankedSection(session, RankedSection.publishers());
        var confidences = new FacetSection<>(session, confidences());
        var reading = session.reading().get();
        ranked.addAll(List.of(speakers, publishers));
        ranked.forEach(section -> section.show(reading));
        sections.add(confidences);
        confidences.show(reading);
        list.getChildren()
                .addAll(
                        title("Speaker · statements by"), speakers,
                        title("Publisher · statements in"), publishers,
                        title("Coding · statements"), confidences,
                        title("The rest"), hide);
    }

    private Node stanceTitle() {
        var line = new HBox(5, Nodes.label("Stance on", "section-title"), issues);
        line.setAlignment(Pos.CENTER_LEFT);
        return Nodes.styled(line, "first-title");
    }

    private static Label title(String text) {
        return Nodes.label(text, "section-title", "facet-title");
    }

    private void prepareIssues() {
        issues.setId("issue-menu");
        issues.setMinWidth(40);
        issues.setAccessibleText("Issue");
        Tip.on(issues, "Choose the issue whose stances are shown");
    }

    private void prepareHide() {
        hide.setId("hide");
        Tip.on(hide, "Hides actors and ties that the filters leave out, rather than dimming them");
        hide.setOnAction(_ -> session.showOutsiders(hide.isSelected() ? Outsiders.HIDDEN : Outsiders.DIMMED));
    }

    private void show(Reading reading) {
        var chosen = reading.state().issue();
        issues.setText(reading.dataset().findIssue(chosen).map(Issue::label).orElse("—"));
        issues.getItems()
                .setAll(reading.dataset().issues().stream().map(this::item).toList());
        hide.setSelected(reading.state().outsiders() == Outsiders.HIDDEN);
        sections.forEach(section -> section.show(reading));
        ranked.forEach(section -> section.show(reading));
    }

    private MenuItem item(Issue issue) {
        var item = new MenuItem(issue.label());
        item.setOnAction(_ -> session.chooseIssue(issue.id()));
        return item;
    }

    private static FacetSection.Look<Leaning> stances() {
        return new FacetSection.Look<>(
                "stance",
                _ -> Arrays.asList(Leaning.values()),
                (_, leaning) -> leaning.label(),
                StanceStyle::badge,
                Filter::stances,
                Filter::withStances,
                Counts::stances,
                "statements",
                true);
    }

    private static FacetSection.Look<Contact> contacts() {
        return new FacetSection.Look<>(
                "contact",
                FilterPane::contactsIn,
                (_, contact) -> contact.label(),
                FilterPane::line,
                Filter::contacts,
                Filter::withContacts,
                Counts::contacts,
                "statements or events",
                false);
    }

    /** Few datasets have links, and only those offer to leave them out. */
    private static List<Contact> contactsIn(Reading reading) {
        return Arrays.stream(Contact.values())
                .filter(contact ->
                        contact != Contact.LINKS || !reading.dataset().links().isEmpty())
                .toList();
    }

    private static FacetSection.Look<String> camps() {
        return new FacetSection.Look<>(
                "camp",
                reading -> reading.dataset().camps().stream().map(Camp::id).toList(),
                (reading, id) -> reading.dataset().camp(id).label(),
                _ -> nothing(),
                Filter::camps,
                Filter::withCamps,
                Counts::camps,
                "statements",
                false);
    }

    private static FacetSection.Look<ActorKind> kinds() {
        return new FacetSection.Look<>(
                "kind",
                _ -> Arrays.asList(ActorKind.values()),
                (_, kind) -> Names.capitalised(kind.plural()),
                FilterPane::shape,
                Filter::kinds,
                Filter::withKinds,
                Counts::kinds,
                "statements",
                false);
    }

    private static FacetSection.Look<Confidence> confidences() {
        return new FacetSection.Look<>(
                "confidence",
                _ -> Arrays.asList(Confidence.values()),
                (_, confidence) -> confidence == Confidence.HIGH ? "High confidence" : "Medium, with a note",
                _ -> nothing(),
                Filter::confidences,
                Filter::withConfidences,
                Counts::confidences,
                "statements",
                false);
    }

    private static Node line(Contact contact) {
        return Nodes.styled(
                new Line(0, 0, 18, 0),
                "contact-line",
                "contact-" + contact.name().toLowerCase(Locale.ROOT));
    }

    private static Node shape(ActorKind kind) {
        var path = switch (kind) {
            case PERSON -> "M7 1 A6 6 0 1 0 7 13 A6 6 0 1 0 7 1 Z";
            case STATE -> "M2 2 H12 V12 H2 Z";
            case ORGANISATION -> "M7 0.8 L12.4 3.9 V10.1 L7 13.2 L1.6 10.1 V3.9 Z";
        };
        return Nodes.path(path, "kind-shape");
    }

    private static Node nothing() {
        var nothing = new Region();
        Nodes.show(nothing, false);
        return nothing;
    }
}
