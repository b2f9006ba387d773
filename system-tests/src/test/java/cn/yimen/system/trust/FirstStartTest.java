package cn.yimen.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.event.HallWideEvent.MachineAdmitted;
import cn.yimen.hall.event.Recorded;
import cn.yimen.server.trust.EnrolMain;
import cn.yimen.system.hall.BareHall;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.NewMachine;
import cn.yimen.system.touch.Technician;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk out of its box becomes a machine of the hall, by nothing but its panel: the real
/// programs and a robot's fingers.
final class FirstStartTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");

    /// A person who has never seen the panel takes so long for a touch; the robot's own time is the
    /// machine's.
    private static final Duration A_TOUCH = Duration.ofSeconds(4);

    @TempDir private Path folder;

    @Test
    void aMachineIsSetUpOnItsPanelInLessThanTenMinutes() throws Exception {
        var checkout = Checkout.around(Path.of(""));
        var pictures = Path.of("target", "first-start").toAbsolutePath();
        try (var machine = NewMachine.start(checkout, folder)) {
            var hall = machine.hall();
            var watcher = hall.watcher(DeviceRole.DESK, new DeviceId("WATCH"));
            var technician = new Technician(machine, pictures);
            long begin = System.nanoTime();
            technician.setsUp(
                    "127.0.0.1:" + hall.address().getPort(), code(), InventedPersons.youngWoman());
            var took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf(
                    "first start: %d touches, %d s by the robot%n",
                    technician.touches(), took.toSeconds());
            assertThat(took.plus(A_TOUCH.multipliedBy(technician.touches())))
                    .isLessThan(Duration.ofMinutes(10));
            assertThat(kindsIn(machine.deviceList()))
                    .containsExactlyInAnyOrder(
                            DeviceKind.PRINTER, DeviceKind.SCANNER, DeviceKind.CARD_READER);
            watcher.await("it has heard of K7", _ -> isLetIn(watcher.events()), BareHall.PATIENCE);
        }
    }

    private static List<DeviceKind> kindsIn(Path list) {
        return DeviceFile.read(list) instanceof DeviceListReading.Sound(var devices)
                ? devices.devices().stream().map(DeviceEntry::kind).toList()
                : List.of();
    }

    private static boolean isLetIn(List<Recorded> events) {
        return events.stream()
                .map(Recorded::event)
                .anyMatch(event ->
                        event instanceof MachineAdmitted admitted
                                && admitted.device().equals(new DeviceId("K7")));
    }

    private String code() throws Exception {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var data = BareHall.serverData(folder).toString();
        var asked = List.of("code", "--data", data, "--device", "K7", "--role", "kiosk");
        assertThat(EnrolMain.run(out, InstantSource.system(), asked)).isEqualTo(EnrolMain.DONE);
        var code = CODE.matcher(said.toString(StandardCharsets.UTF_8));
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
