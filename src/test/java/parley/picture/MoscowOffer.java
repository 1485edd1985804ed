package parley.picture;

import java.util.ArrayList;
import java.util.List;
import parley.model.ActorKind;

/** The outline of the first dataset: 16 actors in 5 camps. */
public final class MoscowOffer {
    private static final String GOVERNMENT = "syrian-government";
    private static final String OPPOSITION = "syrian-opposition";
    private static final String RUSSIA_CHINA = "russia-china";
    private static final String BACKERS = "western-arab-backers";
    private static final String UNITED_NATIONS = "united-nations";

    private MoscowOffer() {}

    public static Outline outline() {
        return new Outline(nodes(), links(), groups(), 16);
    }

    private static List<Outline.Node> nodes() {
        return List.of(
                node("assad", ActorKind.PERSON, 22, "Assad", GOVERNMENT),
                node("muallem", ActorKind.PERSON, 30, "Muallem", GOVERNMENT),
                node("syrian-government", ActorKind.STATE, 26, "Syrian government", GOVERNMENT),
                node("khatib", ActorKind.PERSON, 28, "Khatib", OPPOSITION),
                node("idriss", ActorKind.PERSON, 25, "Idriss", OPPOSITION),
                node("national-coalition", ActorKind.ORGANISATION, 26, "National Coalition", OPPOSITION),
                node("free-syrian-army", ActorKind.ORGANISATION, 23, "Free Syrian Army", OPPOSITION),
                node("lavrov", ActorKind.PERSON, 34, "Lavrov", RUSSIA_CHINA),
                node("russia", ActorKind.STATE, 22, "Russia", RUSSIA_CHINA),
                node("china", ActorKind.STATE, 18, "China", RUSSIA_CHINA),
                node("kerry", ActorKind.PERSON, 27, "Kerry", BACKERS),
                node("united-states", ActorKind.STATE, 18, "United States", BACKERS),
                node("friends-of-syria", ActorKind.ORGANISATION, 24, "Friends of Syria", BACKERS),
                node("pillay", ActorKind.PERSON, 20, "Pillay", UNITED_NATIONS),
                node("un-security-council", ActorKind.ORGANISATION, 20, "UN Security Council", UNITED_NATIONS),
                node("un-human-rights-council", ActorKind.ORGANISATION, 20, "UN Human Rights Council", UNITED_NATIONS));
    }

    private static Outline.Node node(String id, ActorKind shape, double radius, String label, String group) {
        return new Outline.Node(id, shape, radius, label, 7.0 * label.length(), group);
    }

    private static List<Outline.Link> links() {
        var links = new ArrayList<Outline.Link>();
        for (var ends : """
            muallem=syrian-government muallem=assad assad=syrian-government lavrov=russia kerry=united-states
            khatib=national-coalition idriss=free-syrian-army
            muallem>free-syrian-army muallem>national-coalition lavrov>syrian-government lavrov>national-coalition
            russia>syrian-government russia>free-syrian-army russia>un-security-council china>un-security-council
            khatib>friends-of-syria khatib>friends-of-syria khatib>russia friends-of-syria>national-coalition
            kerry>national-coalition kerry>khatib idriss>assad idriss>syrian-government
            pillay>un-human-rights-council
            muallem~lavrov lavrov~kerry kerry~friends-of-syria khatib~lavrov pillay~un-human-rights-council
            khatib~national-coalition
            """.split("\\s+", -1)) {
            if (!ends.isEmpty()) {
                links.add(link(links.size(), ends));
            }
        }
        return links;
    }

    /** Written from=to where one represents the other, from>to where one addresses the other, from~to where they meet. */
    private static Outline.Link link(int number, String written) {
        var ends = List.of(written.split("[=>~]", -1));
        var directed = written.contains(">") ? Ends.DIRECTED : Ends.UNDIRECTED;
        return new Outline.Link(
                number + ":" + written, ends.getFirst(), ends.getLast(), directed, written.contains("=") ? 1 : 0.4);
    }

    private static List<Outline.Group> groups() {
        return List.of(
                group(GOVERNMENT, "SYRIAN GOVERNMENT"),
                group(OPPOSITION, "SYRIAN OPPOSITION"),
                group(RUSSIA_CHINA, "RUSSIA & CHINA"),
                group(BACKERS, "WESTERN & ARAB BACKERS"),
                group(UNITED_NATIONS, "UNITED NATIONS"));
    }

    private static Outline.Group group(String id, String label) {
        return new Outline.Group(id, label, 7.4 * label.length());
    }
}
