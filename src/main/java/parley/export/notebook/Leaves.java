package parley.export.notebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parley.export.picture.Face;
import parley.export.picture.Palette;
import parley.export.picture.Pdf;
import parley.export.picture.Sheet;
import parley.export.picture.Typefaces;

/** Papers as pages, and so as PDF: text is text, headings are bookmarks, pictures are drawn from the same inks as anywhere. */
final class Leaves {
    private static final double BODY = 13.6;
    private static final double LINE = 20;
    private static final double INDENT = 18;
    private static final double NUMBERS = 34;
    /** A heading does not stand at the foot of a page without something under it. */
    private static final double UNDER_HEADING = 3 * LINE;

    private final Palette palette;
    private final Typefaces typefaces;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Pdf.Bookmark> bookmarks = new ArrayList<>();

    Leaves(Palette palette, Typefaces typefaces) {
        this.palette = palette;
        this.typefaces = typefaces;
        turn();
    }

    /** @throws IOException when it cannot be written */
    void write(Paper paper, OutputStream out) throws IOException {
        text(List.of(new Run.Plain(paper.title())), Style.TITLE, 0);
        leaf().skip(4);
        text(List.of(new Run.Plain(paper.subject())), Style.QUIET, 0);
        paper.blocks().forEach(this::block);
        Pdf.write(paper.title(), sheets(paper.title()), bookmarks, typefaces, out);
    }

    private List<Sheet> sheets(String title) {
        var footing = Leaf.footing(title, typefaces);
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> leaves.get(i).sheet(footing, i + 1, leaves.size()))
                .toList();
    }

    /** How text is set. */
    private enum Style {
        TITLE(Face.SEMIBOLD, 27, 34, "-ink"),
        PART(Face.SEMIBOLD, 18, 25, "-ink"),
        SUBPART(Face.SEMIBOLD, 14.4, LINE, "-ink"),
        TEXT(Face.REGULAR, BODY, LINE, "-ink"),
        QUESTION(Face.SEMIBOLD, 12.4, 18, "-ink-quiet"),
        QUIET(Face.REGULAR, 12.4, 18, "-ink-quiet");

        private final Face face;
        private final double size;
        private final double height;
        private final String colour;

        Style(Face face, double size, double height, String colour) {
            this.face = face;
            this.size = size;
            this.height = height;
            this.colour = colour;
        }
    }

    private Leaf leaf() {
        return leaves.getLast();
    }

    private void turn() {
        leaves.add(new Leaf(palette, typefaces));
    }

    /** Turns the page where something does not fit on it any more. */
    private void need(double height) {
        if (leaf().room() < height && !leaf().isEmpty()) {
            turn();
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, var text) -> heading(text, level == 2 ? Style.PART : Style.SUBPART, level);
            case Block.Paragraph(var runs) -> {
                leaf().skip(6);
                text(runs, Style.TEXT, 0);
            }
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Answers(var answers) -> answers.forEach(this::answer);
            case Block.Figure figure -> figure(figure);
            case Block.Sources(var sources) -> sources.forEach(this::source);
        }
    }

    private void heading(String text, Style style, int level) {
        var lines = lines(style, 0).of(List.of(new Run.Plain(text)));
        need(lines.size() * style.height + 20 + UNDER_HEADING);
        leaf().skip(level == 2 ? 26 : 14);
        if (level == 2) {
            bookmarks.add(new Pdf.Bookmark(text, leaves.size() - 1, leaf().y()));
        }
        text(List.of(new Run.Plain(text)), style, 0);
    }

    private Lines lines(Style style, double left) {
        return new Lines(typefaces, style.face, style.size, Leaf.TEXT_WIDTH - left);
    }

    private void text(List<Run> runs, Style style, double left) {
        var lines = lines(style, left);
        for (var line : lines.of(runs)) {
            need(style.height);
            leaf().set(line, lines, left, style.height, style.colour);
        }
    }

    /** With a bar beside it, anew on each page. */
    private void quotation(Block.Quotation quotation) {
        var runs = new ArrayList<>(Runs.of(quotation.words()));
        for (var number : quotation.sources()) {
            runs.add(new Run.Plain(" "));
            runs.add(new Run.Cited(number));
        }
        leaf().skip(3);
        var lines = lines(Style.TEXT, INDENT);
        need(Math.min(2, lines.of(runs).size()) * LINE);
        double top = leaf().y();
        for (var line : lines.of(runs)) {
            if (leaf().room() < LINE) {
                leaf().bar(top);
                turn();
                top = leaf().y();
            }
            leaf().set(line, lines, INDENT, LINE, Style.TEXT.colour);
        }
        leaf().bar(top);
        leaf().skip(6);
    }

    private void answer(Block.Answer answer) {
        need(Style.QUESTION.height + LINE);
        leaf().skip(4);
        text(List.of(new Run.Plain(answer.question())), Style.QUESTION, INDENT);
        text(answer.answer(), Style.TEXT, INDENT);
        leaf().skip(2);
    }

    private void figure(Block.Figure figure) {
        var sheet = figure.sheet();
        var caption =
                List.<Run>of(new Run.Strong("Figure " + figure.number() + "."), new Run.Plain(" " + figure.caption()));
        double below = 14 + lines(Style.QUIET, 0).of(caption).size() * Style.QUIET.height;
        double scale =
                Math.min(1, Math.min(Leaf.TEXT_WIDTH / sheet.width(), (Leaf.wholeRoom() - below) / sheet.height()));
        need(sheet.height() * scale + below + 12);
        leaf().skip(12);
        leaf().paste(sheet, scale);
        leaf().skip(6);
        text(caption, Style.QUIET, 0);
        leaf().skip(8);
    }

    private void source(Block.Source source) {
        need(LINE);
        leaf().skip(4);
        need(LINE);
        leaf().number("[" + source.number() + "]", BODY, LINE);
        text(List.of(new Run.Plain(source.citation())), Style.TEXT, NUMBERS);
    }
}
