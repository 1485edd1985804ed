package parley.ui.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.dataset.ShippedDatasets;
import parley.layout.Layouts;
import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Networks;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Mark;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.ui.theme.Fonts;

/** The picture of the shipped network, in the panes it gets in windows of 1440×900 and 1100×720, with the real font. */
class ShippedPictureTest {
    private static final Margins CLEAR = Draft.clear(46);

    private static NetworkPicture picture(double width, double height) {
        return picture(ShippedDatasets.moscowOffer(), width, height);
    }

    private static NetworkPicture picture(Dataset dataset, double width, double height) {
        Fonts.load();
        var network = Networks.of(dataset, Composition.opening(dataset));
        Outline outline = Outlines.of(
                dataset,
                network,
                LabelLayer::nameWidth,
                LabelLayer::captionWidth,
                LabelLayer.HEIGHT,
                Outlines.scale(network.members().size(), width, height));
        var placement = Layouts.place(outline, width, height, CLEAR, Arrangement.SEED);
        return Pictures.draw(outline, placement, width, height, CLEAR);
    }

    private static Box around(Mark mark) {
        return new Box(
                mark.centre().x() - mark.radius(),
                mark.centre().y() - mark.radius(),
                2 * mark.radius(),
                2 * mark.radius());
    }

    @ParameterizedTest
    @CsvSource({"811, 570", "560, 394"})
    void noActorCoversAnother(double width, double height) {
        var marks = picture(width, height).marks();
        for (var one : marks) {
            for (var other : marks) {
                assertTrue(
                        one.equals(other) || one.centre().distance(other.centre()) > one.radius() + other.radius(),
                        () -> one.id() + " and " + other.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"811, 570", "560, 394"})
    void noLabelCoversAnotherLabelOrAnotherActorOrLeavesThePane(double width, double height) {
        var picture = picture(width, height);
        var pane = new Box(0, 0, width, height);
        for (var label : picture.labels()) {
            assertTrue(pane.contains(label.box()), label::text);
            for (var other : picture.labels()) {
                assertTrue(
                        label.equals(other) || !label.box().intersects(other.box()),
                        () -> label.text() + " and " + other.text());
            }
            for (var mark : picture.marks()) {
                assertFalse(
                        !mark.id().equals(label.id())
                                && label.box().intersects(around(mark).inset(mark.radius() * 0.13)),
                        () -> label.text() + " over " + mark.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"811, 570", "560, 394"})
    void theSameSizeGivesTheSamePicture(double width, double height) {
        assertEquals(picture(width, height), picture(width, height));
    }

    @ParameterizedTest
    @CsvSource({"811, 480", "560, 394"})
    void inTheYearNoPrintedCaptionIsCutOffOrCoversAName(double width, double height) {
        var year = ShippedDatasets.find("syria-2013").orElseThrow().dataset();
        var picture = picture(year, width, height);
        var clear = CLEAR.clear(width, height);
        for (var region : picture.regions()) {
            if (!region.crowded()) {
                assertTrue(clear.contains(region.label()), region::text);
                for (var label : picture.labels()) {
                    assertFalse(region.label().intersects(label.box()), () -> region.text() + " over " + label.text());
                }
            }
        }
    }
}
