package parley.analysis.quiz;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.analysis.contact.Encounter;
import parley.model.Dataset;

/** A quiz in words, the same on a screen and on paper. */
public final class Phrases {
    private static final int LETTERS = 180;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Phrases() {}

    /** What is asked, as a sentence; words that are asked about stand in {@link #quotation}. */
    public static String prompt(Question question) {
        return switch (question) {
            case Question.WhoSaidIt _ -> "Who said this?";
            case Question.WhatCameFirst _ -> "What came first?";
            case Question.WhatDidTheyDemand asked ->
                "What did " + asked.actor().name() + " demand on "
                        + day(asked.said().said().first()) + ", on “"
                        + asked.issue().label() + "”?";
            case Question.WhatChanged asked ->
                "How did the stance of " + asked.actor().name() + " on “"
                        + asked.issue().label() + "” change from "
                        + day(asked.before().said().first()) + " to "
                        + day(asked.after().said().first()) + "?";
        };
    }

    /** The words that are asked about, without quotation marks. */
    public static Optional<String> quotation(Question question) {
        return question instanceof Question.WhoSaidIt asked ? asked.said().quote() : Optional.empty();
    }

    /** The options in words, in their order, no two alike. */
    public static List<String> options(Dataset dataset, Question question) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> option(dataset, question, i))
                .toList();
    }

    /** The right option in words. */
    public static String right(Dataset dataset, Question question) {
        return option(dataset, question, question.right());
    }

    private static String option(Dataset dataset, Question question, int option) {
        return switch (question) {
            case Question.WhoSaidIt asked -> asked.options().get(option).name();
            case Question.WhatCameFirst asked -> of(dataset, asked.options().get(option));
            case Question.WhatDidTheyDemand asked ->
                capitalised(asked.options().get(option).label());
            case Question.WhatChanged asked -> of(asked.options().get(option));
        };
    }

    private static String of(Question.Move move) {
        return "From “" + move.from().label().toLowerCase(Locale.ROOT) + "” to “"
                + move.to().label().toLowerCase(Locale.ROOT) + "”";
    }

    /** Something without its date: who said what, or what took place where. */
    static String of(Dataset dataset, Encounter item) {
        return switch (item) {
            case Encounter.Spoke(var said, var _) ->
                dataset.actor(said.speaker()).name() + ": “" + shortened(said.quote().orElse("")) + "”";
            case Encounter.Met(var event, var _) ->
                event.title() + (event.place() == null ? "" : " (" + event.place() + ")");
        };
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String shortened(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LETTERS);
        return text.substring(0, cut < LETTERS / 2 ? LETTERS : cut) + " …";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
