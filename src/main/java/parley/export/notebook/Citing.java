package parley.export.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.export.citation.Chicago;
import parley.export.citation.Quoted;
import parley.model.Dataset;
import parley.model.Source;
import parley.model.Statement;

/** Gives sources their numbers, in the order in which they are first cited. */
final class Citing {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Dataset dataset;

    Citing(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The numbers of what a statement stands in; the first is that of the words which are quoted. */
    List<Integer> of(Statement said) {
        return Quoted.of(dataset, said).sources().stream().map(this::number).toList();
    }

    private int number(Source source) {
        return numbers.computeIfAbsent(source.id(), _ -> numbers.size() + 1);
    }

    /** Everything that was cited, by its number. */
    List<Block.Source> sources() {
        return numbers.entrySet().stream()
                .map(entry -> source(entry.getValue(), dataset.source(entry.getKey())))
                .toList();
    }

    private static Block.Source source(int number, Source source) {
        return new Block.Source(number, Chicago.of(source), source.url());
    }
}
