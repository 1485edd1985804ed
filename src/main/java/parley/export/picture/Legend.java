package parley.export.picture;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.model.ActorKind;
import parley.network.TieKind;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.Course;
import parley.picture.axis.StatementMark;
import parley.picture.axis.Tally;
import parley.query.Leaning;

/**
 * What a picture holds that wants explaining.
 *
 * @param folded whether marks stand for several actors
 * @param through whether actors take a stance through others
 * @param events whether events stand as diamonds
 * @param counts whether statements are counted
 */
record Legend(
        Set<ActorKind> kinds,
        boolean folded,
        Set<Leaning> stances,
        boolean through,
        Set<TieKind> ties,
        boolean events,
        boolean counts) {

    static Legend of(Looks looks) {
        var marks = looks.marks().values();
        return new Legend(
                enumSet(
                        marks.stream()
                                .filter(mark -> !mark.folded())
                                .map(Looks.OfMark::kind)
                                .toList(),
                        ActorKind.class),
                marks.stream().anyMatch(Looks.OfMark::folded),
                enumSet(marks.stream().map(Looks.OfMark::leaning).toList(), Leaning.class),
                marks.stream().anyMatch(Looks.OfMark::through),
                enumSet(
                        looks.curves().values().stream()
                                .map(Looks.OfCurve::kind)
                                .toList(),
                        TieKind.class),
                false,
                false);
    }

    static Legend of(AxisPicture axis) {
        var stances = Stream.of(
                        axis.marks().stream().map(StatementMark::leaning),
                        axis.tiles().stream()
                                .flatMap(tile -> Tally.of(tile.entries(), _ -> true).byStance().keySet().stream()),
                        axis.courses().stream()
                                .flatMap(course -> course.steps().stream().map(Course.Step::leaning)))
                .flatMap(Function.identity())
                .toList();
        return new Legend(
                Set.of(),
                false,
                enumSet(stances, Leaning.class),
                false,
                Set.of(),
                !axis.events().isEmpty(),
                !axis.tiles().isEmpty());
    }

    Legend and(Legend other) {
        return new Legend(
                union(kinds, other.kinds, ActorKind.class),
                folded || other.folded,
                union(stances, other.stances, Leaning.class),
                through || other.through,
                union(ties, other.ties, TieKind.class),
                events || other.events,
                counts || other.counts);
    }

    private static <E extends Enum<E>> Set<E> union(Set<E> some, Set<E> more, Class<E> type) {
        var all = enumSet(some, type);
        all.addAll(more);
        return all;
    }

    private static <E extends Enum<E>> Set<E> enumSet(Collection<E> some, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(some);
        return all;
    }
}
