package parley.analysis.agreement;

import java.util.List;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Issue;
import parley.model.Position;
import parley.model.Statement;
import parley.query.Projection;

/**
 * What the agreement of two actors rests on: issue by issue, the statements in which each took a side.
 *
 * @param issues those on which both did, in the order of the dataset
 */
public record Grounds(List<OnIssue> issues) {

    /**
     * Their statements on one issue, earliest first.
     *
     * @param agreements how often they took the same side on it, undivided
     * @param disagreements how often they took different ones
     */
    public record OnIssue(
            Issue issue, List<Statement> ofOne, List<Statement> ofOther, double agreements, double disagreements) {}

    public Grounds {
        issues = List.copyOf(issues);
    }

    /** Of two actors, by id, in what survives a filter; linear in its statements, and quadratic in those of the two. */
    public static Grounds of(Dataset dataset, Projection projection, AgreementWishes wishes, String one, String other) {
        return new Grounds(dataset.issues().stream()
                .filter(issue -> wishes.issues().contains(issue.id()))
                .map(issue -> on(
                        issue, sided(projection, wishes, issue, one), sided(projection, wishes, issue, other), wishes))
                .filter(on -> !on.ofOne().isEmpty() && !on.ofOther().isEmpty())
                .toList());
    }

    private static List<Statement> sided(Projection projection, AgreementWishes wishes, Issue issue, String actor) {
        return projection.statements().stream()
                .filter(said -> said.speaker().equals(actor))
                .filter(said -> !sides(said, issue, wishes).isEmpty())
                .toList();
    }

    private static List<Double> sides(Statement said, Issue issue, AgreementWishes wishes) {
        return said.positions().stream()
                .filter(position -> position.issue().equals(issue.id()))
                .map(Position::stance)
                .flatMap(stance -> wishes.conditionals().side(stance).stream().boxed())
                .toList();
    }

    private static OnIssue on(Issue issue, List<Statement> ofOne, List<Statement> ofOther, AgreementWishes wishes) {
        var mine = counting(ofOne, issue, wishes).toList();
        var theirs = counting(ofOther, issue, wishes).toList();
        double agreements = mine.stream()
                .flatMapToDouble(side -> theirs.stream()
                        .mapToDouble(against -> wishes.conditionals().closeness(side, against)))
                .sum();
        return new OnIssue(issue, ofOne, ofOther, agreements, (double) mine.size() * theirs.size() - agreements);
    }

    /** The sides that count: each as often as it was taken, or once. */
    private static Stream<Double> counting(List<Statement> said, Issue issue, AgreementWishes wishes) {
        var sides = said.stream().flatMap(each -> sides(each, issue, wishes).stream());
        return wishes.repeats() == Repeats.ONCE ? sides.distinct() : sides;
    }
}
