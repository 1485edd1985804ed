package parley.imports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import parley.imports.report.ImportResult.Cancelled;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.model.Act;
import parley.model.ActorKind;
import parley.model.Dated;
import parley.model.Stance;

class TableImportTest {
    private static Tables table(String... lines) {
        return Tables.of(String.join("\n", lines) + "\n");
    }

    private static Dated day(int year, int month, int day) {
        return new Dated.Day(LocalDate.of(year, month, day));
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstName() {
        assertEquals(
                day(2013, 2, 25),
                table("\uFEFFdate,speaker", "2013-02-25,Ada").statement().said());
    }

    @Test
    void straySpacesInHeadersDoNotMatter() {
        assertEquals(
                "ada", table(" Date , Speaker ", "2013-02-25, Ada ").statement().speaker());
    }

    @Test
    void mixedLineEndsAreOneTable() {
        assertEquals(
                3,
                Tables.of("date,speaker\r\n2013-02-25,Ada\n2013-02-26,Bo\r2013-02-27,Cy\r\n")
                        .report()
                        .imported());
    }

    @Test
    void aHintForSpreadsheetsIsNoHeader() {
        assertEquals(
                1,
                table("sep=;", "date;speaker", "2013-02-25;Ada")
                        .dataset()
                        .statements()
                        .size());
    }

    @Test
    void lettersOfIso88591Survive() {
        var table = Tables.of("date;speaker\n2013-02-25;Zoë Müller\n", StandardCharsets.ISO_8859_1);
        assertEquals("Zoë Müller", table.dataset().actors().getFirst().name());
    }

    @Test
    void quotationsMayHoldDelimitersQuotesAndLineBreaks() {
        var said = table("date,speaker,quote", "2013-02-25,Ada,\"We, \"\"all\"\",\nare ready\"")
                .statement();
        assertEquals("We, \"all\",\nare ready", said.quote().orElseThrow());
    }

    @Test
    void aBadRowIsToldByItsLineAndTheRestImported() {
        var report = table("date,speaker", "2013-02-25,Ada", "someday,Bo", "2013-02-27,Cy")
                .report();
        assertEquals(2, report.imported());
        assertEquals(3, report.problems().getFirst().row());
        assertEquals("date", report.problems().getFirst().column());
    }

    @Test
    void everyRowIsAccountedFor() {
        var report = table("date,speaker,stance", "2013-02-25,Ada,yes", ",Bo,no", "2013-02-27,,no", "2013-02-28,Cy,hm")
                .report();
        assertEquals(4, report.read());
        assertEquals(
                Map.of("The date is missing", 1L, "Nobody is named as the speaker", 1L, "The stance is not known", 1L),
                report.leftOut());
    }

    @Test
    void aRowThatIsTooShortIsImportedWithARemark() {
        var report = table("date,speaker,place", "2013-02-25,Ada").report();
        assertEquals(1, report.imported());
        assertEquals(
                "The row has fewer cells than the table has columns",
                report.problems().getFirst().reason());
    }

    @Test
    void aRowThatIsTooLongIsLeftOut() {
        var report = table("date,speaker", "2013-02-25,Ada", "2013-02-25,Bo,of,the,north")
                .report();
        assertEquals(Map.of("The row has more cells than the table has columns", 1L), report.leftOut());
    }

    @Test
    void aQuotationThatIsNeverClosedRefusesTheTable() {
        var refused = assertInstanceOf(
                Refused.class,
                table("date,speaker,quote", "2013-02-25,Ada,fine", "2013-02-26,Bo,\"open")
                        .read());
        assertEquals(3, refused.problems().getFirst().row());
    }

    @Test
    void anIdOfSeventeenDigitsStaysAsItIs() {
        assertEquals(
                "12345678901234567",
                table("id,date,speaker", "12345678901234567,2013-02-25,Ada")
                        .statement()
                        .id());
    }

    @Test
    void aCodeKeepsItsLeadingZero() {
        var said = table("date,speaker,act", "2013-02-25,Ada,036").statement();
        assertEquals("036", said.cameo());
        assertEquals(Act.INTEND_TO_COOPERATE, said.act());
    }

    @Test
    void aLostZeroIsPutBackWhereNothingElseCanBeMeant() {
        var table = table("date,speaker,act", "2013-02-25,Ada,36");
        assertEquals("036", table.statement().cameo());
        assertEquals(
                "The code has lost its leading zero",
                table.report().problems().getFirst().reason());
    }

    @Test
    void aStatementWithoutAnActIsAComment() {
        assertEquals(
                Act.COMMENT, table("date,speaker", "2013-02-25,Ada").statement().act());
    }

    @Test
    void datesThatCanBeReadInTwoWaysAreNotImported() {
        var refused = assertInstanceOf(
                Refused.class, table("date,speaker", "03/04/2013,Ada").read());
        assertTrue(
                refused.problems().getFirst().sentence().contains("2013-04-03 or 2013-03-04"),
                refused.problems().getFirst().sentence());
    }

    @Test
    void withAnAnswerTheyAre() {
        var result = table("date,speaker", "03/04/2013,Ada")
                .read(guess -> guess.withDateOrder(DateOrder.MDY), Monitor.SILENT);
        var imported = assertInstanceOf(parley.imports.report.ImportResult.Imported.class, result);
        assertEquals(day(2013, 3, 4), imported.dataset().statements().getFirst().said());
    }

    @Test
    void monthsMayBeWords() {
        assertEquals(
                day(2013, 2, 25),
                table("date,speaker", "\"February 25, 2013\",Ada").statement().said());
    }

    @Test
    void aMonthAloneStaysAMonth() {
        assertInstanceOf(
                Dated.Month.class,
                table("date,speaker", "2013-02,Ada").statement().said());
    }

    @Test
    void aSpreadsheetsNumberOfDaysIsADate() {
        assertEquals(
                day(2013, 2, 25), table("date,speaker", "41330,Ada").statement().said());
    }

    @Test
    void aDayThatNoCalendarHasIsAProblem() {
        assertEquals(
                "The date cannot be read",
                table("date,speaker", "2013-02-30,Ada").problems().getFirst().reason());
    }

    @Test
    void commonWordsForStancesAreUnderstood() {
        var statements = table(
                        "date,speaker,stance", "2013-02-25,Ada,Pro", "2013-02-26,Bo,against", "2013-02-27,Cy,only if")
                .dataset()
                .statements();
        assertEquals(
                List.of(Stance.SUPPORTS, Stance.OPPOSES, Stance.CONDITIONAL),
                statements.stream()
                        .map(said -> said.positions().getFirst().stance())
                        .toList());
    }

    @Test
    void zeroIsNoStance() {
        var problem = table("date,speaker,stance", "2013-02-25,Ada,1", "2013-02-25,Bo,0")
                .problems()
                .getFirst();
        assertEquals("it may mean no or neutral; write the word.", problem.advice());
    }

    @Test
    void conditionsOfAnUnconditionalStanceAreNotDroppedSilently() {
        var table = table("date,speaker,stance,conditions", "2013-02-25,Ada,yes,guns silent");
        assertEquals(List.of(), table.statement().positions().getFirst().conditions());
        assertEquals(
                "Only a conditional stance has conditions",
                table.report().problems().getFirst().reason());
    }

    @Test
    void addresseesAreCutApart() {
        assertEquals(
                List.of("bo", "cy"),
                table("date,speaker,addressees", "2013-02-25,Ada,Bo; Cy")
                        .statement()
                        .addressees());
    }

    @Test
    void rowsOfOneIdAreOneStatement() {
        var table = table("id,date,speaker,issue,stance", "7,2013-02-25,Ada,Talks,yes", "7,2013-02-25,Ada,Arms,no");
        assertEquals(2, table.statement().positions().size());
        assertEquals(1, table.report().folded());
    }

    @Test
    void anIdOfTwoSpeakersIsAProblem() {
        var report =
                table("id,date,speaker", "7,2013-02-25,Ada", "7,2013-02-25,Bo").report();
        assertEquals(1, report.totalLeftOut());
    }

    @Test
    void theStanceIsOnWhatItsColumnNames() {
        var dataset = table("date,speaker,stance on dialogue", "2013-02-25,Ada,yes")
                .read(guess -> guess.withRole(2, ColumnRole.STANCE).withIssue("Dialogue"), Monitor.SILENT);
        var imported = assertInstanceOf(parley.imports.report.ImportResult.Imported.class, dataset);
        assertEquals("dialogue", imported.dataset().issues().getFirst().id());
    }

    @Test
    void anEdgeListKeepsParallelEdgesAndWeights() {
        var links = table("source,target,weight,kind,date", "Ada,Bo,2.5,trade,2013-02-25", "Ada,Bo,1,aid,")
                .dataset()
                .links();
        assertEquals(2, links.size());
        assertEquals(2.5, links.getFirst().weight());
        assertEquals("aid", links.getLast().label());
        assertNull(links.getLast().period());
    }

    @Test
    void kindsAreGuessedByNamesAndSaid() {
        var table = table("date,speaker,addressees", "2013-02-25,Ada Minister,Security Council; France");
        assertEquals(
                List.of(ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.STATE),
                table.dataset().actors().stream().map(actor -> actor.kind()).toList());
        assertTrue(table.report().notes().stream().anyMatch(note -> note.contains("guessed")));
    }

    @Test
    void anImportThatIsCancelledKeepsNothing() {
        var monitor = new Monitor((_, _, _) -> {}, () -> true);
        assertInstanceOf(
                Cancelled.class, table("date,speaker", "2013-02-25,Ada").read(UnaryOperator.identity(), monitor));
    }

    @Test
    void progressReachesTheLastByte() {
        var table = table("date,speaker", "2013-02-25,Ada");
        var seen = new long[2];
        var monitor = new Monitor(
                (_, bytes, all) -> {
                    seen[0] = bytes;
                    seen[1] = all;
                },
                () -> false);
        table.read(UnaryOperator.identity(), monitor);
        assertEquals(table.length(), seen[0]);
        assertEquals(seen[1], seen[0]);
    }
}
