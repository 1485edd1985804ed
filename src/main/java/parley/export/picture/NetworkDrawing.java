package parley.export.picture;

import parley.picture.NetworkPicture;

/** What draws the network of a reading: what is on the screen already, or a layout that is made for the room. */
@FunctionalInterface
public interface NetworkDrawing {
    /**
     * The network drawn for a width and, if that can be chosen, a height, in pixels.
     *
     * @return a picture of that width
     */
    NetworkPicture in(double width, double height);
}
