package parley.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ListNode;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Node.Text;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;

/**
 * The keys of one object of the file.
 *
 * <p>What is missing or wrong is among the findings, and a stand-in is handed out for it, so that reading goes on and
 * all problems come to light; a dataset with stand-ins never leaves this package. Optional keys may be null in the file.
 */
final class Fields {
    private static final String TEXT = "write text in quotation marks.";
    private static final String LIST = "write a list in [ ].";
    private static final String OBJECT = "write an object in { }.";

    private static final int MOST_KEYS = 20;

    private final ObjectNode node;
    private final Trail trail;
    private final Findings findings;
    private final References ids;
    /** Every key that was asked for, once. */
    private final List<String> known = new ArrayList<>(MOST_KEYS);

    private int found;
    private Set<String> faulty = Set.of();

    Fields(ObjectNode node, Trail trail, Findings findings, References ids) {
        this.node = node;
        this.trail = trail;
        this.findings = findings;
        this.ids = ids;
    }

    /** Reads an object to its end; keys that the reading did not ask for are among the findings. */
    <T> T read(Function<Fields, T> reading) {
        T value = reading.apply(this);
        if (found < node.members().size()) {
            warnOfUnknown();
        }
        return value;
    }

    private void warnOfUnknown() {
        node.members().forEach((key, member) -> {
            if (!known.contains(key) && !isForOthers(key)) {
                findings.warning(Kind.STRUCTURAL, trail.to(key).place(member.at()), unknown(key));
            }
        });
    }

    private static boolean isForOthers(String key) {
        return key.startsWith("_") || key.startsWith("x-");
    }

    private String unknown(String key) {
        return "\"" + key + "\" is not a key that Parley knows here, so it is left out; "
                + Spelling.didYouMean(key, known, "remove it, or begin it with \"x-\" to keep it for yourself.");
    }

    /** Where the value of a key stands; where it is missing, the object. */
    Place at(String key) {
        var value = node.value(key);
        return value == null ? trail.place(node.at()) : trail.to(key).place(value.at());
    }

