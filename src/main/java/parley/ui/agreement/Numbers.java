package parley.ui.agreement;

import java.util.Locale;
import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.Measure;

/** The numbers of pairs in writing. */
final class Numbers {
    private static final double HUNDREDTH = 0.005;

    private Numbers() {}

    /** "3", "0.75"; with a sign where it can be below 0: "+0.75", "−2". */
    static String of(Agreement pair, Measure measure) {
        double value = measure.of(pair);
        return measure == Measure.DIFFERENCE && Math.abs(value) >= HUNDREDTH
                ? (value > 0 ? "+" : "−") + of(Math.abs(value))
                : of(value);
    }

    /** With two decimals, those that are 0 left out: "3", "0.5", "0.75"; "&lt; 0.01" where nothing else would be left. */
    static String of(double value) {
        double rounded = Math.round(Math.abs(value) * 100) / 100.0;
        if (value != 0 && rounded == 0) {
            return "< 0.01";
        }
        var written = rounded == Math.rint(rounded)
                ? String.format(Locale.ENGLISH, "%,.0f", rounded)
                : String.format(Locale.ENGLISH, "%,.2f", rounded).replaceFirst("0$", "");
        return value < 0 ? "−" + written : written;
    }

    /** "3 times", "once", "never". */
    static String times(double count) {
        return count == 0 ? "never" : count == 1 ? "once" : of(count) + " times";
    }

    /** "93 %". */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
