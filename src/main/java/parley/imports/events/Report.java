package parley.imports.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.model.Act;

/**
 * One row: somebody reports that somebody did something.
 *
 * @param id of the statement that it becomes, unless it is folded into another
 * @param target the one it was done to, or null where the file names none
 * @param code in CAMEO, as the file writes it
 * @param words what was done, without the subject
 * @param publisher who reports it
 * @param note what else is to be kept of the row
 */
record Report(
        String id,
        LocalDate day,
        Party source,
        @Nullable Party target,
        Act act,
        String code,
        String words,
        @Nullable String place,
        String publisher,
        String note) {}
