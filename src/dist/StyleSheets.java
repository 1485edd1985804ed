import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Makes of all style sheets what JavaFX loads without parsing it, a {@code .bss} beside each {@code .css}, which it looks for first.
 * The two of AtlantaFX that Parley wears are made without the styles of controls that it has not got, since each of them
 * is tried on every node that could wear it. Run by the profile {@code dist}:
 * {@code java StyleSheets.java CLASSES ATLANTAFX UNUSED TO}, with JavaFX's modules.
 */
final class StyleSheets {
    private static final String THEMES = "atlantafx/base/theme";
    private static final List<String> WORN = List.of("primer-light.css", "primer-dark.css");
    /** A remark, or the selectors of a rule and what stands in its braces. */
    private static final Pattern PART = Pattern.compile("/\\*.*?\\*/|([^{}]+?)\\{([^{}]*)\\}", Pattern.DOTALL);

    private StyleSheets() {}

    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[0]);
        var to = Path.of(args[3]);
        for (var sheet : sheets(classes)) {
            compile(sheet, to.resolve(classes.relativize(sheet).toString()));
        }
        var unused = Pattern.compile(Files.readAllLines(Path.of(args[2])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> name.replace("*", "[\\w-]*"))
                .collect(Collectors.joining("|", "\\.(", ")(?![\\w-])")));
        var archive = URI.create("jar:" + Path.of(args[1]).toUri());
        try (var atlantafx = FileSystems.newFileSystem(archive, Map.of())) {
            for (var name : WORN) {
                var whole = Files.readString(atlantafx.getPath(THEMES, name));
                var worn = Files.createTempFile("worn", ".css");
                Files.writeString(worn, without(unused, whole));
                compile(worn, to.resolve(THEMES).resolve(name));
                Files.delete(worn);
            }
        }
    }

    private static List<Path> sheets(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve("parley/ui"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static void compile(Path sheet, Path named) throws IOException {
        Files.createDirectories(named.getParent());
        var binary = named.resolveSibling(named.getFileName().toString().replaceFirst("\\.css$", ".bss"));
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        var parsed = new CssParser().parse(sheet.toUri().toURL());
        var loaded = Stylesheet.loadBinary(binary.toUri().toURL());
        demand(declared(parsed).equals(declared(loaded)), "what is lost when it is compiled", named.toString());
    }

    /** All that a sheet declares; not every kind of value survives compiling. */
    private static List<String> declared(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.getSelectors().toString()),
                        rule.getDeclarations().stream()
                                .map(declaration -> declaration.getProperty() + ": "
                                        + declaration.getParsedValue().getConverter())))
                .toList();
    }

    /** The rules of a sheet, in their order, but for selectors that name what is unused. */
    private static String without(Pattern unused, String sheet) {
        var rules = new ArrayList<String>();
        var parts = PART.matcher(sheet);
        int read = 0;
        while (parts.find()) {
            demand(
                    sheet.substring(read, parts.start()).isBlank(),
                    "something between rules",
                    sheet.substring(read, parts.start()));
            read = parts.end();
            if (parts.group(1) != null) {
                demand(!parts.group(1).contains("@"), "a rule of another kind", parts.group(1));
                var worn = Stream.of(parts.group(1).split(","))
                        .filter(selector -> !unused.matcher(selector).find())
                        .collect(Collectors.joining(","));
                if (!worn.isEmpty()) {
                    rules.add(worn + "{" + parts.group(2) + "}");
                }
            }
        }
        demand(sheet.substring(read).isBlank(), "something after the last rule", sheet.substring(read));
        return String.join("\n", rules);
    }

    private static void demand(boolean isSo, String what, String where) {
        if (!isSo) {
            throw new IllegalStateException("A style sheet holds " + what + ": " + where);
        }
    }
}
