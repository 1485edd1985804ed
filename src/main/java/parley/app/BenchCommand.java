package parley.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley bench}: how long things take, side by side with others. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        hidden = true,
        subcommands = {BenchLayout.class},
        description = "Measures how long things take, side by side with others in one run.")
final class BenchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
