package parley.app;

import java.util.List;
import java.util.random.RandomGenerator;
import parley.model.Dataset;
import parley.query.Contact;
import parley.query.Dating;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.Lanes;
import parley.session.Outsiders;
import parley.session.Selection;
import parley.session.Session;

/** Looks at a dataset as nobody would: filter, window and selection by chance. */
final class RandomWalk {
    private RandomWalk() {}

    /** Takes one step in a session. */
    static void step(Session session, RandomGenerator random) {
        var dataset = session.reading().get().dataset();
        switch (random.nextInt(12)) {
            case 0 ->
                session.filter(filter -> filter.withStances(
                        filter.stances().with(any(List.of(Leaning.values()), random), random.nextBoolean())));
            case 1 ->
                session.filter(filter -> filter.withContacts(
                        filter.contacts().with(any(List.of(Contact.values()), random), random.nextBoolean())));
            case 2 ->
                session.filter(filter -> filter.withCamps(
                        filter.camps().with(any(dataset.camps(), random).id(), random.nextBoolean())));
            case 3 -> session.showWindow(window(dataset, random));
            case 4 ->
                session.select(
                        new Selection.OfActor(any(dataset.actors(), random).id()));
            case 5 ->
                session.select(new Selection.OfStatement(
                        any(dataset.statements(), random).id()));
            case 6 ->
                session.select(
                        new Selection.OfEvent(any(dataset.events(), random).id()));
            case 7 ->
                session.search(random.nextBoolean() ? "" : any(List.of("talk", "assad", "arms", "geneva"), random));
            case 8 -> session.chooseIssue(any(dataset.issues(), random).id());
            case 9 -> session.countBy(any(List.of(Dating.values()), random));
            case 10 -> {
                session.showOutsiders(any(List.of(Outsiders.values()), random));
                session.showAxis(axis -> axis.withLanes(any(List.of(Lanes.values()), random)));
            }
            default -> retreat(session, random);
        }
    }

    private static void retreat(Session session, RandomGenerator random) {
        switch (random.nextInt(3)) {
            case 0 -> session.back();
            case 1 -> session.forward();
            default -> session.filter(_ -> Filter.NONE);
        }
    }

    private static TimeWindow window(Dataset dataset, RandomGenerator random) {
        var period = dataset.about().period();
        long days = period.to().toEpochDay() - period.from().toEpochDay() + 1;
        var from = period.from().plusDays(random.nextLong(days));
        return new TimeWindow(from, from.plusDays(random.nextLong(days)));
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
