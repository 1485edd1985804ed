package parley.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person, a state or an organisation that speaks, is spoken to, or is spoken of.
 *
 * @param id unique in its dataset
 * @param name the full name: "Walid al-Muallem"
 * @param shortName the name for a label: "Muallem"
 * @param camp the id of its {@link Camp}
 * @param offices the posts it held, in the order of the file
 * @param represents the ids of the actors it speaks for
 * @param aliases other spellings and names that sources use
 */
public record Actor(
        String id,
        String name,
        String shortName,
        ActorKind kind,
        String camp,
        List<Office> offices,
        List<String> represents,
        List<String> aliases,
        @Nullable Gender gender) {

    public Actor {
        offices = List.copyOf(offices);
        represents = List.copyOf(represents);
        aliases = List.copyOf(aliases);
    }

    /** The office held on a day, the first listed where there were several. */
    public Optional<Office> officeOn(LocalDate day) {
        return offices.stream().filter(office -> office.heldOn(day)).findFirst();
    }
}
