package parley.imports.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Gender;

/** The actors of an import, each found again by any of its names. */
public final class Cast {
    /** An actor in the making. */
    private static final class Part {
        private final String id;
        private final String name;
        private ActorKind kind;
        private String camp;
        private final Set<String> represents = new LinkedHashSet<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        private @Nullable Gender gender;

        private Part(String id, String name, ActorKind kind, String camp) {
            this.id = id;
            this.name = name;
            this.kind = kind;
            this.camp = camp;
        }

        private Actor actor() {
            return new Actor(
                    id,
                    name,
                    shortName(),
                    kind,
                    camp,
                    List.of(),
                    List.copyOf(represents),
                    List.copyOf(aliases),
                    gender);
        }

        /** As the reader of datasets has it: a person goes by the last word of the name. */
        private String shortName() {
            return kind == ActorKind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
        }
    }

    private final Slugs ids = new Slugs("actor");
    private final Map<String, Part> byId = new LinkedHashMap<>();
    private final Map<String, String> idByName = new HashMap<>();

    /** The id of the actor who goes by a name. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(idByName.get(Names.key(name)));
    }

    /** Adds an actor under a name, which finds it from now on unless it finds another; its id comes back. */
    public String add(String name, ActorKind kind, String camp) {
        return add(Names.key(name), name, kind, camp);
    }

    /** Adds an actor that is found by a key of its own, since several may bear its name. */
    public String add(String key, String name, ActorKind kind, String camp) {
        var tidy = Names.tidy(name);
        var id = ids.next(tidy);
        byId.put(id, new Part(id, tidy, kind, camp));
        idByName.putIfAbsent(key, id);
        return id;
    }

    /** Another name by which an actor is found; shown among its aliases unless it is its name. */
    public void alias(String id, String alias) {
        var tidy = Names.tidy(alias);
        if (!tidy.isEmpty() && !Names.key(tidy).equals(Names.key(part(id).name))) {
            part(id).aliases.add(tidy);
            key(id, tidy);
        }
    }

    /** A word by which an actor is found without bearing it, such as its number in a file. */
    public void key(String id, String key) {
        idByName.putIfAbsent(Names.key(key), id);
    }

    /** Notes that one actor speaks for another; nobody represents themselves. */
    public void represents(String id, String body) {
        if (!id.equals(body)) {
            part(id).represents.add(body);
        }
    }

    public void kind(String id, ActorKind kind) {
        part(id).kind = kind;
    }

    public void camp(String id, String camp) {
        part(id).camp = camp;
    }

    public void gender(String id, Gender gender) {
        part(id).gender = gender;
    }

    public int size() {
        return byId.size();
    }

    /** All of them, in the order in which they came. */
    public List<Actor> actors() {
        var actors = new ArrayList<Actor>(byId.size());
        byId.values().forEach(part -> actors.add(part.actor()));
        return actors;
    }

    private Part part(String id) {
        var part = byId.get(id);
        if (part == null) {
            throw new IllegalArgumentException("no actor has the id " + id);
        }
        return part;
    }
}
