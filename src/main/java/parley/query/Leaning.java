package parley.query;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.Stance;

/** A stance, or that there is none: what statements and actors can be filtered by. */
public enum Leaning {
    SUPPORTS(Stance.SUPPORTS),
    CONDITIONAL(Stance.CONDITIONAL),
    OPPOSES(Stance.OPPOSES),
    NEUTRAL(Stance.NEUTRAL),
    NO_POSITION(null);

    private final Optional<Stance> stance;

    Leaning(@Nullable Stance stance) {
        this.stance = Optional.ofNullable(stance);
    }

    /** The leaning that a stance, or the lack of one, amounts to. */
    public static Leaning of(Optional<Stance> stance) {
        return Arrays.stream(values())
                .filter(leaning -> leaning.stance.equals(stance))
                .findFirst()
                .orElse(NO_POSITION);
    }

    public Optional<Stance> stance() {
        return stance;
    }

    /** How a pill or a legend names it: "Supports", "No position". */
    public String label() {
        return stance.map(Stance::label).orElse("No position");
    }
}
