package parley.imports.dna;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.model.Stance;

class DnaImportTest {
    private static final String TEXT = "Zoë says: we must talk. Bo says: never.";

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    /** Two statements with the four variables, and an annotation; a space in the file's name. */
    @BeforeEach
    void project() throws SQLException {
        file = folder.resolve("our project.dna");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            for (var line : List.of(
                    "CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Author TEXT, Source TEXT, Date INTEGER)",
                    "CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT)",
                    "CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)",
                    "CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,"
                            + " Stop INTEGER)",
                    "CREATE TABLE DATABOOLEAN(StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
                    "CREATE TABLE DATAINTEGER(StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
                    "CREATE TABLE DATASHORTTEXT(StatementId INTEGER, VariableId INTEGER, Entity INTEGER)",
                    "CREATE TABLE ENTITIES(ID INTEGER, VariableId INTEGER, Value TEXT)",
                    "CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER, AttributeVariable TEXT)",
                    "CREATE TABLE ATTRIBUTEVALUES(EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT)",
                    "INSERT INTO DOCUMENTS VALUES(1, 'A day', '" + TEXT + "', '', 'Daily', 1361836799)",
                    "INSERT INTO STATEMENTTYPES VALUES(1, 'DNA Statement'), (2, 'Annotation')",
                    "INSERT INTO VARIABLES VALUES(1, 'person', '', 1), (2, 'organization', '', 1),"
                            + " (3, 'concept', '', 1), (4, 'agreement', '', 1), (5, 'note', '', 2)",
                    "INSERT INTO ENTITIES VALUES(1, 1, 'Zoë'), (2, 2, 'Council'), (3, 3, 'Talks are needed')",
                    "INSERT INTO ATTRIBUTEVARIABLES VALUES(1, 'Type')",
                    "INSERT INTO ATTRIBUTEVALUES VALUES(1, 1, 'Government')",
                    "INSERT INTO STATEMENTS VALUES(1, 1, 1, 10, 23), (2, 1, 1, 33, 39), (3, 2, 1, 0, 5)",
                    "INSERT INTO DATASHORTTEXT VALUES(1, 1, 1), (1, 2, 2), (1, 3, 3), (2, 2, 2), (2, 3, 3)",
                    "CREATE TABLE DATALONGTEXT(StatementId INTEGER, VariableId INTEGER, Value TEXT)",
                    "INSERT INTO DATALONGTEXT VALUES(3, 5, 'ask Zoë')",
                    "INSERT INTO DATABOOLEAN VALUES(1, 4, 1), (2, 4, 0)")) {
                sql.execute(line);
            }
        }
    }

    private Imported read() {
        return assertInstanceOf(Imported.class, DnaImport.read(file, "", Monitor.SILENT));
    }

    @Test
    void agreementIsTheStance() {
        assertEquals(
                List.of(Stance.SUPPORTS, Stance.OPPOSES),
                read().dataset().statements().stream()
                        .map(said -> said.positions().getFirst().stance())
                        .toList());
    }

    @Test
    void theQuotationStandsAtTheOffsets() {
        assertEquals(
                "we must talk.",
                read().dataset().statements().getFirst().quote().orElseThrow());
    }

    @Test
    void aPersonRepresentsTheOrganisation() {
        assertEquals(List.of("council"), read().dataset().actor("zoe").represents());
    }

    @Test
    void whereNoPersonIsCodedTheOrganisationSpeaks() {
        assertEquals("council", read().dataset().statement("dna-2").speaker());
    }

    @Test
    void theDayIsThatOfUniversalTime() {
        assertEquals(
                "2013-02-25", read().dataset().statement("dna-1").said().first().toString());
    }

    @Test
    void aStatementOfAnotherTypeIsReported() {
        var report = read().report();
        assertEquals(3, report.read());
        assertEquals(
                Map.of("Statements of the type \"Annotation\" lack person, organization, concept or agreement", 1L),
                report.leftOut());
    }

    @Test
    void anAnnotationIsLeftOutWithItsWords() {
        assertEquals("ask Zoë", read().report().problems().getFirst().found());
    }

    @Test
    void theFileAndItsFolderStayAsTheyAre() throws IOException {
        var before = Files.readAllBytes(file);
        read();
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aDatabaseOfAnotherMakeIsRefused() throws IOException {
        var other = Files.writeString(folder.resolve("other.dna"), "SQLite format 3, but not really");
        assertInstanceOf(Refused.class, DnaImport.read(other, "", Monitor.SILENT));
    }
}
