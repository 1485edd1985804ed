package parley.export.notebook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Papers as Markdown, with pictures in files of their own.
 *
 * <p>Source: <i>CommonMark Spec</i>, version 0.31.2, 2024.
 */
final class Markdown {
    private final IntFunction<String> pictures;

    private Markdown(IntFunction<String> pictures) {
        this.pictures = pictures;
    }

    /** @param pictures the address of a figure's file, by its number */
    static String of(Paper paper, IntFunction<String> pictures) {
        var writer = new Markdown(pictures);
        var blocks = paper.blocks().stream().map(writer::block).collect(Collectors.joining("\n\n"));
        return "# " + heading(paper.title()) + "\n\n*" + escaped(paper.subject()) + "*\n\n" + blocks + "\n";
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, var text) -> "#".repeat(level) + " " + heading(text);
            case Block.Paragraph(var runs) -> runs(runs);
            case Block.Quotation(var words, var _, var sources) ->
                "> " + runs(Runs.of(words)).replace("\n", "\n> ") + cited(sources);
            case Block.Answers(var answers) ->
                answers.stream()
                        .map(answer -> "- **" + escaped(answer.question()) + "**\\\n  "
                                + runs(answer.answer()).replace("\n", "\n  "))
                        .collect(Collectors.joining("\n"));
            case Block.Figure figure ->
                "![" + escaped(figure.description()) + "](<" + pictures.apply(figure.number()) + ">)\n\n*Figure "
                        + figure.number() + ".* " + escaped(figure.caption());
            case Block.Sources(var sources) ->
                sources.stream()
                        .map(source -> source.number() + ". " + escaped(source.citation()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String cited(List<Integer> sources) {
        return sources.stream().map(number -> " \\[" + number + "\\]").collect(Collectors.joining());
    }

    private static String runs(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run) {
                    case Run.Plain(var text) -> escaped(text);
                    case Run.Strong(var text) -> "**" + escaped(text) + "**";
                    case Run.Cited(int number) -> "\\[" + number + "\\]";
                    case Run.Break _ -> "\\\n";
                })
                .collect(Collectors.joining());
    }

    /** A heading begins with no sign of a list, and its number is no list either. */
    private static String heading(String text) {
        return escaped(text).replaceAll("#$", "\\\\#");
    }

    /** What would mean something is set off; where a line begins, what would begin a list or a heading too. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>&|~$])", "\\\\$1")
                .replaceAll("(?m)^(\\s*)([#+=-])", "$1\\\\$2")
                .replaceAll("(?m)^(\\s*\\d{1,9})([.)])", "$1\\\\$2");
    }

    /** A file's name as a part of an address. */
    static String address(String name) {
        return name.codePoints()
                .mapToObj(letter -> Character.isLetterOrDigit(letter) || "-_./".indexOf(letter) >= 0
                        ? Character.toString(letter)
                        : percent(letter))
                .collect(Collectors.joining());
    }

    private static String percent(int letter) {
        var bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
        var coded = new StringBuilder();
        for (byte each : bytes) {
            coded.append(String.format(Locale.ROOT, "%%%02X", each));
        }
        return coded.toString();
    }
}
