package parley.imports.table;

import java.time.LocalDate;

/**
 * What must be asked before a table's dates can be read.
 *
 * @param example a date of the table, such as "03/04/2013"
 * @param dayFirst what it is where the day comes first
 * @param monthFirst what it is where the month comes first
 */
public record DateQuestion(String example, LocalDate dayFirst, LocalDate monthFirst) {
    /** The question in words. */
    public String sentence() {
        return "Is " + example + " the day " + dayFirst + " or " + monthFirst + "?";
    }
}
