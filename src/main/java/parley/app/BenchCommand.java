package parley.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.bench.MadeNetwork;
import parley.bench.MadeTalks;
import parley.dataset.DatasetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley bench}: how long things take, side by side with others. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        hidden = true,
        subcommands = {
            BenchLayout.class,
            BenchDraw.class,
            BenchStart.class,
            BenchMeasures.class,
            BenchOpen.class,
            BenchAsk.class,
            BenchMemory.class,
            BenchCommand.Make.class
        },
        description = "Measures how long things take, side by side with others in one run.")
final class BenchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /** {@code parley bench make}: writes a dataset of a size, made up. */
    @Command(name = "make", mixinStandardHelpOptions = true, description = "Writes a made-up dataset of a size.")
    static final class Make implements Callable<Integer> {
        @Option(names = "--actors", paramLabel = "N", description = "How many actors; 1000 where not said.")
        int actors = 1000;

        @Option(names = "--ties", paramLabel = "N", description = "About how many ties; three for each actor.")
        int ties;

        @Option(
                names = "--statements",
                paramLabel = "N",
                description = "How many statements, with paraphrases, quotations, replies and sources, instead of ties;"
                        + " any number, since they are written as they are made.")
        int statements;

        @Option(names = "--seed", paramLabel = "N", description = "The same number makes the same dataset.")
        long seed = 1;

        @Option(names = "--to", required = true, paramLabel = "FILE.json", description = "Where to write it.")
        Path to = Path.of("made.json");

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            try {
                write();
                return 0;
            } catch (IOException e) {
                spec.commandLine()
                        .getErr()
                        .println("The dataset could not be written to " + to + ": " + e.getMessage());
                return 1;
            } catch (IllegalArgumentException e) {
                spec.commandLine().getErr().println("Nothing could be made: " + e.getMessage());
                return 1;
            }
        }

        private void write() throws IOException {
            if (statements == 0) {
                DatasetWriter.write(MadeNetwork.of(actors, ties == 0 ? 3 * actors : ties, seed), to);
            } else {
                var talks = new MadeTalks(actors, statements, seed);
                DatasetWriter.write(talks.frame(), talks, to);
            }
        }
    }
}
