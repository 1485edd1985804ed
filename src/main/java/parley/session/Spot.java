package parley.session;

/** Where an actor was put by hand, as fractions of the pane's width and height: 0 is left or top, 1 right or bottom. */
public record Spot(double x, double y) {}
