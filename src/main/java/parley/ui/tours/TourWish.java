package parley.ui.tours;

/** What a card is asked for. */
sealed interface TourWish {
    /** To start the tour, or to say what is wrong with its file. */
    record Start(Listed tour) implements TourWish {}

    /** To edit it, or a copy of it where it comes with Parley. */
    record Edit(Listed tour) implements TourWish {}

    /** To save it to a file that can be handed out. */
    record Save(Listed tour) implements TourWish {}

    record Delete(Listed tour) implements TourWish {}
}
