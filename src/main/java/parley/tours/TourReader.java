package parley.tours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.session.Selection;
import parley.views.Keys;
import parley.views.ViewShelf;

/** The keys of a tour file. Its ids are not looked up: that is {@link Fitted}'s. */
final class TourReader {
    private TourReader() {}

    /** The tour; empty where there is no step, which is then among the findings. */
    static Optional<Tour> tour(Keys root) {
        return root.read(keys -> {
            keys.ignore(TourFile.VERSION_KEY);
            var title = keys.required("title", "write what the tour shall be called.");
            var id = id(keys, title);
            var audience = keys.text("audience", "");
            var stamp = keys.stamp("dataset");
            var steps = keys.objects("steps", TourReader::step);
            if (steps.isEmpty()) {
                keys.refuse("steps", "is missing or empty; write a list of steps, at least one.");
                return Optional.empty();
            }
            return Optional.of(new Tour(id, title, audience, stamp, steps));
        });
    }

    private static String id(Keys keys, String title) {
        var id = keys.text("id", "");
        if (id.isEmpty() || id.equals(ViewShelf.stem(id))) {
            return id.isEmpty() ? ViewShelf.stem(title) : id;
        }
        keys.warn(
                "id",
                "is \"" + id + "\"; write small letters, digits and hyphens, as in \"" + ViewShelf.stem(id)
                        + "\", by which the tour goes here.");
        return ViewShelf.stem(id);
    }

    private static Step step(Keys keys) {
        var title = keys.text("title", "");
        var text = keys.text("text", "");
        var looks = keys.objects("look", TourReader::look).stream()
                .flatMap(Optional::stream)
                .toList();
        if (!keys.has("state")) {
            keys.refuse("state", "is missing; write what the step shows, as \"state\" in the file of a view.");
        }
        return new Step(title, text, looks, keys.state("state"));
    }

    private static Optional<Look> look(Keys keys) {
        var found = new ArrayList<Look>();
        thing(keys, "actor").map(Selection.OfActor::new).map(Look.At::new).ifPresent(found::add);
        thing(keys, "tie").map(Selection.OfTie::new).map(Look.At::new).ifPresent(found::add);
        thing(keys, "statement")
                .map(Selection.OfStatement::new)
                .map(Look.At::new)
                .ifPresent(found::add);
        thing(keys, "event").map(Selection.OfEvent::new).map(Look.At::new).ifPresent(found::add);
        part(keys).map(Look.AtPart::new).ifPresent(found::add);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (found.size() > 1 || keys.all().isEmpty()) {
            keys.warn(
                    "part",
                    "and its like name one thing each; write one of actor, tie, statement, event or part in { }.");
        }
        return found.stream().findFirst();
    }

    private static Optional<String> thing(Keys keys, String key) {
        return Optional.of(keys.text(key, "")).filter(id -> !id.isEmpty());
    }

    private static Optional<Part> part(Keys keys) {
        var word = keys.text("part", "");
        var part = Arrays.stream(Part.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
        if (!word.isEmpty() && part.isEmpty()) {
            keys.warn("part", "is \"" + word + "\"; write one of " + words() + ".");
        }
        return part;
    }

    private static String words() {
        return Stream.of(Part.values()).map(Part::word).collect(Collectors.joining(", "));
    }
}
