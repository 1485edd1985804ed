package parley.imports.events;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Act;
import parley.model.Stance;

/**
 * What CAMEO's codes mean for a reader of diplomacy: the act, and the stance on dialogue.
 *
 * <p>The stance is a reading of the codebook (P. Schrodt, <i>CAMEO</i>, 1.1b3, 2012), not part of it: to appeal for, intend,
 * hold or demand talks supports dialogue; to reject or halt them opposes it; to threaten to halt them or to give an
 * ultimatum makes it conditional; any other code takes no position. A finer code goes with the one it begins with.
 */
public final class Cameo {
    private static final Set<String> SUPPORTS =
            Set.of("026", "027", "028", "036", "037", "038", "039", "106", "107", "108");
    private static final Set<String> OPPOSES = Set.of("125", "126", "127", "164", "165");
    private static final Set<String> CONDITIONAL = Set.of("134", "135", "139");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("026", "Appeals to others to meet or negotiate"),
            Map.entry("027", "Appeals to others to settle a dispute"),
            Map.entry("028", "Appeals to others to accept mediation"),
            Map.entry("036", "Expresses the intent to meet or negotiate"),
            Map.entry("037", "Expresses the intent to settle a dispute"),
            Map.entry("038", "Expresses the intent to accept mediation"),
            Map.entry("039", "Expresses the intent to mediate"),
            Map.entry("040", "Consults"),
            Map.entry("041", "Discusses by telephone"),
            Map.entry("042", "Makes a visit"),
            Map.entry("043", "Hosts a visit"),
            Map.entry("044", "Meets at a third place"),
            Map.entry("045", "Mediates"),
            Map.entry("046", "Negotiates"),
            Map.entry("106", "Demands to meet or negotiate"),
            Map.entry("107", "Demands to settle a dispute"),
            Map.entry("108", "Demands mediation"),
            Map.entry("125", "Rejects a proposal to meet, discuss or negotiate"),
            Map.entry("126", "Rejects mediation"),
            Map.entry("127", "Rejects a plan or agreement to settle a dispute"),
            Map.entry("134", "Threatens to halt negotiations"),
            Map.entry("135", "Threatens to halt mediation"),
            Map.entry("139", "Gives an ultimatum"),
            Map.entry("164", "Halts negotiations"),
            Map.entry("165", "Halts mediation"));

    private Cameo() {}

    /** The act of a code of two to four digits; empty where CAMEO has no such root. */
    public static Optional<Act> act(String code) {
        boolean digits =
                code.length() >= 2 && code.length() <= 4 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Act.ofCode(code.substring(0, 2)) : Optional.empty();
    }

    /** The stance on dialogue that a code stands for; empty where it takes none. */
    public static Optional<Stance> stance(String code) {
        if (code.startsWith("04")) {
            return Optional.of(Stance.SUPPORTS);
        }
        var base = base(code);
        if (SUPPORTS.contains(base)) {
            return Optional.of(Stance.SUPPORTS);
        }
        if (OPPOSES.contains(base)) {
            return Optional.of(Stance.OPPOSES);
        }
        return CONDITIONAL.contains(base) ? Optional.of(Stance.CONDITIONAL) : Optional.empty();
    }

    /** What a code says, without the subject: "Rejects mediation"; for most codes only its act. */
    public static String words(String code, Act act) {
        var words = WORDS.get(base(code));
        var verb = act.verb();
        return words == null ? Character.toUpperCase(verb.charAt(0)) + verb.substring(1) : words;
    }

    private static String base(String code) {
        return code.length() > 3 ? code.substring(0, 3) : code;
    }
}
