package parley.imports.build;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;
import parley.model.Source;

/** The sources of an import, each kept once. */
public final class Shelf {
    private final Slugs ids = new Slugs("source");
    private final Map<String, Source> byKey = new LinkedHashMap<>();

    /** The id of a source that is known by its publisher alone, such as a website. */
    public String publisher(String name) {
        var known = byKey.get(name);
        return known == null ? add(name, new Source("", name, null, name, null, null, null)) : known.id();
    }

    /** The id of a source with all that is known of it; the same words give the same source. */
    public String source(String publisher, String title, @Nullable Dated published, @Nullable URI url) {
        var key = publisher + "\n" + title + "\n" + published + "\n" + url;
        var known = byKey.get(key);
        return known == null ? add(key, new Source("", publisher, null, title, published, url, null)) : known.id();
    }

    private String add(String key, Source source) {
        var title = source.title().equals(source.publisher()) ? "" : " " + source.title();
        var id = ids.next(source.publisher() + title);
        byKey.put(
                key,
                new Source(
                        id,
                        source.publisher(),
                        source.agency(),
                        source.title(),
                        source.published(),
                        source.url(),
                        source.language()));
        return id;
    }

    /** All of them, in the order in which they came. */
    public List<Source> sources() {
        return List.copyOf(byKey.values());
    }
}
