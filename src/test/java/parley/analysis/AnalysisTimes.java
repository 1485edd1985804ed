package parley.analysis;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parley.analysis.agreement.AgreementMatrix;
import parley.analysis.agreement.AgreementNetwork;
import parley.analysis.agreement.AgreementWishes;
import parley.analysis.agreement.Balance;
import parley.analysis.agreement.Blocs;
import parley.analysis.agreement.Normalisation;
import parley.analysis.compare.Comparisons;
import parley.analysis.contact.Encounters;
import parley.analysis.corroboration.Corroboration;
import parley.analysis.deadlocks.Deadlocks;
import parley.analysis.paths.Routes;
import parley.analysis.questions.Question;
import parley.analysis.quiz.QuestionBank;
import parley.analysis.quiz.QuestionKind;
import parley.analysis.quiz.Wishes;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.model.Dataset;
import parley.model.Issue;
import parley.query.Filter;
import parley.query.Projection;
import parley.query.Projections;
import parley.query.TimeWindow;
import parley.testing.MadeUp;

/** Prints how long each analysis takes, warm: on the year 2013, and on made-up datasets of the sizes given. */
public final class AnalysisTimes {
    private static final int ROUNDS = 3;

    private final Dataset dataset;
    private final Projection projection;

    private AnalysisTimes(Dataset dataset) {
        this.dataset = dataset;
        projection = Projections.of(dataset).under(dataset.issues().getFirst().id(), Filter.NONE);
    }

    /** Numbers of actors; each gets five times as many statements. */
    public static void main(String[] args) throws Exception {
        if (DatasetReader.read(Path.of("data/syria-2013.json")) instanceof LoadResult.Loaded(var year, var _)) {
            new AnalysisTimes(year).print("The year 2013");
        }
        for (var size : List.of(args)) {
            int actors = Integer.parseInt(size);
            new AnalysisTimes(MadeUp.dataset(actors, 5 * actors, 10, 2013)).print(actors + " made up");
        }
    }

    private void print(String name) {
        System.out.println(name + ": " + dataset.actors().size() + " actors, "
                + dataset.statements().size() + " statements");
        var issues = dataset.issues().stream().map(Issue::id).collect(Collectors.toSet());
        for (var normalisation : List.of(Normalisation.AVERAGE_ACTIVITY, Normalisation.JACCARD)) {
            agreement(AgreementWishes.on(issues).with(normalisation));
        }
        agreement(AgreementWishes.on(Set.of(dataset.issues().getFirst().id())));
        for (var question : Question.values()) {
            time(
                    question.name(),
                    () -> question.answer(
                            dataset, projection, dataset.issues().getFirst().id()));
        }
        var encounters = time("encounters", () -> Encounters.of(dataset, projection));
        var one = dataset.actors().get(0).id();
        var near = dataset.actors().get(1).id();
        var far = dataset.actors().getLast().id();
        time("compare", () -> Comparisons.of(encounters, projection, TimeWindow.ALWAYS, one, near));
        time("path to the next", () -> Routes.between(encounters, projection, one, near));
        time("path to the last", () -> Routes.between(encounters, projection, one, far));
        time(
                "deadlocks",
                () -> Deadlocks.of(
                        dataset, projection, dataset.issues().getFirst().id()));
        var bank = time("what can be asked", () -> QuestionBank.of(dataset, projection, null));
        time("a quiz of 20", () -> bank.quiz(new Wishes(7, 20, EnumSet.allOf(QuestionKind.class))));
        time(
                "all corroborations",
                () -> dataset.statements().stream()
                        .map(statement -> Corroboration.of(statement.attestations()))
                        .toList());
    }

    private void agreement(AgreementWishes wishes) {
        System.out.println(" on " + wishes.issues().size() + " issues, " + wishes.normalisation());
        var network = time("network", () -> AgreementNetwork.of(dataset, projection, wishes));
        var blocs = time("blocs, 100 draws", () -> Blocs.of(dataset, projection, wishes, 100, 1));
        var balance = time("balance", () -> Balance.of(network, 20));
        time("matrix", () -> AgreementMatrix.of(network, blocs, 40));
        System.out.println(
                "  " + network.rows().size() + " pairs, " + blocs.blocs().size() + " blocs, modularity "
                        + blocs.modularity() + ", " + balance.triads() + " triads");
    }

    private static <T> T time(String what, Supplier<T> work) {
        long best = Long.MAX_VALUE;
        T result = work.get();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            result = work.get();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("  %-24s %,8.1f ms%n", what, best / 1e6);
        return result;
    }
}
