package parley.tours;

import java.nio.file.Path;
import java.util.List;
import parley.Datasets;
import parley.dataset.Origin;
import parley.session.Selection;
import parley.session.ViewState;
import parley.views.DatasetStamp;

/** Tours of the small dataset. */
final class Samples {
    private Samples() {}

    static final ViewState OPENING = ViewState.opening(Datasets.offer());
    static final ViewState REBEL = OPENING.withSelection(new Selection.OfActor("rebel"));
    static final ViewState OFFER = OPENING.withSelection(new Selection.OfStatement("offer"));

    static Tour tour() {
        var stamp = DatasetStamp.of(new Origin.OfFile(Path.of("/data/offer.json")), Datasets.offer());
        return new Tour(
                "who-answers",
                "Who answers?",
                "Für Schüler, للطلاب",
                stamp,
                List.of(
                        new Step(
                                "The offer",
                                "He says: „wir” \\ \"now\"\nTwo lines.",
                                List.of(
                                        new Look.At(new Selection.OfStatement("offer")),
                                        new Look.At(new Selection.OfTie("rebel>president:conflictual")),
                                        new Look.At(new Selection.OfEvent("talks")),
                                        new Look.AtPart(Part.TIME_AXIS)),
                                OFFER),
                        new Step("The rebel", "", List.of(new Look.At(new Selection.OfActor("rebel"))), REBEL),
                        new Step("", "", List.of(), OPENING)));
    }
}
