package parley.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import parley.model.Camp;

class MemberTest {
    private static String tally(int actors) {
        return Member.others(new Camp("camp", "Camp"), Collections.nCopies(actors, "somebody"))
                .tally();
    }

    @Test
    void aMarkHasRoomForHowManyItStandsFor() {
        assertEquals("+2", tally(2));
        assertEquals("+999", tally(999));
        assertEquals("+1.0k", tally(1000));
        assertEquals("+9.9k", tally(9999), "never more than there are");
        assertEquals("+17k", tally(17_995));
    }

    @Test
    void theNameOfManyIsReadInThousands() {
        assertEquals(
                "17,995 others",
                Member.others(new Camp("camp", "Camp"), Collections.nCopies(17_995, "somebody"))
                        .label());
    }
}
