package parley.ui.about;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.Coverage;
import parley.analysis.Coverage.Positions;
import parley.analysis.Coverage.Tally;
import parley.analysis.Coverage.Voices;
import parley.model.Stance;
import parley.query.Leaning;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Amounts;
import parley.ui.words.Languages;
import parley.ui.words.Names;

/** What a dataset covers, as bars and numbers; every number stands with its total. */
final class CoverageView extends VBox {
    private static final int LISTED = 8;

    private final Coverage coverage;

    CoverageView(Coverage coverage) {
        this.coverage = coverage;
        getStyleClass().add("coverage");
        section("How statements are attested", evidence());
        section("Camps", voices(coverage.camps()));
        section("Voices", voices(coverage.voices()));
        section("Positions on issues", positions());
        section("Months", new Histogram(coverage.months(), coverage.statements()));
        section("Languages of quotations", tallies(languages(), coverage.quotations(), "quotation"));
        section("Publishers", tallies(coverage.publishers(), coverage.statements(), "statement"));
        section("Agencies", tallies(coverage.agencies(), coverage.statements(), "statement"));
    }

    private void section(String heading, Node content) {
        getChildren().add(Nodes.styled(new VBox(heading(heading), content), "coverage-section"));
    }

    private static Label heading(String text) {
        var heading = Nodes.label(text, "section-title");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        return heading;
    }

    private Node evidence() {
        var figures = new Figures();
        int all = coverage.statements();
        figures.share("With a quotation", coverage.evidence().quoted(), all, "statement");
        figures.share("From one source alone", coverage.evidence().singleSourced(), all, "statement");
        figures.share("Day not known", coverage.evidence().undated(), all, "statement");
        figures.share("Coded with medium confidence", coverage.evidence().medium(), all, "statement");
        return figures;
    }

    private Node voices(List<Voices> all) {
        var figures = new Figures();
        for (var voices : all) {
            figures.row(
                    Names.capitalised(voices.label()),
                    Bar.of(voices.statements(), coverage.statements()),
                    List.of(
                            Figures.outOf(voices.statements(), coverage.statements(), "statement"),
                            Figures.number(Amounts.share(voices.statements(), coverage.statements())),
                            Figures.outOf(voices.speakers(), coverage.speakers(), "speaker"),
                            Figures.number(Amounts.share(voices.speakers(), coverage.speakers()))));
        }
        return figures;
    }

    private Node positions() {
        var figures = new Figures();
        for (var positions : coverage.issues()) {
            var bar = new Bar(coverage.statements());
            positions.byStance().forEach((stance, count) -> bar.with(count, "stance-part", styleClass(stance)));
            var counts = Arrays.stream(Stance.values()).map(stance -> count(stance, positions));
            var total = Stream.of(Figures.outOf(positions.total(), coverage.statements(), "statement"));
            figures.row(positions.issue(), bar, Stream.concat(counts, total).toList());
        }
        return figures;
    }

    /** A number beside the glyph of its stance. */
    private static Node count(Stance stance, Positions positions) {
        int count = positions.byStance().getOrDefault(stance, 0);
        var label = Nodes.label(Amounts.number(count), "figure");
        label.setGraphic(StanceStyle.badge(leaning(stance)));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setAccessibleText(stance.label() + ": " + count);
        Tip.on(label, count + " of " + positions.total() + " " + stance.label().toLowerCase(Locale.ROOT));
        return label;
    }

    private static Leaning leaning(Stance stance) {
        return Leaning.of(Optional.of(stance));
    }

    private static String styleClass(Stance stance) {
        return StanceStyle.styleClass(leaning(stance));
    }

    private List<Tally> languages() {
        return coverage.languages().stream()
                .map(tally -> new Tally(Languages.of(tally.label()), tally.count()))
                .toList();
    }

    private static Node tallies(List<Tally> all, int total, String noun) {
        if (all.isEmpty()) {
            return Nodes.label("None named.", "quiet");
        }
        var figures = new Figures();
        all.stream().limit(LISTED).forEach(tally -> figures.share(tally.label(), tally.count(), total, noun));
        if (all.size() <= LISTED) {
            return figures;
        }
        return new VBox(4, figures, Nodes.label("and " + (all.size() - LISTED) + " more", "quiet"));
    }
}
