package cn.yimen.system.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// Link → codec → façade → status, and the far ends outside of it all.
@AnalyzeClasses(packages = "cn.yimen.device", importOptions = ImportOption.DoNotIncludeTests.class)
final class DeviceArrowsTest {

    private static final String LINK = "cn.yimen.device.link..";
    private static final String SIM = "cn.yimen.device.sim..";

    private static final String[] FAMILIES = {
        "cn.yimen.device.printer..",
        "cn.yimen.device.card..",
        "cn.yimen.device.scanner..",
        "cn.yimen.device.panel..",
        "cn.yimen.device.pad..",
        "cn.yimen.device.caller..",
        "cn.yimen.device.keypad..",
        "cn.yimen.device.ups..",
        "cn.yimen.device.board..",
        "cn.yimen.device.camera..",
        "cn.yimen.device.a4.."
    };

    private static final String[] ABOVE = {"cn.yimen.device.config..", "cn.yimen.device.health.."};

    /// Bytes to records and back.
    private static final Set<String> CODECS =
            Set.of(
                    "EscPos",
                    "FieldReader",
                    "IdentityStream",
                    "IdentityText",
                    "IppDecoder",
                    "IppEncoder",
                    "PageEncoder",
                    "ReplyReader",
                    "Scanned",
                    "TextArea");

    private static final DescribedPredicate<JavaClass> CODEC =
            describe(
                    "are codecs",
                    type ->
                            CODECS.contains(type.getSimpleName())
                                    || type.getSimpleName().endsWith("Frames")
                                    || type.getSimpleName().endsWith("Layout"));

    @ArchTest
    static final ArchRule linksDoNotKnowWhatTheirBytesMean =
            noClasses()
                    .that()
                    .resideInAPackage(LINK)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FAMILIES)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "cn.yimen.device.serial..",
                            "cn.yimen.device.modbus..",
                            "cn.yimen.device.keys..")
                    .because("any codec can then stand on any link, recorded or broken");

    @ArchTest
    static final ArchRule codecsKnowNoLinks =
            noClasses()
                    .that(CODEC)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(LINK)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .because("bytes in, records out: any chunking and any garbage can be tried");

    @ArchTest
    static final ArchRule driversDoNotKnowTheirFarEnds =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(SIM)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(SIM)
                    .because("what drives a device in a hall must not know that it can be played");

    @ArchTest
    static final ArchRule driversDoNotKnowTheirList =
            noClasses()
                    .that()
                    .resideInAnyPackage(FAMILIES)
                    .or()
                    .resideInAPackage(LINK)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ABOVE)
                    .because("a driver is told what it needs, from a list or from a test");

    @ArchTest
    static final ArchRule familiesDoNotKnowEachOther =
            slices().matching(
                            "cn.yimen.device.(printer|card|scanner|panel|pad|caller|keypad|ups|board|camera|a4)..")
                    .should()
                    .notDependOnEachOther()
                    .because("a printer works without a card reader");
}
