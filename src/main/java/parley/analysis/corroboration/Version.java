package parley.analysis.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.model.Attestation;

/**
 * The words of a passage as one or more sources print them.
 *
 * @param quote the words
 * @param attestations the sources that print exactly these
 * @param having for each word the ids of the sources of the passage that have it, its own among them; none for bare
 *     punctuation
 */
public record Version(String quote, List<Attestation> attestations, List<Set<String>> having) {
    public Version {
        attestations = List.copyOf(attestations);
        having = having.stream().map(Set::copyOf).toList();
    }

    /** For each word how many sources of the passage have it. */
    public List<Integer> support() {
        return having.stream().map(Set::size).toList();
    }

    /** Words that stand together and that the same sources have; how many these are. */
    public record Phrase(String words, int support) {}

    /** The longest runs of words that the same sources have, in their order; punctuation at their ends is left away. */
    public List<Phrase> phrases() {
        var words = WordDifference.words(quote);
        var phrases = new ArrayList<Phrase>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !having.get(i).equals(having.get(from))) {
                if (!having.get(from).isEmpty()) {
                    phrases.add(new Phrase(
                            bare(String.join(" ", words.subList(from, i))),
                            having.get(from).size()));
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
