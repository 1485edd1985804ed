package parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.corroboration.Corroboration;
import parley.analysis.corroboration.Passage;
import parley.analysis.corroboration.Version;
import parley.analysis.corroboration.Version.Phrase;
import parley.analysis.corroboration.WordDifference;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Source;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.words.Amounts;

/** What the sources of a statement agree on and what one alone has, in sentences, with what the marks mean. */
final class Agreed {
    /** A long phrase is told by its beginning and its end. */
    private static final int WORDS = 14;

    private static final int PHRASES = 2;

    private final Dataset dataset;
    private final Passage passage;

    private Agreed(Dataset dataset, Passage passage) {
        this.dataset = dataset;
        this.passage = passage;
    }

    /** Empty where no two sources quote the same passage in one language. */
    static Optional<Node> of(Dataset dataset, List<Attestation> attestations) {
        var passages = Corroboration.of(attestations);
        var sentences = sentences(dataset, passages);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var box = new VBox(6);
        sentences.forEach(sentence -> box.getChildren().add(Prose.of(sentence)));
        if (passages.stream().anyMatch(passage -> passage.versions().size() > 1)) {
            box.getChildren().addAll(legend(), caution());
        }
        box.setId("agreed");
        return Optional.of(box);
    }

    /** One for each passage that several sources quote. */
    static List<String> sentences(Dataset dataset, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.sources() > 1)
                .map(passage -> new Agreed(dataset, passage).sentence())
                .toList();
    }

    /** "All 3 sources have …; only AFP has …". */
    private String sentence() {
        var parts = new ArrayList<String>();
        if (passage.versions().size() == 1) {
            parts.add(Amounts.of(passage.sources(), "source") + " print exactly the same words");
        } else {
            passage.commonToAll()
                    .ifPresentOrElse(
                            phrase -> parts.add((passage.sources() == 2 ? "Both" : "All " + passage.sources())
                                    + " sources have " + quoted(phrase)),
                            () -> parts.add("No words are in all " + passage.sources() + " sources"));
            passage.commonToMost()
                    .ifPresent(phrase ->
                            parts.add(phrase.support() + " of " + passage.sources() + " have " + quoted(phrase)));
            passage.versions().forEach(version -> alone(version).ifPresent(parts::add));
        }
        return String.join("; ", parts) + "." + sameAgency();
    }

    private Optional<String> alone(Version version) {
        var phrases = passage.aloneIn(version);
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("only " + names(version) + (version.sources() == 1 ? " has " : " have ")
                + phrases.stream().limit(PHRASES).map(Agreed::quoted).collect(Collectors.joining(" and "))
                + (phrases.size() > PHRASES ? " and " + (phrases.size() - PHRASES) + " more" : ""));
    }

    private String names(Version version) {
        return sources(version).map(Source::publisher).distinct().collect(Collectors.joining(" and "));
    }

    private Stream<Source> sources(Version version) {
        return version.attestations().stream().map(Attestation::source).map(dataset::source);
    }

    private static String quoted(Phrase phrase) {
        var words = WordDifference.words(phrase.words());
        return words.size() <= WORDS
                ? "“" + phrase.words() + "”"
                : "“" + String.join(" ", words.subList(0, WORDS / 2)) + " … "
                        + String.join(" ", words.subList(words.size() - WORDS / 2, words.size())) + "”";
    }

    /** Several papers that print one agency's report are one witness. */
    private String sameAgency() {
        var agencies = passage.versions().stream()
                .flatMap(this::sources)
                .map(source -> Optional.ofNullable(source.agency()))
                .distinct()
                .toList();
        return agencies.size() == 1
                ? agencies.getFirst()
                        .map(agency -> " All carry " + agency + ", so they are one witness and not several.")
                        .orElse("")
                : "";
    }

    private static Node legend() {
        return new WrapPane(
                14,
                sample("in every source", "sample-shared"),
                sample("in this one alone", "sample-alone"),
                sample("put differently in another", "sample-different"));
    }

    private static Node sample(String words, String style) {
        var sample = Nodes.label(words, "small", style);
        sample.setMinWidth(Region.USE_PREF_SIZE);
        return sample;
    }

    private static Node caution() {
        return Prose.of(
                "Compared word by word within a language. Sources cut and translate: another word can be another"
                        + " translation, and a word that one has alone can have been left out by the others.",
                "quiet",
                "small");
    }
}
