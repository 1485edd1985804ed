package parley.export.table;

import parley.model.Dated;

/** Dates as programs read them, each with the precision it has. */
public final class Iso {
    private Iso() {}

    /** "2013-02-25T14:30+03:00", "2013-02-25", "2013-02", "2013-02-18/2013-02-24". */
    public static String of(Dated date) {
        return switch (date) {
            case Dated.Moment(var at) -> at.toString();
            case Dated.Day(var day) -> day.toString();
            case Dated.Month(var month) -> month.toString();
            case Dated.Range(var first, var last, var _) -> first + "/" + last;
        };
    }

    /** How precise it is: moment, day, month, range. */
    static String precision(Dated date) {
        return switch (date) {
            case Dated.Moment _ -> "moment";
            case Dated.Day _ -> "day";
            case Dated.Month _ -> "month";
            case Dated.Range _ -> "range";
        };
    }

    /** How the source puts a range; empty where it says nothing. */
    static String note(Dated date) {
        return date instanceof Dated.Range(var _, var _, var note) && note != null ? note : "";
    }
}
