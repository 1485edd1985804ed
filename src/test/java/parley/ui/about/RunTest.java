package parley.ui.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RunTest {
    private static List<Run> runs(String paragraph) {
        return Run.of(Objects.requireNonNull(Markdown.parse(paragraph).getFirstChild()));
    }

    @Test
    void emphasisNests() {
        assertEquals(
                List.of(
                        new Run("very ", true, false, false, null),
                        new Run("much", true, true, false, null),
                        new Run(" so", false, false, false, null)),
                runs("**very *much*** so"));
    }

    @Test
    void aLineThatBreaksInTheFileGoesOn() {
        assertEquals(
                List.of("one", " ", "two"),
                runs("one\ntwo").stream().map(Run::text).toList());
    }

    @Test
    void onlyAnAddressOfTheWebIsALink() {
        assertEquals(
                List.of(new Run("a page", false, false, false, "https://example.org/a")),
                runs("[a page](https://example.org/a)"));
        assertEquals(List.of(new Run("a file", false, false, false, null)), runs("[a file](../data.md)"));
        assertEquals(List.of(new Run("a trick", false, false, false, null)), runs("[a trick](javascript:x)"));
    }

    @Test
    void codeKeepsItsWords() {
        assertEquals(List.of(new Run("parley *check*", false, false, true, null)), runs("`parley *check*`"));
    }
}
