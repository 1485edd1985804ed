package parley.export.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import parley.analysis.quiz.Phrases;
import parley.analysis.quiz.QuestionBank;
import parley.analysis.quiz.QuestionKind;
import parley.analysis.quiz.Quiz;
import parley.analysis.quiz.Wishes;
import parley.dataset.ShippedDatasets;
import parley.model.Dataset;
import parley.query.Filter;
import parley.query.Projections;

class QuizSheetTest {
    private static final Dataset YEAR =
            ShippedDatasets.find("syria-2013").orElseThrow().dataset();
    private static final Quiz QUIZ = QuestionBank.of(YEAR, Projections.of(YEAR).under("dialogue", Filter.NONE), null)
            .quiz(new Wishes(7, 8, EnumSet.allOf(QuestionKind.class)));

    private static String questions(String sheet) {
        return sheet.substring(0, sheet.indexOf("# Answer key"));
    }

    @Test
    void everyQuestionAndItsRightLetterStandOnIt() {
        var sheet = QuizSheet.markdown(YEAR, QUIZ, List.of());
        for (int i = 0; i < QUIZ.questions().size(); i++) {
            var question = QUIZ.questions().get(i);
            var letter = "ABCD".charAt(question.right());
            assertTrue(questions(sheet).contains("## " + (i + 1) + ". "), sheet);
            assertTrue(sheet.contains("\n" + (i + 1) + ". **" + letter + "** "), sheet);
        }
    }

    @Test
    void theQuestionsGiveNoAnswerAway() {
        var text = questions(QuizSheet.markdown(YEAR, QUIZ, List.of()));
        assertFalse(text.contains("quoted in"));
        assertFalse(text.contains("http"));
    }

    @Test
    void everyEvidenceIsCitedUnderItsNumber() {
        var sheet = QuizSheet.markdown(YEAR, QUIZ, List.of());
        var evidence = sheet.substring(sheet.indexOf("# Evidence"));
        long items = QUIZ.questions().stream()
                .flatMap(question -> question.evidence().stream())
                .distinct()
                .count();
        IntStream.rangeClosed(1, (int) items)
                .forEach(number -> assertTrue(evidence.contains("\n" + number + ". "), evidence));
        assertFalse(evidence.contains("\n" + (items + 1) + ". "));
    }

    @Test
    void wordsReadAsTheyStand() {
        assertEquals(
                "<p>[a] *b* _c_ &lt;d&gt; # <a href=\"https://x.example/a_b\">https://x.example/a_b</a>.</p>\n",
                html(Markdown.escaped("[a] *b*  _c_\n<d> # https://x.example/a_b.")));
        var first = Phrases.prompt(QUIZ.questions().getFirst());
        assertTrue(html(QuizSheet.markdown(YEAR, QUIZ, List.of())).contains(first));
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }

    @Test
    void whatTheQuizWasNarrowedToIsSaid() {
        assertTrue(QuizSheet.markdown(YEAR, QUIZ, List.of("Days: 1 Feb – 2 Feb")).contains("Narrowed to: Days"));
        assertFalse(QuizSheet.markdown(YEAR, QUIZ, List.of()).contains("Narrowed"));
    }
}
