package parley.dataset;

/**
 * Something wrong with a file of Parley's: a dataset, or a saved view.
 *
 * @param kind how deep the reader had got when it found it
 * @param severity whether the file can be opened all the same
 * @param place where in the file
 * @param sentence what is wrong and what to do about it, for a person to read
 */
public record Problem(Kind kind, Severity severity, Place place, String sentence) {

    /** How deep the reader had got. */
    public enum Kind {
        /** The file is not JSON. */
        SYNTACTIC,
        /** It is JSON, but not of the format: a missing key, a wrong type, an unknown word. */
        STRUCTURAL,
        /** It is of the format, but contradicts itself: an id stands twice, a reference leads nowhere. */
        SEMANTIC
    }

    /** Whether a file with the problem can be opened. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * Where in a file.
     *
     * @param line counted from 1; 0 where the problem belongs to the whole file, or only its path is known
     * @param column counted from 1 in characters; 0 where the line is 0, or only the line is known
     * @param path the JSON path, such as {@code $.statements[3].said}, or the name of a table's column
     */
    public record Place(int line, int column, String path) {
        /** The whole file. */
        public static final Place WHOLE_FILE = new Place(0, 0, "$");

        @Override
        public String toString() {
            if (line == 0) {
                return path.equals(WHOLE_FILE.path) ? "whole file" : path;
            }
            if (column == 0) {
                return "row " + line + (path.equals(WHOLE_FILE.path) ? "" : ", column " + path);
            }
            return "line " + line + ", column " + column + " (" + path + ")";
        }
    }
}
