package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.EventStatus;
import parley.model.Position;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;

/** Every dataset that comes with Parley keeps the editors' rules, as far as a machine can hold them. */
@ParameterizedClass
@ValueSource(strings = {"moscow-offer-2013", "syria-2013"})
class EditorialRulesTest {
    private static final int LONGEST_QUOTE = 40;

    /** A verb in the third person, no subject before it, and one full stop at the end. */
    private static final Pattern PARAPHRASE = Pattern.compile("\\p{Lu}\\p{Ll}+s\\b[^.!?]*\\.");

    private final ShippedFile file;
    private final Dataset dataset;

    EditorialRulesTest(String id) {
        file = ShippedFile.of(id);
        dataset = file.dataset();
    }

    private List<String> offending(Predicate<Statement> rule) {
        return dataset.statements().stream()
                .filter(rule.negate())
                .map(Statement::id)
                .toList();
    }

    private static <T> Set<String> ids(Stream<T> all, Function<T, String> id) {
        return all.map(id).collect(Collectors.toSet());
    }

    private static Stream<String> quotes(Statement said) {
        return said.attestations().stream().map(Attestation::quote).filter(Objects::nonNull);
    }

    @Test
    void isReadWithoutAnErrorOrAWarning() {
        assertEquals(
                List.of(),
                switch (file.result()) {
                    case LoadResult.Loaded(var _, var warnings) -> warnings;
                    case LoadResult.Rejected(var problems) -> problems;
                });
    }

    @Test
    void everyStatementHasAnAddresseeOtherThanItsSpeaker() {
        assertEquals(
                List.of(),
                offending(said -> !said.addressees().isEmpty()
                        && !said.addressees().contains(said.speaker())
                        && !said.mentions().contains(said.speaker())));
    }

    @Test
    void nobodyIsAddressedAndMentionedByOneStatement() {
        assertEquals(List.of(), offending(said -> said.addressees().stream().noneMatch(said.mentions()::contains)));
    }

    @Test
    void everyStatementIsAttestedOnceByEachSource() {
        assertEquals(
                List.of(),
                offending(said -> !said.attestations().isEmpty()
                        && ids(said.attestations().stream(), Attestation::source)
                                        .size()
                                == said.attestations().size()));
    }

    @Test
    void everyQuoteIsShort() {
        assertEquals(
                List.of(),
                offending(said -> quotes(said).allMatch(quote -> quote.split("\\s+").length <= LONGEST_QUOTE)));
    }

