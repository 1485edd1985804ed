package parley.notebook;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.dataset.Findings;
import parley.dataset.Node.ObjectNode;
import parley.files.WholeFile;
import parley.views.FileKind;
import parley.views.Keys;

/**
 * A notebook as a file: JSON in UTF-8 for people to read, described in src/docs/notebook.md. Writing is all or nothing. So is
 * reading: what a reader wrote must not get lost because a key is misspelled, so a file with an error is refused and the
 * problems say where. Only the states of kept views are read as leniently as in a view file.
 */
public final class NotebookFile {
    /** How the name of a notebook's file ends. */
    public static final String ENDING = ".notebook.json";

    /** The version of the format; it grows only when a key that there was comes to mean something else. */
    static final int VERSION = 1;

    static final String VERSION_KEY = "parleyNotebook";
    private static final FileKind KIND = new FileKind("notebook", VERSION_KEY, VERSION, 32);

    private NotebookFile() {}

    /** Whether a file is named like a notebook. */
    public static boolean isNamedSo(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /** What writes a notebook's text. */
    public static WholeFile.Text writer(Notebook notebook) {
        return out -> NotebookWriter.write(notebook, out);
    }

    /** The text of the file, the same for notebooks that are equal. */
    public static String text(Notebook notebook) {
        return FileKind.text(out -> NotebookWriter.write(notebook, out));
    }

    /** Reads a file. */
    public static NotebookResult read(Path file) {
        var findings = new Findings();
        return result(KIND.root(file, findings).map(root -> notebook(root, findings)), findings);
    }

    /** Reads what a file holds. */
    static NotebookResult read(byte[] bytes) {
        var findings = new Findings();
        return result(KIND.root(bytes, findings).map(root -> notebook(root, findings)), findings);
    }

    private static NotebookResult result(Optional<Notebook> read, Findings findings) {
        return read.filter(_ -> !findings.anyError())
                .<NotebookResult>map(notebook -> new NotebookResult.Read(notebook, findings.inFileOrder()))
                .orElseGet(() -> new NotebookResult.Unreadable(findings.inFileOrder()));
    }

    private static Notebook notebook(ObjectNode root, Findings findings) {
        return Keys.strictly(root, findings).read(keys -> {
            keys.ignore(VERSION_KEY);
            var ids = new HashSet<String>();
            return new Notebook(
                    keys.text("title", ""), keys.stamp("dataset"), keys.objects("claims", claim -> claim(claim, ids)));
        });
    }

    private static Claim claim(Keys keys, Set<String> ids) {
        var id = keys.required("id", "write a name that no other claim has, such as \"claim-1\".");
        var known = new HashSet<String>();
        return new Claim(
                once(keys, "id", id, ids, "the id of another claim; write another."),
                keys.text("words", ""),
                keys.text("note", ""),
                keys.objects("evidence", each -> evidence(each, known)),
                keys.objects("views", NotebookFile::view));
    }

    /** An id that must not stand twice; a second one is an error, after which the notebook is not used. */
    private static String once(Keys keys, String key, String id, Set<String> known, String advice) {
        if (known.add(id)) {
            return id;
        }
        keys.warn(key, "is \"" + id + "\", which is " + advice);
        var other = id + "'";
        while (!known.add(other)) {
            other += "'";
        }
        return other;
    }

    private static Evidence evidence(Keys keys, Set<String> known) {
        var statement = keys.required("statement", "write the id of a statement of the dataset.");
        keys.required("role", "write support, against or context.");
        return new Evidence(
                once(keys, "statement", statement, known, "under this claim already; take one of the two out."),
                keys.text("gist", ""),
                keys.word("role", Role.class, Role.CONTEXT),
                keys.object("answers").read(NotebookFile::answers),
                keys.text("note", ""));
    }

    private static Map<Probe, String> answers(Keys keys) {
        var answers = new EnumMap<Probe, String>(Probe.class);
        for (var probe : Probe.values()) {
            answers.put(probe, keys.text(NotebookWriter.word(probe), ""));
        }
        return answers;
    }

    private static KeptView view(Keys keys) {
        return new KeptView(keys.text("caption", ""), keys.text("words", ""), keys.state("state"));
    }
}
