package parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parley.ui.fx.Nodes;

/** A wording as a quotation; words that another has differently are underlined and on a ground of their own. */
final class MarkedWords extends TextFlow {
    private final Path ground = Nodes.styled(new Path(), "difference-ground");
    private final Path underline = Nodes.styled(new Path(), "difference-underline");
    private final List<Run> marked;

    /** Letters from one position to before another. */
    private record Run(int from, int to) {}

    MarkedWords(Wording wording) {
        Nodes.styled(this, "quote");
        marked = marked(wording);
        for (var path : List.of(ground, underline)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
        getChildren().setAll(ground, underline, new Text(String.join(" ", wording.quotedWords())));
        setAccessibleText(spoken(wording));
    }

    private static String spoken(Wording wording) {
        var differing = wording.differing();
        return "“" + wording.quote() + "”"
                + (differing.isEmpty() ? "" : " Put differently: " + String.join(" ", differing));
    }

    /** Where the differing words stand behind the opening quotation mark; neighbours make one run. */
    private static List<Run> marked(Wording wording) {
        var words = wording.words();
        var runs = new ArrayList<Run>();
        int position = 1;
        for (int i = 0; i < words.size(); i++) {
            int end = position + words.get(i).length();
            if (wording.differs().get(i)) {
                boolean goesOn = i > 0 && wording.differs().get(i - 1);
                runs.add(new Run(goesOn ? runs.removeLast().from() : position, end));
            }
            position = end + 1;
        }
        return runs;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        underline.getElements().clear();
        for (var run : marked) {
            ground.getElements().addAll(getRangeShape(run.from(), run.to(), false));
            underline.getElements().addAll(getUnderlineShape(run.from(), run.to()));
        }
    }
}
