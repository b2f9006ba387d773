package cn.yimen.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/// House habits that a compiler does not know.
@AnalyzeClasses(packages = "cn.yimen", importOptions = ImportOption.DoNotIncludeTests.class)
final class HabitsTest {

    /// Where the world is handed in: composition roots, simulated far ends, and the programs that
    /// test programs.
    private static final String[] EDGES = {"..app..", "cn.yimen.device.sim..", "cn.yimen.system.."};

    @ArchTest
    static final ArchRule timeIsHandedIn =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(EDGES)
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("a day in the hall must be replayable in seconds");

    @ArchTest
    static final ArchRule randomnessIsHandedIn =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(EDGES)
                    .should()
                    .callConstructor(Random.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("a failing seed must fail again");

    @ArchTest
    static final ArchRule oneGateToTheScreen =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("cn.yimen.ui.host.UiThread")
                    .should()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                    .because("one gate keeps state and screen in agreement");

    @ArchTest
    static final ArchRule onlyTheSerialLinkKnowsItsLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("cn.yimen.device.link.serial..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.fazecast..")
                    .because("its pitfalls are tamed in one place");

    @ArchTest
    static final ArchRule onlyThePcscLinkKnowsSmartCards =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("cn.yimen.device.link.pcsc..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javax.smartcardio..", "jnasmartcardio..")
                    .because("its pitfalls are tamed in one place");

    @ArchTest
    static final ArchRule noWayOutOfTheKiosk =
            noClasses()
                    .that()
                    .resideInAnyPackage("cn.yimen.kiosk..", "cn.yimen.ui..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.awt.Desktop")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.scene.web..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.stage.FileChooser")
                    .because(
                            "nobody leaves the kiosk through a web view, a file chooser or the desktop");

    @ArchTest
    static final ArchRule namesAreOfTheHallNotOfThePattern =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameStartingWith("Abstract")
                    .because("a type is named for what it stands for");
}
