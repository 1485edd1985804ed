package parley.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Parley's command line. */
public final class Main {
    private Main() {}

    /** Runs Parley and exits with what came of it. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return args.length == 0 ? open() : commandLine().execute(args);
    }

    /** Most starts ask for nothing, and need no command line, which takes a while to set up. */
    private static int open() {
        var err = printing(System.err);
        try {
            return new ParleyCommand(err).call();
        } catch (RuntimeException failure) {
            failure.printStackTrace(err);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static PrintWriter printing(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The command line, which answers a mistake with one sentence and exit code 2. */
    static CommandLine commandLine() {
        var commandLine = new CommandLine(new ParleyCommand(printing(System.err)));
        commandLine.setOut(printing(System.out));
        commandLine.setErr(printing(System.err));
        commandLine.setAllowSubcommandsAsOptionParameters(true); // --sheet datasets
        commandLine.setParameterExceptionHandler((mistake, _) -> {
            var err = mistake.getCommandLine().getErr();
            err.println(mistake.getMessage());
            err.println("Try parley --help.");
            return CommandLine.ExitCode.USAGE;
        });
        return commandLine;
    }
}
