package parley.ui.tours;

import parley.tours.Tour;

/** What the strip asks of the program around it while a tour is made. */
public interface MakingServices {
    /** Asks for a place and saves the tour there. */
    void saveElsewhere(Tour tour);

    /** Nothing more is edited; the tour is played from the step at hand. */
    void finish();
}
