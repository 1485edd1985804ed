package parley.imports.table;

import java.util.Arrays;
import java.util.Optional;

/** How a table writes its dates. */
public enum DateOrder {
    /** 2013-02-25, or with the month as a word: nothing to ask. */
    YMD,
    /** 25/02/2013. */
    DMY,
    /** 02/25/2013. */
    MDY,
    /** Days since the end of 1899, as spreadsheets count: 41330. */
    SERIAL,
    /** 03/04/2013 and nothing that tells days from months: to be asked, and never guessed. */
    AMBIGUOUS;

    /** The order by its name in any case, as in "dmy". */
    public static Optional<DateOrder> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
