package parley.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A published page or report that statements and events are coded from.
 *
 * @param publisher who published it
 * @param agency the news agency whose text it is, or null
 * @param published when it was published, which is not when the words were said
 * @param url where it stands, or null for a report without an address
 * @param language its language, as a BCP 47 tag
 */
public record Source(
        String id,
        String publisher,
        @Nullable String agency,
        String title,
        @Nullable Dated published,
        @Nullable URI url,
        @Nullable String language) {}
