package parley.analysis.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import parley.analysis.agreement.Blocs.Member;

/** Finds blocs, and how often each two of a bloc stay together when the statements are drawn again. */
final class Resampling {
    private final Ledger ledger;
    private final List<Profile> compared;
    private final Division division;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** For each actor, over all draws, how many of its bloc were drawn along with it. */
    private final long[] drawn;
    /** And how many of these stood with it. */
    private final long[] together;

    Resampling(Ledger ledger) {
        this.ledger = ledger;
        compared = ledger.compared(ledger.profiles());
        division = Division.of(Ties.agreeing(compared, ledger.wishes().normalisation()));
        for (int i = 0; i < compared.size(); i++) {
            numbers.put(compared.get(i).actor(), i);
        }
        drawn = new long[compared.size()];
        together = new long[compared.size()];
    }

    Blocs blocs(int draws, long seed) {
        var random = new SplittableRandom(seed);
        for (int draw = 0; draw < draws && !Thread.currentThread().isInterrupted(); draw++) {
            note(ledger.compared(ledger.drawn(random)));
        }
        return new Blocs(
                division.groups().stream().map(this::bloc).toList(),
                division.alone().stream().map(i -> compared.get(i).actor()).toList(),
                division.modularity(),
                draws);
    }

    /** Of those who stand together in all statements, who was drawn, and who stands together again. */
    private void note(List<Profile> again) {
        var places = places(
                again, Louvain.groups(Ties.agreeing(again, ledger.wishes().normalisation())));
        for (var bloc : division.groups()) {
            var sizes = new HashMap<Integer, Integer>();
            int present = 0;
            for (int member : bloc) {
                if (places[member] >= 0) {
                    present++;
                    sizes.merge(places[member], 1, Integer::sum);
                }
            }
            for (int member : bloc) {
                if (places[member] >= 0) {
                    drawn[member] += present - 1;
                    together[member] += sizes.getOrDefault(places[member], 1) - 1;
                }
            }
        }
    }

    /** The group of each actor that is compared in a draw, -1 for those who are not. */
    private int[] places(List<Profile> again, int[] groups) {
        var places = new int[compared.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < groups.length; i++) {
            int number = numbers.getOrDefault(again.get(i).actor(), -1);
            if (number >= 0) {
                places[number] = groups[i];
            }
        }
        return places;
    }

    private Blocs.Bloc bloc(List<Integer> group) {
        var members = group.stream()
                .map(i -> new Member(
                        compared.get(i).actor(), compared.get(i).statements(), (double) together[i] / drawn[i]))
                .toList();
        double all = group.stream().mapToLong(i -> drawn[i]).sum();
        double stayed = group.stream().mapToLong(i -> together[i]).sum();
        return new Blocs.Bloc(members, stayed / all);
    }
}
