package parley.ui.exports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import parley.export.Format;
import parley.network.Member;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;

/** What to take away, how, with what around it, and what it will be; the file is asked for when it is saved. */
public final class ExportPage extends VBox {
    private static final double LIST_WIDTH = 216;
    private static final List<Double> SCALES = List.of(1.0, 2.0, 4.0);

    private final Reading reading;
    private final ExportServices services;
    private final Background background = new Background();
    private final ToggleGroup matters = new ToggleGroup();
    private final Map<Matter, Format> formats = new EnumMap<>(Matter.class);
    private final ComboBox<Format> format = new ComboBox<>();
    private final ComboBox<Double> scale = new ComboBox<>();
    private final ComboBox<Boolean> colours = new ComboBox<>();
    private final CheckBox everyone = new CheckBox("Everyone on their own, nobody folded");
    private final Additions additions = new Additions(this::preview);
    private final Label amount = Nodes.label("", "strong");
    private final Label note = Nodes.paragraph("", "quiet", "small");
    private final PreviewPane preview = new PreviewPane();
    private final Label status = Nodes.paragraph("", "export-status");
    private final Button save = new Button("Save as …");
    private final VBox scaleField = field("Size", scale);
    private final VBox coloursField = field("Colours", colours);
    private Matter matter;
    private boolean changing;