    /** Where a text stands in the list under a key. */
    Place at(String key, String text) {
        if (node.value(key) instanceof ListNode(var _, var items)) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Text(var at, var value) && value.equals(text)) {
                    return trail.to(key, i).place(at);
                }
            }
        }
        return at(key);
    }

    /** Whether nothing was wrong with these keys themselves when they were read. */
    boolean isSound(String... keys) {
        if (faulty.isEmpty()) {
            return true;
        }
        return Arrays.stream(keys).noneMatch(faulty::contains);
    }

    /** Marks a key whose value, an object, has a finding of its own. */
    void spoil(String key) {
        if (faulty.isEmpty()) {
            faulty = new HashSet<>();
        }
        faulty.add(key);
    }

    /** Notes a value that is not of the format. */
    void fault(String key, String sentence) {
        fault(key, at(key), sentence);
    }

    private void fault(String key, Place place, String sentence) {
        spoil(key);
        findings.error(Kind.STRUCTURAL, place, sentence);
    }

    /** Notes a value that contradicts another. */
    void contradiction(String key, String sentence) {
        contradiction(key, at(key), sentence);
    }

    void contradiction(String key, Place place, String sentence) {
        spoil(key);
        findings.error(Kind.SEMANTIC, place, sentence);
    }

    /** Notes a value that the reader can do without, though it is not of the format. */
    void oddity(String key, String sentence) {
        findings.warning(Kind.STRUCTURAL, at(key), sentence);
    }

    /** Notes a value that looks wrong beside another. */
    void warning(String key, String sentence) {
        warning(at(key), sentence);
    }

    void warning(Place place, String sentence) {
        findings.warning(Kind.SEMANTIC, place, sentence);
    }

    /** The value of a key that may be missing or null; null for both. To be asked for once. */
    @Nullable
    Node optional(String key) {
        var value = ask(key);
        return value instanceof Bare bare && bare.isNull() ? null : value;
    }

    /** The value of a key, or null and a finding where it is missing or null. */
    @Nullable
    Node required(String key) {
        var value = optional(key);
        if (value == null) {
            fault(key, node.value(key) == null ? missing(key) : "\"" + key + "\" is null; write a value.");
        }
        return value;
    }

    private static String missing(String key) {
        return "\"" + key + "\" is missing; add it to this object.";
    }

    /** Notes a value of the wrong type. */
    void wrongType(String key, Node found, String advice) {
        fault(key, "\"" + key + "\" is " + found.noun() + "; " + advice);
    }

    /** Passes over a key that has no meaning for the reader. */
    void ignore(String key) {
        ask(key);
    }

    private @Nullable Node ask(String key) {
        known.add(key);
        var value = node.value(key);
        if (value != null) {
            found++;
        }
        return value;
    }

    /** Text that must not be empty. */
    String text(String key) {
        var text = asText(key, required(key));
        if (text != null && text.isBlank()) {
            fault(key, "\"" + key + "\" is empty; write something.");
        }
        return text == null ? "" : text;
    }

    /** Text, or null where it is missing, empty, or no text. */
    @Nullable
    String optionalText(String key) {
        var text = asText(key, optional(key));
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable String asText(String key, @Nullable Node value) {
        return switch (value) {
            case null -> null;
            case Text(var _, var text) -> text;
            case Node other -> {
                wrongType(key, other, TEXT);
                yield null;
            }
        };
    }

    /** One of a few words, such as a stance. */
    <E> E word(String key, Vocabulary<E> words) {
        var text = text(key);
        return isSound(key) ? oneOf(key, text, words) : words.standIn();
    }

    /** One of a few words, or null where it is missing. */
    <E> @Nullable E optionalWord(String key, Vocabulary<E> words) {
        var text = optionalText(key);
        return text == null ? null : oneOf(key, text, words);
    }

    private <E> E oneOf(String key, String text, Vocabulary<E> words) {
        var meaning = words.meaning(text);
        if (meaning == null) {
            fault(key, "\"" + key + "\" is \"" + text + "\"; write one of " + words + ".");
            return words.standIn();
        }
        return meaning;
    }

    /** The id of an entry, which may be dangling. */
    String reference(String key, Section section) {
        var id = text(key);
        if (isSound(key)) {
            ids.refer(section, id, () -> at(key));
        }
        return id;
    }

    /** The id of an entry, or null where the key is missing. */
    @Nullable
    String optionalReference(String key, Section section) {
        var id = optionalText(key);
        if (id != null) {
            ids.refer(section, id, () -> at(key));
        }
        return id;
    }

    /** The ids in a list, each once. */
    List<String> references(String key, Section section) {
        var texts = texts(key);
        var all = texts.size() < 2 ? new ArrayList<String>(texts.size()) : new LinkedHashSet<String>();
        for (var text : texts) {
            var id = text.node().value();
            if (all.isEmpty() || !all.contains(id)) {
                all.add(id);
                ids.refer(section, id, () -> place(key, text));
            } else {
                warning(place(key, text), "\"" + id + "\" stands twice in \"" + key + "\"; remove one of the two.");
            }
        }
        return List.copyOf(all);
    }

    /** The texts in a list. */
    List<String> textList(String key) {
        return texts(key).stream().map(text -> text.node().value()).toList();
    }

    private List<Element<Text>> texts(String key) {
        return elements(key, optional(key), Text.class, TEXT);
    }

    /** What the objects in a list are read as; none where the key is missing. */
    <T> List<T> objects(String key, Function<Fields, T> reading) {
        return objects(key, optional(key), reading);
    }

    /** What the objects in a list are read as; the key must be there. */
    <T> List<T> requiredObjects(String key, Function<Fields, T> reading) {
        return objects(key, required(key), reading);
    }

    private <T> List<T> objects(String key, @Nullable Node value, Function<Fields, T> reading) {
        var objects = new ArrayList<T>();
        for (var element : elements(key, value, ObjectNode.class, OBJECT)) {
            objects.add(element(element.node(), key, element.index()).read(reading));
        }
        return objects;
    }

    /** The keys of an object under a key of this one. */
    Fields child(ObjectNode child, String key) {
        return new Fields(child, trail.to(key), findings, ids);
    }

    /** The keys of an object in a list under a key of this one. */
    Fields element(ObjectNode element, String key, int index) {
        return new Fields(element, trail.to(key, index), findings, ids);
    }

    /** Notes an element of a list of objects that is none. */
    void notAnObject(String key, int index, Node element) {
        wrongElement(key, index, element, OBJECT);
    }

    private void wrongElement(String key, int index, Node element, String advice) {
        fault(key, trail.to(key, index).place(element.at()), "\"" + key + "\" holds " + element.noun() + "; " + advice);
    }

    /** A node of the wanted type and its place in its list. */
    private record Element<N extends Node>(N node, int index) {}

    private Place place(String key, Element<?> element) {
        return trail.to(key, element.index()).place(element.node().at());
    }

    private <N extends Node> List<Element<N>> elements(String key, @Nullable Node value, Class<N> type, String advice) {
        return switch (value) {
            case null -> List.of();
            case ListNode(var _, var items) -> elementsOf(key, items, type, advice);
            case Node other -> {
                wrongType(key, other, LIST);
                yield List.of();
            }
        };
    }

    private <N extends Node> List<Element<N>> elementsOf(String key, List<Node> items, Class<N> type, String advice) {
        var elements = new ArrayList<Element<N>>(items.size());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (type.isInstance(item)) {
                elements.add(new Element<>(type.cast(item), i));
            } else {
                wrongElement(key, i, item, advice);
            }
        }
        return elements;
    }
}
