package parley.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Which texts the format takes for the address of a web page. */
public final class WebAddress {
    private WebAddress() {}

    /** The address, where it begins with http:// or https:// and names a host; else empty. */
    public static Optional<URI> of(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
