package cn.yimen.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom. Between modules Maven says no first; these rules also hold inside a module.
@AnalyzeClasses(packages = "cn.yimen", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {

    private static final String[] PURE = {
        "cn.yimen.kiosk.flow..",
        "cn.yimen.kiosk.search..",
        "cn.yimen.display.board..",
        "cn.yimen.desk.desk..",
        "cn.yimen.server.queue.."
    };

    private static final String[] PROGRAMS = {
        "cn.yimen.kiosk..",
        "cn.yimen.display..",
        "cn.yimen.desk..",
        "cn.yimen.server..",
        "cn.yimen.sandbox..",
        "cn.yimen.system.."
    };

    @ArchTest
    static final ArchRule hallCoreKnowsNobody =
            noClasses()
                    .that()
                    .resideInAPackage("cn.yimen.hall..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "cn.yimen.journal..",
                            "cn.yimen.device..",
                            "cn.yimen.client..",
                            "cn.yimen.uplink..",
                            "cn.yimen.ui..",
                            "javafx..",
                            "java.net..",
                            "java.sql..")
                    .because("the hall as values runs in every program and in the simulator alike");

    @ArchTest
    static final ArchRule devicesKnowNothingOfOurs =
            noClasses()
                    .that()
                    .resideInAPackage("cn.yimen.device..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "cn.yimen.hall..",
                            "cn.yimen.journal..",
                            "cn.yimen.client..",
                            "cn.yimen.uplink..",
                            "cn.yimen.ui..",
                            "javafx..")
                    .because("a driver set that knows halls cannot be the reference for kiosks");

    @ArchTest
    static final ArchRule librariesDoNotKnowPrograms =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "cn.yimen.hall..",
                            "cn.yimen.journal..",
                            "cn.yimen.device..",
                            "cn.yimen.client..",
                            "cn.yimen.uplink..",
                            "cn.yimen.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(PROGRAMS)
                    .because("arrows point from programs to libraries");

    @ArchTest
    static final ArchRule thePureHalfTouchesNothing =
            noClasses()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "cn.yimen.device..",
                            "cn.yimen.journal..",
                            "cn.yimen.client..",
                            "okhttp3..",
                            "java.net..",
                            "java.sql..",
                            "java.nio.file..",
                            "java.util.concurrent..")
                    .because(
                            "what decides must be testable in milliseconds and replayable from a seed");

    @ArchTest
    static final ArchRule screensDoNotReachThroughToTheWorld =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "cn.yimen.kiosk.screen..",
                            "cn.yimen.display.screen..",
                            "cn.yimen.desk.screen..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "cn.yimen.kiosk.effect..",
                            "cn.yimen.device..",
                            "cn.yimen.journal..",
                            "cn.yimen.client..",
                            "cn.yimen.uplink..",
                            "java.net..")
                    .because("a screen draws a state and sends events; it holds no facts");

    @ArchTest
    static final ArchRule effectsDoNotDraw =
            noClasses()
                    .that()
                    .resideInAPackage("cn.yimen.kiosk.effect..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "cn.yimen.kiosk.screen..")
                    .because("effects run on other threads and answer with events");

    @ArchTest
    static final ArchRule serverAndSandboxHaveNoScreen =
            noClasses()
                    .that()
                    .resideInAnyPackage("cn.yimen.server..", "cn.yimen.sandbox..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "cn.yimen.ui..", "cn.yimen.device..")
                    .because("they run on machines without a display");
}
