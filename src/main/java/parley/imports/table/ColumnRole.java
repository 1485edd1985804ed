package parley.imports.table;

import static parley.imports.table.TableKind.ACTORS;
import static parley.imports.table.TableKind.EDGES;
import static parley.imports.table.TableKind.STATEMENTS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.imports.build.Names;

/** What a column holds. Names of columns are known in English and a few other languages. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and lists are the unmodifiable ones of List.of and Set.of
public enum ColumnRole {
    /** The row's own name in the file; rows of one id are one statement. */
    ID(Set.of(STATEMENTS, ACTORS, EDGES), "id", "statement id", "actor id", "key", "nr", "no", "number"),
    DATE(
            Set.of(STATEMENTS, EDGES),
            "date",
            "day",
            "when",
            "said",
            "date said",
            "said on",
            "statement date",
            "event date",
            "datum",
            "fecha",
            "jour",
            "data",
            "start",
            "дата"),
    SPEAKER(
            Set.of(STATEMENTS),
            "speaker",
            "actor",
            "who",
            "person",
            "from",
            "sender",
            "said by",
            "speaker name",
            "actor1",
            "sprecher",
            "rednerin",
            "redner",
            "orateur",
            "orador",
            "organisation",
            "organization",
            "кто"),
    ADDRESSEES(
            Set.of(STATEMENTS),
            "addressee",
            "addressees",
            "to",
            "target",
            "recipient",
            "recipients",
            "addressed to",
            "whom",
            "to whom",
            "actor2",
            "adressat",
            "adressaten",
            "empfänger",
            "destinataire",
            "destinatario",
            "кому"),
    MENTIONS(Set.of(STATEMENTS), "mentions", "mention", "mentioned", "about", "erwähnt"),
    ISSUE(Set.of(STATEMENTS), "issue", "issues", "topic", "concept", "question", "subject", "thema", "sujet", "tema"),
    STANCE(
            Set.of(STATEMENTS),
            "stance",
            "position",
            "agreement",
            "attitude",
            "stand",
            "haltung",
            "stellungnahme",
            "posición"),
    CONDITIONS(
            Set.of(STATEMENTS),
            "condition",
            "conditions",
            "precondition",
            "preconditions",
            "demand",
            "demands",
            "bedingung",
            "bedingungen"),
    QUOTE(Set.of(STATEMENTS), "quote", "quotation", "words", "verbatim", "zitat", "citation", "cita"),
    PARAPHRASE(
            Set.of(STATEMENTS),
            "paraphrase",
            "summary",
            "text",
            "statement",
            "description",
            "content",
            "inhalt",
            "aussage",
            "résumé"),
    SOURCE(
            Set.of(STATEMENTS),
            "source",
            "publisher",
            "outlet",
            "newspaper",
            "media",
            "medium",
            "agency",
            "quelle",
            "fuente",
            "источник"),
    SOURCE_TITLE(Set.of(STATEMENTS), "title", "headline", "source title", "article", "titel", "titre"),
    URL(Set.of(STATEMENTS), "url", "link", "address", "web address", "source url", "href", "web"),
    PUBLISHED(Set.of(STATEMENTS), "published", "publication date", "date published", "veröffentlicht"),
    PLACE(Set.of(STATEMENTS), "place", "location", "city", "where", "venue", "ort", "lieu", "lugar", "место"),
    ACT(Set.of(STATEMENTS), "act", "cameo", "code", "event code", "cameo code", "act code", "root code"),
    LANGUAGE(Set.of(STATEMENTS), "language", "lang", "sprache", "langue"),
    CONFIDENCE(Set.of(STATEMENTS), "confidence", "certainty"),
    NOTE(Set.of(STATEMENTS), "note", "notes", "comment", "comments", "remark", "remarks", "bemerkung"),
    FROM(Set.of(EDGES), "from", "source", "sender", "source name", "von", "origin"),
    TO(Set.of(EDGES), "to", "target", "receiver", "recipient", "target name", "nach", "destination"),
    WEIGHT(Set.of(EDGES), "weight", "count", "value", "strength", "n", "gewicht", "poids"),
    LABEL(Set.of(EDGES), "label", "kind", "relation", "relationship", "tie"),
    DIRECTED(Set.of(EDGES), "type", "directed", "directedness"),
    NAME(Set.of(ACTORS), "name", "actor", "label", "full name", "nom", "nombre"),
    KIND(Set.of(ACTORS, STATEMENTS), "kind", "type", "actor kind", "actor type", "speaker kind", "speaker type", "art"),
    CAMP(
            Set.of(ACTORS, STATEMENTS),
            "camp",
            "side",
            "bloc",
            "group",
            "faction",
            "speaker camp",
            "lager",
            "country",
            "party",
            "affiliation"),
    ALIASES(Set.of(ACTORS), "alias", "aliases", "other names", "aka", "spellings"),
    REPRESENTS(Set.of(ACTORS), "represents", "speaks for", "member of", "of", "vertritt"),
    GENDER(Set.of(ACTORS), "gender", "sex", "geschlecht"),
    /** Not imported. */
    IGNORED(Set.of(STATEMENTS, ACTORS, EDGES));

    private final Set<TableKind> kinds;
    private final List<String> names;

    ColumnRole(Set<TableKind> kinds, String... names) {
        this.kinds = kinds;
        this.names = List.of(names);
    }

    /** Whether a table of this kind can have such a column. */
    public boolean fits(TableKind kind) {
        return kinds.contains(kind);
    }

    /** Whether several columns may have it, their cells being put together. */
    public boolean isList() {
        return switch (this) {
            case ADDRESSEES, MENTIONS, CONDITIONS, ALIASES, REPRESENTS, IGNORED -> true;
            default -> false;
        };
    }

    /** Its name in lower case with hyphens: "source-title". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that name. */
    public static Optional<ColumnRole> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The role that a column's name stands for in a table of some kind. */
    public static Optional<ColumnRole> ofName(String name, TableKind kind) {
        var key = key(name);
        return Arrays.stream(values())
                .filter(each -> each.fits(kind) && (each.names.contains(key) || each.names.contains(unnumbered(key))))
                .findFirst();
    }

    /** A name for comparing: "Speaker_Name " is "speaker name", "Addressee(s)" is "addressees". */
    static String key(String name) {
        return Names.key(name.replace("(s)", "s").replaceAll("[_.:/-]+", " ").replaceAll("[\"'()\\[\\]?*#]", ""));
    }

    private static String unnumbered(String key) {
        return key.replaceAll("\\s*\\d+$", "");
    }
}
