package parley.picture.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.Act;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Camp;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Period;
import parley.model.Statement;
import parley.query.Chronology;
import parley.query.Dating;
import parley.session.Lanes;

/** Datasets of one speaker in one camp, in which only the dates matter; statements are called s0, s1 and so on. */
final class Said {
    private Said() {}

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static Dated on(String day) {
        return new Dated.Day(LocalDate.parse(day));
    }

    static Dated between(String from, String to) {
        return new Dated.Range(LocalDate.parse(from), LocalDate.parse(to), null);
    }

    static Dataset dataset(Period period, List<Dated> said, List<Dated> happened) {
        var about = new Dataset.About("said", "Said", "", "1", "CC0", period);
        var speaker = new Actor(
                "speaker", "Speaker", "Speaker", ActorKind.PERSON, "camp", List.of(), List.of(), List.of(), null);
        var contents = new Dataset.Contents(
                List.of(new Camp("camp", "Camp"), new Camp("silent", "Silent")),
                List.of(),
                List.of(),
                List.of(),
                List.of(speaker),
                IntStream.range(0, happened.size())
                        .mapToObj(i -> event(i, happened.get(i)))
                        .toList(),
                IntStream.range(0, said.size())
                        .mapToObj(i -> statement(i, said.get(i)))
                        .toList());
        return new Dataset(about, contents);
    }

    /** As many statements on each day of a period. */
    static Dataset daily(Period period, int each) {
        var said = new ArrayList<Dated>();
        period.from()
                .datesUntil(period.to().plusDays(1))
                .forEach(day -> IntStream.range(0, each).forEach(_ -> said.add(new Dated.Day(day))));
        return dataset(period, said, List.of());
    }

    static AxisPicture picture(Dataset dataset, double width) {
        return picture(dataset, width, Days.whole(dataset.about().period()));
    }

    /** Some of its days, in two lanes of 16 pixels. */
    static AxisPicture picture(Dataset dataset, double width, Days days) {
        var chronology = Chronology.of(dataset, Dating.SAID);
        var plan = AxisPlan.of(dataset, chronology, Lanes.CAMPS, "dialogue");
        return AxisPicture.of(plan, new AxisPicture.View(width, 32, 160, days, 0), text -> 6.5 * text.length());
    }

    private static Statement statement(int number, Dated said) {
        return new Statement(
                "s" + number,
                "speaker",
                List.of(),
                List.of(),
                said,
                null,
                null,
                Act.COMMENT,
                null,
                "Says something.",
                List.of(),
                null,
                List.of(),
                Confidence.HIGH,
                null);
    }

    private static Event event(int number, Dated date) {
        return new Event(
                "e" + number,
                "Event of a rather long title, number " + number,
                date,
                null,
                List.of(),
                EventStatus.HELD,
                "",
                List.of());
    }
}
