package parley.analysis.quiz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Attestation;
import parley.model.Coding;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.EventStatus;
import parley.model.Statement;
import parley.query.Projection;

/**
 * What may be asked about: statements that a source quotes, whose coding the editors are sure of, and events that were held
 * and are reported.
 *
 * @param issue the id of the only issue to ask about, or null
 */
record Material(Dataset dataset, Projection projection, @Nullable String issue) {
    /** A catchword could be anybody's. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The statements that may be asked about, earliest first. */
    List<Statement> statements() {
        return all().filter(Material::isQuoted).filter(Material::isSure).toList();
    }

    /** Those of them whose words say enough to be told from others, in the language that most are quoted in. */
    List<Statement> telling() {
        var usual = dataset.statements().stream()
                .flatMap(said -> leading(said).stream())
                .collect(Collectors.groupingBy(Material::language, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        return statements().stream()
                .filter(said -> leading(said).map(Material::language).filter(usual::equals).isPresent())
                .filter(said -> SPACE.split(said.quote().orElse("").strip()).length >= FEWEST_WORDS)
                .toList();
    }

    private static Optional<Attestation> leading(Statement said) {
        return said.attestations().stream()
                .filter(attestation -> attestation.quote() != null)
                .findFirst();
    }

    private static String language(Attestation attestation) {
        return Objects.requireNonNullElse(attestation.language(), "");
    }

    /** The events that may be asked about; none where only an issue is looked at, since events take no position. */
    List<Event> events() {
        return issue != null
                ? List.of()
                : projection.events().stream()
                        .filter(event -> event.status() == EventStatus.HELD)
                        .filter(event -> !event.sources().isEmpty())
                        .toList();
    }

    boolean asksAbout(String other) {
        return issue == null || issue.equals(other);
    }

    /** The ids of those who say something in it. */
    Set<String> speakers() {
        return Set.copyOf(
                projection.statements().stream().map(Statement::speaker).distinct().toList());
    }

    int size() {
        return (int) all().count();
    }

    int unquoted() {
        return count(said -> !isQuoted(said));
    }

    int doubtful() {
        return count(said -> isQuoted(said) && !isSure(said));
    }

    private int count(Predicate<Statement> wanted) {
        return (int) all().filter(wanted).count();
    }

    private Stream<Statement> all() {
        return projection.statements().stream()
                .filter(said -> issue == null || said.positionOn(issue).isPresent());
    }

    static boolean isQuoted(Statement said) {
        return said.quote().filter(words -> !words.isBlank()).isPresent();
    }

    private static boolean isSure(Statement said) {
        return said.confidence() == Confidence.HIGH && said.coding() == Coding.EDITED;
    }
}
