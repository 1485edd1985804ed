package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.Datasets;
import parley.dataset.Origin;
import parley.network.Composition;
import parley.network.Relation;
import parley.query.Dating;
import parley.query.Leaning;
import parley.query.TimeWindow;
import parley.session.Lanes;
import parley.session.Selection;
import parley.session.ViewState;
import picocli.CommandLine;

class CommandLineTest {
    @TempDir
    Path folder = Path.of("");

    private record Ran(int exit, String out, String err) {}

    private static Ran run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        commandLine.getSubcommands().values().forEach(sub -> sub.setOut(new PrintWriter(out, true)));
        return new Ran(commandLine.execute(args), out.toString(), err.toString());
    }

    private static ViewState state(String... args) throws UnknownValue {
        var options = new ViewOptions();
        new CommandLine(new Wrapped(options)).parseArgs(args);
        return options.stateFor(Datasets.offer());
    }

    @CommandLine.Command
    private record Wrapped(@CommandLine.Mixin ViewOptions options) {}

    private static String refusal(String... args) {
        return String.valueOf(
                assertThrows(UnknownValue.class, () -> state(args)).getMessage());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("dataset.json"), text);
    }

    @Test
    void helpNamesEveryOption() {
        var help = run("--help").out();
        for (var option : new String[] {
            "--issue",
            "--stance",
            "--camp",
            "--from",
            "--to",
            "--select",
            "--search",
            "--size",
            "--theme",
            "--snapshot",
            "--sheet",
            "check",
            "datasets"
        }) {
            assertTrue(help.contains(option), option);
        }
    }

    @Test
    void checkPrintsTheProblemsOfARejectedFileAndExitsWithOne() throws IOException {
        var ran = run(
                "check",
                file(Datasets.offerJson().replace("\"speaker\": \"envoy\"", "\"speaker\": \"nobody\""))
                        .toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("nobody"), ran.out());
        assertTrue(ran.out().contains("line "), ran.out());
    }

    @Test
    void checkExitsWithZeroForAGoodFile() throws IOException {
        var ran = run("check", file(Datasets.offerJson()).toString());
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("4 statements"), ran.out());
    }

    @Test
    void anUnknownOptionGetsASentenceAndExitsWithTwo() {
        var ran = run("--colour", "red");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--colour"), ran.err());
    }

    @Test
    void aSizeThatIsNoneGetsASentenceAndExitsWithTwo() {
        var ran = run("--size", "big", "--snapshot", folder.resolve("never.png").toString());
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("1440x900"), ran.err());
        assertFalse(Files.exists(folder.resolve("never.png")));
    }

    @Test
    void stancesAreChosenByName() throws UnknownValue {
        var stances = state("--stance", "conditional,none").filter().stances();
        assertTrue(stances.admits(Leaning.CONDITIONAL) && stances.admits(Leaning.NO_POSITION));
        assertFalse(stances.admits(Leaning.SUPPORTS));
    }

    @Test
    void anUnknownStanceIsAnsweredWithTheKnownOnes() {
        assertTrue(refusal("--stance", "maybe").contains("supports, conditional, opposes, neutral, none"));
    }

    @Test
    void daysAreInclusive() throws UnknownValue {
        assertEquals(
                new TimeWindow(LocalDate.of(2013, 2, 1), LocalDate.of(2013, 2, 2)),
                state("--from", "2013-02-01", "--until", "2013-02-02").filter().window());
    }

    @Test
    void anImpossibleDayIsRefused() {
        assertTrue(refusal("--from", "2013-02-30").contains("2013-02-30"));
    }

    @Test
    void theWindowTakesToAsTheLastDay() {
        var ran = run(
                "--to", "2013-02-30", "--snapshot", folder.resolve("never.png").toString());
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("2013-02-30"), ran.err());
    }

    @Test
    void aReversedWindowIsRefused() {
        assertTrue(refusal("--from", "2013-02-05", "--until", "2013-02-01").contains("before it begins"));
    }

    @Test
    void anythingWithAnIdCanBeSelected() throws UnknownValue {
        assertEquals(new Selection.OfActor("rebel"), state("--select", "rebel").selection());
        assertEquals(
                new Selection.OfStatement("offer"), state("--select", "offer").selection());
        assertEquals(new Selection.OfEvent("talks"), state("--select", "talks").selection());
        assertEquals(
                new Selection.OfTie("minister>army:cooperative"),
                state("--select", "minister>army:cooperative").selection());
    }

    @Test
    void anUnknownIdIsRefused() {
        assertTrue(refusal("--select", "godot").contains("godot"));
        assertTrue(refusal("--camp", "west").contains("north, south, outside"));
        assertTrue(refusal("--issue", "weather").contains("dialogue, arms"));
    }

    @Test
    void linuxWithoutADisplayIsKnown() {
        assertEquals(Display.MISSING, Display.find("Linux", Map.of("DISPLAY", " ")));
        assertEquals(Display.READY, Display.find("Mac OS X", Map.of()));
    }

    @Test
    void theAxisIsLookedAtAsAskedFor() throws UnknownValue {
        var state = state("--lanes", "stances", "--days", "2013-02-02..2013-02-05", "--known");
        assertEquals(Lanes.STANCES, state.axis().lanes());
        assertEquals(
                new TimeWindow(LocalDate.of(2013, 2, 2), LocalDate.of(2013, 2, 5)),
                state.axis().days());
        assertEquals(Dating.PUBLISHED, state.dating());
    }

    @Test
    void theNetworkIsMadeOfWhatIsAskedFor() throws UnknownValue {
        assertEquals(
                new Composition(Set.of(Relation.MET, Relation.REPLIED_TO), true, 3, Set.of("south")),
                state("--ties", "met,replied-to", "--bodies", "--least", "3", "--open", "south")
                        .composition());
    }

    @Test
    void saysWhatDaysAndRelationsThereAre() {
        assertTrue(refusal("--days", "February").contains("2013-02-18..2013-03-03"));
        assertTrue(refusal("--ties", "knew").contains("spoke-about"));
    }

    @Test
    void whatComesAlongIsListedWithItsCounts() {
        var ran = run("datasets");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("moscow-offer-2013"), ran.out());
        assertTrue(
                ran.out().lines().anyMatch(line -> line.matches("syria-2013 .* 2013 +\\d+ +\\d+ +\\d+ +\\d+")),
                ran.out());
    }

    @Test
    void aShippedDatasetIsCheckedByItsId() {
        var ran = run("check", "moscow-offer-2013");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("moscow-offer-2013 is fine: 21 statements"), ran.out());
    }

    @Test
    void whatIsNeitherAFileNorAnIdIsAnsweredWithTheIds() {
        var ran = run("check", "syria-2031");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("no file \"syria-2031\""), ran.out());
        assertTrue(ran.out().contains("moscow-offer-2013, syria-2013"), ran.out());
    }

    @Test
    void coverageIsPrintedInColumns() throws IOException {
        var ran = run("check", "--coverage", file(Datasets.offerJson()).toString());
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("""
              Camp     statements  share  speakers  share
              North        1 of 4   25 %    1 of 3   33 %
              South        2 of 4   50 %    1 of 3   33 %
              Outside      1 of 4   25 %    1 of 3   33 %
            """.indent(0)), ran.out());
    }

    @Test
    void coverageOfARejectedFileIsNotPrinted() throws IOException {
        var ran = run("check", "--coverage", file("{}").toString());
        assertEquals(1, ran.exit());
        assertFalse(ran.out().contains("Camp"), ran.out());
    }

    @Test
    void anUnknownSheetIsAnsweredWithTheKnownOnes() {
        var ran =
                run("--sheet", "bed", "--snapshot", folder.resolve("never.png").toString());
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("about") && ran.err().contains("compare"), ran.err());
    }

    @Test
    void remarksOnAFileOpenIt() throws IOException {
        var opening =
                Opening.of(new Origin.OfFile(file(Datasets.offerJson().replace("\"tours\": []", "\"trips\": []"))));
        assertEquals("offer", opening.dataset().about().id());
        assertFalse(opening.refused());
        assertEquals(1, opening.problems().size());
    }

    @Test
    void aBrokenFileLeavesTheFirstDatasetInItsPlace() throws IOException {
        var opening = Opening.of(new Origin.OfFile(file("{")));
        assertTrue(opening.refused());
        assertEquals(Origin.named("moscow-offer-2013"), opening.origin());
        assertEquals("dataset.json could not be opened", opening.title());
    }

    @Test
    void remarksAreNotMadeAgainOnWhatWasOpenLast() throws IOException {
        var file = file(Datasets.offerJson().replace("\"tours\": []", "\"trips\": []"));
        assertTrue(Opening.again(new Origin.OfFile(file)).problems().isEmpty());
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("talks.csv"), text);
    }

    @Test
    void anImportWritesADatasetAndAccountsForEveryRow() throws IOException {
        var table = table("date,speaker,stance\n2013-02-25,Ada,yes\nsoon,Bo,no\n");
        var out = folder.resolve("out.json");
        var ran = run("import", table.toString(), "--to", out.toString());
        assertEquals(0, ran.exit(), ran.out());
        assertTrue(ran.out().contains("stance: stance"), ran.out());
        assertTrue(ran.out().contains("row 3, column date: left out: The date cannot be read"), ran.out());
        assertTrue(ran.out().contains("2 rows read, 1 imported, 1 left out"), ran.out());
        assertEquals(0, run("check", out.toString()).exit());
    }

    @Test
    void anImportWithAnOpenQuestionWritesNothing() throws IOException {
        var out = folder.resolve("out.json");
        var ran = run("import", table("date,speaker\n03/04/2013,Ada\n").toString(), "--to", out.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("--date-order dmy or mdy"), ran.out());
        assertFalse(Files.exists(out));
    }

    @Test
    void anAnswerOnTheCommandLineSettlesIt() throws IOException {
        var out = folder.resolve("out.json");
        var table = table("date,speaker\n03/04/2013,Ada\n").toString();
        assertEquals(
                0,
                run("import", table, "--date-order", "dmy", "--to", out.toString())
                        .exit());
        assertTrue(Files.readString(out).contains("\"said\": \"2013-04-03\""));
    }

    @Test
    void aSavedMappingIsUsedAgain() throws IOException {
        var mapping = folder.resolve("m.json").toString();
        var out = folder.resolve("out.json").toString();
        var table = table("date,speaker,stance\n2013-02-25,Ada,yes\n").toString();
        run("import", table, "--issue", "Arms", "--save-mapping", mapping, "--to", out);
        assertEquals(0, run("import", table, "--mapping", mapping, "--to", out).exit());
        assertTrue(Files.readString(Path.of(out)).contains("\"label\": \"Arms\""));
    }

    @Test
    void aTableOfActorsGoesWithStatements() throws IOException {
        var actors = Files.writeString(
                folder.resolve("actors.csv"),
                "id,name,kind,camp,aliases,represents\n7,Ada Minister,person,North,Minister,North Council\n");
        var out = folder.resolve("out.json").toString();
        var table = table("date,speaker\n2013-02-25,Minister\n2013-02-26,7\n").toString();
        assertEquals(
                0,
                run("import", table, "--actors", actors.toString(), "--to", out).exit());
        var text = Files.readString(Path.of(out));
        assertTrue(text.contains("\"represents\": [\"north-council\"]"), text);
        assertEquals(2, text.split("\"speaker\": \"ada-minister\"", -1).length - 1, text);
    }

    @Test
    void anUnknownDelimiterDoesNotFit() throws IOException {
        var table = table("date,speaker\n2013-02-25,Ada\n").toString();
        assertEquals(
                2, run("import", table, "--delimiter", "dash", "--to", "x.json").exit());
    }

    @Test
    void checkTakesAnyFileThatCanBeImported() throws IOException {
        var ran = run("check", table("date,speaker\n2013-02-25,Ada\n").toString());
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("can be opened: 1 statement, 1 actor"), ran.out());
    }

    @Test
    void aViewFileTakesNoOtherFilters() throws IOException {
        var view = Files.writeString(folder.resolve("mine.parley-view.json"), "{}");
        var ran = run(view.toString(), "--stance", "conditional", "--snapshot", "never.png");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("A view brings its own filters"), ran.err());
    }

    @Test
    void whatIsMeasuredOnNoGraphIsAMistake() {
        var ran = run("bench", "measures", "--graph", "nowhere");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--graph"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--ties=3", "--statements=3"})
    void aDatasetOfTooFewActorsIsNotMadeUp(String size) {
        var to = folder.resolve("few.json");
        var ran = run("bench", "make", "--actors", "5", size, "--to", to.toString());
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("at least 12"), ran.err());
        assertFalse(Files.exists(to));
    }
}
