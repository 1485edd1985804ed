package parley.export.notebook;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.export.picture.Sheet;

/** A part of a paper, below the one before it. */
public sealed interface Block {

    /** @param level 2 for a part of the paper, 3 for a part of that */
    record Heading(int level, String text) implements Block {}

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * What somebody said.
     *
     * @param words with quotation marks where they are verbatim
     * @param language as a BCP 47 tag; empty where it is not known
     * @param sources their numbers
     */
    record Quotation(String words, String language, List<Integer> sources) implements Block {
        public Quotation {
            sources = List.copyOf(sources);
        }
    }

    /** Questions and what was found by asking them. */
    record Answers(List<Answer> answers) implements Block {
        public Answers {
            answers = List.copyOf(answers);
        }
    }

    /** @param answer as paragraphs are, with breaks */
    record Answer(String question, List<Run> answer) {
        public Answer {
            answer = List.copyOf(answer);
        }
    }

    /**
     * A picture.
     *
     * @param number from 1
     * @param caption under it
     * @param description for who cannot see it
     */
    record Figure(int number, String caption, String description, Sheet sheet) implements Block {}

    /** What was cited; the first has the number 1. */
    record Sources(List<Source> sources) implements Block {
        public Sources {
            sources = List.copyOf(sources);
        }
    }

    /**
     * @param citation in full
     * @param address where it stands, which is in the citation too; or null
     */
    record Source(int number, String citation, @Nullable URI address) {}
}
