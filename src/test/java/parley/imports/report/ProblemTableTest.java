package parley.imports.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.imports.report.RowProblem.Severity;

class ProblemTableTest {
    @Test
    void cellsThatHoldCommasAndQuotesAreQuoted() {
        var problem = new RowProblem(
                Severity.LEFT_OUT,
                "talks.csv",
                7,
                "date",
                "The date cannot be read",
                "soon, \"maybe\"",
                "write a day.");
        assertEquals(
                "file,row,column,became,reason,found,advice\r\n"
                        + "talks.csv,7,date,left out,The date cannot be read,\"soon, \"\"maybe\"\"\",write a day.\r\n",
                ProblemTable.csv(List.of(problem)));
    }

    @Test
    void aProblemOfAWholeFileHasNoRow() {
        assertEquals(
                "file,row,column,became,reason,found,advice\r\na.csv,,,left out,Empty,,choose another.\r\n",
                ProblemTable.csv(List.of(RowProblem.ofFile("a.csv", "Empty", "choose another."))));
    }
}
