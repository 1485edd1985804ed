package parley.ui.agreement;

import java.util.Set;
import java.util.stream.Collectors;
import parley.analysis.agreement.AgreementWishes;
import parley.analysis.agreement.Measure;
import parley.model.Dataset;
import parley.model.Issue;

/** What a reader asks for: on what agreement is counted, and which of its numbers is looked at. */
record Wish(AgreementWishes wishes, Measure measure) {

    /** All issues of a dataset, of which there is at least one. */
    static Wish opening(Dataset dataset) {
        return new Wish(AgreementWishes.on(issues(dataset)), Measure.DIFFERENCE);
    }

    static Set<String> issues(Dataset dataset) {
        return dataset.issues().stream().map(Issue::id).collect(Collectors.toSet());
    }

    Wish with(AgreementWishes changed) {
        return new Wish(changed, measure);
    }

    Wish with(Measure changed) {
        return new Wish(wishes, changed);
    }
}
