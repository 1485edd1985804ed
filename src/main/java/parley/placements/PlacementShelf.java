package parley.placements;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.files.WholeFile;
import parley.picture.Box;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;

/**
 * Keeps placements by what was placed, a file each; the oldest give way. What cannot be read is as if it had never been
 * kept. For any thread.
 */
public final class PlacementShelf {
    /** To be raised when the layout finds other places for the same: older ones are then not found. */
    private static final int EDITION = 1;

    private static final int MOST = 32;
    private static final String ENDING = ".places";

    private final @Nullable Path folder;
    private final List<Path> others;
    private final Consumer<Exception> complain;

    /**
     * Places, and what of a pane they were found for.
     *
     * @param room in pixels
     */
    public record Placed(Placement placement, Box room) {}

    /**
     * A shelf.
     *
     * @param folder made when something is first kept; null to keep nothing
     * @param others where to look besides
     * @param complain told why something could not be kept, in the thread that keeps it
     */
    public PlacementShelf(@Nullable Path folder, List<Path> others, Consumer<Exception> complain) {
        this.folder = folder;
        this.others = List.copyOf(others);
        this.complain = complain;
    }

    /** A shelf that holds nothing and keeps nothing. */
    public static PlacementShelf none() {
        return new PlacementShelf(null, List.of(), _ -> {});
    }

    /**
     * What was kept for an outline.
     *
     * @param clusters how it is laid out, from 0, by distances, to 1, in clusters
     */
    public Optional<Placed> find(Outline outline, double clusters) {
        var name = name(outline, clusters);
        return Stream.concat(Stream.ofNullable(folder), others.stream())
                .map(each -> each.resolve(name))
                .filter(Files::exists)
                .flatMap(file -> read(file, outline).stream())
                .findFirst();
    }

    /** Keeps the places of every node of an outline, in the place of what was kept for it before. */
    public void keep(Outline outline, double clusters, Placed placed) {
        if (folder == null) {
            return;
        }
        try {
            WholeFile.write(folder.resolve(name(outline, clusters)), out -> write(out, outline, placed));
            clear(folder);
        } catch (IOException e) {
            complain.accept(e);
        }
    }

    private static void write(Writer out, Outline outline, Placed placed) throws IOException {
        var room = placed.room();
        out.write(room.x() + " " + room.y() + " " + room.width() + " " + room.height() + "\n");
        for (var node : outline.nodes()) {
            var centre = placed.placement().centre(node.id());
            out.write(centre.x() + " " + centre.y() + "\n");
        }
    }

    private static Optional<Placed> read(Path file, Outline outline) {
        try {
            var lines = Files.readAllLines(file);
            if (lines.size() != outline.nodes().size() + 1) {
                return Optional.empty();
            }
            var room = numbers(lines.getFirst());
            var centres = new HashMap<String, Point>();
            for (int i = 0; i < outline.nodes().size(); i++) {
                var centre = numbers(lines.get(i + 1));
                centres.put(outline.nodes().get(i).id(), new Point(centre[0], centre[1]));
            }
            return Optional.of(new Placed(new Placement(centres), new Box(room[0], room[1], room[2], room[3])));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static double[] numbers(String line) {
        return Stream.of(line.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    /** Takes away the oldest beyond what is kept. */
    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var kept = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(PlacementShelf::age).reversed())
                    .toList();
            for (var file : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    /** All that a placement depends on but the pane, in sixteen digits. */
    private static String name(Outline outline, double clusters) {
        var sum = new Sum().add(EDITION).add(clusters).add(outline.labelHeight());
        for (var node : outline.nodes()) {
            sum.add(node.id()).add(node.shape().name()).add(node.radius()).add(node.labelWidth());
            sum.add(node.group());
        }
        for (var link : outline.links()) {
            sum.add(link.id()).add(link.from()).add(link.to()).add(link.ends().name());
            sum.add(link.pull());
        }
        outline.groups().forEach(group -> sum.add(group.id()).add(group.labelWidth()));
        return String.format(Locale.ROOT, "%016x", sum.value) + ENDING;
    }

    /** Fowler, Noll and Vo's sum of 64 bits (FNV-1a), of characters rather than bytes. */
    private static final class Sum {
        private static final long PRIME = 0x100000001b3L;

        private long value = 0xcbf29ce484222325L;

        Sum add(String text) {
            for (int i = 0; i < text.length(); i++) {
                step(text.charAt(i));
            }
            step(0xffff);
            return this;
        }

        Sum add(double number) {
            long bits = Double.doubleToLongBits(number);
            step(bits);
            step(bits >>> Integer.SIZE);
            return this;
        }

        private void step(long part) {
            value = (value ^ part) * PRIME;
        }
    }
}
