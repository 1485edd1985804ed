package parley.dataset;

import java.util.HashSet;
import parley.dataset.Draft.Said;
import parley.model.Attestation;
import parley.model.Coding;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;

/** What must be true within one statement, after the rules of coding in the data's design. */
final class StatementRules {
    /** The longest quotation that may be carried over. */
    private static final int MOST_WORDS = 40;

    private StatementRules() {}

    /** Adds to the findings what is not as it should be. */
    static void check(Said said) {
        isAttested(said);
        speaksToOthers(said.statement(), said.fields());
        codesAgree(said.statement(), said.fields());
        takesOnePositionOnAnIssue(said);
        said.positions().forEach(position -> conditionsFitStance(position, said.statement()));
        said.attestations().forEach(StatementRules::quoteIsShort);
    }

    private static void isAttested(Said said) {
        if (said.fields().isSound("attestations") && said.attestations().isEmpty()) {
            said.fields()
                    .contradiction(
                            "attestations",
                            "No source attests this statement; add one to \"attestations\", or remove the statement.");
        }
    }

    private static void speaksToOthers(Statement statement, Fields fields) {
        if (statement.addressees().contains(statement.speaker())) {
            fields.warning(
                    fields.at("addressees", statement.speaker()),
                    "\"" + statement.speaker() + "\" is both speaker and addressee; remove it from \"addressees\".");
        }
    }

    private static void codesAgree(Statement statement, Fields fields) {
        var cameo = statement.cameo();
        var root = statement.act().code();
        if (cameo != null && fields.isSound("act", "cameo") && !cameo.startsWith(root)) {
            fields.warning(
                    "cameo",
                    "The finer code \"" + cameo + "\" does not begin with the act \"" + root
                            + "\"; correct one of them.");
        }
    }

    private static void takesOnePositionOnAnIssue(Said said) {
        if (said.positions().size() < 2) {
            return;
        }
        var issues = new HashSet<String>();
        for (var position : said.positions()) {
            var issue = position.value().issue();
            if (position.fields().isSound("issue") && !issues.add(issue)) {
                position.fields()
                        .contradiction(
                                "issue",
                                "The statement already takes a position on \"" + issue + "\"; remove one of the two.");
            }
        }
    }

    /** A machine tells that there is a condition, but not which. */
    private static void conditionsFitStance(Entry<Position> position, Statement statement) {
        var fields = position.fields();
        if (!fields.isSound("stance", "conditions")) {
            return;
        }
        boolean conditional = position.value().stance() == Stance.CONDITIONAL;
        boolean conditions = !position.value().conditions().isEmpty();
        if (conditional && !conditions && statement.coding() == Coding.EDITED) {
            fields.warning("stance", "The stance is conditional, but no condition is given; add it to \"conditions\".");
        }
        if (conditions && !conditional) {
            fields.warning(
                    "conditions",
                    "Only a conditional stance has conditions; remove them, or write \"stance\": \"conditional\".");
        }
    }

    private static void quoteIsShort(Entry<Attestation> attestation) {
        var quote = attestation.value().quote();
        if (quote != null && isLong(quote)) {
            attestation
                    .fields()
                    .warning(
                            "quote",
                            "The quotation has " + words(quote)
                                    + " words; leave some out, with an ellipsis, to keep it to " + MOST_WORDS + ".");
        }
    }

    /** Whether a quotation is longer than may be carried over. */
    static boolean isLong(String quote) {
        return quote.length() > 2 * MOST_WORDS && spaces(quote) >= MOST_WORDS && words(quote) > MOST_WORDS;
    }

    /** At least as many as there are words after the first. */
    private static int spaces(String quote) {
        int spaces = 0;
        for (int at = 0; at < quote.length(); at++) {
            spaces += isSpace(quote.charAt(at)) ? 1 : 0;
        }
        return spaces;
    }

    /** How many words, not counting ellipses and dashes that stand alone. */
    private static int words(String quote) {
        int words = 0;
        boolean counted = false;
        for (int at = 0; at < quote.length(); at += Character.charCount(quote.codePointAt(at))) {
            int letter = quote.codePointAt(at);
            if (isSpace(letter)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(letter)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }
}
