package parley.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;

/** Passes over the statements of a file, as strictly as they were read. */
final class StatementSkip implements NodeReader.LongList {
    private final JsonReader json;
    private final NodeBuilder nodes;

    StatementSkip(JsonReader json) {
        this.json = json;
        nodes = new NodeBuilder(json, false, StatementScan.MOST_VALUES, new Findings());
    }

    @Override
    public boolean isUnder(String key) {
        return key.equals(Section.STATEMENTS.key());
    }

    @Override
    public boolean next() throws IOException {
        nodes.startOver();
        boolean object = json.peek() == JsonToken.BEGIN_OBJECT;
        var _ = nodes.value();
        return object;
    }
}
