package parley.model;

import static parley.model.QuadClass.CONFLICTUAL;
import static parley.model.QuadClass.COOPERATIVE;

import java.util.Arrays;
import java.util.Optional;

/**
 * What kind of act a statement is: the root codes of CAMEO.
 *
 * <p>Source: P. Schrodt, <i>CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook</i>, 1.1b3,
 * 2012. Its quad classes are halved as GDELT does: 01 to 08 are cooperative, 09 to 20 conflictual.
 */
public enum Act {
    COMMENT("01", "comments", COOPERATIVE),
    APPEAL("02", "appeals", COOPERATIVE),
    INTEND_TO_COOPERATE("03", "offers", COOPERATIVE),
    CONSULT("04", "consults", COOPERATIVE),
    DIPLOMATIC_COOPERATION("05", "backs", COOPERATIVE),
    MATERIAL_COOPERATION("06", "cooperates", COOPERATIVE),
    PROVIDE_AID("07", "provides aid", COOPERATIVE),
    YIELD("08", "yields", COOPERATIVE),
    INVESTIGATE("09", "investigates", CONFLICTUAL),
    DEMAND("10", "demands", CONFLICTUAL),
    DISAPPROVE("11", "criticises", CONFLICTUAL),
    REJECT("12", "rejects", CONFLICTUAL),
    THREATEN("13", "threatens", CONFLICTUAL),
    PROTEST("14", "protests", CONFLICTUAL),
    EXHIBIT_FORCE("15", "shows force", CONFLICTUAL),
    REDUCE_RELATIONS("16", "reduces relations", CONFLICTUAL),
    COERCE("17", "coerces", CONFLICTUAL),
    ASSAULT("18", "assaults", CONFLICTUAL),
    FIGHT("19", "fights", CONFLICTUAL),
    MASS_VIOLENCE("20", "uses mass violence", CONFLICTUAL);

    private final String code;
    private final String verb;
    private final QuadClass quadClass;

    Act(String code, String verb, QuadClass quadClass) {
        this.code = code;
        this.verb = verb;
        this.quadClass = quadClass;
    }

    /** The act with a two-digit root code such as "02"; empty where CAMEO has none. */
    public static Optional<Act> ofCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
    }

    /** The two-digit root code, a string since it may begin with a zero. */
    public String code() {
        return code;
    }

    /** What the speaker does, as a verb: "appeals". */
    public String verb() {
        return verb;
    }

    public QuadClass quadClass() {
        return quadClass;
    }
}
