package parley;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.paint.Color;

/** Who may know whom, each rule with its reason; src/docs/decisions/0001 tells the whole. */
@AnalyzeClasses(packages = "parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] UI_FOUNDATIONS = {"parley.ui.fx..", "parley.ui.theme..", "parley.ui.words.."};

    @ArchTest
    static final ArchRule MODEL_IS_PURE = classes()
            .that()
            .resideInAPackage("parley.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "parley.model..")
            .because("what the world is does not depend on how it is stored, asked or shown");

    @ArchTest
    static final ArchRule QUERIES_ARE_PURE = classes()
            .that()
            .resideInAPackage("parley.query..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.roaringbitmap..", "parley.model..", "parley.query..")
            .because("a filter means the same on a screen, in an export and in a test");

    @ArchTest
    static final ArchRule NETWORKS_STAND_ON_QUERIES = classes()
            .that()
            .resideInAPackage("parley.network..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "org.jgrapht..", "parley.model..", "parley.query..", "parley.network..")
            .because("the network is a view of a projection, and knows nothing of where it is drawn");

    @ArchTest
    static final ArchRule ANALYSIS_STANDS_ON_NETWORKS = classes()
            .that()
            .resideInAPackage("parley.analysis..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.jgrapht..",
                    "parley.model..",
                    "parley.query..",
                    "parley.network..",
                    "parley.analysis..")
            .because("a number means the same in the window, on the command line and in a test");

    @ArchTest
    static final ArchRule GRAPHS_OF_NUMBERS_ARE_NUMBERS = classes()
            .that()
            .resideInAnyPackage("parley.network.csr..", "parley.layout.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "parley.network.csr..", "parley.layout.engine..")
            .because("what goes over a hundred thousand ties many times knows neither actors nor pixels");

    @ArchTest
    static final ArchRule PICTURES_ARE_DATA = classes()
            .that()
            .resideInAnyPackage("parley.layout..", "parley.picture")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "parley.model..",
                    "parley.network.csr..",
                    "parley.layout..",
                    "parley.picture..")
            .because("screen and export draw the same picture, and a test can read it");

    @ArchTest
    static final ArchRule CROWDS_ARE_PAINTED_WITHOUT_A_TOOLKIT = classes()
            .that()
            .resideInAPackage("parley.raster..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "parley.model..", "parley.picture", "parley.raster..")
            .because("pixels are tested without a window");

    @ArchTest
    static final ArchRule VIEWS_ARE_FILES_OF_STATES = classes()
            .that()
            .resideInAPackage("parley.views..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.google.gson.stream..",
                    "parley.model..",
                    "parley.query..",
                    "parley.network..",
                    "parley.session..",
                    "parley.dataset..",
                    "parley.files..",
                    "parley.views..")
            .because("what is kept is written, read and matched to a dataset without a window, and tested by killing"
                    + " it");

    @ArchTest
    static final ArchRule TOURS_STAND_ON_VIEWS = classes()
            .that()
            .resideInAPackage("parley.tours..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javafx.beans..",
                    "org.jspecify..",
                    "com.google.gson.stream..",
                    "parley.model..",
                    "parley.network..",
                    "parley.session..",
                    "parley.dataset..",
                    "parley.files..",
                    "parley.views..",
                    "parley.tours..")
            .because("a tour is made, undone, kept and matched to a dataset without a window");

    @ArchTest
    static final ArchRule NOTEBOOKS_NEED_NO_WINDOW = classes()
            .that()
            .resideInAPackage("parley.notebook..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javafx.beans..",
                    "org.jspecify..",
                    "com.google.gson.stream..",
                    "parley.model..",
                    "parley.session..",
                    "parley.dataset..",
                    "parley.files..",
                    "parley.views..",
                    "parley.notebook..")
            .because("what a reader claims is edited, undone and kept in a test as in the window");

    @ArchTest
    static final ArchRule FILES_KNOW_NOTHING_OF_WHAT_IS_WRITTEN = classes()
            .that()
            .resideInAPackage("parley.files..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "parley.files..")
            .because("one way of writing files serves every format");

    @ArchTest
    static final ArchRule THE_AXIS_IS_DATA = classes()
            .that()
            .resideInAPackage("parley.picture.axis..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "parley.model..",
                    "parley.query..",
                    "parley.session..",
                    "parley.picture.axis..")
            .because("the axis too is drawn once, for the screen and for what is taken away");

    @ArchTest
    static final ArchRule EXPORTS_NEED_NO_DISPLAY = classes()
            .that()
            .resideInAPackage("parley.export..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.imageio..",
                    "javax.xml..",
                    "org.jspecify..",
                    "com.google.gson.stream..",
                    "de.siegmar.fastcsv..",
                    "org.apache.fontbox..",
                    "org.apache.pdfbox..",
                    "org.kordamp.ikonli",
                    "org.kordamp.ikonli.feather..",
                    "parley.model..",
                    "parley.query..",
                    "parley.network..",
                    "parley.picture..",
                    "parley.session..",
                    "parley.analysis.contact..",
                    "parley.analysis.quiz..",
                    "parley.files..",
                    "parley.notebook..",
                    "parley.export..")
            .because("what is taken away is the same from a window, from a command line and in a test");

    @ArchTest
    static final ArchRule SESSION_KNOWS_NO_PIXELS = noClasses()
            .that()
            .resideInAPackage("parley.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.application..", "parley.ui..", "parley.app..")
            .because("state is tested without a window");

    @ArchTest
    static final ArchRule NOTHING_BELOW_KNOWS_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackages("parley.ui..", "parley.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("parley.ui..", "parley.app..")
            .because("data flows one way, from file to pixel");

    @ArchTest
    static final ArchRule ONLY_THE_APP_WIRES = noClasses()
            .that()
            .resideOutsideOfPackage("parley.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("parley.app..")
            .because("every object is wired in the composition root and nowhere else");

    @ArchTest
    static final ArchRule PARTS_DO_NOT_SEE_EACH_OTHER = slices().matching("parley.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("parley.ui.."), resideInAPackage("parley.ui.fx.."))
            .ignoreDependency(resideInAPackage("parley.ui.."), resideInAPackage("parley.ui.theme.."))
            .ignoreDependency(resideInAPackage("parley.ui.."), resideInAPackage("parley.ui.words.."))
            .because("the parts of the window meet only in the session");

    @ArchTest
    static final ArchRule FX_HAS_NO_DOMAIN = noClasses()
            .that()
            .resideInAPackage("parley.ui.fx..")
            .should()
            .dependOnClassesThat(resideInAPackage("parley..").and(resideOutsideOfPackage("parley.ui.fx..")))
            .because("small pieces on top of JavaFX stay small when they know nothing of diplomacy");

    @ArchTest
    static final ArchRule FOUNDATIONS_DO_NOT_SEE_THE_SESSION = noClasses()
            .that()
            .resideInAnyPackage(UI_FOUNDATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("parley.session..")
            .because("what every part uses must not know what is looked at");

    @ArchTest
    static final ArchRule ONE_PLACE_SEES_GSON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "parley.dataset..",
                    "parley.export..",
                    "parley.views..",
                    "parley.tours..",
                    "parley.notebook..",
                    "parley.bench..")
            .and()
            .doNotHaveFullyQualifiedName("parley.imports.table.MappingFile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.gson..")
            .because("a file format is the business of who reads and writes it: datasets, views, tours, notebooks,"
                    + " and mappings of columns; a bench measures what it would be like otherwise");

    @ArchTest
    static final ArchRule IMPORTS_KNOW_FILES_AND_MODEL = classes()
            .that()
            .resideInAPackage("parley.imports..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify..",
                    "com.google.gson..",
                    "de.siegmar.fastcsv..",
                    "org.sqlite..",
                    "parley.model..",
                    "parley.dataset..",
                    "parley.files..",
                    "parley.imports..")
            .because("data can be brought without a screen, and what is asked about it is asked by somebody else");

    @ArchTest
    static final ArchRule FORMATS_DO_NOT_SEE_EACH_OTHER = slices().matching("parley.imports.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("parley.imports.."), resideInAPackage("parley.imports.report.."))
            .ignoreDependency(resideInAPackage("parley.imports.."), resideInAPackage("parley.imports.build.."))
            .because("a format can be added or dropped without touching another");

    @ArchTest
    static final ArchRule ONE_PLACE_SEES_EACH_IMPORT_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "parley.imports.table..", "parley.imports.dna..", "parley.export.table..", "parley.export.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar.fastcsv..", "org.sqlite..")
            .because("a library for a format is the business of that format");

    @ArchTest
    static final ArchRule ONE_PLACE_SEES_SMARTGRAPH = noClasses()
            .that()
            .resideOutsideOfPackage("parley.ui.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.brunomnsilva..")
            .because("another view takes over where the network is large");

    @ArchTest
    static final ArchRule ONE_PLACE_SEES_MARKDOWN = noClasses()
            .that()
            .resideOutsideOfPackage("parley.ui.about..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..")
            .because("how a note is written is the business of the page that shows it");

    @ArchTest
    static final ArchRule ONE_PLACE_LEAVES_THE_FX_THREAD = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("parley.ui.fx.Background")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .because("answers that come late are dropped in one place");

    @ArchTest
    static final ArchRule NO_INLINE_STYLES = noClasses()
            .should()
            .callMethodWhere(target(name("setStyle")).and(target(owner(assignableTo(Node.class)))))
            .because("how things look is said in style sheets");

    @ArchTest
    static final ArchRule NO_COLOURS_IN_JAVA = noClasses()
            .should()
            .accessClassesThat()
            .areAssignableTo(Color.class)
            .because("colours live in style sheets, where a theme can change them and a test can read them");

    @ArchTest
    static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().because("state that anybody can change is nobody's");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .because("a name says what a thing is");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("parley.(**)").should().beFreeOfCycles().because("every package can be read by itself");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("parley.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the command line talks to the terminal");
}
