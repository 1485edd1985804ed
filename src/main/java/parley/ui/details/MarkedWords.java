package parley.ui.details;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parley.ui.fx.Nodes;

/**
 * A wording as a quotation. Words that every source has stand on a dotted line, those that it has alone or another has
 * differently on a full one, the latter on a ground of their own besides.
 */
final class MarkedWords extends TextFlow {
    private final Path ground = Nodes.styled(new Path(), "difference-ground");
    private final Path underline = Nodes.styled(new Path(), "difference-underline");
    private final Path dots = Nodes.styled(new Path(), "shared-underline");
    private final List<Run> different;
    private final List<Run> underlined;
    private final List<Run> shared;

    /** Letters from one position to before another. */
    private record Run(int from, int to) {}

    MarkedWords(Wording wording) {
        Nodes.styled(this, "quote");
        different = runs(wording, wording.differs());
        underlined = runs(wording, union(wording.differs(), wording.alone()));
        shared = runs(wording, wording.everywhere());
        for (var path : List.of(ground, underline, dots)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
        getChildren().setAll(ground, underline, dots, new Text(String.join(" ", wording.quotedWords())));
        setAccessibleText(spoken(wording));
    }

    private static String spoken(Wording wording) {
        var differing = wording.differing();
        return "“" + wording.quote() + "”"
                + (differing.isEmpty() ? "" : " Put differently: " + String.join(" ", differing));
    }

    private static BitSet union(BitSet one, BitSet other) {
        var union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /** Where some words stand behind the opening quotation mark; neighbours make one run. */
    private static List<Run> runs(Wording wording, BitSet which) {
        var words = wording.words();
        var runs = new ArrayList<Run>();
        int position = 1;
        for (int i = 0; i < words.size(); i++) {
            int end = position + words.get(i).length();
            if (which.get(i)) {
                boolean goesOn = i > 0 && which.get(i - 1);
                runs.add(new Run(goesOn ? runs.removeLast().from() : position, end));
            }
            position = end + 1;
        }
        return runs;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        List.of(ground, underline, dots).forEach(path -> path.getElements().clear());
        different.forEach(run -> ground.getElements().addAll(getRangeShape(run.from(), run.to(), false)));
        underlined.forEach(run -> underline.getElements().addAll(getUnderlineShape(run.from(), run.to())));
        shared.forEach(run -> dots.getElements().addAll(getUnderlineShape(run.from(), run.to())));
    }
}
