package parley.ui.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Source;
import parley.model.Statement;
import parley.network.Member;
import parley.network.Tie;

/** Names of things, and of things together. */
public final class Names {
    private Names() {}

    /** The short names of actors: "Free Syrian Army, National Coalition". */
    public static String of(Dataset dataset, List<String> actors) {
        return actors.stream().map(id -> dataset.actor(id).shortName()).collect(Collectors.joining(", "));
    }

    /** "Muallem → Free Syrian Army", or with a dash where the tie has no direction. */
    public static String of(Function<String, Member> members, Tie tie) {
        return members.apply(tie.from()).label()
                + (tie.kind().isDirected() ? " → " : " – ")
                + members.apply(tie.to()).label();
    }

    /** Who published it, and whose text it is: "The Straits Times (AFP)". */
    public static String of(Source source) {
        return source.agency() == null || source.agency().equals(source.publisher())
                ? source.publisher()
                : source.publisher() + " (" + source.agency() + ")";
    }

    /** Where and at what something was said: "Moscow · Talks between Lavrov and Muallem"; empty where no source says. */
    public static String occasion(Dataset dataset, Statement said) {
        var occasion = said.occasion() == null
                ? Stream.<String>empty()
                : dataset.findEvent(said.occasion()).map(Event::title).stream();
        return Stream.concat(Stream.ofNullable(said.place()), occasion).collect(Collectors.joining(" · "));
    }

    /** With its first letter large: "Person". */
    public static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
