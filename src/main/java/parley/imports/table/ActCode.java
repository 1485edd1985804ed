package parley.imports.table;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Names;
import parley.model.Act;

/**
 * The act of a row, by a CAMEO code or by a word.
 *
 * @param cameo the finer code, where there is one
 */
record ActCode(Act act, @Nullable String cameo) {

    /**
     * What the row's act is; a comment where it tells none. A spreadsheet drops leading zeros, which are put back where
     * nothing else can be meant. Empty where the code or the word is not known and the row was left out.
     */
    static Optional<ActCode> of(TableRecord row) {
        var text = row.cell(ColumnRole.ACT);
        if (text.isEmpty()) {
            return Optional.of(new ActCode(Act.COMMENT, null));
        }
        var found = ofWord(text).or(() -> ofCode(text)).or(() -> withZero(row, text));
        if (found.isEmpty()) {
            row.leaveOut(ColumnRole.ACT, "CAMEO has no such act", text, "write a code such as 03 or 036.");
        }
        return found;
    }

    private static Optional<ActCode> ofCode(String code) {
        return code.matches("\\d{2,4}")
                ? Act.ofCode(code.substring(0, 2)).map(act -> new ActCode(act, code.length() > 2 ? code : null))
                : Optional.empty();
    }

    private static Optional<ActCode> withZero(TableRecord row, String code) {
        var found = code.matches("\\d{1,2}") ? ofCode("0" + code) : Optional.<ActCode>empty();
        if (found.isPresent()) {
            row.remark(ColumnRole.ACT, "The code has lost its leading zero", code, "it is read as 0" + code + ".");
        }
        return found;
    }

    private static Optional<ActCode> ofWord(String word) {
        var key = Names.key(word);
        return Arrays.stream(Act.values())
                .filter(act -> act.verb().equals(key)
                        || act.verb().equals(key + "s")
                        || Names.key(act.name().replace('_', ' ')).equals(key))
                .findFirst()
                .map(act -> new ActCode(act, null));
    }
}
