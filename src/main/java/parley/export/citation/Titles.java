package parley.export.citation;

import java.util.Optional;
import parley.model.Source;

/** What is common to the ways of writing titles and who wrote them. */
final class Titles {
    private Titles() {}

    /** A title in square brackets describes a source that has none, or one that is translated. */
    static boolean isDescription(String title) {
        return title.startsWith("[") && title.endsWith("]");
    }

    /** The agency whose text it is, where somebody else published it. */
    static Optional<String> agency(Source source) {
        return Optional.ofNullable(source.agency()).filter(agency -> !agency.equals(source.publisher()));
    }

    static String withoutFullStop(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    /** Ends a sentence that may have an end of its own. */
    static String withFullStop(String words) {
        return words.matches(".*[.!?…؟]”?") ? words : words + ".";
    }

    /** Quotation marks within quotation marks are single ones. */
    static String withSingleQuotes(String words) {
        return words.replaceAll("\"([^\"]*)\"", "‘$1’").replace('“', '‘').replace('”', '’');
    }
}
