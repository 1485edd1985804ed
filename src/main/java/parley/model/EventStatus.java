package parley.model;

/** What had become of an event when its dataset was edited. */
public enum EventStatus {
    HELD("held"),
    PLANNED("planned"),
    POSTPONED("postponed"),
    CANCELLED("cancelled"),
    BOYCOTTED("boycotted");

    private final String label;

    EventStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
