package parley.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.imports.build.Names;
import parley.model.Dated;

/**
 * What a table seems to be, judged by its first rows alone; every part can be replaced.
 * Replacing how it is written (delimiter, character set, header, kind) guesses its columns anew; replacing what a column or
 * a date means leaves the rest as it is.
 */
public final class TableGuess {
    /** How much of a file is looked at, in bytes; its character set is judged by the whole file. */
    public static final int HEAD = 1 << 18;

    private static final int SHOWN = 20;

    private final byte[] head;
    private final TableShape shape;
    private final Mapping mapping;
    private final List<String> names;
    private final List<List<String>> rows;

    private TableGuess(byte[] head, TableShape shape, Mapping mapping, List<String> names, List<List<String>> rows) {
        this.head = head;
        this.shape = shape;
        this.mapping = mapping;
        this.names = names;
        this.rows = rows;
    }

    /** Judges the whole of a small table. */
    public static TableGuess of(byte[] bytes) {
        return of(bytes, Encoding.of(bytes, true));
    }

    /**
     * Judges a file by its beginning, and its character set by all of it.
     *
     * @throws IOException when it cannot be read
     */
    public static TableGuess of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            boolean whole = head.length < HEAD;
            var charset = Encoding.of(head, whole);
            boolean changes = !whole && charset.equals(StandardCharsets.UTF_8) && !isUtf8(file);
            return of(head, changes ? Charset.forName("windows-1252") : charset);
        }
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (InputStream in = Files.newInputStream(file);
                var reader = new InputStreamReader(in, decoder)) {
            var buffer = new char[1 << 14];
            while (reader.read(buffer) >= 0) {
                // only whether all of it decodes
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static TableGuess of(byte[] head, Charset charset) {
        var delimiter = Guessing.delimiter(head, charset);
        var rows = Guessing.rows(head, new TableShape(delimiter, charset, false));
        return of(head, new TableShape(delimiter, charset, Guessing.header(rows)));
    }

    private static TableGuess of(byte[] head, TableShape shape) {
        var parts = Parts.of(head, shape);
        return parts.guess(head, shape, parts.columns().kind());
    }

    /** The header and the rows under it. */
    private record Parts(List<String> names, List<List<String>> rows) {
        private static Parts of(byte[] head, TableShape shape) {
            var rows = Guessing.rows(head, shape);
            return shape.header() && !rows.isEmpty()
                    ? new Parts(rows.getFirst().stream().map(Names::tidy).toList(), rows.subList(1, rows.size()))
                    : new Parts(List.of(), rows);
        }

        private Columns columns() {
            return new Columns(names, rows);
        }

        private TableGuess guess(byte[] head, TableShape shape, TableKind kind) {
            var columns = columns();
            var roles = columns.roles(kind);
            var mapping = new Mapping(
                    kind, roles, columns.dateOrder(roles), columns.listSeparator(roles), columns.issue(roles));
            return new TableGuess(head, shape, mapping, names, rows);
        }
    }

    public TableShape shape() {
        return shape;
    }

    public Mapping mapping() {
        return mapping;
    }

    /** What the columns are called, without stray spaces; empty where the table has no header. */
    public List<String> names() {
        return names;
    }

    /** What a column is called, counted from 0: its name, or "column 3" where it has none. */
    public String name(int column) {
        return column < names.size() && !names.get(column).isEmpty() ? names.get(column) : "column " + (column + 1);
    }

    /** The first rows, without the header, to show beside the guess. */
    public List<List<String>> rows() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    /** What must be asked before its dates can be read; empty where nothing must. */
    public Optional<DateQuestion> question() {
        return mapping.dateOrder() == DateOrder.AMBIGUOUS
                ? new Columns(names, rows)
                        .dates(mapping.roles()).stream()
                                .filter(DateText::isNumbers)
                                .findFirst()
                                .map(TableGuess::question)
                : Optional.empty();
    }

    private static DateQuestion question(String example) {
        return new DateQuestion(
                example,
                DateText.read(example, DateOrder.DMY).map(Dated::first).orElseThrow(),
                DateText.read(example, DateOrder.MDY).map(Dated::first).orElseThrow());
    }

    public TableGuess withDelimiter(Delimiter changed) {
        return of(head, shape.withDelimiter(changed));
    }

    public TableGuess withCharset(Charset changed) {
        return of(head, shape.withCharset(changed));
    }

    public TableGuess withHeader(boolean changed) {
        return of(head, shape.withHeader(changed));
    }

    /** The same table taken for one of another kind, its columns guessed as that kind's. */
    public TableGuess withKind(TableKind changed) {
        return Parts.of(head, shape).guess(head, shape, changed);
    }

    /** The same with another role for a column, counted from 0; how dates are
     * written is guessed anew where the columns with dates are others. */
    public TableGuess withRole(int column, ColumnRole role) {
        var roles = new ArrayList<>(mapping.roles());
        roles.set(column, role);
        var columns = new Columns(names, rows);
        var before = columns.dateOrder(mapping.roles());
        var after = columns.dateOrder(roles);
        return withMapping(mapping.withRoles(roles).withDateOrder(after == before ? mapping.dateOrder() : after));
    }

    /** A role without which nothing can be imported, and that no column has yet. */
    public Optional<ColumnRole> missing() {
        return Columns.missing(mapping);
    }

    public TableGuess withDateOrder(DateOrder changed) {
        return withMapping(mapping.withDateOrder(changed));
    }

    public TableGuess withListSeparator(String changed) {
        return withMapping(mapping.withListSeparator(changed));
    }

    public TableGuess withIssue(String changed) {
        return withMapping(mapping.withIssue(changed));
    }

    /** The same with a mapping as a whole. */
    public TableGuess withMapping(Mapping changed) {
        return new TableGuess(head, shape, changed, names, rows);
    }

    /** The same as a file that was saved for such a table has it. */
    public TableGuess withSaved(SavedMapping saved) {
        var reshaped = of(head, saved.shape());
        return reshaped.withMapping(saved.mappingFor(reshaped));
    }

    /** The guess in a few sentences. */
    public List<String> inWords() {
        var sentences = new ArrayList<String>();
        sentences.add(
                "A table of " + lower(mapping.kind()) + ", delimiter " + lower(shape.delimiter()) + ", character set "
                        + shape.charset().name() + ", " + (shape.header() ? "with" : "without") + " a header, dates "
                        + lower(mapping.dateOrder()) + ".");
        for (int column = 0; column < mapping.roles().size(); column++) {
            var role = mapping.roles().get(column);
            sentences.add("  " + name(column) + ": " + (role == ColumnRole.IGNORED ? "not imported" : role.word()));
        }
        question().ifPresent(question -> sentences.add(question.sentence()));
        return sentences;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What tells this table's header from others: its names, in order. */
    public String signature() {
        return names.stream().map(ColumnRole::key).collect(Collectors.joining("|"));
    }
}
