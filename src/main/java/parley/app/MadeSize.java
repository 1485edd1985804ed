package parley.app;

import parley.bench.MadeTalks;
import picocli.CommandLine.Option;

/** How large a dataset is made where none is named, for the benches of large ones. */
final class MadeSize {
    @Option(names = "--actors", paramLabel = "N", description = "How many actors to make; 100000 where not said.")
    int actors = 100_000;

    @Option(names = "--statements", paramLabel = "N", description = "How many statements; a million where not said.")
    int statements = 1_000_000;

    @Option(names = "--seed", paramLabel = "N", description = "The same number makes the same dataset.")
    long seed = 1;

    /** @throws IllegalArgumentException when there are too few actors */
    MadeTalks talks() {
        return new MadeTalks(actors, statements, seed);
    }
}