    @Test
    void noQuoteIsTheParaphrase() {
        assertEquals(
                List.of(),
                offending(said -> quotes(said).noneMatch(quote -> words(quote).equals(words(said.paraphrase())))));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void everyQuoteIsInTheLanguageOfItsSource() {
        assertEquals(
                List.of(),
                offending(said -> said.attestations().stream()
                        .allMatch(attested -> Objects.equals(
                                attested.language(),
                                dataset.source(attested.source()).language()))));
    }

    @Test
    void everyParaphraseIsOneSentenceInThePresentWithoutASubject() {
        assertEquals(
                List.of(),
                offending(said -> PARAPHRASE.matcher(said.paraphrase()).matches()));
    }

    @Test
    void everySourceCanBeFound() {
        assertEquals(
                List.of(),
                dataset.sources().stream()
                        .filter(source -> source.published() == null && source.url() == null)
                        .map(Source::id)
                        .toList());
    }

    @Test
    void nothingIsPublishedBeforeItIsSaid() {
        assertEquals(
                List.of(),
                offending(said -> said.attestations().stream().allMatch(attested -> {
                    var published = dataset.source(attested.source()).published();
                    return published == null || !published.last().isBefore(dayBefore(said));
                })));
    }

    /** The clocks of two places may stand on two days. */
    private static LocalDate dayBefore(Statement said) {
        return said.said().first().minusDays(1);
    }

    @Test
    void everythingIsSaidInThePeriodOrMayHaveBeen() {
        var period = dataset.about().period();
        assertEquals(
                List.of(),
                offending(said -> !said.said().last().isBefore(period.from())
                        && !said.said().first().isAfter(period.to())));
    }

    @Test
    void everyOccasionWasHeldWhenItWasSaid() {
        assertEquals(List.of(), offending(said -> said.occasion() == null || isOccasion(said, said.occasion())));
    }

    private boolean isOccasion(Statement said, String id) {
        var occasion = dataset.event(id);
        return occasion.status() == EventStatus.HELD && overlap(said.said(), occasion.date());
    }

    private static boolean overlap(Dated one, Dated other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    @Test
    void anAnswerComesFromAnotherSpeakerAndNotEarlier() {
        assertEquals(
                List.of(),
                offending(said -> said.inReplyTo() == null || answers(said, dataset.statement(said.inReplyTo()))));
    }

    private static boolean answers(Statement said, Statement asked) {
        return !asked.said().first().isAfter(said.said().last())
                && !asked.speaker().equals(said.speaker());
    }

    @Test
    void conditionalPositionsAndOnlyTheyHaveConditions() {
        assertEquals(
                List.of(),
                offending(said -> said.positions().stream()
                        .allMatch(position -> (position.stance() == Stance.CONDITIONAL)
                                != position.conditions().isEmpty())));
    }

    @Test
    void mediumConfidenceIsAlwaysExplained() {
        assertEquals(List.of(), offending(said -> said.confidence() == Confidence.HIGH || said.note() != null));
    }

    @Test
    void statementsStandInTheFileInTheOrderInWhichTheyWereMade() {
        assertEquals(dataset.statements().stream().map(Statement::id).toList(), file.ids("statements"));
    }

    @Test
    void everySourceIsUsed() {
        var used = Stream.concat(
                        dataset.statements().stream()
                                .flatMap(said -> said.attestations().stream())
                                .map(Attestation::source),
                        dataset.events().stream().flatMap(event -> event.sources().stream()))
                .collect(Collectors.toSet());
        assertEquals(ids(dataset.sources().stream(), Source::id), used);
    }

    @Test
    void everyConditionIsUsed() {
        var used = dataset.statements().stream()
                .flatMap(said -> said.positions().stream())
                .map(Position::conditions)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(file.ids("conditions")), used);
    }

    @Test
    void everyIssueIsUsed() {
        var used = dataset.statements().stream()
                .flatMap(said -> said.positions().stream())
                .map(Position::issue)
                .collect(Collectors.toSet());
        assertEquals(ids(dataset.issues().stream(), issue -> issue.id()), used);
    }

    @Test
    void everyActorIsUsed() {
        var used = dataset.statements().stream()
                .flatMap(said -> Stream.of(
                                Stream.of(said.speaker()), said.addressees().stream(), said.mentions().stream())
                        .flatMap(Function.identity()))
                .collect(Collectors.toCollection(HashSet::new));
        dataset.events().forEach(event -> used.addAll(event.participants()));
        dataset.actors().forEach(actor -> used.addAll(actor.represents()));
        assertEquals(ids(dataset.actors().stream(), Actor::id), used);
    }

    @Test
    void everyEventHasASource() {
        assertEquals(
                List.of(),
                dataset.events().stream()
                        .filter(event -> event.sources().isEmpty())
                        .map(event -> event.id())
                        .toList());
    }

    @Test
    void everyPersonHasAGenderAndAnOffice() {
        assertEquals(
                List.of(),
                persons()
                        .filter(actor ->
                                actor.gender() == null || actor.offices().isEmpty())
                        .map(Actor::id)
                        .toList());
    }

    private Stream<Actor> persons() {
        return dataset.actors().stream().filter(actor -> actor.kind() == ActorKind.PERSON);
    }

    @Test
    void everySpeakerHeldAnOfficeOnTheDay() {
        assertEquals(
                List.of(),
                offending(said -> dataset.actor(said.speaker()).kind() != ActorKind.PERSON
                        || dataset.actor(said.speaker())
                                .officeOn(said.said().first())
                                .isPresent()));
    }

    @Test
    void noTwoActorsShareANameOrAnAlias() {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (var actor : dataset.actors()) {
            Stream.concat(Stream.of(actor.name(), actor.shortName()), actor.aliases().stream())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .forEach(name ->
                            bearers.computeIfAbsent(name, _ -> new HashSet<>()).add(actor.id()));
        }
        bearers.values().removeIf(ids -> ids.size() == 1);
        assertEquals(Map.of(), bearers);
    }

    @Test
    void namesAreNeutralInTheEditorsOwnWords() {
        var own = Stream.of(
                        Stream.of(dataset.about().title(), dataset.about().summary()),
                        dataset.issues().stream().flatMap(issue -> Stream.of(issue.label(), issue.question())),
                        file.ids("conditions").stream()
                                .map(id -> dataset.condition(id).label()),
                        dataset.actors().stream().flatMap(actor -> Stream.of(actor.name(), actor.shortName())),
                        dataset.events().stream().flatMap(event -> Stream.of(event.title(), event.summary())),
                        dataset.statements().stream()
                                .flatMap(said ->
                                        Stream.concat(Stream.of(said.paraphrase()), Stream.ofNullable(said.note()))))
                .flatMap(Function.identity());
        assertEquals(
                List.of(),
                own.filter(text -> text.toLowerCase(Locale.ROOT).contains("regime"))
                        .toList());
    }
}
