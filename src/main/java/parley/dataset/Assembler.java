package parley.dataset;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.dataset.Draft.Said;
import parley.dataset.Node.ObjectNode;
import parley.model.Act;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Attestation;
import parley.model.Camp;
import parley.model.Coding;
import parley.model.Condition;
import parley.model.Confidence;
import parley.model.Dataset.About;
import parley.model.Event;
import parley.model.EventKind;
import parley.model.EventStatus;
import parley.model.Gender;
import parley.model.Issue;
import parley.model.Link;
import parley.model.Office;
import parley.model.Position;
import parley.model.Source;
import parley.model.Stance;
import parley.model.Statement;

/** Nodes to a draft of the model: each kind of entry with its keys, one method for each. */
final class Assembler {
    static final Vocabulary<Stance> STANCES = new Vocabulary<>(Stance.values(), Words::of);
    private static final Vocabulary<Stance> FLAT_STANCES =
            new Vocabulary<>(new Stance[] {Stance.SUPPORTS, Stance.OPPOSES}, Words::of);
    private static final Vocabulary<ActorKind> KINDS = new Vocabulary<>(ActorKind.values(), Words::of);
    private static final Vocabulary<Gender> GENDERS = new Vocabulary<>(Gender.values(), Words::of);
    private static final Vocabulary<EventStatus> STATUSES = new Vocabulary<>(EventStatus.values(), Words::of);
    private static final Vocabulary<EventKind> EVENT_KINDS = new Vocabulary<>(EventKind.values(), Words::of);
    static final Vocabulary<Act> ACTS = new Vocabulary<>(Act.values(), Act::code);
    static final Vocabulary<Confidence> CONFIDENCES = new Vocabulary<>(Confidence.values(), Words::of);
    static final Vocabulary<Coding> CODINGS = new Vocabulary<>(Coding.values(), Words::of);

    private Assembler() {}

    /** Everything that a file holds but its statements; what is missing, wrong or dangling is among the findings. */
    static Draft draft(Fields fields) {
        return fields.read(Assembler::whole);
    }

    private static Draft whole(Fields fields) {
        // Its entries have been taken out of the list already; that it is there at all is asked here.
        var _ = fields.<Object>requiredObjects(Section.STATEMENTS.key(), entry -> entry);
        List.of("$schema", "parley", "tours").forEach(fields::ignore);
        return new Draft(
                about(fields),
                fields.requiredObjects(Section.CAMPS.key(), Assembler::camp),
                fields.requiredObjects(Section.ISSUES.key(), Assembler::issue),
                fields.objects(Section.CONDITIONS.key(), Assembler::condition),
                fields.requiredObjects(Section.SOURCES.key(), Assembler::source),
                fields.requiredObjects(Section.ACTORS.key(), Assembler::actor),
                fields.objects(Section.EVENTS.key(), Assembler::event),
                fields.objects(Section.LINKS.key(), Assembler::link));
    }

    private static About about(Fields fields) {
        return new About(
                id(fields),
                fields.text("title"),
                fields.text("summary"),
                fields.text("edition"),
                fields.text("licence"),
                Dates.period(fields, "period"));
    }

    private static String id(Fields fields) {
        var id = fields.text("id");
        if (fields.isSound("id") && !isPlain(id)) {
            fields.oddity("id", "The id \"" + id + "\" is better written in lower-case words with hyphens.");
        }
        return id;
    }

