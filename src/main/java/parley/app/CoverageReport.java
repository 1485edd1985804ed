package parley.app;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.analysis.Coverage;
import parley.analysis.Coverage.Tally;
import parley.analysis.Coverage.Voices;
import parley.model.Dataset;
import parley.model.Stance;
import parley.ui.words.Amounts;
import parley.ui.words.Languages;

/** The coverage of a dataset as text for a terminal; every number stands with its total. */
final class CoverageReport {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final int LISTED = 12;

    private final Dataset.About about;
    private final Coverage coverage;
    private final List<String> lines = new ArrayList<>();

    private CoverageReport(Dataset.About about, Coverage coverage) {
        this.about = about;
        this.coverage = coverage;
    }

    static List<String> lines(Dataset dataset) {
        return new CoverageReport(dataset.about(), Coverage.of(dataset)).write();
    }

    private List<String> write() {
        lines.add(about.title());
        lines.add(Amounts.of(coverage.statements(), "statement") + " by " + Amounts.of(coverage.speakers(), "speaker")
                + ", " + Amounts.days(about.period()));
        evidence();
        voices("Camp", coverage.camps());
        voices("Voices", coverage.voices());
        positions();
        months();
        tallies("Language of quotations", "quotations", named(coverage.languages()), coverage.quotations());
        tallies("Publisher", "statements", coverage.publishers(), coverage.statements());
        tallies("Agency", "statements", coverage.agencies(), coverage.statements());
        return lines;
    }

    private void add(TextTable table) {
        lines.add("");
        table.lines().forEach(line -> lines.add("  " + line));
    }

    private void evidence() {
        var table = new TextTable(1, "How statements are attested", "statements", "share");
        statements(table, "with a quotation", coverage.evidence().quoted());
        statements(table, "from one source alone", coverage.evidence().singleSourced());
        statements(table, "day not known", coverage.evidence().undated());
        statements(table, "coded with medium confidence", coverage.evidence().medium());
        add(table);
    }

    private void statements(TextTable table, String label, int count) {
        table.row(label, Amounts.outOf(count, coverage.statements()), Amounts.share(count, coverage.statements()));
    }

    private void voices(String heading, List<Voices> all) {
        var table = new TextTable(1, heading, "statements", "share", "speakers", "share");
        for (var voices : all) {
            table.row(
                    voices.label(),
                    Amounts.outOf(voices.statements(), coverage.statements()),
                    Amounts.share(voices.statements(), coverage.statements()),
                    Amounts.outOf(voices.speakers(), coverage.speakers()),
                    Amounts.share(voices.speakers(), coverage.speakers()));
        }
        add(table);
    }

    private void positions() {
        var headings = Stream.of(
                        Stream.of("Positions on"),
                        Arrays.stream(Stance.values())
                                .map(stance -> stance.label().toLowerCase(Locale.ROOT)),
                        Stream.of("statements", "share"))
                .flatMap(part -> part);
        var table = new TextTable(1, headings.toArray(String[]::new));
        for (var issue : coverage.issues()) {
            var counts = issue.byStance().values().stream().map(Amounts::number);
            var cells = Stream.of(
                            Stream.of(issue.issue()),
                            counts,
                            Stream.of(
                                    Amounts.outOf(issue.total(), coverage.statements()),
                                    Amounts.share(issue.total(), coverage.statements())))
                    .flatMap(part -> part);
            table.row(cells.toArray(String[]::new));
        }
        add(table);
    }

    private void months() {
        var months = coverage.months();
        var table = new TextTable(1, "Month", "statements", "share");
        statementsIfAny(table, "earlier", months.before());
        months.within().forEach(month -> statements(table, MONTH.format(month.month()), month.statements()));
        statementsIfAny(table, "later", months.after());
        statementsIfAny(table, "month not known", months.unknown());
        add(table);
    }

    private void statementsIfAny(TextTable table, String label, int count) {
        if (count > 0) {
            statements(table, label, count);
        }
    }

    private static List<Tally> named(List<Tally> languages) {
        return languages.stream()
                .map(tally -> new Tally(Languages.of(tally.label()), tally.count()))
                .toList();
    }

    private void tallies(String heading, String counted, List<Tally> all, int total) {
        var table = new TextTable(1, heading, counted, "share");
        all.stream()
                .limit(LISTED)
                .forEach(tally -> table.row(
                        tally.label(), Amounts.outOf(tally.count(), total), Amounts.share(tally.count(), total)));
        add(table);
        if (all.size() > LISTED) {
            lines.add("  and " + (all.size() - LISTED) + " more");
        }
    }
}
