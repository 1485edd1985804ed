package parley.export.notebook;

import java.util.ArrayList;
import java.util.List;
import parley.export.picture.Face;
import parley.export.picture.Typefaces;

/**
 * Runs broken into lines of a width.
 *
 * @param size of the letters, in pixels
 * @param width of the lines, in pixels
 */
record Lines(Typefaces typefaces, Face face, double size, double width) {

    /** Letters of one face. */
    record Piece(String text, Face face) {}

    /** Pieces without a space between them. */
    record Word(List<Piece> pieces) {
        String text() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }
    }

    /** Words with a space between each two. */
    record Line(List<Word> words) {
        String text() {
            return String.join(" ", words.stream().map(Word::text).toList());
        }
    }

    /** The lines; a word that is wider than a line is broken where the line ends. */
    List<Line> of(List<Run> runs) {
        var lines = new ArrayList<Line>();
        var stretch = new ArrayList<Run>();
        for (var run : runs) {
            if (run instanceof Run.Break) {
                lines.addAll(filled(words(stretch)));
                stretch.clear();
            } else {
                stretch.add(run);
            }
        }
        lines.addAll(filled(words(stretch)));
        return lines;
    }

    private List<Line> filled(List<Word> words) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Word>();
        double room = width;
        for (var whole : words) {
            for (var word : broken(whole)) {
                double wide = width(word);
                if (!line.isEmpty() && wide + space() > room) {
                    lines.add(new Line(List.copyOf(line)));
                    line.clear();
                    room = width;
                }
                room -= wide + (line.isEmpty() ? 0 : space());
                line.add(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line)));
        }
        return lines;
    }

    double space() {
        return 0.28 * size;
    }

    private double width(Word word) {
        return word.pieces().stream()
                .mapToDouble(piece -> typefaces.width(piece.text(), piece.face(), size))
                .sum();
    }

    private List<Word> broken(Word word) {
        if (width(word) <= width) {
            return List.of(word);
        }
        var parts = new ArrayList<Word>();
        var text = new StringBuilder();
        for (var piece : word.pieces()) {
            for (var letter :
                    piece.text().codePoints().mapToObj(Character::toString).toList()) {
                if (!text.isEmpty() && typefaces.width(text + letter, piece.face(), size) > width) {
                    parts.add(new Word(List.of(new Piece(text.toString(), piece.face()))));
                    text.setLength(0);
                }
                text.append(letter);
            }
            parts.add(new Word(List.of(new Piece(text.toString(), piece.face()))));
            text.setLength(0);
        }
        return parts;
    }

    private List<Word> words(List<Run> runs) {
        var words = new ArrayList<Word>();
        var word = new ArrayList<Piece>();
        for (var run : runs) {
            var piece = piece(run);
            var parts = piece.text().split("\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    finish(word, words);
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Piece(parts[i], piece.face()));
                }
            }
        }
        finish(word, words);
        return words;
    }

    private static void finish(List<Piece> word, List<Word> words) {
        if (!word.isEmpty()) {
            words.add(new Word(List.copyOf(word)));
            word.clear();
        }
    }

    private Piece piece(Run run) {
        return switch (run) {
            case Run.Plain(var text) -> new Piece(text, face);
            case Run.Strong(var text) -> new Piece(text, Face.SEMIBOLD);
            case Run.Cited(int number) -> new Piece("[" + number + "]", face);
            case Run.Break _ -> new Piece("", face);
        };
    }

    /** Whether a line runs from right to left, as most of its letters do. */
    static boolean runsFromTheRight(Line line) {
        long letters = line.text().codePoints().filter(Character::isLetter).count();
        long fromTheRight =
                line.text().codePoints().filter(Lines::isFromTheRight).count();
        return 2 * fromTheRight > letters;
    }

    private static boolean isFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
