package parley.export.notebook;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.export.Content;
import parley.export.picture.Palette;
import parley.export.picture.Png;
import parley.export.picture.Typefaces;
import parley.files.WholeFile;

/**
 * Writes papers.
 *
 * @param palette the colours of a page; a paper is for a light ground
 */
public record PaperFiles(Palette palette, Typefaces typefaces) {
    /** How many pixels of a picture in a file of its own stand for one of its sheet. */
    private static final double SCALE = 2;

    /** What goes into the files, by their places; the first is the file that was named. */
    public Map<Path, Content> contents(Paper paper, PaperFormat format, Path file) {
        var contents = new LinkedHashMap<Path, Content>();
        switch (format) {
            case MARKDOWN -> {
                var folder = stem(file) + "-pictures";
                contents.put(
                        file,
                        Content.of(Markdown.of(paper, number -> Markdown.address(folder + "/" + picture(number)))));
                paper.figures()
                        .forEach(figure -> contents.put(
                                file.resolveSibling(folder).resolve(picture(figure.number())),
                                out -> Png.write(figure.sheet(), typefaces, SCALE, out)));
            }
            case HTML -> contents.put(file, out -> Html.write(paper, typefaces, out));
            case PDF -> contents.put(file, out -> new Leaves(palette, typefaces).write(paper, out));
        }
        return contents;
    }

    private static String picture(int number) {
        return "figure-" + number + ".png";
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * Writes a paper; its pictures take the place of those that were written with the same file before.
     *
     * @return the files that were written
     * @throws FileAlreadyExistsException when a picture would replace one that does not belong to the file
     * @throws IOException when one cannot be written; those before it have been
     */
    public List<Path> write(Paper paper, PaperFormat format, Path file) throws IOException {
        var contents = contents(paper, format, file);
        if (!Files.exists(file)) {
            for (var place : contents.keySet()) {
                if (Files.exists(place)) {
                    throw new FileAlreadyExistsException(place.toString());
                }
            }
        }
        var written = new ArrayList<Path>();
        for (var each : contents.entrySet()) {
            WholeFile.writeBytes(each.getKey(), each.getValue()::writeTo);
            written.add(each.getKey());
        }
        return written;
    }
}
