package parley.session;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where what is asked of a dataset is worked out. */
@FunctionalInterface
public interface Answering {
    /** Here and now. */
    Answering AT_ONCE = (question, answer) -> answer.accept(question.get());

    /**
     * Works out a question in a thread of its choice, and hands the answer over in the thread that asked, unless another question
     * was asked meanwhile.
     */
    void ask(Supplier<Reading> question, Consumer<Reading> answer);
}
