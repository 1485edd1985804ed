package parley.export.quiz;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text that shall read in Markdown as it stands. */
final class Markdown {
    /** An address, without what ends the sentence around it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.,;:)”’]");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#&~|]");

    private Markdown() {}

    /** In one line, addresses as links, everything that Markdown would take for a mark escaped. */
    static String escaped(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var escaped = new StringBuilder();
        int from = 0;
        for (var address : ADDRESS.matcher(line).results().toList()) {
            escaped.append(plain(line.substring(from, address.start())));
            escaped.append('<').append(address.group()).append('>');
            from = address.end();
        }
        return escaped.append(plain(line.substring(from))).toString();
    }

    private static String plain(String text) {
        return SPECIAL.matcher(text).replaceAll((MatchResult mark) -> "\\\\\\" + mark.group());
    }
}
