package parley.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns of a table are, judged by their names and by what stands in them. */
final class Columns {
    private static final int LONG_TEXT = 40;
    private static final Set<ColumnRole> SAYING = Set.of(ColumnRole.STANCE, ColumnRole.QUOTE, ColumnRole.PARAPHRASE);
    private static final Set<ColumnRole> DESCRIBING =
            Set.of(ColumnRole.KIND, ColumnRole.CAMP, ColumnRole.ALIASES, ColumnRole.REPRESENTS);

    private final List<String> names;
    private final List<List<String>> rows;

    /**
     * @param names of the columns; empty where the table has no header
     * @param rows the first ones, without the header
     */
    Columns(List<String> names, List<List<String>> rows) {
        this.names = names;
        this.rows = rows;
    }

    /** Statements, unless the columns are those of an edge list or of actors. */
    TableKind kind() {
        if (names.isEmpty()) {
            return isSaying() ? TableKind.STATEMENTS : TableKind.EDGES;
        }
        var statements = byName(TableKind.STATEMENTS);
        var edges = byName(TableKind.EDGES);
        boolean says = !Collections.disjoint(statements, SAYING)
                || names.stream().map(ColumnRole::key).anyMatch("speaker"::equals);
        if (!says && edges.contains(ColumnRole.FROM) && edges.contains(ColumnRole.TO)) {
            return TableKind.EDGES;
        }
        var actors = byName(TableKind.ACTORS);
        boolean describes = actors.contains(ColumnRole.NAME) && !Collections.disjoint(actors, DESCRIBING);
        return !says && describes && !statements.contains(ColumnRole.DATE) ? TableKind.ACTORS : TableKind.STATEMENTS;
    }

    private boolean isSaying() {
        for (int column = 0; column < width(); column++) {
            if (isStances(column) || isLongText(column)) {
                return true;
            }
        }
        return false;
    }

    private int width() {
        return names.isEmpty() ? rows.stream().mapToInt(List::size).max().orElse(0) : names.size();
    }

    private List<ColumnRole> byName(TableKind kind) {
        var taken = EnumSet.noneOf(ColumnRole.class);
        var roles = new ArrayList<ColumnRole>();
        for (var name : names) {
            var role = ColumnRole.ofName(name, kind)
                    .filter(each -> each.isList() || taken.add(each))
                    .orElse(ColumnRole.IGNORED);
            roles.add(role);
        }
        return roles;
    }

    /** A role for each column: by its name, else by what stands in it where nothing has that role yet. */
    List<ColumnRole> roles(TableKind kind) {
        var roles = byName(kind);
        roles.addAll(Collections.nCopies(width() - roles.size(), ColumnRole.IGNORED));
        if (kind == TableKind.ACTORS) {
            return roles;
        }
        byContent(roles, kind, ColumnRole.DATE, this::isDates);
        byContent(roles, kind, ColumnRole.URL, column -> most(column, Guessing::isAddress));
        byContent(roles, kind, ColumnRole.STANCE, this::isStances);
        if (names.isEmpty()) {
            byContent(roles, kind, ColumnRole.QUOTE, this::isLongText);
            byContent(roles, kind, ColumnRole.WEIGHT, column -> most(column, Guessing::isNumber));
            actors(kind).forEach(role -> byContent(roles, kind, role, this::isWords));
        }
        return roles;
    }

    private static List<ColumnRole> actors(TableKind kind) {
        return kind == TableKind.EDGES
                ? List.of(ColumnRole.FROM, ColumnRole.TO)
                : List.of(ColumnRole.SPEAKER, ColumnRole.ADDRESSEES);
    }

    private void byContent(List<ColumnRole> roles, TableKind kind, ColumnRole role, Function<Integer, Boolean> holds) {
        if (!role.fits(kind) || roles.contains(role)) {
            return;
        }
        for (int column = 0; column < roles.size(); column++) {
            if (roles.get(column) == ColumnRole.IGNORED && holds.apply(column)) {
                roles.set(column, role);
                return;
            }
        }
    }

    private boolean most(int column, Function<String, Boolean> asked) {
        return Guessing.share(rows, column, asked) > 0.8;
    }

    private boolean isDates(int column) {
        return most(column, DateText::isDate) && !most(column, text -> text.length() == 4);
    }

    private boolean isStances(int column) {
        return most(column, text -> StanceWords.stance(text).isPresent());
    }

    private boolean isWords(int column) {
        return most(column, text -> text.chars().anyMatch(Character::isLetter));
    }

    private boolean isLongText(int column) {
        return Guessing.cells(rows, column).stream()
                        .mapToInt(String::length)
                        .average()
                        .orElse(0)
                > LONG_TEXT;
    }

    /** How the dates in the columns with dates are written. */
    DateOrder dateOrder(List<ColumnRole> roles) {
        var dates = dates(roles);
        if (!dates.isEmpty() && dates.stream().allMatch(DateText::isSerial)) {
            return DateOrder.SERIAL;
        }
        if (dates.stream().noneMatch(DateText::isNumbers)) {
            return DateOrder.YMD;
        }
        return dates.stream()
                .flatMap(text -> DateText.order(text).stream())
                .findFirst()
                .orElse(DateOrder.AMBIGUOUS);
    }

    /** The cells of the columns with dates. */
    List<String> dates(List<ColumnRole> roles) {
        var dates = new ArrayList<String>();
        for (int column = 0; column < roles.size(); column++) {
            if (roles.get(column) == ColumnRole.DATE || roles.get(column) == ColumnRole.PUBLISHED) {
                dates.addAll(Guessing.cells(rows, column));
            }
        }
        return dates;
    }

    /** What stands between names in the cells that may hold several: the first of ; | / that occurs there, else ;. */
    String listSeparator(List<ColumnRole> roles) {
        return List.of(";", "|", " / ").stream()
                .filter(separator -> listCells(roles).anyMatch(cell -> cell.contains(separator)))
                .findFirst()
                .orElse(";");
    }

    private Stream<String> listCells(List<ColumnRole> roles) {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column).isList() && roles.get(column) != ColumnRole.IGNORED)
                .boxed()
                .flatMap(column -> Guessing.cells(rows, column).stream());
    }

    /** The issue that the stance column's name tells: "Stance on arms" is about "arms"; else just "Issue". */
    String issue(List<ColumnRole> roles) {
        int column = roles.indexOf(ColumnRole.STANCE);
        var name = column < 0 || column >= names.size() ? "" : names.get(column);
        var words = Arrays.stream(ColumnRole.key(name).split(" ", -1))
                .filter(word -> !Set.of("stance", "position", "agreement", "attitude", "on", "towards", "to", "of", "")
                        .contains(word))
                .toList();
        return words.isEmpty() ? "Issue" : capital(String.join(" ", words));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A role that the mapping lacks and without which nothing can be imported. */
    static Optional<ColumnRole> missing(Mapping mapping) {
        return needed(mapping.kind()).stream()
                .filter(role -> !mapping.has(role))
                .findFirst();
    }

    /** The roles without which nothing can be imported. */
    static List<ColumnRole> needed(TableKind kind) {
        return switch (kind) {
            case STATEMENTS -> List.of(ColumnRole.DATE, ColumnRole.SPEAKER);
            case ACTORS -> List.of(ColumnRole.NAME);
            case EDGES -> List.of(ColumnRole.FROM, ColumnRole.TO);
        };
    }
}
