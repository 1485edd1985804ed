package parley.bench;

import com.google.gson.annotations.SerializedName;
import java.util.List;

/** A dataset file as Gson binds it to plain classes: texts and lists as they come, nothing checked. */
final class PeerFile {
    List<Camp> camps = List.of();
    List<Issue> issues = List.of();
    List<Condition> conditions = List.of();
    List<Source> sources = List.of();
    List<Actor> actors = List.of();
    List<Event> events = List.of();
    List<Statement> statements = List.of();
    List<Link> links = List.of();

    static final class Camp {
        String id = "";
        String label = "";
    }

    static final class Issue {
        String id = "";
        String label = "";
        String question = "";
    }

    static final class Condition {
        String id = "";
        String label = "";
        List<String> askedOf = List.of();
        Object implies = "";
        List<String> excludes = List.of();
    }

    static final class Source {
        String id = "";
        String publisher = "";
        String agency = "";
        String title = "";
        Object published = "";
        String url = "";
        String language = "";
    }

    static final class Office {
        String title = "";
        String of = "";
        String from = "";
        String to = "";
    }

    static final class Actor {
        String id = "";
        String name = "";

        @SerializedName("short")
        String shortName = "";

        String kind = "";
        String camp = "";
        List<Office> offices = List.of();
        List<String> represents = List.of();
        List<String> aliases = List.of();
        String gender = "";
    }

    static final class Event {
        String id = "";
        String title = "";
        Object date = "";
        String place = "";
        List<String> participants = List.of();
        String status = "";
        String summary = "";
        List<String> sources = List.of();
        String kind = "";
    }

    static final class Position {
        String issue = "";
        String stance = "";
        List<String> conditions = List.of();
    }

    static final class Attestation {
        String source = "";
        String quote = "";
        String language = "";
    }

    static final class Statement {
        String id = "";
        String speaker = "";
        List<String> addressees = List.of();
        List<String> mentions = List.of();
        Object said = "";
        String place = "";
        String occasion = "";
        String act = "";
        String cameo = "";
        String paraphrase = "";
        List<Position> positions = List.of();
        String inReplyTo = "";
        List<Attestation> attestations = List.of();
        String confidence = "";
        String note = "";
        String coding = "";
        int reports = 1;
    }

    static final class Link {
        String id = "";
        String from = "";
        String to = "";
        boolean directed = true;
        double weight = 1;
        String label = "";
        Object period = "";
    }
}
