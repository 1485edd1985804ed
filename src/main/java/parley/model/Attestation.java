package parley.model;

import org.jspecify.annotations.Nullable;

/**
 * One source's wording of a statement.
 *
 * @param source the id of the {@link Source}
 * @param quote the speaker's words as that source printed them, or null where it only reports the substance
 * @param language the language of the quoted words, as a BCP 47 tag
 */
public record Attestation(
        String source, @Nullable String quote, @Nullable String language) {}
