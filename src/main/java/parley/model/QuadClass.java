package parley.model;

/** The halves of CAMEO's quad classes: whether an act is towards or against the one it addresses. */
public enum QuadClass {
    COOPERATIVE,
    CONFLICTUAL
}
