package parley.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The colours of the style sheets themselves, held to WCAG 2.2: text 4.5:1, shapes 3:1, and stances that stay apart for
 * people with protanopia, deuteranopia and tritanopia (simulated after Machado, Oliveira and Fernandes, IEEE TVCG 2009).
 */
class ColoursTest {
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    /** About the difference at which two patches are plainly not the same colour, in CIE76 units. */
    private static final double APART = 10;

    private static final List<String> STANCES = List.of("supports", "conditional", "opposes", "neutral", "no-position");
    private static final List<String> GROUNDS =
            List.of("-canvas", "-surface", "-camp-1", "-camp-2", "-camp-3", "-camp-4", "-camp-5", "-camp-6", "-camp-7");

    private static final Map<String, double[][]> DEFICIENCIES = Map.of(
            "protanopia",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            "tritanopia",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textIsReadableOnEveryGround(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var ink : List.of("-ink", "-ink-quiet")) {
            for (var ground : List.of("-canvas", "-surface", "-surface-quiet", "-accent-quiet", "-difference")) {
                if (!(ink.equals("-ink-quiet") && ground.equals("-difference"))) {
                    assertContrast(colours, ink, ground, TEXT);
                }
            }
            GROUNDS.forEach(ground -> assertContrast(colours, ink, ground, TEXT));
        }
        for (var ground : List.of("-canvas", "-surface")) {
            for (var ink : List.of("-accent", "-error-ink", "-warning-ink")) {
                assertContrast(colours, ink, ground, TEXT);
            }
        }
        assertContrast(colours, "-on-accent", "-accent", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void pillsAreReadable(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var stance : STANCES) {
            assertContrast(colours, "-on-stance", "-stance-" + stance, TEXT);
            assertContrast(colours, "-ink", "-stance-" + stance + "-quiet", TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void numbersAreReadableOnEveryShadeOfTheMatrix(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var side : List.of("agree", "conflict")) {
            for (int shade = 1; shade <= 4; shade++) {
                assertContrast(colours, "-ink", "-" + side + "-" + shade, TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void ringsAndLinesStandOutFromEveryGround(String sheet) throws IOException {
        var colours = colours(sheet);
        for (var ground : GROUNDS) {
            STANCES.forEach(stance -> assertContrast(colours, "-stance-" + stance, ground, SHAPE));
            for (var tie :
                    List.of("cooperative", "conflictual", "meeting", "representation", "mention", "reply", "link")) {
                assertContrast(colours, "-tie-" + tie, ground, SHAPE);
            }
            assertContrast(colours, "-focus", ground, SHAPE);
            assertContrast(colours, "-outline-strong", ground, SHAPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void stancesStayApartForTheColourBlind(String sheet) throws IOException {
        var colours = colours(sheet);
        DEFICIENCIES.forEach((name, matrix) -> {
            for (int i = 0; i < STANCES.size(); i++) {
                for (int j = i + 1; j < STANCES.size(); j++) {
                    assertApart(colours, "-stance-" + STANCES.get(i), "-stance-" + STANCES.get(j), name, matrix);
                }
            }
            assertApart(colours, "-tie-cooperative", "-tie-conflictual", name, matrix);
        });
    }

    private static void assertContrast(Map<String, double[]> colours, String ink, String ground, double least) {
        double contrast = contrast(luminance(colour(colours, ink)), luminance(colour(colours, ground)));
        assertTrue(contrast >= least, () -> "%s on %s: %.2f:1, not %.1f:1".formatted(ink, ground, contrast, least));
    }

    private static void assertApart(
            Map<String, double[]> colours, String one, String other, String deficiency, double[][] matrix) {
        double difference =
                difference(lab(seen(colour(colours, one), matrix)), lab(seen(colour(colours, other), matrix)));
        assertTrue(
                difference >= APART,
                () -> "%s and %s with %s: only %.1f apart".formatted(one, other, deficiency, difference));
    }

    private static double[] colour(Map<String, double[]> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /** The sheet's colours as linear red, green and blue from 0 to 1. */
    private static Map<String, double[]> colours(String sheet) throws IOException {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet), sheet)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var colours = new HashMap<String, double[]>();
            COLOUR.matcher(text).results().forEach(match -> colours.put(match.group(1), linear(match.group(2))));
            return colours;
        }
    }

    private static double[] linear(String hex) {
        var linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double luminance(double[] linear) {
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double[] seen(double[] linear, double[][] matrix) {
        var seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = matrix[i][0] * linear[0] + matrix[i][1] * linear[1] + matrix[i][2] * linear[2];
            seen[i] = Math.clamp(value, 0, 1);
        }
        return seen;
    }

    private static double[] lab(double[] linear) {
        double x = (0.4124 * linear[0] + 0.3576 * linear[1] + 0.1805 * linear[2]) / 0.95047;
        double y = luminance(linear);
        double z = (0.0193 * linear[0] + 0.1192 * linear[1] + 0.9505 * linear[2]) / 1.08883;
        return new double[] {116 * cube(y) - 16, 500 * (cube(x) - cube(y)), 200 * (cube(y) - cube(z))};
    }

    private static double cube(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double difference(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }
}
