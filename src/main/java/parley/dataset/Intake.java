package parley.dataset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** The bytes of a file on their way into a reader: counted, and stopped when nobody waits for them. */
final class Intake extends FilterInputStream {
    private static final int STEP = 1 << 18;

    private final Watch watch;
    private final LongConsumer reached;
    private long bytes;
    private long told;

    /** Nobody waits for the file any more. */
    static final class GivenUp extends IOException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("given up");
        }
    }

    /** @param reached hears now and then how many bytes were read */
    Intake(InputStream in, Watch watch, LongConsumer reached) {
        super(in);
        this.watch = watch;
        this.reached = reached;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        bytes += read;
        if (bytes - told >= STEP || read == 0) {
            told = bytes;
            reached.accept(bytes);
            if (watch.isGivenUp()) {
                throw new GivenUp();
            }
        }
    }
}
