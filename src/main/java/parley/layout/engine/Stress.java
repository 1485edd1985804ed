package parley.layout.engine;

import java.util.function.BooleanSupplier;

/**
 * Pairs of nodes with the distance each should have in the plane, in lengths of a tie, and how much that weighs.
 * A sweep moves every pair once towards its distance, by a share that grows with the weight and the step.
 */
sealed interface Stress permits AllPairs, Pivots {

    /** @param step by which a pair's weight is multiplied to give the share of the way that it is moved, at most all of it */
    void sweep(double[] places, double step);

    /** The step at which the pair that weighs least is set right at once. */
    double widestStep();

    /**
     * Brings nodes nearer to the least stress around, without chance: each towards the weighted mean of where its pairs want it.
     *
     * @param share of the way; all of it, 1, is a step of majorization
     */
    void settle(double[] places, double share);

    /**
     * The same with all that is wanted, where it has begun with a little of it, to have a picture soon.
     *
     * @param awaited asked while distances are walked; once it says no, what comes back is good for nothing
     */
    Stress whole(BooleanSupplier awaited);

    /** How many times settling all of the way is worth its time after sweeps. */
    int settling();

    /** By what places would have to be multiplied for the distances to come nearest to those wanted. */
    double scale(double[] places);
}
