package parley.ui.quiz;

import parley.analysis.quiz.QuestionBank;
import parley.model.Issue;
import parley.session.Reading;

/** What can be asked of a reading: of all issues, and of the chosen one alone. */
record Banks(Reading reading, QuestionBank all, QuestionBank onIssue) {
    /** To be called in the background. */
    static Banks of(Reading reading) {
        var dataset = reading.dataset();
        return new Banks(
                reading,
                QuestionBank.of(dataset, reading.projection(), null),
                QuestionBank.of(dataset, reading.projection(), reading.state().issue()));
    }

    QuestionBank bank(boolean onIssueOnly) {
        return onIssueOnly ? onIssue : all;
    }

    String issueLabel() {
        return reading.dataset()
                .findIssue(reading.state().issue())
                .map(Issue::label)
                .orElse("the chosen issue");
    }
}
