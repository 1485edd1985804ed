package parley.imports.dna;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;
import parley.model.Stance;

/** The tables of a project, as far as they bear on statements, read into memory. */
record Project(
        Map<Integer, Document> documents,
        Map<Integer, StatementType> types,
        Map<Integer, Entity> entities,
        List<Coded> statements) {

    /** @param seconds since 1970, which DNA counts in UTC */
    record Document(int id, String title, String text, String author, String source, long seconds) {}

    /** @param variables their ids by their names, in the order of the file */
    record StatementType(int id, String label, Map<String, Integer> variables) {}

    /** @param attributes its values by the attributes' names, without the empty ones */
    record Entity(int id, int variable, String value, Map<String, String> attributes) {}

    /**
     * One statement.
     *
     * @param start of its words in the document's text
     * @param entities by the ids of their variables
     * @param texts of its long variables, by their ids, without the empty ones
     * @param stances by the ids of their variables: yes or a number above 0 supports, no or one below opposes
     */
    record Coded(
            int id,
            int type,
            int document,
            int start,
            int stop,
            Map<Integer, Integer> entities,
            Map<Integer, String> texts,
            Map<Integer, Stance> stances) {}

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Reads a project; the file is opened as one that nobody changes, so that it is neither locked nor written to.
     *
     * @throws SQLException when it is no project of DNA 3
     */
    static Project read(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=ro&immutable=1");
        try (var connection = source.getConnection()) {
            return new Project(documents(connection), types(connection), entities(connection), statements(connection));
        }
    }

    private static void each(Connection connection, String query, Row taking) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                taking.take(rows);
            }
        }
    }

    private static Map<Integer, Document> documents(Connection connection) throws SQLException {
        var documents = new LinkedHashMap<Integer, Document>();
        each(connection, "SELECT ID, Title, Text, Author, Source, Date FROM DOCUMENTS ORDER BY ID", row -> {
            var document =
                    new Document(row.getInt(1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), row.getLong(6));
            documents.put(document.id(), document);
        });
        return documents;
    }

    private static Map<Integer, StatementType> types(Connection connection) throws SQLException {
        var types = new LinkedHashMap<Integer, StatementType>();
        each(
                connection,
                "SELECT ID, Label FROM STATEMENTTYPES ORDER BY ID",
                row -> types.put(row.getInt(1), new StatementType(row.getInt(1), text(row, 2), new LinkedHashMap<>())));
        each(connection, "SELECT ID, Variable, StatementTypeId FROM VARIABLES ORDER BY ID", row -> {
            var type = types.get(row.getInt(3));
            if (type != null) {
                type.variables().put(text(row, 2), row.getInt(1));
            }
        });
        return types;
    }

    private static Map<Integer, Entity> entities(Connection connection) throws SQLException {
        var entities = new LinkedHashMap<Integer, Entity>();
        each(
                connection,
                "SELECT ID, VariableId, Value FROM ENTITIES ORDER BY ID",
                row -> entities.put(
                        row.getInt(1), new Entity(row.getInt(1), row.getInt(2), text(row, 3), new HashMap<>())));
        each(
                connection,
                "SELECT v.EntityId, a.AttributeVariable, v.AttributeValue FROM ATTRIBUTEVALUES v"
                        + " JOIN ATTRIBUTEVARIABLES a ON a.ID = v.AttributeVariableId",
                row -> {
                    var entity = entities.get(row.getInt(1));
                    if (entity != null && !text(row, 3).isEmpty()) {
                        entity.attributes().put(text(row, 2), text(row, 3));
                    }
                });
        return entities;
    }

    private static List<Coded> statements(Connection connection) throws SQLException {
        var byId = new LinkedHashMap<Integer, Coded>();
        each(
                connection,
                "SELECT ID, StatementTypeId, DocumentId, Start, Stop FROM STATEMENTS ORDER BY ID",
                row -> byId.put(
                        row.getInt(1),
                        new Coded(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                new HashMap<>(),
                                new HashMap<>(),
                                new HashMap<>())));
        each(connection, "SELECT StatementId, VariableId, Entity FROM DATASHORTTEXT", row -> {
            var coded = byId.get(row.getInt(1));
            if (coded != null) {
                coded.entities().put(row.getInt(2), row.getInt(3));
            }
        });
        each(connection, "SELECT StatementId, VariableId, Value FROM DATALONGTEXT", row -> {
            var coded = byId.get(row.getInt(1));
            if (coded != null && !text(row, 3).isEmpty()) {
                coded.texts().put(row.getInt(2), text(row, 3));
            }
        });
        each(connection, "SELECT StatementId, VariableId, Value FROM DATABOOLEAN", row -> {
            var coded = byId.get(row.getInt(1));
            if (coded != null) {
                coded.stances().put(row.getInt(2), row.getInt(3) == 0 ? Stance.OPPOSES : Stance.SUPPORTS);
            }
        });
        each(connection, "SELECT StatementId, VariableId, Value FROM DATAINTEGER", row -> {
            var coded = byId.get(row.getInt(1));
            if (coded != null) {
                coded.stances().put(row.getInt(2), ofNumber(row.getInt(3)));
            }
        });
        return new ArrayList<>(byId.values());
    }

    private static Stance ofNumber(int agreement) {
        return agreement == 0 ? Stance.NEUTRAL : agreement > 0 ? Stance.SUPPORTS : Stance.OPPOSES;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null || text.isBlank() ? "" : text;
    }
}
