package parley.app;

import java.util.concurrent.Callable;
import parley.dataset.ShippedDataset;
import parley.dataset.ShippedDatasets;
import parley.ui.words.Amounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley datasets}: what comes with Parley, one a line. */
@Command(
        name = "datasets",
        mixinStandardHelpOptions = true,
        description = "Lists the datasets that come with Parley, with how much each holds.")
final class DatasetsCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var table = new TextTable(3, "id", "title", "period", "statements", "actors", "events", "sources");
        ShippedDatasets.ALL.stream()
                .map(ShippedDataset::overview)
                .forEach(overview -> table.row(
                        overview.about().id(),
                        overview.about().title(),
                        Amounts.days(overview.period()),
                        Amounts.number(overview.statements()),
                        Amounts.number(overview.actors()),
                        Amounts.number(overview.events()),
                        Amounts.number(overview.sources())));
        table.lines().forEach(spec.commandLine().getOut()::println);
        return 0;
    }
}
