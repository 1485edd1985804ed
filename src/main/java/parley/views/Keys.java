package parley.views;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.dataset.Findings;
import parley.dataset.Node;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.session.ViewState;

/**
 * The keys of one object of a file. A value that cannot be read is as if it were not there, and a warning says so, so that
 * a view opens with what is left; where keys are read strictly it is an error instead.
 */
public final class Keys {
    private final ObjectNode node;
    private final String path;
    private final Findings findings;
    private final boolean strict;
    private final Set<String> known = new HashSet<>();

    private Keys(ObjectNode node, String path, Findings findings, boolean strict) {
        this.node = node;
        this.path = path;
        this.findings = findings;
        this.strict = strict;
    }

    /** The keys of a file's outermost object, read strictly: whatever cannot be read is an error. */
    public static Keys strictly(ObjectNode root, Findings findings) {
        return new Keys(root, "$", findings, true);
    }

    /** The keys of a file's outermost object, read leniently: what cannot be read is left out with a warning. */
    public static Keys leniently(ObjectNode root, Findings findings) {
        return new Keys(root, "$", findings, false);
    }

    private Keys leniently() {
        return new Keys(node, path, findings, false);
    }

    /** Reads the object to its end; keys that the reading did not ask for are warned of. */
    public <T extends @Nullable Object> T read(Function<Keys, T> reading) {
        T value = reading.apply(this);
        node.members().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> warn(
                        key,
                        strict
                                ? "is not a key that Parley knows here; check its spelling, or take it out."
                                : "is not a key that Parley knows here, so it is left out; check its" + " spelling."));
        return value;
    }

    /** Passes over a key that is read elsewhere. */
    public void ignore(String key) {
        known.add(key);
    }

    /** What is wrong with the value of a key, and what to do, to follow its name: {@code is no number; write …}. */
    public void warn(String key, String what) {
        complain(place(key), "\"" + key + "\" " + what);
    }

    private void complain(Place place, String sentence) {
        if (strict) {
            findings.error(Kind.STRUCTURAL, place, sentence);
        } else {
            findings.warning(Kind.STRUCTURAL, place, sentence);
        }
    }

    /** Says that a file cannot do without a key, or not with its value; what follows its name, as in {@link #warn}. */
    public void refuse(String key, String what) {
        findings.error(Kind.STRUCTURAL, place(key), "\"" + key + "\" " + what);
    }

    private Place place(String key) {
        var value = node.value(key);
        return value == null ? node.at().place(path) : value.at().place(path + "." + key);
    }

    /** The value of a key; null where it is missing or null. */
    private @Nullable Node value(String key) {
        known.add(key);
        return node.value(key) instanceof Bare bare && bare.isNull() ? null : node.value(key);
    }

    /** Whether a key has a value. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** A text that cannot be done without. */
    public String required(String key, String advice) {
        var text = text(key, "");
        if (text.isBlank()) {
            refuse(key, "is missing or empty; " + advice);
        }
        return text;
    }

    public String text(String key, String otherwise) {
        return switch (value(key)) {
            case null -> otherwise;
            case Text(var _, var text) -> text;
            case Node other -> {
                warn(key, "is " + other.noun() + "; write text in quotation marks.");
                yield otherwise;
            }
        };
    }

    boolean flag(String key, boolean otherwise) {
        return switch (value(key)) {
            case null -> otherwise;
            case Bare(var _, var literal)
            when literal.equals("true") || literal.equals("false") -> literal.equals("true");
            case Node other -> {
                warn(key, "is " + other.noun() + "; write true or false.");
                yield otherwise;
            }
        };
    }

    /** A number that is not less than 0. */
    int count(String key, int otherwise) {
        return switch (value(key)) {
            case null -> otherwise;
            case Bare(var _, var literal) when literal.matches("[0-9]{1,9}") -> Integer.parseInt(literal);
            case Node _ -> {
                warn(key, "is no whole number from 0 on; write one, without quotation marks.");
                yield otherwise;
            }
        };
    }

    /** A part of a whole, between 0 and 1; null and a warning where it is none. */
    @Nullable
    Double fraction(String key) {
        if (value(key) instanceof Bare(var _, var literal) && literal.matches("[01](\\.[0-9]+)?([eE]-?[0-9]+)?")) {
            double number = Double.parseDouble(literal);
            if (number <= 1) {
                return number;
            }
        }
        warn(key, "is no number from 0 to 1; write one, or choose it again in the window.");
        return null;
    }

    /** A day of the calendar; null where it is missing, or where it is none and a warning says so. */
    @Nullable
    LocalDate day(String key) {
        var text = text(key, "");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            warn(key, "is \"" + text + "\", which is no day of the calendar; write it as in 2013-02-25.");
            return null;
        }
    }

    public OffsetDateTime moment(String key, OffsetDateTime otherwise) {
        var text = text(key, "");
        try {
            return text.isEmpty() ? otherwise : OffsetDateTime.parse(text);
        } catch (DateTimeParseException _) {
            warn(key, "is \"" + text + "\", which is no moment; write it as in 2013-02-25T14:30:00+01:00.");
            return otherwise;
        }
    }

    /** One of a few words. */
    public <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        var text = text(key, "");
        return text.isEmpty()
                ? otherwise
                : constants(key, List.of(text), type).stream().findFirst().orElse(otherwise);
    }

    /** Several of a few words. */
    <E extends Enum<E>> Set<E> words(String key, Class<E> type) {
        return constants(key, texts(key), type);
    }

    private <E extends Enum<E>> Set<E> constants(String key, List<String> texts, Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Words::of, each -> each));
        var found = new HashSet<E>();
        for (var text : texts) {
            var constant = words.get(text);
            if (constant == null) {
                warn(key, "holds \"" + text + "\"; write one of " + sorted(words) + ".");
            } else {
                found.add(constant);
            }
        }
        return found;
    }

    private static <E extends Enum<E>> String sorted(Map<String, E> words) {
        return words.values().stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    /** The texts of a list. */
    List<String> texts(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case ListNode(var _, var items) -> texts(key, items);
            case Node other -> {
                warn(key, "is " + other.noun() + "; write a list in [ ].");
                yield List.of();
            }
        };
    }

    private List<String> texts(String key, List<Node> items) {
        var texts = new ArrayList<String>();
        for (var item : items) {
            if (item instanceof Text(var _, var text)) {
                texts.add(text);
            } else {
                warn(key, "holds " + item.noun() + "; write text in quotation marks.");
            }
        }
        return texts;
    }

    /** The object under a key; one without keys where it is missing or no object. */
    public Keys object(String key) {
        return switch (value(key)) {
            case ObjectNode child -> new Keys(child, path + "." + key, findings, strict);
            case null -> new Keys(new ObjectNode(node.at(), Map.of()), path, findings, strict);
            case Node other -> {
                warn(key, "is " + other.noun() + "; write an object in { }.");
                yield new Keys(new ObjectNode(other.at(), Map.of()), path + "." + key, findings, strict);
            }
        };
    }

    /** The state of a view under a key, read as in a view file: leniently. */
    public ViewState state(String key) {
        return object(key).leniently().read(StateReader::state);
    }

    /** Which dataset it is of, under a key. */
    public DatasetStamp stamp(String key) {
        return object(key).read(DatasetStamp::read);
    }

    /** What the objects of a list are read to; none where the list is missing. */
    public <T> List<T> objects(String key, Function<Keys, T> reading) {
        return switch (value(key)) {
            case null -> List.of();
            case ListNode(var _, var items) -> objects(key, items, reading);
            case Node other -> {
                warn(key, "is " + other.noun() + "; write a list in [ ].");
                yield List.of();
            }
        };
    }

    private <T> List<T> objects(String key, List<Node> items, Function<Keys, T> reading) {
        var all = new ArrayList<T>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof ObjectNode item) {
                all.add(new Keys(item, path + "." + key + "[" + i + "]", findings, strict).read(reading));
            } else {
                var at = path + "." + key + "[" + i + "]";
                complain(items.get(i).at().place(at), "This is " + items.get(i).noun() + "; write an object in { }.");
            }
        }
        return all;
    }

    /** The keys there are. */
    public Set<String> all() {
        return node.members().keySet();
    }
}