    /** Whether an id consists of lower-case words with hyphens. */
    static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean joins = c == '-' && i > 0 && i < id.length() - 1 && id.charAt(i - 1) != '-';
            if (!joins && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static Entry<Camp> camp(Fields fields) {
        return new Entry<>(new Camp(id(fields), fields.text("label")), fields);
    }

    private static Entry<Issue> issue(Fields fields) {
        return new Entry<>(new Issue(id(fields), fields.text("label"), fields.text("question")), fields);
    }

    private static Entry<Condition> condition(Fields fields) {
        var condition = new Condition(
                id(fields),
                fields.text("label"),
                fields.references("askedOf", Section.ACTORS),
                view(fields, "implies"),
                fields.references("excludes", Section.CONDITIONS));
        return new Entry<>(condition, fields);
    }

    private static Condition.@Nullable View view(Fields fields, String key) {
        return switch (fields.optional(key)) {
            case null -> null;
            case ObjectNode object -> fields.child(object, key).read(Assembler::view);
            case Node other -> {
                fields.wrongType(key, other, "write {\"issue\": an id, \"stance\": \"supports\" or \"opposes\"}.");
                yield null;
            }
        };
    }

    private static Condition.View view(Fields fields) {
        return new Condition.View(fields.reference("issue", Section.ISSUES), fields.word("stance", FLAT_STANCES));
    }

    private static Entry<Source> source(Fields fields) {
        var source = new Source(
                id(fields),
                fields.text("publisher"),
                fields.optionalText("agency"),
                fields.text("title"),
                Dates.optionalDated(fields, "published"),
                url(fields),
                language(fields));
        return new Entry<>(source, fields);
    }

    private static @Nullable URI url(Fields fields) {
        var text = fields.optionalText("url");
        var address = text == null ? null : WebAddress.of(text).orElse(null);
        if (text != null && address == null) {
            fields.oddity(
                    "url",
                    "\"" + text + "\" is not the address of a web page, so it is left out;"
                            + " write one that begins with https:// or http://.");
        }
        return address;
    }

    private static @Nullable String language(Fields fields) {
        var tag = fields.optionalText("language");
        if (tag == null || LanguageTag.isSound(tag)) {
            return tag;
        }
        fields.oddity(
                "language",
                "\"" + tag + "\" is not a language tag, so it is left out; write one such as \"en\" or \"ar-SY\".");
        return null;
    }

    private static Entry<Actor> actor(Fields fields) {
        var name = fields.text("name");
        var kind = fields.word("kind", KINDS);
        var actor = new Actor(
                id(fields),
                name,
                shortName(fields.optionalText("short"), name, kind),
                kind,
                fields.reference("camp", Section.CAMPS),
                fields.objects("offices", Assembler::office),
                fields.references("represents", Section.ACTORS),
                fields.textList("aliases"),
                fields.optionalWord("gender", GENDERS));
        return new Entry<>(actor, fields);
    }

    private static String shortName(@Nullable String written, String name, ActorKind kind) {
        if (written != null) {
            return written;
        }
        var words = name.strip();
        return kind == ActorKind.PERSON ? words.substring(words.lastIndexOf(' ') + 1) : name;
    }

    /** A month or a year stands for its first day in "from", for its last in "to". */
    private static Office office(Fields fields) {
        var from = Dates.optionalDays(fields, "from");
        var to = Dates.optionalDays(fields, "to");
        boolean ordered = from == null || to == null || Dates.isOrdered(fields, from.from(), to.to());
        return new Office(
                fields.text("title"),
                fields.optionalText("of"),
                from == null ? null : from.from(),
                to == null || !ordered ? null : to.to());
    }

    private static Entry<Event> event(Fields fields) {
        var event = new Event(
                id(fields),
                fields.text("title"),
                Dates.dated(fields, "date"),
                fields.optionalText("place"),
                fields.references("participants", Section.ACTORS),
                fields.word("status", STATUSES),
                fields.text("summary"),
                fields.references("sources", Section.SOURCES),
                Objects.requireNonNullElse(fields.optionalWord("kind", EVENT_KINDS), EventKind.MEETING));
        return new Entry<>(event, fields);
    }

    /** A statement, its fields not known to be sound; to be {@linkplain Fields#read read}. */
    static Said statement(Fields fields) {
        var positions = fields.objects("positions", Assembler::position);
        var attestations = fields.requiredObjects("attestations", Assembler::attestation);
        var statement = new Statement(
                id(fields),
                fields.reference("speaker", Section.ACTORS),
                fields.references("addressees", Section.ACTORS),
                fields.references("mentions", Section.ACTORS),
                Dates.dated(fields, "said"),
                fields.optionalText("place"),
                fields.optionalReference("occasion", Section.EVENTS),
                fields.word("act", ACTS),
                cameo(fields),
                fields.text("paraphrase"),
                Entry.values(positions),
                fields.optionalReference("inReplyTo", Section.STATEMENTS),
                Entry.values(attestations),
                fields.word("confidence", CONFIDENCES),
                fields.optionalText("note"),
                Objects.requireNonNullElse(fields.optionalWord("coding", CODINGS), Coding.EDITED),
                Numbers.count(fields, "reports", 1));
        return new Said(statement, fields, positions, attestations);
    }

    private static @Nullable String cameo(Fields fields) {
        var code = fields.optionalText("cameo");
        if (code != null && !isCameo(code)) {
            fields.fault(
                    "cameo", "\"cameo\" is \"" + code + "\"; write a code of two to four digits, such as \"036\".");
        }
        return code;
    }

    /** Whether a text is a code of two to four digits. */
    static boolean isCameo(String code) {
        boolean digits = code.length() >= 2 && code.length() <= 4;
        for (int at = 0; digits && at < code.length(); at++) {
            digits = code.charAt(at) >= '0' && code.charAt(at) <= '9';
        }
        return digits;
    }

    private static Entry<Position> position(Fields fields) {
        var position = new Position(
                fields.reference("issue", Section.ISSUES),
                fields.word("stance", STANCES),
                fields.references("conditions", Section.CONDITIONS));
        return new Entry<>(position, fields);
    }

    private static Entry<Attestation> attestation(Fields fields) {
        var attestation = new Attestation(
                fields.reference("source", Section.SOURCES), fields.optionalText("quote"), language(fields));
        return new Entry<>(attestation, fields);
    }

    private static Entry<Link> link(Fields fields) {
        var link = new Link(
                id(fields),
                fields.reference("from", Section.ACTORS),
                fields.reference("to", Section.ACTORS),
                Numbers.flag(fields, "directed", true),
                Numbers.number(fields, "weight", 1),
                fields.optionalText("label"),
                Dates.optionalPeriod(fields, "period"));
        return new Entry<>(link, fields);
    }
}
