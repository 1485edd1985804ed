package parley.ui.agreement;

import parley.analysis.agreement.AgreementMatrix;
import parley.analysis.agreement.AgreementNetwork;
import parley.analysis.agreement.AgreementWishes;
import parley.analysis.agreement.Balance;
import parley.analysis.agreement.Blocs;
import parley.session.Reading;

/** All that the page shows under one set of wishes, whichever number is looked at. */
record Worked(AgreementNetwork network, Blocs blocs, Balance balance, AgreementMatrix matrix, Arranged arranged) {
    /** How many actors the network and the matrix have room for. */
    static final int SHOWN = 26;

    private static final int DRAWS = 100;
    private static final int TRIADS = 40;
    private static final long SEED = 1;

    /** Worked out of what a reading shows; to be called in the background. */
    static Worked of(Reading reading, AgreementWishes wishes) {
        var dataset = reading.dataset();
        var network = AgreementNetwork.of(dataset, reading.projection(), wishes);
        var blocs = Blocs.of(dataset, reading.projection(), wishes, DRAWS, SEED);
        var matrix = AgreementMatrix.of(network, blocs, SHOWN);
        return new Worked(
                network, blocs, Balance.of(network, TRIADS), matrix, Arranged.of(dataset, network, blocs, matrix));
    }
}
