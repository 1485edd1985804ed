package parley.ui.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Position;
import parley.model.Statement;
import parley.notebook.Probe;
import parley.ui.words.Amounts;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** What a dataset knows already that helps to answer a question about a statement. It answers none. */
record Known(Dataset dataset, Statement said) {
    private static final int NAMES = 4;

    /** Facts in sentences, each by itself; linear in the dataset. */
    List<String> about(Probe probe) {
        return switch (probe) {
            case SOURCE -> source();
            case SITUATION -> situation();
            case AGREEMENT -> agreement();
            case WORDS -> words();
        };
    }

    private List<String> source() {
        var speaker = dataset.actor(said.speaker());
        var facts = new ArrayList<String>();
        var office = speaker.officeOn(said.said().first()).map(held -> ", " + held.fullTitle());
        facts.add(speaker.name() + office.orElse("") + ". Camp: "
                + dataset.camp(speaker.camp()).label() + ".");
        if (!speaker.represents().isEmpty()) {
            facts.add("Speaks for " + Names.of(dataset, speaker.represents()) + ".");
        }
        var sources = said.attestations().stream()
                .map(attestation -> Names.of(dataset.source(attestation.source())))
                .distinct()
                .toList();
        if (!sources.isEmpty()) {
            facts.add("Reported by " + String.join(", ", sources) + ".");
        }
        return facts;
    }

    private List<String> situation() {
        var facts = new ArrayList<String>();
        var occasion = Names.occasion(dataset, said);
        facts.add(Dates.inFull(said.said()) + (occasion.isEmpty() ? "" : " · " + occasion) + ".");
        if (!said.addressees().isEmpty()) {
            facts.add("Said to " + Names.of(dataset, said.addressees()) + ".");
        }
        if (said.inReplyTo() != null) {
            var before = dataset.statement(said.inReplyTo());
            facts.add("Answers " + Gist.of(dataset, before) + ".");
        }
        return facts;
    }

    private List<String> agreement() {
        var facts = new ArrayList<String>();
        for (var position : said.positions()) {
            var issue = dataset.issue(position.issue()).label();
            var same = speakers(other -> other.stance() == position.stance(), position);
            facts.add(issue + ", the same stance (" + position.stance().label() + "): "
                    + (same.isEmpty() ? "nobody else." : same + "."));
            var others = speakers(other -> other.stance() != position.stance(), position);
            if (!others.isEmpty()) {
                facts.add(issue + ", another stance: " + others + ".");
            }
        }
        var answers = dataset.statements().stream()
                .filter(other -> said.id().equals(other.inReplyTo()))
                .map(other -> Gist.who(dataset, other))
                .toList();
        if (!answers.isEmpty()) {
            facts.add("Answered by " + listed(answers) + ".");
        }
        facts.add(
                said.attestations().size() > 1
                        ? "It stands in " + Amounts.of(said.attestations().size(), "source")
                                + "; do they copy one another?"
                        : "It stands in one source only.");
        return facts;
    }

    /** Who else takes such a position on the issue of one. */
    private String speakers(Predicate<Position> such, Position position) {
        return listed(dataset.statements().stream()
                .filter(other -> !other.speaker().equals(said.speaker()))
                .filter(other -> other.positionOn(position.issue()).filter(such).isPresent())
                .map(other -> dataset.actor(other.speaker()).shortName())
                .distinct()
                .toList());
    }

    private static String listed(List<String> names) {
        var first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() <= NAMES ? first : first + " and " + (names.size() - NAMES) + " more";
    }

    private List<String> words() {
        var facts = new ArrayList<String>();
        facts.add("Coded as: " + said.act().verb() + " (CAMEO " + said.act().code() + ").");
        var conditions = said.positions().stream()
                .flatMap(position -> position.conditions().stream())
                .distinct()
                .map(id -> dataset.condition(id).label())
                .toList();
        if (!conditions.isEmpty()) {
            facts.add("Conditions: " + String.join("; ", conditions) + ".");
        }
        var wordings = said.attestations().stream()
                .flatMap(attestation -> Stream.ofNullable(attestation.quote()))
                .distinct()
                .toList();
        if (wordings.size() > 1) {
            facts.add("Its sources print " + wordings.size() + " wordings: compare “"
                    + String.join("” with “", wordings.subList(0, 2)) + "”.");
        } else if (wordings.isEmpty()) {
            facts.add("No source quotes it; these are the editors’ words.");
        }
        return facts;
    }
}
