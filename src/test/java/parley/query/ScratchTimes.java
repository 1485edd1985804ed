package parley.query;

import java.time.LocalDate;
import java.util.*;
import parley.model.*;
import parley.network.*;
import parley.session.*;
import parley.testing.MadeUp;

public final class ScratchTimes {
    static long t;
    static void lap(String what) {
        long now = System.nanoTime();
        System.out.printf("%-40s %8.1f ms%n", what, (now - t) / 1e6);
        t = System.nanoTime();
    }
    static long used() { for (int i = 0; i < 3; i++) System.gc(); return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20; }
    public static void main(String[] a) {
        int actors = Integer.parseInt(a[0]), n = Integer.parseInt(a[1]);
        t = System.nanoTime();
        var dataset = MadeUp.dataset(actors, n, 5, 1);
        lap("made");
        System.out.println("heap " + used() + " MB");
        t = System.nanoTime();
        var f = Foundation.of(dataset);
        lap("foundation");
        System.out.println("heap " + used() + " MB");
        t = System.nanoTime();
        f.gatherWords();
        lap("words");
        System.out.println("heap " + used() + " MB");
        var p = f.projections();
        var issue = dataset.issues().getFirst().id();
        var filters = new LinkedHashMap<String, Filter>();
        filters.put("none", Filter.NONE);
        filters.put("stance", Filter.NONE.withStances(new Facet<>(Set.of(Leaning.SUPPORTS))));
        filters.put("camp", Filter.NONE.withCamps(new Facet<>(Set.of(dataset.camps().getFirst().id()))));
        filters.put("window", Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 6, 1))));
        filters.put("around", Filter.NONE.withAround(dataset.actors().get(3).id()));
        for (var s : List.of("a", "ac", "act", "acto", "actor", "actor 1", "actor 17", "sta", "1", "12", "123", "zzz")) filters.put("text " + s, Filter.NONE.withText(s));
        for (int i = 0; i < 3; i++) {
            System.out.println("round " + i);
            for (var e : filters.entrySet()) {
                t = System.nanoTime();
                var pr = p.under(issue, e.getValue());
                lap(e.getKey() + " " + pr.statements().size());
            }
        }
        t = System.nanoTime();
        Networks.of(dataset, f.opening().state().composition());
        lap("network");
        var everyone = Everyone.of(dataset, Set.of(Relation.SPOKE_TO, Relation.MET));
        everyone.around(dataset.actors().getFirst().id());
        lap("around");
        everyone.around(dataset.actors().get(1).id());
        lap("around 2");
        Chronology.of(dataset, Dating.PUBLISHED);
        lap("published");
        if (a.length > 2) { everyone.network(); lap("whole"); System.out.println("heap " + used() + " MB"); }
    }
}
