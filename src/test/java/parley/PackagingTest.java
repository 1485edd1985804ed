package parley;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.views.ViewFile;

/** What installers are made from agrees with what it is said to agree with; src/docs/packaging.md tells the whole. */
class PackagingTest {
    private static final Path DIST = Path.of("src/dist");
    private static final Path LICENCES = DIST.resolve("licences");

    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml"));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> thirdParties() throws IOException {
        return Files.readAllLines(LICENCES.resolve("THIRD-PARTY.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static Properties association(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(DIST.resolve("associations/" + name + ".properties"))));
        return properties;
    }

    private static byte[] icon(int size) throws IOException {
        return Files.readAllBytes(Path.of("assets/icons/parley-" + size + ".png"));
    }

    @Test
    void everyDependencyHasALicence() throws IOException {
        var pom = pom();
        var dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        var packaged = all("<dependency>(.*?)</dependency>", dependencies).stream()
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(dependency ->
                        all("<artifactId>(.*?)</artifactId>", dependency).getFirst())
                .toList();
        var named = thirdParties().stream()
                .map(line -> all("^\\| `(.*?)`", line).getFirst())
                .toList();
        assertTrue(packaged.size() > 10, packaged.toString());
        assertEquals(
                List.of(),
                packaged.stream().filter(each -> !named.contains(each)).toList());
    }

    @Test
    void everyLicenceThatIsNamedIsThere() throws IOException {
        for (var line : thirdParties()) {
            for (var text : all("`([A-Za-z0-9.-]+\\.txt)`", line)) {
                assertTrue(Files.size(LICENCES.resolve(text)) > 500, text);
            }
        }
    }

    @Test
    void everyFontHasALicence() throws IOException {
        var notice = Files.readString(LICENCES.resolve("THIRD-PARTY.md"));
        try (Stream<Path> fonts = Files.list(Path.of("assets/fonts"))) {
            fonts.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttf"))
                    .map(name -> "OFL-" + name.substring(0, name.indexOf('_')) + ".txt")
                    .distinct()
                    .forEach(licence -> {
                        assertTrue(Files.exists(Path.of("assets/fonts", licence)), licence);
                        assertTrue(notice.contains(licence), licence);
                    });
        }
    }

    @Test
    void theRuntimeHoldsEveryModuleThatIsRequired() throws IOException {
        var linked = Arrays.asList(
                all("<dist.modules>(.*?)</dist.modules>", pom()).getFirst().split(","));
        var required = all("requires (java[.a-z]+);", Files.readString(Path.of("src/main/java/module-info.java")));
        assertTrue(required.contains("javafx.controls"), required.toString());
        assertEquals(
                List.of(),
                required.stream().filter(each -> !linked.contains(each)).toList());
    }

    private static Stream<Path> sources(String ending) throws IOException {
        return Files.walk(Path.of("src/main")).filter(file -> file.toString().endsWith(ending));
    }

    /** A class as styles name it: {@code TabPane} is {@code tab-pane}. */
    private static String styled(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static List<String> mentioned(String pattern, String ending) throws IOException {
        var mentioned = new ArrayList<String>();
        try (var files = sources(ending)) {
            for (var file : files.toList()) {
                mentioned.addAll(all(pattern, Files.readString(file)));
            }
        }
        return mentioned;
    }

    @Test
    void noStyleIsLeftOutThatANodeWears() throws IOException {
        var unused = Files.readAllLines(DIST.resolve("unused-styles")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> Pattern.compile(name.replace("*", ".*")))
                .toList();
        assertTrue(unused.size() > 20, unused.toString());
        var worn = new TreeSet<String>();
        worn.addAll(mentioned("\"([a-z]+(?:-[a-z]+)*)\"", ".java"));
        worn.addAll(mentioned("\\.([a-z]+(?:-[a-z]+)*)", ".css"));
        for (var control : mentioned("import (?:javafx\\.scene\\.|atlantafx\\.)[a-z.]+\\.([A-Z]\\w+);", ".java")) {
            worn.add(styled(control));
        }
        assertTrue(worn.containsAll(List.of("check-box", "facet-row", "quiet")), worn.toString());
        assertEquals(
                List.of(),
                worn.stream()
                        .filter(style -> unused.stream()
                                .anyMatch(each -> each.matcher(style).matches()))
                        .toList());
    }

    @Test
    void theInstallersVersionIsTheProjects() throws IOException {
        var version = all("<artifactId>parley</artifactId>\\s*<version>(.*?)(?:-SNAPSHOT)?</version>", pom())
                .getFirst();
        var versions = all("<dist.version>(.*?)</dist.version>", pom());
        assertEquals(List.of(version, version), versions.subList(0, 2));
    }

    @Test
    void packagedFilesHaveTheTimeOfTheBuild() throws IOException {
        var time = all("<project.build.outputTimestamp>(.*?)<", pom()).getFirst();
        var seconds = all("<dist.seconds>(.*?)<", pom()).getFirst();
        assertEquals(Instant.parse(time).getEpochSecond(), Long.parseLong(seconds));
    }

    @Test
    void aViewThatIsSavedOpensWithParley() throws IOException {
        var endings = List.of(association("view-linux").getProperty("extension").split(" "));
        assertTrue(endings.contains(ViewFile.ENDING.substring(1)), endings.toString());
        endings.forEach(ending -> assertTrue(ViewFile.isNamedSo(Path.of("talks." + ending)), ending));
    }

    @Test
    void aViewIsTheSameKindOfFileOnEverySystem() throws IOException {
        assertEquals(
                association("view").getProperty("mime-type"),
                association("view-linux").getProperty("mime-type"));
    }

    @Test
    void theMenuEntryTakesFilesAndHasItsPlace() throws IOException {
        var entry = Files.readAllLines(DIST.resolve("linux/parley.desktop"));
        assertTrue(entry.contains("Exec=APPLICATION_LAUNCHER %f"));
        assertTrue(entry.contains("Categories=Education;Science;"));
        assertTrue(entry.contains("DESKTOP_MIMES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "windows", "mac"})
    void whatAnInstallerIsMadeFromIsThere(String system) throws IOException {
        var options = Files.readString(DIST.resolve(system + ".options"));
        for (var path : all("(src/dist/\\S+)", options + pom().replace("${dist.options}", system))) {
            var file = path.replaceAll("[<\"].*", "");
            assertTrue(Files.exists(Path.of(file)), file);
        }
    }

    @Test
    void theIconOfWindowsHoldsTheIcons() throws IOException {
        var ico = ByteBuffer.wrap(Files.readAllBytes(DIST.resolve("icons/parley.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(4, ico.getShort(4));
        for (int i = 0; i < 4; i++) {
            int entry = 6 + 16 * i;
            int size = Byte.toUnsignedInt(ico.get(entry));
            var png = new byte[ico.getInt(entry + 8)];
            ico.get(ico.getInt(entry + 12), png);
            assertArrayEquals(icon(size == 0 ? 256 : size), png);
        }
    }

    @Test
    void theIconOfMacosHoldsTheIcons() throws IOException {
        var icns = ByteBuffer.wrap(Files.readAllBytes(DIST.resolve("icons/parley.icns")));
        assertEquals(icns.capacity(), icns.getInt(4));
        for (int size : new int[] {16, 32, 128, 256, 32, 256}) {
            int at = icns.position() == 0 ? 8 : icns.position();
            var png = new byte[icns.getInt(at + 4) - 8];
            icns.position(at + 8).get(png);
            assertArrayEquals(icon(size), png);
        }
        assertEquals(icns.capacity(), icns.position());
    }
}
