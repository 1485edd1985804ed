package parley.views;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import parley.Datasets;
import parley.query.Filter;
import parley.session.Session;
import parley.session.Spot;
import parley.session.ViewState;

/** A program of its own that opens a dataset, looks at it in another way, and then waits to be killed. */
final class WorksOn {
    private WorksOn() {}

    static ViewState lastState() {
        return Samples.opening()
                .withFilter(Filter.NONE.withText("guns"))
                .withMoved("rebel", new Spot(0.25, 0.75))
                .withIssue("arms");
    }

    public static void main(String[] args) throws InterruptedException {
        var session = new Session(Datasets.offer());
        var work = new WorkFile(Path.of(args[0]), Duration.ofMillis(20), Exception::printStackTrace);
        session.reading().subscribe((_, now) -> {
            var state = now.state();
            work.keep(() -> Samples.view("", state).named("", "half a sentence"));
        });
        session.search("guns");
        session.move("rebel", new Spot(0.25, 0.75));
        session.chooseIssue("arms");
        new CountDownLatch(1).await();
    }
}
