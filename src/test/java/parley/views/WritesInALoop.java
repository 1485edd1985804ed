package parley.views;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that writes two views, a short one and a long one, in turn, until it is killed. */
final class WritesInALoop {
    static final String LONG_NOTE = "A note that takes many blocks of the disk. ".repeat(4000);

    private WritesInALoop() {}

    static SavedView first() {
        return Samples.view("first", Samples.opening());
    }

    static SavedView second() {
        return Samples.view("second", Samples.everything()).named("second", LONG_NOTE);
    }

    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        while (true) {
            ViewFile.write(second(), file);
            ViewFile.write(first(), file);
        }
    }
}
