package parley.dataset;

import java.util.regex.Pattern;
import parley.dataset.Node.Bare;

/** The numbers and yes-or-no answers among the keys of an object, each with what stands for it where it is missing. */
final class Numbers {
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");

    private Numbers() {}

    /** A whole number from 1 to 999,999,999. */
    static int count(Fields fields, String key, int otherwise) {
        return switch (fields.optional(key)) {
            case null -> otherwise;
            case Bare(var _, var literal) when isCount(literal) -> Integer.parseInt(literal);
            case Node other -> {
                fields.fault(key, "\"" + key + "\" is " + inWords(other) + "; write a whole number from 1.");
                yield otherwise;
            }
        };
    }

    /** Whether a literal is such a number. */
    static boolean isCount(String literal) {
        return COUNT.matcher(literal).matches();
    }

    /** A finite number. */
    static double number(Fields fields, String key, double otherwise) {
        return switch (fields.optional(key)) {
            case null -> otherwise;
            case Bare(var _, var literal) when isFinite(literal) -> Double.parseDouble(literal);
            case Node other -> {
                fields.fault(key, "\"" + key + "\" is " + inWords(other) + "; write a number, such as 2.5.");
                yield otherwise;
            }
        };
    }

    /** true or false. */
    static boolean flag(Fields fields, String key, boolean otherwise) {
        return switch (fields.optional(key)) {
            case null -> otherwise;
            case Bare(var _, var literal) when literal.equals("true") -> true;
            case Bare(var _, var literal) when literal.equals("false") -> false;
            case Node other -> {
                fields.fault(key, "\"" + key + "\" is " + inWords(other) + "; write true or false.");
                yield otherwise;
            }
        };
    }

    private static boolean isFinite(String literal) {
        return !Character.isLetter(literal.charAt(0)) && Double.isFinite(Double.parseDouble(literal));
    }

    private static String inWords(Node node) {
        return node instanceof Bare bare ? bare.literal() : node.noun();
    }
}
