package parley.imports.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be imported as it stands in a file.
 *
 * @param severity whether its row was left out, or imported all the same
 * @param file the file's name
 * @param row the line of a text file at which the row begins, counted from 1 with the header; in a database the row's
 *     own number; 0 where the problem belongs to the whole file
 * @param column the column's name, or its number where it has none, or null where the whole row is meant
 * @param reason what is wrong, the same words for the same fault; without a full stop
 * @param found the cell's own words, or null where they say nothing
 * @param advice what to do about it, as the end of a sentence
 */
public record RowProblem(
        Severity severity,
        String file,
        long row,
        @Nullable String column,
        String reason,
        @Nullable String found,
        String advice) {

    /** The longest piece of a cell that is repeated in a sentence. */
    private static final int LONGEST = 60;

    /** What became of the row. */
    public enum Severity {
        /** The row is not in the dataset. */
        LEFT_OUT,
        /** The row is in the dataset, without what the problem names. */
        REMARK
    }

    /** A problem of a whole file. */
    public static RowProblem ofFile(String file, String reason, String advice) {
        return new RowProblem(Severity.LEFT_OUT, file, 0, null, reason, null, advice);
    }

    /** Where it is: "talks.csv, row 12, column date". */
    public String place() {
        return file + (row == 0 ? "" : ", row " + row) + (column == null ? "" : ", column " + column);
    }

    /** What is wrong and what to do, for a person to read. */
    public String sentence() {
        var words = found == null || found.isEmpty() ? "" : " (\"" + shortened(found) + "\")";
        return reason + words + "; " + advice;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
