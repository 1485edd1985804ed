package parley.export.notebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * A notebook as it is read elsewhere, the same for every format.
 *
 * @param subject what it is about and what it holds, in a sentence
 */
public record Paper(String title, String subject, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** Its pictures, in order. */
    public Stream<Block.Figure> figures() {
        return blocks.stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast);
    }
}
