package parley.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import parley.dataset.Origin;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A dataset as the command line names it: a file, or the id of one that comes with Parley. */
final class DatasetWord implements ITypeConverter<Origin> {
    static final String DESCRIPTION =
            "A dataset in Parley's JSON, a file that can be imported, or the id of one that comes along.";

    @Override
    public Origin convert(String word) {
        try {
            return Origin.named(word);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(
                    "\"" + word + "\" is no name of a file, and none of the datasets that come" + " with Parley: "
                            + Opening.shippedIds());
        }
    }

    /** For a file that is not there, which ids there are besides files; it may have been meant as one. */
    static Optional<String> hint(Origin origin) {
        return origin instanceof Origin.OfFile(var file) && !Files.exists(file)
                ? Optional.of("Datasets that come with Parley: " + Opening.shippedIds() + ".")
                : Optional.empty();
    }
}
