package parley.ui.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.model.Dated;
import parley.model.Link;

/** What a file says of the links it gives, in words that claim no more. */
public final class LinkWords {
    private LinkWords() {}

    /** "trade · weight 2.5 · 1 Jan – 31 Dec 2013". */
    public static String of(Link link) {
        var period = link.period();
        return (link.label() == null ? "" : link.label() + " · ")
                + "weight " + number(link.weight())
                + (period == null ? "" : " · " + Dates.inFull(new Dated.Range(period.from(), period.to(), null)));
    }

    /** The labels of some links, each once, and their weight together: "trade, aid · weight 4". */
    public static String of(List<Link> links) {
        var labels = links.stream()
                .map(Link::label)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return (labels.isEmpty() ? "" : labels + " · ") + "weight " + weight(links);
    }

    /** What follows a kind of tie: " · weight 4", " · 3 links, weight 4"; nothing for no links. */
    public static String summary(List<Link> links) {
        return switch (links.size()) {
            case 0 -> "";
            case 1 -> " · " + of(links.getFirst());
            default -> " · " + Amounts.of(links.size(), "link") + ", weight " + weight(links);
        };
    }

    /** The sum of some weights: "4", "2.5". */
    public static String weight(List<Link> links) {
        return number(links.stream().mapToDouble(Link::weight).sum());
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) && Math.abs(weight) < 1e15
                ? String.format(Locale.ROOT, "%.0f", weight)
                : new BigDecimal(weight)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toString();
    }
}
