package parley.export.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Source;

/** What several tables have in common. */
final class Cells {
    private Cells() {}

    /** The columns of a date: as it is, its precision, the first and the last day, and how its source puts it. */
    static <T> Stream<Column<T>> date(String name, Function<T, Dated> date) {
        return Stream.of(
                new Column<>(name, thing -> Iso.of(date.apply(thing))),
                new Column<>(name + "_precision", thing -> Iso.precision(date.apply(thing))),
                new Column<>(name + "_first", thing -> date.apply(thing).first().toString()),
                new Column<>(name + "_last", thing -> date.apply(thing).last().toString()),
                new Column<>(name + "_note", thing -> Iso.note(date.apply(thing))));
    }

    /** The columns of sources, all lists of the same length: what one source lacks is an empty item. */
    static <T> Stream<Column<T>> sources(Function<T, List<Source>> sources) {
        return Stream.of(
                Cells.<T>source("sources", sources, Source::id),
                source("publishers", sources, Source::publisher),
                source("agencies", sources, Source::agency),
                source("source_titles", sources, Source::title),
                source(
                        "source_dates",
                        sources,
                        source -> source.published() == null ? null : Iso.of(source.published())),
                source("source_languages", sources, Source::language),
                source("addresses", sources, Source::url));
    }

    private static <T> Column<T> source(
            String name, Function<T, List<Source>> sources, Function<Source, @Nullable Object> what) {
        return new Column<>(
                name,
                thing -> sources.apply(thing).stream()
                        .map(source -> text(what.apply(source)))
                        .toList());
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> names(Dataset dataset, List<String> actors) {
        return actors.stream().map(id -> dataset.actor(id).name()).toList();
    }

    /** The first of the days on which sources came out; empty where none is dated. */
    static Optional<Dated> firstPublished(Stream<Source> sources) {
        return sources.flatMap(source -> Stream.ofNullable(source.published())).min(Dated.chronological());
    }
}
