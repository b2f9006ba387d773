package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.ProfileReading.Flaw;
import cn.yimen.device.printer.ProfileReading.Flawed;
import cn.yimen.device.printer.ProfileReading.Whole;
import cn.yimen.device.printer.ProfileReading.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileFileTest {

    private static final String WHOLE =
            """
            name = 某牌 80 mm
            line-dots = 512
            largest-multiple = 6
            font = GB2312
            status-queries = 4 1
            cut-feed-dots = 100
            buzzer = ESC_A
            can = BARRIER NATIVE_QR
            """;

    @TempDir Path folder;

    @Test
    void aTechniciansFileAddsAModelWithoutCode() throws IOException {
        assertThat(read(WHOLE))
                .isInstanceOfSatisfying(
                        Whole.class,
                        whole -> {
                            PrinterProfile profile = whole.profile();
                            assertThat(profile.name()).isEqualTo("某牌 80 mm");
                            assertThat(profile.lineDots()).isEqualTo(512);
                            assertThat(profile.font()).isEqualTo(NativeFont.GB2312);
                            assertThat(profile.statusQueries()).containsExactly(4, 1);
                            assertThat(profile.buzzer()).isEqualTo(Buzzer.ESC_A);
                            assertThat(profile.capabilities())
                                    .containsExactlyInAnyOrder(
                                            Capability.BARRIER, Capability.NATIVE_QR);
                        });
    }

    @Test
    void everyFlawIsNamedAtOnce() throws IOException {
        String flawed =
                WHOLE.replace("512", "5120")
                        .replace("GB2312", "UTF8")
                        .replace("4 1", "7")
                        .replace("name = 某牌 80 mm\n", "")
                        .replace("= 100", "= much")
                        .replace("NATIVE_QR", "NATIVE_QR FLIES")
                        .concat("colour = red\n");
        assertThat(flaws(flawed))
                .extracting(Flaw::key, Flaw::why)
                .containsExactly(
                        tuple("colour", Why.UNKNOWN_KEY),
                        tuple("name", Why.MISSING),
                        tuple("line-dots", Why.OUT_OF_RANGE),
                        tuple("font", Why.UNKNOWN_WORD),
                        tuple("status-queries", Why.OUT_OF_RANGE),
                        tuple("cut-feed-dots", Why.NO_NUMBER),
                        tuple("can", Why.UNKNOWN_WORD),
                        tuple("status-queries", Why.NEEDS_ANSWERS));
    }

    private static Tuple tuple(String key, Why why) {
        return Tuple.tuple(key, why);
    }

    @Test
    void aBarrierNeedsAPrinterThatAnswers() throws IOException {
        assertThat(flaws(WHOLE.replace("4 1", "")))
                .containsExactly(new Flaw("status-queries", "", Why.NEEDS_ANSWERS));
    }

    @Test
    void anEmptyFileAndABrokenEscapeYieldNoProfile() throws IOException {
        assertThat(flaws("")).hasSize(8).allMatch(flaw -> flaw.why() == Why.MISSING);
        assertThat(flaws("name = \\uXY"))
                .extracting(Flaw::why)
                .containsExactly(Why.UNREADABLE_FILE);
    }

    @Test
    void aTechniciansFileGoesBeforeOursOfTheSameName() throws IOException {
        assertThat(PrinterProfiles.named("clone-80", folder)).isInstanceOf(Whole.class);
        write("clone-80", WHOLE);
        assertThat(PrinterProfiles.named("clone-80", folder))
                .isInstanceOfSatisfying(
                        Whole.class, r -> assertThat(r.profile().lineDots()).isEqualTo(512));
    }

    @Test
    void aNameNobodyKnowsOrThatLeavesTheFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("outside.properties"), WHOLE);
        Path inner = Files.createDirectory(folder.resolve("profiles"));
        assertThat(PrinterProfiles.named("nobody", inner)).isInstanceOf(Flawed.class);
        assertThat(PrinterProfiles.named("../outside", inner)).isInstanceOf(Flawed.class);
    }

    @Test
    void ourOwnProfilesAreWhole() {
        assertThat(PrinterProfiles.builtIn())
                .containsOnlyKeys(
                        "generic-80",
                        "generic-58",
                        "clone-80",
                        "clone-58",
                        "one-way-80",
                        "epson-80");
        assertThat(PrinterProfile.wide().capabilities()).contains(Capability.values());
    }

    private ProfileReading read(String text) throws IOException {
        write("own", text);
        return PrinterProfiles.named("own", folder);
    }

    private List<Flaw> flaws(String text) throws IOException {
        return read(text) instanceof Flawed(List<Flaw> flaws) ? flaws : List.of();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".properties"), text);
    }
}
