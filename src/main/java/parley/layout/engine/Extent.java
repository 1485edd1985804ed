package parley.layout.engine;

/** The least upright rectangle around places. */
record Extent(double left, double top, double right, double bottom) {
    static Extent of(double[] places) {
        var left = Double.POSITIVE_INFINITY;
        var top = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < places.length; i += 2) {
            left = Math.min(left, places[i]);
            right = Math.max(right, places[i]);
            top = Math.min(top, places[i + 1]);
            bottom = Math.max(bottom, places[i + 1]);
        }
        return new Extent(left, top, right, bottom);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }
}
