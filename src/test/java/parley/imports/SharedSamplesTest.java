package parley.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import parley.imports.report.ImportReport;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.Monitor;

/** Real files, where the folder with them is present: -Dparley.samples=FOLDER, or shared/import-samples above the project. */
@EnabledIf("arePresent")
class SharedSamplesTest {
    private static Optional<Path> folder() {
        var named = Optional.ofNullable(System.getProperty("parley.samples")).map(Path::of);
        var above = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/import-samples"));
        return Stream.concat(named.stream(), above).filter(Files::isDirectory).findFirst();
    }

    static boolean arePresent() {
        return folder().isPresent();
    }

    private static Imported read(String name) {
        var file = folder().orElseThrow().resolve(name);
        var planned = ImportPlan.of(List.of(file), null, null, UnaryOperator.identity());
        var plan = assertInstanceOf(ImportPlan.Planned.Ready.class, planned).plan();
        return assertInstanceOf(Imported.class, plan.read("", Monitor.SILENT));
    }

    private static List<Long> counts(ImportReport report) {
        return List.of(report.read(), report.imported(), report.folded(), report.totalLeftOut());
    }

    @Test
    void gdeltAccountsForEveryRow() {
        assertEquals(
                List.of(2414L, 1499L, 671L, 244L),
                counts(read("gdelt-20180101000000.export.CSV").report()));
    }

    @Test
    void icewsAccountsForEveryRow() {
        assertEquals(
                List.of(3705L, 2734L, 971L, 0L),
                counts(read("icews-2018-06.sample.tab").report()));
    }

    @Test
    void theProjectHasSevenDocumentsAndFortyOneStatements() {
        var imported = read("dna-sample.dna");
        assertEquals(List.of(41L, 40L, 0L, 1L), counts(imported.report()));
        assertEquals(7, imported.dataset().sources().size());
    }
}
