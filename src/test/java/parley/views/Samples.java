package parley.views;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import parley.Datasets;
import parley.dataset.Origin;
import parley.model.ActorKind;
import parley.model.Confidence;
import parley.network.Composition;
import parley.network.Relation;
import parley.query.Contact;
import parley.query.Dating;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.AxisView;
import parley.session.Lanes;
import parley.session.Outsiders;
import parley.session.Selection;
import parley.session.Spot;
import parley.session.ViewState;

/** Views of the small dataset. */
final class Samples {
    static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-02-25T14:30:05+01:00");

    private Samples() {}

    /** A state in which nothing is as a new view has it, down to each part of each part. */
    static ViewState everything() {
        return new ViewState(
                "arms",
                Dating.PUBLISHED,
                new Filter(
                        new Facet<>(Set.of(Leaning.NO_POSITION, Leaning.SUPPORTS)),
                        new Facet<>(Set.of(Contact.MEETS)),
                        new Facet<>(Set.of("outside")),
                        new Facet<>(Set.of(ActorKind.STATE)),
                        new Facet<>(Set.of("envoy")),
                        new Facet<>(Set.of("daily")),
                        new Facet<>(Set.of(Confidence.MEDIUM)),
                        new TimeWindow(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 2, 5)),
                        "„guns” \\ \"silent\"",
                        "rebel"),
                new Selection.OfTie("rebel>president:conflictual"),
                Outsiders.HIDDEN,
                new Composition(Set.of(Relation.REPLIED_TO, Relation.SPOKE_TO), true, 2, Set.of("north")),
                new AxisView(Lanes.STANCES, new TimeWindow(LocalDate.of(2013, 2, 2), LocalDate.of(2013, 2, 4)), false),
                0.25,
                Map.of("rebel", new Spot(0.25, 0.125), "others:south", new Spot(1, 0)));
    }

    static SavedView view(String name, ViewState state) {
        var stamp = DatasetStamp.of(new Origin.OfFile(Path.of("/data/offer.json")), Datasets.offer());
        return new SavedView(name, "Zwei Zeilen,\nللتاريخ", "Arms · hidden", WHEN, stamp, state);
    }

    /** A state that is as good as new. */
    static ViewState opening() {
        return ViewState.opening(Datasets.offer());
    }
}
