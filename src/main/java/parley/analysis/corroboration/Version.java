package parley.analysis.corroboration;

import java.util.ArrayList;
import java.util.List;
import parley.model.Attestation;

/**
 * The words of a passage as one or more sources print them.
 *
 * @param quote the words
 * @param attestations the sources that print exactly these
 * @param support for each word how many sources of the passage have it, its own among them; 0 for bare punctuation
 */
public record Version(String quote, List<Attestation> attestations, List<Integer> support) {
    public Version {
        attestations = List.copyOf(attestations);
        support = List.copyOf(support);
    }

    /** Words that stand together and that as many sources have. */
    public record Phrase(String words, int support) {}

    /** The longest runs of words of one support, in their order; punctuation at their ends is left away. */
    public List<Phrase> phrases() {
        var words = WordDifference.words(quote);
        var phrases = new ArrayList<Phrase>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !support.get(i).equals(support.get(from))) {
                if (support.get(from) > 0) {
                    phrases.add(new Phrase(bare(String.join(" ", words.subList(from, i))), support.get(from)));
                }
                from = i;
            }
        }
        return phrases;
    }

    private static String bare(String words) {
        return words.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", "");
    }

    /** How many sources print it. */
    public int sources() {
        return attestations.size();
    }
}