    /** @param reading what is taken away */
    public ExportPage(Reading reading, ExportServices services) {
        super(12);
        this.reading = reading;
        this.services = services;
        matter = reading.state().selection() instanceof Selection.OfStatement ? Matter.SELECTED : first();
        getStyleClass().add("export-page");
        var sheet = Objects.requireNonNull(ExportPage.class.getResource("export.css"));
        getStylesheets().add(sheet.toExternalForm());
        prepareFields();
        var right = new VBox(
                10,
                new HBox(14, field("Format", format), scaleField, coloursField),
                additions,
                everyone,
                amountLine(),
                note);
        right.getChildren().add(preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        var body = new HBox(24, list(), right);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(body, status);
        show(matter);
    }

    private Node amountLine() {
        var line = new HBox(10, amount, Nodes.spacer(), preview.copyButton());
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(28);
        return line;
    }

    private Matter first() {
        return services.network().isPresent() ? Matter.NETWORK : Matter.TIMELINE;
    }

    /** The button that asks for a file and writes it; its place is with the other buttons of the sheet. */
    public Button saveButton() {
        return save;
    }

    /** Runs something once what would be written is shown. */
    public void whenPreviewed(Runnable action) {
        preview.whenShown(action);
    }

    // --- the choices -----------------------------------------------------------------------------------------------

    private Node list() {
        var list = new VBox(7);
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        for (var section : Matter.Section.values()) {
            var heading = Nodes.label(section.label(), "section-title");
            list.getChildren().add(heading);
            for (var each : Matter.values()) {
                if (each.section() == section) {
                    list.getChildren().add(choice(each));
                }
            }
        }
        return list;
    }

    private Node choice(Matter each) {
        var choice = new RadioButton(each.label());
        choice.setId("export-" + each.name().toLowerCase(java.util.Locale.ROOT));
        choice.setToggleGroup(matters);
        choice.setSelected(each == matter);
        choice.setOnAction(_ -> show(each));
        var why = Amount.whyNothing(each, reading, services.network().isPresent());
        if (why.isEmpty()) {
            return choice;
        }
        choice.setDisable(true);
        choice.setAccessibleHelp(why);
        var reason = Nodes.paragraph(why + ".", "quiet", "small");
        reason.getStyleClass().add("export-reason");
        return new VBox(1, choice, reason);
    }

    private static VBox field(String name, ComboBox<?> box) {
        var label = Nodes.label(name, "quiet");
        label.setLabelFor(box);
        box.setAccessibleText(name);
        return new VBox(4, label, box);
    }

    private void prepareFields() {
        format.setId("export-format");
        words(format, chosen -> chosen.label() + " (." + chosen.extension() + ")");
        format.setPrefWidth(200);
        format.setOnAction(_ -> formatChosen());
        scale.setId("export-scale");
        words(scale, times -> Math.round(times) + " ×");
        scale.getItems().setAll(SCALES);
        scale.setValue(2.0);
        scale.setOnAction(_ -> showAmount());
        words(colours, dark -> dark ? "Dark" : "Light");
        colours.getItems().setAll(false, true);
        colours.setValue(services.isDark());
        colours.setOnAction(_ -> preview());
        everyone.setId("export-everyone");
        everyone.setOnAction(_ -> {
            showAmount();
            preview();
        });
        save.setId("export-save");
        save.setOnAction(_ -> save());
    }

    private static <T> void words(ComboBox<T> box, java.util.function.Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice is not typed");
            }
        });
    }

    private void show(Matter chosen) {
        matter = chosen;
        changing = true;
        format.getItems().setAll(chosen.formats());
        format.setValue(formats.getOrDefault(chosen, chosen.formats().getFirst()));
        changing = false;
        Nodes.show(coloursField, chosen.isDrawn());
        Nodes.show(additions, chosen.isDrawn());
        Nodes.show(everyone, chosen == Matter.GRAPH && isFolded());
        say("", false);
        showFormat();
    }

    private boolean isFolded() {
        return reading.network().members().stream().anyMatch(Member::folded)
                || reading.network().members().size()
                        < reading.dataset().actors().size();
    }

    private void formatChosen() {
        if (!changing && format.getValue() != null) {
            formats.put(matter, format.getValue());
            showFormat();
        }
    }

    private void showFormat() {
        Nodes.show(scaleField, format.getValue() == Format.PNG);
        note.setText(note());
        Nodes.show(note, !note.getText().isEmpty());
        showAmount();
        preview();
    }

    private String note() {
        if (matter == Matter.WINDOW) {
            return "The window as it stands, in pixels. For SVG or PDF, with a title and sources, choose one of the"
                    + " pictures below.";
        }
        return switch (format.getValue()) {
            case PAJEK, UCINET -> "Names, weights and kinds; this format has no place for other attributes.";
            case CSV -> matter == Matter.GRAPH ? "Two files: one of nodes, one of edges." : "";
            case PNG, SVG, PDF, GRAPHML, GEXF, DOT, JSON, BIBTEX, RIS, CSL_JSON, CHICAGO, APA -> "";
        };
    }

    private void showAmount() {
        var words = Amount.of(matter, reading, everyone.isSelected());
        amount.setText(words);
        amount.setId("export-amount");
    }

    private void preview() {
        preview.show(order(1));
    }

    // --- saving ----------------------------------------------------------------------------------------------------

    /** What is chosen now, with the window pictured if that is what is asked for. */
    private Order order(double times) {
        return new Order(
                reading,
                matter,
                format.getValue(),
                times,
                everyone.isSelected() && everyone.isVisible(),
                matter == Matter.WINDOW ? services.window(times) : null,
                services.network().orElse(null),
                matter == Matter.TIMELINE ? services.axisWidth() : services.networkWidth(),
                services.standout(),
                additions.wishes(reading, services.filter()),
                services.palette(colours.getValue()));
    }

    private void save() {
        var name = reading.dataset().about().id() + "-" + matter.fileName() + "."
                + format.getValue().extension();
        services.dialog().ask(getScene().getWindow(), name, format.getValue()).ifPresent(file -> {
            var order = order(scale.getValue());
            save.setDisable(true);
            save.setAccessibleHelp("A file is being written");
            say("Writing …", false);
            background.ask(() -> Outcome.of(order, file), this::show);
        });
    }

    private void show(Outcome outcome) {
        save.setDisable(false);
        save.setAccessibleHelp(null);
        switch (outcome) {
            case Outcome.Written written -> say(written.sentence(), false);
            case Outcome.Failed failed -> say(failed.sentence(), true);
        }
    }

    private void say(String sentence, boolean isProblem) {
        Nodes.show(status, !sentence.isEmpty());
        status.setText(sentence);
        Nodes.mark(status, "problem", isProblem);
    }
}
