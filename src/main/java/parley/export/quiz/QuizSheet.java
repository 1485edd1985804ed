package parley.export.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.analysis.contact.Encounter;
import parley.analysis.quiz.Phrases;
import parley.analysis.quiz.Question;
import parley.analysis.quiz.Quiz;
import parley.export.citation.Chicago;
import parley.export.citation.EventNote;
import parley.model.Dataset;

/** A quiz as Markdown (CommonMark): the questions, then the answer key, then what the answers rest on. */
public final class QuizSheet {
    private final Dataset dataset;
    private final Quiz quiz;
    private final Map<Encounter, Integer> numbers = new LinkedHashMap<>();

    private QuizSheet(Dataset dataset, Quiz quiz) {
        this.dataset = dataset;
        this.quiz = quiz;
        quiz.questions().stream()
                .flatMap(question -> question.evidence().stream())
                .forEach(item -> numbers.putIfAbsent(item, numbers.size() + 1));
    }

    /**
     * The text, ending in a line break; linear in the questions.
     *
     * @param filters what the quiz was narrowed to, in words; empty where nothing was
     */
    public static String markdown(Dataset dataset, Quiz quiz, List<String> filters) {
        return new QuizSheet(dataset, quiz).text(filters);
    }

    private String text(List<String> filters) {
        var about = dataset.about();
        var narrowed = filters.isEmpty() ? "" : " Narrowed to: " + Markdown.escaped(String.join("; ", filters)) + ".";
        return "# Quiz: " + Markdown.escaped(about.title()) + "\n\n"
                + "Number " + quiz.wishes().seed() + ", made with Parley from edition "
                + Markdown.escaped(about.edition()) + " of the dataset." + narrowed
                + " The same number makes the same quiz of the same data and filters.\n\n"
                + "Name: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\n\n"
                + each(this::question)
                + "---\n\n# Answer key\n\n"
                + each(this::key)
                + "\n# Evidence\n\n"
                + numbers.entrySet().stream()
                        .map(entry -> entry.getValue() + ". " + cited(entry.getKey()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }

    private interface Line {
        String of(int number, Question question);
    }

    private String each(Line line) {
        var questions = quiz.questions();
        return IntStream.range(0, questions.size())
                .mapToObj(i -> line.of(i + 1, questions.get(i)))
                .collect(Collectors.joining());
    }

    private String question(int number, Question question) {
        var quotation = Phrases.quotation(question)
                .map(words -> "> “" + Markdown.escaped(words) + "”\n\n")
                .orElse("");
        var options = Phrases.options(dataset, question);
        return "## " + number + ". " + Markdown.escaped(Phrases.prompt(question)) + "\n\n"
                + quotation
                + IntStream.range(0, options.size())
                        .mapToObj(i -> "- **" + letter(i) + "** " + Markdown.escaped(options.get(i)) + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String key(int number, Question question) {
        var evidence = question.evidence().stream()
                .map(item -> "\\[" + numbers.get(item) + "\\]")
                .collect(Collectors.joining(" "));
        return number + ". **" + letter(question.right()) + "** "
                + Markdown.escaped(Phrases.right(dataset, question)) + " " + evidence + "\n";
    }

    private String cited(Encounter item) {
        return Markdown.escaped(
                switch (item) {
                    case Encounter.Spoke(var said, var _) -> Chicago.of(dataset, said);
                    case Encounter.Met(var event, var _) -> EventNote.of(dataset, event);
                });
    }
}
