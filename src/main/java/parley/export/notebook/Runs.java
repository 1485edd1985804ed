package parley.export.notebook;

import java.util.ArrayList;
import java.util.List;

/** Runs of text that has lines. */
final class Runs {
    private Runs() {}

    /** A text, its lines kept. */
    static List<Run> of(String text) {
        var runs = new ArrayList<Run>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (!runs.isEmpty()) {
                runs.add(new Run.Break());
            }
            runs.add(new Run.Plain(line));
        });
        return runs;
    }
}
