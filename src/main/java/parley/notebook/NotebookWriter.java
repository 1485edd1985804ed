package parley.notebook;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import parley.views.ViewWriter;

/** A notebook to text: keys in a fixed order, and what is not there left out, so that versions can be compared. */
final class NotebookWriter {
    private final JsonWriter json;

    private NotebookWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(Notebook notebook, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new NotebookWriter(json).notebook(notebook);
        json.flush();
        out.write("\n");
    }

    private void notebook(Notebook notebook) throws IOException {
        json.beginObject();
        json.name(NotebookFile.VERSION_KEY).value(NotebookFile.VERSION);
        text("title", notebook.title());
        json.name("dataset");
        ViewWriter.stamp(notebook.dataset(), json);
        json.name("claims").beginArray();
        for (var claim : notebook.claims()) {
            claim(claim);
        }
        json.endArray();
        json.endObject();
    }

    private void claim(Claim claim) throws IOException {
        json.beginObject();
        json.name("id").value(claim.id());
        text("words", claim.words());
        text("note", claim.note());
        if (!claim.evidence().isEmpty()) {
            json.name("evidence").beginArray();
            for (var evidence : claim.evidence()) {
                evidence(evidence);
            }
            json.endArray();
        }
        if (!claim.views().isEmpty()) {
            json.name("views").beginArray();
            for (var view : claim.views()) {
                view(view);
            }
            json.endArray();
        }
        json.endObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.beginObject();
        json.name("statement").value(evidence.statement());
        text("gist", evidence.gist());
        json.name("role").value(word(evidence.role()));
        if (!evidence.answers().isEmpty()) {
            json.name("answers").beginObject();
            for (var probe : Probe.values()) {
                text(word(probe), evidence.answer(probe));
            }
            json.endObject();
        }
        text("note", evidence.note());
        json.endObject();
    }

    private void view(KeptView view) throws IOException {
        json.beginObject();
        text("caption", view.caption());
        text("words", view.words());
        json.name("state");
        ViewWriter.state(view.state(), json);
        json.endObject();
    }

    private void text(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(key).value(text);
        }
    }

    /** A constant as the file has it: "support". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
