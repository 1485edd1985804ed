package parley.analysis.paths;

import java.math.BigInteger;

/**
 * Somebody between the ends of chains.
 *
 * @param actor the actor's id
 * @param chains how many of all the shortest chains pass through it, also of those that are not listed; at least 1
 */
public record Broker(String actor, BigInteger chains) {}
