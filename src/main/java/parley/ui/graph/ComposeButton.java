package parley.ui.graph;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.network.Relation;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Tip;
import parley.ui.words.Names;

/** Says what the network is made of, and shows or hides the choices. */
final class ComposeButton extends ToggleButton {
    /** Room for the icon and a first word; the rest may be cut, and the panel that opens says it all. */
    private static final double NARROWEST = 100;

    ComposeButton(Session session) {
        setId("compose");
        setGraphic(new FontIcon(Feather.SLIDERS));
        getStyleClass().addAll("compose-button", "flat");
        setMinWidth(NARROWEST);
        Tip.on(this, "Choose what a tie is, and who stands alone");
        session.reading().subscribe(this::show);
    }

    private void show(Reading reading) {
        var words = words(reading);
        setText(words);
        setAccessibleText("What the network is made of: " + words);
    }

    /** "Spoke to, met · 7+ statements · as bodies". */
    private static String words(Reading reading) {
        var composition = reading.state().composition();
        var relations = Arrays.stream(Relation.values())
                .filter(composition.relations()::contains)
                .map(Relation::label)
                .map(String::toLowerCase)
                .collect(Collectors.joining(", "));
        return Names.capitalised(relations)
                + (composition.least() > 0 ? " · " + composition.least() + "+ statements" : "")
                + (composition.bodies() ? " · as bodies" : "");
    }
}
