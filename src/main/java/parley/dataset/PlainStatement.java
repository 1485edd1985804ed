package parley.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dataset.Flat.Shape;
import parley.dataset.Node.Bare;
import parley.dataset.Parsed.Good;
import parley.model.Act;
import parley.model.Attestation;
import parley.model.Coding;
import parley.model.Dated;
import parley.model.Position;
import parley.model.Stance;
import parley.model.Statement;

/**
 * Statements of the current version without anything to say about, as nearly all are: recognised and made in a fraction of
 * the time that {@link Assembler} and {@link StatementRules} take. It knows no rule that they do not know, and leaves them
 * whatever it is in doubt about.
 */
final class PlainStatement {
    private static final Shape POSITION = new Shape(List.of("issue", "stance", "conditions"), Map.of());
    private static final Shape ATTESTATION = new Shape(List.of("source", "quote", "language"), Map.of());

    /** A statement's keys in the order in which the writer writes them. */
    static final Shape SHAPE = new Shape(
            List.of(
                    "id",
                    "speaker",
                    "addressees",
                    "mentions",
                    "said",
                    "place",
                    "occasion",
                    "act",
                    "cameo",
                    "paraphrase",
                    "positions",
                    "inReplyTo",
                    "attestations",
                    "confidence",
                    "note",
                    "coding",
                    "reports"),
            Map.of("positions", POSITION, "attestations", ATTESTATION));

    private final Flat flat;
    private final RecentDates dates;
    private boolean doubtful;

    private PlainStatement(Flat flat, RecentDates dates) {
        this.flat = flat;
        this.dates = dates;
        doubtful = flat.hasOthers();
    }

    /** The statement, or null where there may be something to say about it by itself. */
    static @Nullable Statement of(Flat flat, RecentDates dates) {
        var plain = new PlainStatement(flat, dates);
        var statement = plain.statement();
        return plain.doubtful ? null : statement;
    }

    private @Nullable Statement statement() {
        var id = text(0);
        var speaker = text(1);
        var addressees = texts(2);
        var said = said();
        var act = meaning(Assembler.ACTS, text(7));
        var paraphrase = text(9);
        var attestations = attestations();
        var confidence = meaning(Assembler.CONFIDENCES, text(13));
        if (id == null || speaker == null || said == null || act == null || paraphrase == null || confidence == null) {
            return null;
        }
        doubt(!Assembler.isPlain(id) || addressees.contains(speaker) || attestations.isEmpty());
        return new Statement(
                id,
                speaker,
                addressees,
                texts(3),
                said,
                optionalText(5),
                optionalText(6),
                act,
                cameo(act),
                paraphrase,
                positions(),
                optionalText(11),
                attestations,
                confidence,
                optionalText(14),
                coding(),
                reports());
    }

    private void doubt(boolean reason) {
        doubtful |= reason;
    }

    private @Nullable String text(int key) {
        return text(flat, key);
    }

    private @Nullable String text(Flat of, int key) {
        var text = optionalText(of, key);
        doubt(text == null);
        return text;
    }

    private @Nullable String optionalText(int key) {
        return optionalText(flat, key);
    }

    private @Nullable String optionalText(Flat of, int key) {
        return switch (of.value(key)) {
            case null -> null;
            case String text -> text.isBlank() ? null : text;
            default -> {
                doubt(true);
                yield null;
            }
        };
    }

    private <E> @Nullable E meaning(Vocabulary<E> words, @Nullable String word) {
        var meaning = word == null ? null : words.meaning(word);
        doubt(meaning == null);
        return meaning;
    }

    private List<String> texts(int key) {
        return texts(flat, key);
    }

    /** Different texts. */
    private List<String> texts(Flat of, int key) {
        var list = list(of, key);
        if (list.isEmpty()) {
            return List.of();
        }
        if (list.size() == 1 && list.getFirst() instanceof String only) {
            return List.of(only);
        }
        var texts = new ArrayList<String>(list.size());
        for (var each : list) {
            if (each instanceof String text) {
                texts.add(text);
            } else {
                doubt(true);
            }
        }
        doubt(hasAnyTwice(texts));
        return texts;
    }

    private static boolean hasAnyTwice(List<String> texts) {
        return texts.size() == 2
                ? texts.getFirst().equals(texts.getLast())
                : new HashSet<>(texts).size() < texts.size();
    }

    private List<?> list(Flat of, int key) {
        return switch (of.value(key)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> {
                doubt(true);
                yield List.of();
            }
        };
    }

    private @Nullable Dated said() {
        var word = text(4);
        var parsed = word == null ? null : dates.dated(word);
        doubt(!(parsed instanceof Good<Dated>));
        return parsed instanceof Good<Dated>(var date) ? date : null;
    }

    private @Nullable String cameo(Act act) {
        var code = optionalText(8);
        doubt(code != null && !(Assembler.isCameo(code) && code.startsWith(act.code())));
        return code;
    }

    private Coding coding() {
        var word = optionalText(15);
        var coding = word == null ? Coding.EDITED : meaning(Assembler.CODINGS, word);
        return coding == null ? Coding.EDITED : coding;
    }

    private int reports() {
        return switch (flat.value(16)) {
            case null -> 1;
            case Bare(var _, var literal) when Numbers.isCount(literal) -> Integer.parseInt(literal);
            default -> {
                doubt(true);
                yield 1;
            }
        };
    }

    private List<Position> positions() {
        var list = list(flat, 10);
        if (list.isEmpty()) {
            return List.of();
        }
        var positions = new ArrayList<Position>(list.size());
        for (var each : list) {
            var position = each instanceof Flat object ? position(object) : null;
            if (position == null) {
                doubt(true);
            } else {
                doubt(isTakenOn(position.issue(), positions));
                positions.add(position);
            }
        }
        return positions;
    }

    private static boolean isTakenOn(String issue, List<Position> positions) {
        for (var other : positions) {
            if (other.issue().equals(issue)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Position position(Flat object) {
        var issue = text(object, 0);
        var stance = meaning(Assembler.STANCES, text(object, 1));
        var conditions = texts(object, 2);
        doubt(object.hasOthers() || (stance == Stance.CONDITIONAL) == conditions.isEmpty());
        return issue == null || stance == null ? null : new Position(issue, stance, conditions);
    }

    private List<Attestation> attestations() {
        var attestations = new ArrayList<Attestation>(2);
        for (var each : list(flat, 12)) {
            var attestation = each instanceof Flat object ? attestation(object) : null;
            if (attestation == null) {
                doubt(true);
            } else {
                attestations.add(attestation);
            }
        }
        return attestations;
    }

    private @Nullable Attestation attestation(Flat object) {
        var source = text(object, 0);
        var quote = optionalText(object, 1);
        var language = optionalText(object, 2);
        doubt(object.hasOthers()
                || (quote != null && StatementRules.isLong(quote))
                || (language != null && !LanguageTag.isSound(language)));
        return source == null ? null : new Attestation(source, quote, language);
    }
}
