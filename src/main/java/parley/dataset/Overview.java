package parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parley.model.Dataset;
import parley.model.Period;

/**
 * What a dataset says of itself and how much it holds: enough to choose it by.
 *
 * @param about what it says of itself
 */
public record Overview(Dataset.About about, int actors, int statements, int events, int sources) {

    /** The overview of an open dataset. */
    public static Overview of(Dataset dataset) {
        return new Overview(
                dataset.about(),
                dataset.actors().size(),
                dataset.statements().size(),
                dataset.events().size(),
                dataset.sources().size());
    }

    /**
     * Skims a dataset file: keeps what it says of itself, counts the rest without keeping it, and checks nothing else.
     * Takes time in proportion to the file and next to no memory; leaves the stream open. Empty where the file is no
     * dataset in JSON or lacks what every dataset must say of itself; opening it then tells why.
     *
     * @throws IOException when the stream breaks
     */
    public static Optional<Overview> skim(InputStream in) throws IOException {
        return OverviewReader.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The first and the last day it covers, both inclusive. */
    public Period period() {
        return about.period();
    }
}
