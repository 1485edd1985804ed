package parley.imports.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.ActorKind;

/** What an actor is, by a word for it or, as a guess, by its name. */
public final class Kinds {
    private static final Set<String> BODIES = Set.of(
            "agency",
            "alliance",
            "army",
            "assembly",
            "association",
            "authority",
            "bank",
            "board",
            "brigade",
            "bureau",
            "cabinet",
            "coalition",
            "commission",
            "committee",
            "company",
            "confederation",
            "conference",
            "congress",
            "corporation",
            "council",
            "court",
            "department",
            "federation",
            "force",
            "forces",
            "foundation",
            "front",
            "fund",
            "government",
            "group",
            "inc",
            "institute",
            "league",
            "ltd",
            "militia",
            "ministry",
            "mission",
            "movement",
            "office",
            "organisation",
            "organization",
            "parliament",
            "party",
            "police",
            "senate",
            "society",
            "syndicate",
            "union",
            "university",
            "nations",
            "ngo");
    private static final Map<String, ActorKind> WORDS = words();
    private static final Countries COUNTRIES = Countries.ENGLISH;

    private Kinds() {}

    private static Map<String, ActorKind> words() {
        var words = new HashMap<String, ActorKind>();
        for (var word : Set.of("person", "people", "individual", "politician", "human", "man", "woman")) {
            words.put(word, ActorKind.PERSON);
        }
        for (var word : Set.of("state", "country", "nation", "government")) {
            words.put(word, ActorKind.STATE);
        }
        for (var word : Set.of(
                "organisation",
                "organization",
                "org",
                "body",
                "group",
                "institution",
                "party",
                "company",
                "ngo",
                "igo")) {
            words.put(word, ActorKind.ORGANISATION);
        }
        return words;
    }

    /** The kind that a word names, such as "person", "country" or "NGO". */
    public static Optional<ActorKind> ofWord(String word) {
        return Optional.ofNullable(WORDS.get(Names.key(word)));
    }

    /** A guess: a country's name is a state's, one with a word such as "council" a body's, any other a person's. */
    public static ActorKind guess(String name) {
        if (COUNTRIES.isName(name)) {
            return ActorKind.STATE;
        }
        var words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        boolean initials = name.length() >= 2
                && name.length() <= 6
                && name.equals(name.toUpperCase(Locale.ROOT))
                && name.chars().allMatch(Character::isLetter);
        return initials || words.stream().anyMatch(BODIES::contains) ? ActorKind.ORGANISATION : ActorKind.PERSON;
    }
}
