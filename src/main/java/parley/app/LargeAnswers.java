package parley.app;

import parley.session.Foundation;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Background;

/** Works out in the background what is asked of large datasets, and gathers their words as soon as they are open. */
final class LargeAnswers implements AutoCloseable {
    private final Background answers = new Background();

    LargeAnswers(Session session) {
        session.answerIn(answers::ask);
        session.reading().map(Reading::dataset).subscribe(_ -> gather(session.foundation()));
    }

    private static void gather(Foundation foundation) {
        if (foundation.isLarge()) {
            Background.perform(
                    () -> {
                        foundation.gatherWords();
                        return foundation;
                    },
                    _ -> {});
        }
    }

    @Override
    public void close() {
        answers.close();
    }
}
