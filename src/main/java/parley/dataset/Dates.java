package parley.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Text;
import parley.dataset.Parsed.Bad;
import parley.dataset.Parsed.Good;
import parley.model.Dated;
import parley.model.Period;

/** The dates among the keys of an object. */
final class Dates {
    private static final Dated NO_DATE = new Dated.Day(LocalDate.EPOCH);
    private static final Period NO_PERIOD = new Period(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final String DATE = "write a date in quotation marks, such as \"2013-02-25\".";

    private Dates() {}

    /** A date that must be there. */
    static Dated dated(Fields fields, String key) {
        var date = asDated(fields, key, fields.required(key));
        return date == null ? NO_DATE : date;
    }

    /** A date, or null where it is missing. */
    static @Nullable Dated optionalDated(Fields fields, String key) {
        return asDated(fields, key, fields.optional(key));
    }

    private static @Nullable Dated asDated(Fields fields, String key, @Nullable Node value) {
        return switch (value) {
            case null -> null;
            case Text(var _, var word) -> accept(fields, key, word, DateWords.dated(word));
            case ObjectNode object -> range(fields, key, object);
            case Node other -> {
                fields.wrongType(key, other, DATE);
                yield null;
            }
        };
    }

    private static Fields child(Fields fields, String key, ObjectNode object) {
        return fields.child(object, key);
    }

    private static Dated range(Fields fields, String key, ObjectNode object) {
        var ends = child(fields, key, object);
        var range = ends.read(Dates::range);
        if (!ends.isSound("from", "to")) {
            fields.spoil(key);
        }
        return range;
    }

    private static Dated range(Fields fields) {
        var days = period(fields);
        return new Dated.Range(days.from(), days.to(), fields.optionalText("note"));
    }

    /** A period that must be there, from the first day of "from" to the last of "to". */
    static Period period(Fields fields, String key) {
        var period = asPeriod(fields, key, fields.required(key));
        return period == null ? NO_PERIOD : period;
    }

    /** A period, or null where it is missing. */
    static @Nullable Period optionalPeriod(Fields fields, String key) {
        return asPeriod(fields, key, fields.optional(key));
    }

    private static @Nullable Period asPeriod(Fields fields, String key, @Nullable Node value) {
        return switch (value) {
            case null -> null;
            case ObjectNode object -> child(fields, key, object).read(Dates::period);
            case Node other -> {
                fields.wrongType(key, other, "write {\"from\": \"2013-02-25\", \"to\": \"2013-02-28\"}.");
                yield NO_PERIOD;
            }
        };
    }

    private static Period period(Fields fields) {
        var from = asDays(fields, "from", fields.required("from"));
        var to = asDays(fields, "to", fields.required("to"));
        if (from == null || to == null) {
            return NO_PERIOD;
        }
        return isOrdered(fields, from.from(), to.to()) ? new Period(from.from(), to.to()) : NO_PERIOD;
    }

    /** The days that a key names, or null where it is missing. */
    static @Nullable Period optionalDays(Fields fields, String key) {
        return asDays(fields, key, fields.optional(key));
    }

    /** Whether "from" comes before "to" or on the same day; a finding where it does not. */
    static boolean isOrdered(Fields fields, LocalDate from, LocalDate to) {
        boolean reversed = to.isBefore(from);
        if (reversed) {
            fields.contradiction(
                    "to", "\"to\" (" + to + ") comes before \"from\" (" + from + "); swap or correct them.");
        }
        return !reversed;
    }

    private static @Nullable Period asDays(Fields fields, String key, @Nullable Node value) {
        return switch (value) {
            case null -> null;
            case Text(var _, var word) -> accept(fields, key, word, DateWords.days(word));
            case Node other -> {
                fields.wrongType(key, other, DATE);
                yield null;
            }
        };
    }

    private static <T> @Nullable T accept(Fields fields, String key, String word, Parsed<T> parsed) {
        return switch (parsed) {
            case Good<T>(var value) -> value;
            case Bad<T>(var why) -> {
                fields.fault(key, "\"" + key + "\" is \"" + word + "\"" + why);
                yield null;
            }
        };
    }
}
