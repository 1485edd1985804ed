package parley.ui.notebook;

import parley.model.Dataset;
import parley.model.Statement;
import parley.ui.words.Dates;

/** Who said what, in a line. */
public final class Gist {
    private Gist() {}

    /** "Kerry, Mon 25 Feb 2013: “We are ready”". */
    public static String of(Dataset dataset, Statement said) {
        var words = said.quote().map(quote -> "“" + quote + "”").orElse(said.paraphrase());
        return who(dataset, said) + ": " + words;
    }

    /** "Kerry, Mon 25 Feb 2013". */
    static String who(Dataset dataset, Statement said) {
        return dataset.actor(said.speaker()).shortName() + ", " + Dates.inFull(said.said());
    }
}
