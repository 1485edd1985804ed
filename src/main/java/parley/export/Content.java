package parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What goes into a file. */
@FunctionalInterface
public interface Content {
    /** @throws IOException when it cannot be written */
    void writeTo(OutputStream out) throws IOException;

    /** Text in UTF-8. */
    static Content of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
