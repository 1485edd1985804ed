package parley.export.picture;

/** The rim around names, in pixels and from 0 to 1; the same on every medium. */
final class Rim {
    static final double WIDTH = 3.5;
    static final double OPACITY = 0.85;

    private Rim() {}
}
