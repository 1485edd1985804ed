package parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, conference, news conference, resolution or the like.
 *
 * @param participants the ids of the {@link Actor}s who took part or were expected to
 * @param place where, or null where no source says
 * @param summary what it was about, in the editors' words
 * @param sources the ids of the {@link Source}s that report it
 * @param kind whether those who took part came together at all
 */
public record Event(
        String id,
        String title,
        Dated date,
        @Nullable String place,
        List<String> participants,
        EventStatus status,
        String summary,
        List<String> sources,
        EventKind kind) {

    public Event {
        participants = List.copyOf(participants);
        sources = List.copyOf(sources);
    }

    /** A meeting. */
    public Event(
            String id,
            String title,
            Dated date,
            @Nullable String place,
            List<String> participants,
            EventStatus status,
            String summary,
            List<String> sources) {
        this(id, title, date, place, participants, status, summary, sources, EventKind.MEETING);
    }

    /** Whether those who took part came together. */
    public boolean isMeetingHeld() {
        return kind == EventKind.MEETING && status == EventStatus.HELD;
    }
}
