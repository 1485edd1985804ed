package parley.analysis;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import parley.model.Dataset;
import parley.model.Stance;

/**
 * What a dataset covers, in plain counts: how well its statements are attested, and whose voices, which questions, which
 * months and which publishers they come from. A reader can tell from it what the dataset can be asked, and what not.
 *
 * @param statements how many there are; the total of everything that counts statements
 * @param speakers how many actors said at least one; the total of everything that counts speakers
 * @param quotations how many attestations have a quotation; the total of the languages
 * @param evidence how the statements are attested
 * @param camps every camp in the order of the file, with the voices heard from it
 * @param issues every issue in the order of the file, with the positions taken on it
 * @param months when things were said
 * @param languages the languages of the quotations as BCP 47 tags, "und" where none is named; most frequent first
 * @param publishers in how many statements' sources each publisher stands; most frequent first
 * @param agencies the same for news agencies, where a source names one
 * @param voices who speaks: women, men, people whose gender is not recorded, and bodies
 */
public record Coverage(
        int statements,
        int speakers,
        int quotations,
        Evidence evidence,
        List<Voices> camps,
        List<Positions> issues,
        Months months,
        List<Tally> languages,
        List<Tally> publishers,
        List<Tally> agencies,
        List<Voices> voices) {

    /**
     * How statements are attested, each of them out of all.
     *
     * @param quoted with at least one quotation
     * @param singleSourced with attestations from one source alone
     * @param undated whose day is not known
     * @param medium of which the editors are only fairly sure
     */
    public record Evidence(int quoted, int singleSourced, int undated, int medium) {}

    /** How often something stands in a dataset. */
    public record Tally(String label, int count) {}

    /**
     * Who is heard.
     *
     * @param statements said by them
     * @param speakers who of them said anything
     */
    public record Voices(String label, int statements, int speakers) {}

    /**
     * The positions that statements take on an issue.
     *
     * @param byStance how many take each stance, every stance present
     * @param total how many take any
     */
    public record Positions(String issue, Map<Stance, Integer> byStance, int total) {}

    /**
     * When things were said.
     *
     * @param within every month of the dataset's period, those in which nothing was said too
     * @param before said in a month before it
     * @param after said in a month after it
     * @param unknown said at a time that is not known to the month
     */
    public record Months(List<InMonth> within, int before, int after, int unknown) {}

    /** How many statements a month holds. */
    public record InMonth(YearMonth month, int statements) {}

    public Coverage {
        camps = List.copyOf(camps);
        issues = List.copyOf(issues);
        languages = List.copyOf(languages);
        publishers = List.copyOf(publishers);
        agencies = List.copyOf(agencies);
        voices = List.copyOf(voices);
    }

    /** Counts a dataset; takes time in proportion to its statements and attestations. */
    public static Coverage of(Dataset dataset) {
        return new Counting(dataset).coverage();
    }
}
