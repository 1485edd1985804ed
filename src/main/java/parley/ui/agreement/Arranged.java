package parley.ui.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.AgreementMatrix;
import parley.analysis.agreement.AgreementNetwork;
import parley.analysis.agreement.Blocs;
import parley.analysis.agreement.Measure;
import parley.layout.Layouts;
import parley.model.Actor;
import parley.model.Dataset;
import parley.picture.Ends;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;

/**
 * Where the actors of an agreement network stand, those of a bloc together; the same whichever number is looked at.
 *
 * @param nodes the actors that the matrix shows
 * @param pairs all pairs of them
 * @param most how many lines are drawn of either side, besides each actor's strongest
 */
record Arranged(
        List<Outline.Node> nodes, List<Outline.Group> groups, List<Agreement> pairs, Placement placement, int most) {
    static final double LABEL_HEIGHT = 16;
    static final Font LABEL = Font.font("Inter SemiBold", 12);

    private static final double WIDTH = 820;
    private static final double HEIGHT = 500;
    /** What grounds need around marks and labels. */
    private static final Margins MARGINS = new Margins(30, 24, 24, 24);

    private static final int LINES = 22;
    private static final double SMALLEST = 8;
    private static final double PER_ROOT = 1.6;
    private static final double LARGEST = 16;
    private static final String ALONE = "alone";
    private static final long SEED = 1;

    /** To be called in the background: finding places takes about a second. */
    static Arranged of(Dataset dataset, AgreementNetwork network, Blocs blocs, AgreementMatrix matrix) {
        var numbers = blocs.numbers();
        var nodes = matrix.order().stream()
                .map(id -> node(
                        dataset.actor(id),
                        network.positions().getOrDefault(id, 1),
                        Optional.ofNullable(numbers.get(id))
                                .map(Arranged::group)
                                .orElse(ALONE)))
                .toList();
        var groups = IntStream.range(0, blocs.blocs().size())
                .mapToObj(i -> new Outline.Group(group(i), "BLOC " + (i + 1), width("BLOC " + (i + 1))))
                .toList();
        var pairs = matrix.pairs();
        var pulling = new Arranged(nodes, groups, pairs, new Placement(Map.of()), LINES)
                .drawn(Measure.DIFFERENCE).stream()
                        .filter(pair -> pair.difference() > 0)
                        .toList();
        var outline = outline(nodes, groups, pulling, Measure.DIFFERENCE);
        var placement = Layouts.place(outline, WIDTH, HEIGHT, MARGINS, SEED);
        return new Arranged(nodes, groups, pairs, placement, LINES);
    }

    private static String group(int bloc) {
        return "bloc-" + bloc;
    }

    private static Outline.Node node(Actor actor, int positions, String group) {
        double radius = Math.min(LARGEST, SMALLEST + PER_ROOT * Math.sqrt(positions));
        return new Outline.Node(actor.id(), actor.kind(), radius, actor.shortName(), width(actor.shortName()), group);
    }

    private static double width(String words) {
        var text = new Text(words);
        text.setFont(LABEL);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /**
     * The pairs that are drawn as lines: the strongest of either side of nothing, and for each actor its strongest; those
     * of 0 are none.
     */
    List<Agreement> drawn(Measure measure) {
        var strongest = pairs.stream()
                .filter(pair -> measure.of(pair) != 0)
                .sorted(Comparator.comparingDouble((Agreement pair) -> Math.abs(measure.of(pair)))
                        .reversed())
                .toList();
        var met = new HashSet<String>();
        var drawn = new ArrayList<Agreement>();
        var room = new EnumMap<Side, Integer>(Side.class);
        for (var pair : strongest) {
            boolean isFirst =
                    Stream.of(met.add(pair.one()), met.add(pair.other())).anyMatch(added -> added);
            if (room.merge(Side.of(pair, measure), 1, Integer::sum) <= most || isFirst) {
                drawn.add(pair);
            }
        }
        return drawn;
    }

    /** How many lines there would be, were all drawn. */
    int lines(Measure measure) {
        return (int) pairs.stream().filter(pair -> measure.of(pair) != 0).count();
    }

    /** The picture in a pane of a size, in pixels, its curves in the order of what is drawn. */
    NetworkPicture picture(Measure measure, double width, double height) {
        var outline = outline(nodes, groups, drawn(measure), measure);
        var places = Layouts.fit(outline, placement, MARGINS.clear(WIDTH, HEIGHT), MARGINS.clear(width, height));
        return Pictures.draw(outline, places, width, height, MARGINS);
    }

    private static Outline outline(
            List<Outline.Node> nodes, List<Outline.Group> groups, List<Agreement> drawn, Measure measure) {
        double most = strongest(drawn, measure);
        var links = drawn.stream()
                .map(pair -> new Outline.Link(
                        pair.one() + " " + pair.other(),
                        pair.one(),
                        pair.other(),
                        Ends.UNDIRECTED,
                        Math.abs(measure.of(pair)) / most))
                .toList();
        return new Outline(nodes, links, groups, LABEL_HEIGHT);
    }

    /** The number, without its sign, that the widest line stands for. */
    static double strongest(List<Agreement> drawn, Measure measure) {
        return drawn.stream()
                .mapToDouble(pair -> Math.abs(measure.of(pair)))
                .max()
                .orElse(1);
    }
}
