package parley.export.picture;

import java.util.List;
import java.util.function.Consumer;

/**
 * A picture ready to be painted, the same on every medium.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, in words
 * @param ground the colour of the paper
 * @param inks from the back to the front
 */
public record Sheet(double width, double height, String title, int ground, List<Ink> inks) {
    public Sheet {
        inks = List.copyOf(inks);
    }

    /** All its lines of text, from the back to the front. */
    public List<String> texts() {
        var texts = new java.util.ArrayList<String>();
        words(inks, words -> texts.add(words.text()));
        return texts;
    }

    /** Visits every line of text, in the order of drawing. */
    static void words(List<Ink> inks, Consumer<Ink.Words> visit) {
        for (var ink : inks) {
            switch (ink) {
                case Ink.Words words -> visit.accept(words);
                case Ink.Together together -> words(together.inks(), visit);
                case Ink.Moved moved -> words(moved.inks(), visit);
                case Ink.Pasted pasted -> words(pasted.sheet().inks(), visit);
                case Ink.Area _, Ink.Line _ -> {}
            }
        }
    }
}
