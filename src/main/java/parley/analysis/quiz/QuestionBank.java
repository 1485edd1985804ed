package parley.analysis.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.analysis.contact.Encounter;
import parley.model.Dataset;
import parley.query.Projection;

/** All the questions that can be asked of what a projection leaves, by when things were said. */
public final class QuestionBank {
    /** A bank is made of so many statements at the most: every one is held against all the others. */
    public static final int MOST = 5_000;

    private final Map<QuestionKind, List<Draft>> drafts;
    private final Supply supply;

    private QuestionBank(Material material) {
        drafts = drafts(material);
        var possible = new EnumMap<QuestionKind, Integer>(QuestionKind.class);
        drafts.forEach((kind, all) -> possible.put(kind, all.size()));
        supply = new Supply(possible, material.size(), material.unquoted(), material.doubtful());
    }

    /**
     * The questions; O(s·a log a) in statements and their speakers, so not for more than {@value #MOST} statements.
     *
     * @param issue the id of the only issue that shall be asked about, or null for all of them
     */
    public static QuestionBank of(Dataset dataset, Projection projection, @Nullable String issue) {
        return new QuestionBank(new Material(dataset, projection, issue));
    }

    /** What can be asked, and what cannot. */
    public Supply supply() {
        return supply;
    }

    /** Some of the questions. Pure: the same material and wishes make the same quiz, on every machine. */
    public Quiz quiz(Wishes wishes) {
        return new Quiz(wishes, questions(inTurn(drafts, wishes), wishes));
    }

    private static Map<QuestionKind, List<Draft>> drafts(Material material) {
        var voices = new Voices(material.dataset(), material.telling());
        var drafts = new EnumMap<QuestionKind, List<Draft>>(QuestionKind.class);
        for (var kind : QuestionKind.values()) {
            drafts.put(
                    kind,
                    switch (kind) {
                        case WHO_SAID_IT -> WhoDrafts.of(material, voices);
                        case WHAT_CAME_FIRST -> FirstDrafts.of(material);
                        case WHAT_DID_THEY_DEMAND -> DemandDrafts.of(material, voices);
                        case WHAT_CHANGED -> ChangeDrafts.of(material);
                    });
        }
        return drafts;
    }

    /** One of each kind that is wished for, then another of each, until all are there. */
    private static List<Draft> inTurn(Map<QuestionKind, List<Draft>> drafts, Wishes wishes) {
        var shuffled = drafts.entrySet().stream()
                .filter(entry -> wishes.kinds().contains(entry.getKey()))
                .map(entry -> Chance.of(wishes.seed(), entry.getKey().name()).<Draft>shuffled(entry.getValue()))
                .toList();
        int longest = shuffled.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .boxed()
                .flatMap(i -> shuffled.stream().filter(all -> i < all.size()).map(all -> all.get(i)))
                .toList();
    }

    /** What an earlier answer gives away is asked about only where nothing else is left. */
    private static List<Question> questions(List<Draft> drafts, Wishes wishes) {
        var fresh = new ArrayList<Question>();
        var stale = new ArrayList<Question>();
        Set<Encounter> shown = new HashSet<>();
        for (var draft : drafts) {
            if (fresh.size() == wishes.number()) {
                break;
            }
            var question = draft.ask(wishes.seed());
            if (Collections.disjoint(shown, question.evidence())) {
                fresh.add(question);
                shown.addAll(question.evidence());
            } else {
                stale.add(question);
            }
        }
        var all = new LinkedHashSet<>(fresh);
        all.addAll(stale);
        return all.stream().limit(wishes.number()).toList();
    }
}
