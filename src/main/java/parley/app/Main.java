package parley.app;

/** Parley's command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Parley");
    }
}
