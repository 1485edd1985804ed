package parley.imports.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Camp;

/** The camps of an import, in the order in which they are first named. */
public final class Camps {
    private static final String UNKNOWN = "unknown";

    private final Map<String, Camp> byLabel = new LinkedHashMap<>();
    private final Slugs ids = new Slugs("camp");

    /** The id of a camp with this label; of the unknown camp where the label is blank. */
    public String of(String label) {
        var words = label.strip();
        if (words.isEmpty() || words.equalsIgnoreCase(UNKNOWN)) {
            return unknown();
        }
        return byLabel.computeIfAbsent(Names.key(words), _ -> new Camp(ids.next(words), words))
                .id();
    }

    /** The id of the camp of those whose camp no file gives. */
    public String unknown() {
        return byLabel.computeIfAbsent(UNKNOWN, _ -> new Camp(ids.next(UNKNOWN), "Camp unknown"))
                .id();
    }

    /** All that were asked for, the unknown one last. */
    public List<Camp> all() {
        var all = new ArrayList<>(byLabel.values());
        var unknown = byLabel.get(UNKNOWN);
        if (unknown != null) {
            all.remove(unknown);
            all.add(unknown);
        }
        return List.copyOf(all);
    }
}
