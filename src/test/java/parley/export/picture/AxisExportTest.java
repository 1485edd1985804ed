package parley.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.picture.NetworkPicture;
import parley.session.Lanes;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;

/** The time axis on a sheet, alone and below a network. */
class AxisExportTest {
    private static final Typefaces TYPEFACES = Typefaces.load();
    private static final Palette LIGHT = Palette.of(resource("/parley/ui/theme/light.css"));

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(AxisExportTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Easel easel(Reading reading, PictureWishes wishes) {
        return new Easel(reading, Standout.NOTHING, wishes, LIGHT, TYPEFACES);
    }

    private static Sheet timeline(Session session) {
        return easel(session.reading().get(), PictureWishes.BARE).timeline(1200);
    }

    private static List<Ink.Together> groups(List<Ink> inks) {
        var found = new ArrayList<Ink.Together>();
        for (var ink : inks) {
            switch (ink) {
                case Ink.Together together -> found.add(together);
                case Ink.Moved moved -> found.addAll(groups(moved.inks()));
                case Ink.Pasted pasted -> found.addAll(groups(pasted.sheet().inks()));
                case Ink.Area _, Ink.Line _, Ink.Words _ -> {}
            }
        }
        return found;
    }

    private static Ink.Together group(Sheet sheet, String id) {
        return groups(sheet.inks()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lanesDaysAndEventsAreWords() {
        var texts = timeline(new Session(Datasets.offer())).texts();
        assertTrue(
                texts.containsAll(
                        List.of("North", "South", "Outside", "Fri 1", "Feb 2013", "Talks", "Summit", "4 statements")),
                texts::toString);
    }

    @Test
    void everyStatementStandsOnItOrIsCounted() {
        var sheet = timeline(new Session(Datasets.offer()));
        for (var id : List.of("offer", "refusal", "appeal", "protest")) {
            assertTrue(group(sheet, id).title().contains(":"), id);
        }
    }

    @Test
    void whatIsFilteredOutIsFaint() {
        var session = new Session(Datasets.offer());
        session.search("refuses");
        var sheet = timeline(session);
        assertEquals(LaneInks.FADED, group(sheet, "protest").opacity());
        assertTrue(sheet.texts().contains("1 of 4 statements"), sheet.texts()::toString);
    }

    @Test
    void whatIsSelectedStandsOut() {
        var session = new Session(Datasets.offer());
        session.select(new Selection.OfStatement("offer"));
        var disc = (Ink.Area) group(timeline(session), "offer").inks().getFirst();
        assertEquals(LIGHT.colour("-accent"), disc.colour());
    }

    @Test
    void lanesAreThoseOfTheScreen() {
        var session = new Session(Datasets.offer());
        session.showAxis(axis -> axis.withLanes(Lanes.ACTORS));
        assertTrue(timeline(session).texts().containsAll(List.of("Minister", "Rebel", "Envoy")));
    }

    @Test
    void theLegendSaysOnlyWhatTheAxisHolds() {
        var session = new Session(Datasets.offer());
        var wishes = new PictureWishes("", "", List.of(), List.of(), true);
        var texts = easel(session.reading().get(), wishes).timeline(1200).texts();
        assertTrue(texts.containsAll(List.of("Supports", "Conditional", "event held")), texts::toString);
        assertTrue(texts.stream().noneMatch(List.of("Opposes", "cooperative", "so many statements")::contains));
    }

    @Test
    void aScreenIsTheNetworkAboveTheAxis() {
        var session = new Session(Datasets.offer());
        var network = new NetworkPicture(900, 400, List.of(), List.of(), List.of(), List.of());
        var bare = easel(session.reading().get(), PictureWishes.BARE);
        double below = bare.screen((_, _) -> network, 900, 600).height() - 400;
        assertTrue(below > 60, "lanes of three camps and days");
        assertTrue(bare.screen((_, _) -> network, 900, 600).texts().contains("South"));
    }
}
