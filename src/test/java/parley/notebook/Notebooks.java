package parley.notebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parley.Datasets;
import parley.dataset.Origin;
import parley.session.Selection;
import parley.session.ViewState;
import parley.views.DatasetStamp;

/** Notebooks about the small dataset. */
public final class Notebooks {
    private Notebooks() {}

    /** One with nothing in it. */
    public static Notebook empty() {
        return Notebook.about(DatasetStamp.of(new Origin.OfFile(Path.of("/data/offer.json")), Datasets.offer()));
    }

    /**
     * Two claims. Under the first are the refusal (support, all four questions answered), the offer (against), the protest
     * (context) and a view; under the second the offer (support) and a statement that the dataset does not have.
     */
    public static Notebook full() {
        var refusal = new Evidence(
                "refusal",
                "Rebel: Not before",
                Role.SUPPORT,
                Map.of(
                        Probe.SOURCE, "Speaks for the <army> & wants arms.",
                        Probe.SITUATION, "A day after the offer.\nNobody listens.",
                        Probe.AGREEMENT, "1. No [other] source_does.",
                        Probe.WORDS, "“Before” leaves a door open: *not yet*."),
                "# Compare with الخطيب, who says \"the same\".");
        var view = new KeptView("Who speaks to whom <now>", "Dialogue · Rebel selected", selecting("rebel"));
        return empty().titled("Ready to talk? العربية & <more>")
                .holding(List.of(
                        new Claim(
                                "claim-1",
                                "The rebels set *conditions* & mean them",
                                "First line.\nSecond line.\n\nA paragraph of its own.",
                                List.of(
                                        refusal,
                                        Evidence.of("offer", "Minister: We are ready", Role.AGAINST),
                                        Evidence.of("protest", "Rebel: Shame", Role.CONTEXT)),
                                List.of(view)),
                        new Claim(
                                "claim-2",
                                "The government offers talks",
                                "",
                                List.of(
                                        Evidence.of("offer", "Minister: We are ready", Role.SUPPORT),
                                        Evidence.of("gone", "Godot: I shall come", Role.SUPPORT)),
                                List.of())));
    }

    private static ViewState selecting(String actor) {
        return ViewState.opening(Datasets.offer()).withSelection(new Selection.OfActor(actor));
    }
}
