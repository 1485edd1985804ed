package parley.ui.compare;

import parley.analysis.compare.Comparison;
import parley.analysis.compare.Comparisons;
import parley.analysis.contact.Encounters;
import parley.analysis.paths.Route;
import parley.analysis.paths.Routes;
import parley.session.Reading;

/** All that the page says of two actors. */
record Answer(Comparison comparison, Route route) {
    /** Worked out of what a reading shows; to be called in the background. */
    static Answer of(Reading reading, Encounters encounters, Couple couple) {
        var one = couple.one().id();
        var other = couple.other().id();
        var projection = reading.projection();
        return new Answer(
                Comparisons.of(encounters, projection, reading.state().filter().window(), one, other),
                Routes.between(encounters, projection, one, other));
    }
}
