package parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java file stands as palantir-java-format would write it; {@link #main} rewrites those that don't. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException, FormatterException {
        var unformatted = new ArrayList<Path>();
        for (var file : sources()) {
            var text = Files.readString(file);
            if (!text.equals(formatted(text))) {
                unformatted.add(file);
            }
        }
        assertEquals(List.of(), unformatted, "run `mvn -Pformat test-compile` to format these");
    }

    private static String formatted(String text) throws FormatterException {
        return FORMATTER.formatSourceAndFixImports(text);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Rewrites every file under src that is not formatted. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (var file : sources()) {
            var text = Files.readString(file);
            var formatted = formatted(text);
            if (!text.equals(formatted)) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }
}
