package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Start;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.flow.Setup.Step;
import cn.yimen.kiosk.setup.SetupFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final InstantSource CLOCK = InstantSource.system();

    @TempDir Path data;

    private Standing standing(String line) {
        var whole = line + " --data " + data;
        return Standing.of(
                KioskOptions.read(Start.typed(List.of(whole.split(" ", -1)))).orElseThrow(), CLOCK);
    }

    private String identity() {
        return " --identity " + data.resolve("identity");
    }

    @Test
    void aMachineWithoutAHallBeginsItsWorkAtOnce() throws IOException {
        var keys = Files.writeString(data.resolve("platform.keys"), "outlet " + "0".repeat(64));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        var standing =
                standing(
                        "--profile outlet --device K9 --platform https://p --hall-code"
                                + " 530199000001 --platform-key "
                                + keys);
        assertThat(standing)
                .isInstanceOfSatisfying(
                        Standing.Settled.class,
                        settled -> {
                            assertThat(settled.identity()).isEmpty();
                            assertThat(settled.options().device()).hasToString("K9");
                        });
    }

    @Test
    void whereThereIsNoIdentityTheFirstStartBegins() {
        assertThat(standing(identity().strip()))
                .isInstanceOfSatisfying(
                        Standing.Unfinished.class,
                        not -> assertThat(not.setup()).isEqualTo(Setup.NEW));
    }

    @ParameterizedTest
    @CsvSource({
        "https://hall.lan:7443, hall.lan:7443",
        "https://hall.lan, hall.lan:443",
        "https://city.lan:7443/v1/halls/530199000001, city.lan:7443/v1/halls/530199000001"
    })
    void anAddressInTheSettingsNeedNotBeTyped(String server, String typed) {
        assertThat(standing("--device K1 --server " + server + identity()))
                .isInstanceOfSatisfying(
                        Standing.Unfinished.class,
                        not -> assertThat(not.setup().address()).isEqualTo(typed));
    }

    @Test
    void aFirstStartGoesOnWhereItWasButForgetsALostName() throws IOException {
        var before = Setup.NEW.of("hall.lan").enrolled("K7").at(Step.TOUCH);
        new SetupFile(data, CLOCK).keep(before);
        assertThat(standing(identity().strip()))
                .isInstanceOfSatisfying(
                        Standing.Unfinished.class,
                        not -> {
                            assertThat(not.setup().address()).isEqualTo("hall.lan");
                            assertThat(not.setup().isEnrolled()).isFalse();
                        });
    }

    @Test
    void aDamagedIdentityIsNoFirstStart() throws IOException {
        var folder = Files.createDirectories(data.resolve("identity"));
        for (var name : List.of("device.key", "device.pem", "hall-ca.pem")) {
            Files.writeString(folder.resolve(name), "nothing");
        }
        assertThat(standing(identity().strip())).isInstanceOf(Standing.Unusable.class);
    }

    @Test
    void aCodeThatIsNoneEndsTheStartWithASentence() {
        var line = "--server https://127.0.0.1:1 --device K1 --enrol 7K2M" + identity();
        assertThat(standing(line))
                .isInstanceOfSatisfying(
                        Standing.Unusable.class,
                        not -> assertThat(not.why()).contains("ten letters"));
    }
}
