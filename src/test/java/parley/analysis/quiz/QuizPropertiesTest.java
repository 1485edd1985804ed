package parley.analysis.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.analysis.contact.Encounter;
import parley.dataset.ShippedDataset;
import parley.dataset.ShippedDatasets;
import parley.model.Actor;
import parley.model.Attestation;
import parley.model.Coding;
import parley.model.Confidence;
import parley.model.Dataset;
import parley.model.EventStatus;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Projection;
import parley.query.Projections;
import parley.query.TimeWindow;

/** What is true of every question, of every shipped dataset, under several filters and many seeds. */
class QuizPropertiesTest {
    private static final int SEEDS = 50;
    private static final int QUESTIONS = 40;
    private static final Set<QuestionKind> ALL = EnumSet.allOf(QuestionKind.class);

    private static final Map<Dataset, Map<String, List<String>>> WORDS = new HashMap<>();
    private static final List<Made> MADE = quizzes();

    private record Asked(Dataset dataset, Projection projection, Question question) {}

    private record Made(Dataset dataset, Projection projection, Quiz quiz) {}

    private static void forEvery(Consumer<Asked> holds) {
        for (var made : MADE) {
            made.quiz().questions().forEach(question -> holds.accept(
                    new Asked(made.dataset(), made.projection(), question)));
        }
    }

    private static List<Made> quizzes() {
        return ShippedDatasets.ALL.stream()
                .map(ShippedDataset::dataset)
                .flatMap(dataset -> filters(dataset)
                        .map(filter -> Projections.of(dataset).under("dialogue", filter))
                        .flatMap(projection -> quizzes(dataset, projection)))
                .toList();
    }

