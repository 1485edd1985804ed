package parley.app;

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
        return commandLine().execute(args);
    }

    /** The command line, which answers a mistake with one sentence and exit code 2. */
    static CommandLine commandLine() {
        var commandLine = new CommandLine(new ParleyCommand());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
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
