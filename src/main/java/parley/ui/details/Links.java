package parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.model.Actor;
import parley.model.Event;
import parley.model.Source;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;
import parley.ui.fx.WrapPane;
import parley.ui.words.Names;

/**
 * Names of things that lead to them.
 *
 * @param browse opens an address in the system's browser
 */
record Links(Session session, Reading reading, Consumer<String> browse) {

    void select(Selection selection) {
        session.select(selection);
    }

    /** An actor's short name behind its shape. */
    Button actor(String id) {
        return actor(id, reading.dataset().actor(id).shortName());
    }

    /** An actor by any name, behind its shape. */
    Button actor(String id, String name) {
        var actor = reading.dataset().actor(id);
        var link = plain(name, spoken(actor), new Selection.OfActor(id));
        link.setGraphic(ActorMark.small(reading, actor));
        return link;
    }

    private String spoken(Actor actor) {
        var stance = reading.projection().stanceOf(actor.id());
        return actor.name() + ", " + stance.leaning().label();
    }

    /** Some actors, after a word or two that says what they are to what is shown. */
    Node actors(String before, List<String> ids) {
        var all = new ArrayList<Node>();
        if (!before.isEmpty()) {
            all.add(Nodes.label(before, "quiet"));
        }
        all.addAll(Unrolled.of(ids.size(), place -> actor(ids.get(place))));
        return new WrapPane(12, all);
    }

    Button event(Event event) {
        return plain(event.title(), "Event: " + event.title(), new Selection.OfEvent(event.id()));
    }

    /** Words that select something. */
    Button plain(String text, String spoken, Selection selection) {
        var link = Nodes.styled(Nodes.linkButton(text, () -> select(selection)), "name-link");
        link.setAccessibleText(spoken);
        Nodes.mark(link, "unbroken", Prose.holdsLettersFromTheRight(text));
        return link;
    }

    /** Who published a source; opens it where it has an address, and else is only a name. */
    Node source(Source source) {
        var address = source.url();
        if (address == null) {
            return withoutAddress(source);
        }
        var link = Nodes.linkButton(Names.of(source), () -> browse.accept(address.toString()));
        link.setGraphic(new FontIcon(Feather.EXTERNAL_LINK));
        Tip.on(link, source.title() + "\n" + address);
        link.setAccessibleText("Open in the browser: " + Names.of(source) + ", " + source.title());
        return link;
    }

    private static Node withoutAddress(Source source) {
        var name = Nodes.paragraph(Names.of(source), "small");
        Nodes.mark(name, "unbroken", Prose.holdsLettersFromTheRight(name.getText()));
        name.setGraphic(Nodes.styled(new FontIcon(Feather.FILE_TEXT), "no-address"));
        Tip.on(name, source.title() + "; the dataset names no address");
        return name;
    }
}