    private static Stream<Made> quizzes(Dataset dataset, Projection projection) {
        var bank = QuestionBank.of(dataset, projection, null);
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> new Made(dataset, projection, bank.quiz(new Wishes(seed, QUESTIONS, ALL))));
    }

    private static Stream<Filter> filters(Dataset dataset) {
        var months = new TimeWindow(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 4, 30));
        return Stream.of(
                Filter.NONE,
                Filter.NONE.withWindow(months),
                Filter.NONE.withCamps(Facet.<String>all().with(dataset.camps().getFirst().id(), false)));
    }

    @Test
    void thereIsSomethingToAskOfEveryShippedDataset() {
        for (var shipped : ShippedDatasets.ALL) {
            var dataset = shipped.dataset();
            var projection = Projections.of(dataset).under("dialogue", Filter.NONE);
            var quiz = QuestionBank.of(dataset, projection, null).quiz(new Wishes(1, 10, ALL));
            assertEquals(10, quiz.questions().size(), shipped.id());
        }
    }

    @Test
    void theRightOptionIsThereOnceAndNoTwoReadAlike() {
        forEvery(asked -> {
            var options = Phrases.options(asked.dataset(), asked.question());
            assertEquals(options.size(), new HashSet<>(options).size(), options.toString());
            assertTrue(options.size() >= 2 && options.size() <= 4, options.toString());
            assertTrue(asked.question().right() >= 0 && asked.question().right() < options.size());
        });
    }

    @Test
    void everyAnswerHasEvidenceThatIsShownAndHasASource() {
        forEvery(asked -> {
            var evidence = asked.question().evidence();
            assertFalse(evidence.isEmpty());
            for (var item : evidence) {
                assertFalse(item.sources().isEmpty(), item.toString());
                switch (item) {
                    case Encounter.Spoke(var said, var _) -> {
                        assertTrue(asked.projection().holdsStatement(said.id()), said.id());
                        assertTrue(said.quote().isPresent(), said.id());
                        assertEquals(Confidence.HIGH, said.confidence());
                        assertEquals(Coding.EDITED, said.coding());
                    }
                    case Encounter.Met(var event, var _) -> {
                        assertTrue(asked.projection().holdsEvent(event.id()), event.id());
                        assertEquals(EventStatus.HELD, event.status());
                    }
                }
            }
        });
    }

    @Test
    void noQuestionStandsInAQuizTwice() {
        MADE.forEach(made -> {
            var prompts = made.quiz().questions().stream()
                    .filter(question -> question.kind() != QuestionKind.WHAT_CAME_FIRST)
                    .map(question -> Phrases.prompt(question)
                            + Phrases.quotation(question).orElse(""))
                    .toList();
            assertEquals(prompts.size(), new HashSet<>(prompts).size());
            assertEquals(
                    made.quiz().questions().size(),
                    new HashSet<>(made.quiz().questions()).size());
        });
    }

    @Test
    void theSpeakerAloneIsRightAndIsNotNamed() {
        forEvery(asked -> {
            if (asked.question() instanceof Question.WhoSaidIt who) {
                var speaker = asked.dataset().actor(who.said().speaker());
                var quote = who.said().quote().orElseThrow();
                assertEquals(speaker, who.options().get(who.right()));
                assertFalse(quote.contains(speaker.shortName()), quote);
                assertFalse(quote.contains(speaker.name()), quote);
                for (var other : wrong(who)) {
                    assertFalse(speaks(asked.dataset(), speaker, other), speaker + " speaks for " + other);
                    assertFalse(speaks(asked.dataset(), other, speaker), other + " speaks for " + speaker);
                    assertFalse(saidThat(asked.dataset(), other, quote), other + " said " + quote);
                }
            }
        });
    }

    private static <T> List<T> wrong(Question question, List<T> options) {
        return IntStream.range(0, options.size())
                .filter(i -> i != question.right())
                .mapToObj(options::get)
                .toList();
    }

    private static List<Actor> wrong(Question.WhoSaidIt who) {
        return wrong(who, who.options());
    }

    private static boolean speaks(Dataset dataset, Actor one, Actor other) {
        return one.represents().contains(other.id())
                || one.represents().stream().map(dataset::actor).anyMatch(body -> speaks(dataset, body, other));
    }

    private static boolean saidThat(Dataset dataset, Actor actor, String quote) {
        var words = plain(quote);
        return WORDS.computeIfAbsent(dataset, QuizPropertiesTest::words).getOrDefault(actor.id(), List.of()).stream()
                .anyMatch(other -> other.length() > 20 && (other.contains(words) || words.contains(other)));
    }

    private static Map<String, List<String>> words(Dataset dataset) {
        return dataset.statements().stream()
                .collect(Collectors.groupingBy(
                        Statement::speaker,
                        Collectors.flatMapping(
                                said -> said.attestations().stream()
                                        .map(Attestation::quote)
                                        .flatMap(Stream::ofNullable)
                                        .map(QuizPropertiesTest::plain),
                                Collectors.toList())));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    @Test
    void theFirstIsEarlierThanAllOthersWhereverTheyWere() {
        forEvery(asked -> {
            if (asked.question() instanceof Question.WhatCameFirst what) {
                var first = what.options().get(what.right()).date();
                what.options().forEach(option -> assertTrue(option.date().isExactToTheDay()));
                wrong(what, what.options())
                        .forEach(other -> assertTrue(
                                ChronoUnit.DAYS.between(first.first(), other.date().first()) >= 2));
                var days = what.options().stream()
                        .map(option -> option.date().first())
                        .sorted()
                        .toList();
                for (int i = 1; i < days.size(); i++) {
                    assertTrue(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) >= 2, days.toString());
                }
            }
        });
    }

    @Test
    void theDemandWasMadeThereAndTheOthersNeverByThisActor() {
        forEvery(asked -> {
            if (asked.question() instanceof Question.WhatDidTheyDemand demand) {
                var right = demand.options().get(demand.right());
                var position = demand.said().positionOn(demand.issue().id()).orElseThrow();
                assertEquals(Stance.CONDITIONAL, position.stance());
                assertTrue(position.conditions().contains(right.id()));
                var own = asked.dataset().statements().stream()
                        .filter(said -> said.speaker().equals(demand.actor().id()))
                        .flatMap(said -> said.positions().stream())
                        .map(Position::conditions)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
                wrong(demand, demand.options()).forEach(other -> assertFalse(own.contains(other.id()), other.label()));
            }
        });
    }

    @Test
    void theChangeIsThatOfThePositionsWithNoneBetween() {
        forEvery(asked -> {
            if (asked.question() instanceof Question.WhatChanged changed) {
                var issue = changed.issue().id();
                var moved = changed.options().get(changed.right());
                assertEquals(changed.before().stanceOn(issue).orElseThrow(), moved.from());
                assertEquals(changed.after().stanceOn(issue).orElseThrow(), moved.to());
                assertTrue(moved.from() != moved.to());
                assertEquals(changed.actor().id(), changed.before().speaker());
                assertEquals(changed.actor().id(), changed.after().speaker());
                assertTrue(between(asked.dataset(), changed).isEmpty());
            }
        });
    }

    /** Other positions of the days from the one to the other, inclusive, that would make another answer right. */
    private static List<Statement> between(Dataset dataset, Question.WhatChanged changed) {
        var issue = changed.issue().id();
        return dataset.statements().stream()
                .filter(said -> said.speaker().equals(changed.actor().id()))
                .filter(said -> said.stanceOn(issue).isPresent())
                .filter(said -> !said.said().last().isBefore(changed.before().said().first())
                        && !said.said().first().isAfter(changed.after().said().last()))
                .filter(said -> !(said.said().first().equals(changed.before().said().first())
                        && said.stanceOn(issue).equals(changed.before().stanceOn(issue))))
                .filter(said -> !(said.said().first().equals(changed.after().said().first())
                        && said.stanceOn(issue).equals(changed.after().stanceOn(issue))))
                .toList();
    }

    @Test
    void theSameSeedMakesTheSameQuizAndAnotherAnother() {
        var dataset = ShippedDatasets.find("syria-2013").orElseThrow().dataset();
        var again = ShippedDatasets.find("syria-2013").orElseThrow().dataset();
        var one = bank(dataset).quiz(new Wishes(7, 10, ALL));
        assertEquals(one, bank(again).quiz(new Wishes(7, 10, ALL)));
        assertFalse(one.questions()
                .equals(bank(dataset).quiz(new Wishes(8, 10, ALL)).questions()));
    }

    private static QuestionBank bank(Dataset dataset) {
        return QuestionBank.of(dataset, Projections.of(dataset).under("dialogue", Filter.NONE), null);
    }

    @Test
    void rightOptionsStandInEveryPlaceAboutEquallyOften() {
        var dataset = ShippedDatasets.find("syria-2013").orElseThrow().dataset();
        var bank = bank(dataset);
        var places = new int[4];
        for (int seed = 0; seed < 50; seed++) {
            bank.quiz(new Wishes(seed, 20, ALL)).questions().stream()
                    .filter(question -> question.options().size() == 4)
                    .forEach(question -> places[question.right()]++);
        }
        int all = IntStream.of(places).sum();
        for (int place : places) {
            assertTrue(Math.abs(place - all / 4.0) < all * 0.06, place + " of " + all);
        }
    }
}
