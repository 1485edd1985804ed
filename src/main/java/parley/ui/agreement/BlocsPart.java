package parley.ui.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.analysis.agreement.Balance;
import parley.analysis.agreement.Balance.Kind;
import parley.analysis.agreement.Balance.Triad;
import parley.analysis.agreement.Blocs;
import parley.analysis.agreement.Blocs.Bloc;
import parley.analysis.agreement.Blocs.Member;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.fx.WrapPane;
import parley.ui.words.Amounts;

/** The blocs with how sure each of their members is, and the triads that do not fit. */
final class BlocsPart {
    private static final int MEMBERS = 12;
    private static final int TRIADS = 8;
    private static final double NAME = 150;
    private static final double BAR = 110;
    private static final double SURE = 0.9;
    private static final double FAIRLY_SURE = 0.7;
    private static final double UNSURE = 0.5;
    private static final double MARKED = 0.3;

    private final Links links;

    private BlocsPart(Links links) {
        this.links = links;
    }

    static Node of(Worked worked, Links links) {
        var part = new BlocsPart(links);
        var column = Nodes.styled(new VBox(part.summary(worked.blocs())), "agreement-column");
        for (int i = 0; i < worked.blocs().blocs().size(); i++) {
            column.getChildren().add(part.bloc(i + 1, worked.blocs().blocs().get(i)));
        }
        if (!worked.blocs().alone().isEmpty()) {
            column.getChildren().add(part.alone(worked.blocs().alone()));
        }
        column.getChildren().add(part.balance(worked.balance()));
        return Scrolling.column(column);
    }

    private static Node heading(String words) {
        var heading = Prose.of(words, "heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        return heading;
    }

    private Node summary(Blocs blocs) {
        if (blocs.blocs().isEmpty()) {
            return Nodes.paragraph("No bloc: no two actors agree more than they disagree.");
        }
        return Nodes.paragraph(Amounts.of(blocs.blocs().size(), "bloc") + ", "
                + (blocs.modularity() >= MARKED ? "clearly marked" : "not clearly marked") + " (modularity "
                + Numbers.of(blocs.modularity()) + "; 0 is no better than chance, above about 0.3 blocs are"
                + " marked). The bars: with which share of its bloc a member stays when the statements are drawn"
                + " again at random, " + blocs.draws() + " times. "
                + blocs.explanation().getLast());
    }

    private Node bloc(int number, Bloc bloc) {
        var members = Nodes.styled(new VBox(), "bloc-members");
        var bestKnown = bloc.members().stream()
                .sorted(Comparator.comparingInt(Member::positions).reversed())
                .toList();
        show(members, bestKnown, MEMBERS);
        return Nodes.styled(
                new VBox(
                        heading("Bloc " + number + " · "
                                + Amounts.of(bloc.members().size(), "actor")),
                        Nodes.paragraph("As a whole " + sureness(bloc.certainty()) + ".", "quiet"),
                        members),
                "agreement-section");
    }

    private void show(VBox list, List<Member> members, int most) {
        list.getChildren().setAll(members.stream().limit(most).map(this::member).toList());
        if (members.size() > most) {
            list.getChildren()
                    .add(Nodes.linkButton("Show all " + members.size(), () -> show(list, members, members.size())));
        }
    }

    private Node member(Member member) {
        var name = links.actor(member.actor());
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        var bar = new ProgressBar(Double.isNaN(member.certainty()) ? 0 : member.certainty());
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        bar.setFocusTraversable(false);
        var row = new HBox(
                12,
                name,
                bar,
                Nodes.paragraph(
                        sureness(member.certainty()) + "; rests on " + Amounts.of(member.positions(), "position"),
                        "quiet"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** "sure: stays together in 93 % when statements are drawn again". */
    static String sureness(double certainty) {
        if (Double.isNaN(certainty)) {
            return "cannot be told: too few statements";
        }
        var word = certainty >= SURE
                ? "sure"
                : certainty >= FAIRLY_SURE ? "fairly sure" : certainty >= UNSURE ? "unsure" : "hardly held together";
        return word + " (" + Numbers.percent(certainty) + ")";
    }

    private Node alone(List<String> alone) {
        var names = new VBox(4);
        showAlone(names, alone, MEMBERS);
        return Nodes.styled(
                new VBox(
                        heading("In no bloc · " + Amounts.of(alone.size(), "actor")),
                        Nodes.paragraph("They agree with nobody more than they disagree.", "quiet"),
                        names),
                "agreement-section");
    }

    private void showAlone(VBox list, List<String> alone, int most) {
        list.getChildren()
                .setAll(new WrapPane(
                        14, alone.stream().limit(most).map(links::actor).toList()));
        if (alone.size() > most) {
            list.getChildren()
                    .add(Nodes.linkButton("Show all " + alone.size(), () -> showAlone(list, alone, alone.size())));
        }
    }

    private Node balance(Balance balance) {
        var section = Nodes.styled(new VBox(heading("Balance")), "agreement-section");
        if (balance.triads() == 0) {
            section.getChildren()
                    .add(Nodes.paragraph("No three actors who, each two of them, agree or disagree more.", "quiet"));
            return section;
        }
        section.getChildren().add(Nodes.paragraph(counts(balance)));
        balance.explanation().forEach(each -> section.getChildren().add(Nodes.paragraph(each, "quiet", "small")));
        if (!balance.frustrated().isEmpty()) {
            var triads = new VBox(6);
            show(triads, balance, TRIADS);
            section.getChildren().addAll(Nodes.label("Frustrated, the strongest first", "strong"), triads);
        }
        return section;
    }

    private static String counts(Balance balance) {
        return "Of " + Numbers.of((double) balance.triads()) + " triads, "
                + Numbers.percent(balance.share()) + " are balanced: "
                + List.of(Kind.values()).stream()
                        .map(kind -> "in " + Numbers.of((double) balance.count(kind)) + " " + kind.label()
                                + (kind.isBalanced() ? "" : " (frustrated)"))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private void show(VBox list, Balance balance, int most) {
        list.getChildren()
                .setAll(balance.frustrated().stream()
                        .limit(most)
                        .map(this::triad)
                        .toList());
        int named = balance.frustrated().size();
        long frustrated = balance.triads() - balance.balanced();
        if (named > most) {
            list.getChildren().add(Nodes.linkButton("Show " + named, () -> show(list, balance, named)));
        } else if (frustrated > named) {
            list.getChildren()
                    .add(Nodes.label("and " + Numbers.of((double) frustrated - named) + " weaker ones", "quiet"));
        }
    }

    private Node triad(Triad triad) {
        var first = links.actor(triad.actors().getFirst());
        var second = links.actor(triad.actors().get(1));
        var third = links.actor(triad.actors().getLast());
        var row = switch (triad.kind()) {
            case TORN_BETWEEN ->
                new WrapPane(5, first, word("agrees with"), second, word("and"), third, word("who oppose each other"));
            case ALL_OPPOSED, ALL_AGREE, COMMON_OPPONENT ->
                new WrapPane(5, first, word(","), second, word("and"), third, word("each oppose the other two"));
        };
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private static Node word(String word) {
        return Nodes.label(word);
    }
}
