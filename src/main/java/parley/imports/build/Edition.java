package parley.imports.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Issue;
import parley.model.Link;
import parley.model.Period;
import parley.model.Statement;

/** What an imported dataset says of itself. */
public final class Edition {
    /** The issue that Parley knows by itself: talks between the parties. */
    public static final Issue DIALOGUE =
            new Issue("dialogue", "Dialogue", "Should the parties settle their dispute by talking to each other?");

    private Edition() {}

    /**
     * The dataset's own words.
     *
     * @param title what to call it
     * @param summary what it was imported from, in a sentence
     * @param licence on what terms it may be used
     */
    public static Dataset.About about(String title, String summary, String licence, Period period) {
        var id = Slugs.of(title);
        return new Dataset.About(id.isEmpty() ? "imported" : id, title, summary, "1 (imported)", licence, period);
    }

    /** Terms that only the owner of the data can tell. */
    public static final String OWN = "Imported data; their owner's terms apply.";

    /** From the first day that a statement or a link holds to the last; one day in 1970 where nothing is dated. */
    public static Period period(Collection<Statement> statements, Collection<Link> links) {
        var days = new Span();
        statements.forEach(said -> days.add(said.said()));
        links.forEach(link -> days.add(link.period()));
        return days.period();
    }

    /** The first and the last of some days. */
    private static final class Span {
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private void add(Dated dated) {
            add(dated.first(), dated.last());
        }

        private void add(@Nullable Period period) {
            if (period != null) {
                add(period.from(), period.to());
            }
        }

        private void add(LocalDate from, LocalDate to) {
            first = first == null || from.isBefore(first) ? from : first;
            last = last == null || to.isAfter(last) ? to : last;
        }

        private Period period() {
            return first == null || last == null
                    ? new Period(LocalDate.EPOCH, LocalDate.EPOCH)
                    : new Period(first, last);
        }
    }

    /** A file's name without its ending, as a title. */
    public static String titleOf(String file) {
        int dot = file.lastIndexOf('.');
        var words = (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ').strip();
        return words.isEmpty() ? "Imported" : words;
    }

    /** The issues, or dialogue where there is none: a dataset is always looked at by some issue. */
    public static List<Issue> issues(List<Issue> issues) {
        return issues.isEmpty() ? List.of(DIALOGUE) : issues;
    }
}
