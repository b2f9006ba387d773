package cn.yimen.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.Reply;
import cn.yimen.client.trust.Enrolment;
import cn.yimen.client.trust.Enrolment.Result;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.EnrolmentAnswer.Why;
import cn.yimen.hall.wire.Helping.RequestHelp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine's way into the hall, over real sockets.
final class EnrolmentTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}");
    private static final DeviceId K1 = new DeviceId("K1");

    @TempDir private Path folder;
    private SecuredHall hall;
    private Path machine;

    @BeforeEach
    void start() {
        hall = new SecuredHall(folder);
        machine = folder.resolve("machine");
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    private EnrolmentCode code(String device, String role) {
        var said = CODE.matcher(hall.enrol("code", "--device", device, "--role", role));
        assertThat(said.find()).isTrue();
        return EnrolmentCode.read(said.group()).orElseThrow();
    }

    private Result enrol(EnrolmentCode code, Optional<DeviceId> device) {
        return new Enrolment(hall.address(), hall.clock, new SecureRandom())
                .enrol(code, device, machine);
    }

    @Test
    void aMachineWithTheCodeIsLetInFromThenOn() throws Exception {
        var result = enrol(code("K1", "kiosk"), Optional.empty());
        assertThat(result).isInstanceOf(Result.Admitted.class);
        var identity = ((Result.Admitted) result).identity();
        assertThat(identity.device()).isEqualTo(K1);
        assertThat(identity.role()).isEqualTo(DeviceRole.KIOSK);
        assertThat(Files.getPosixFilePermissions(machine.resolve("device.key"))).hasSize(2);
        assertThat(hall.enrol("list")).contains("K1");
        hall.restart();
        var read = ((Identity.Reading.Read) Identity.read(machine, hall.clock)).identity();
        try (var client = hall.client(read)) {
            var help = new CommandEnvelope(new CommandId(new UUID(7, 1)), K1, new RequestHelp("x"));
            assertThat(client.sendUntilAnswered(help, Duration.ofSeconds(20)).join())
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            answered ->
                                    assertThat(answered.answer())
                                            .isInstanceOf(CommandAnswer.Accepted.class));
        }
    }

    @Test
    void aCodeIsGoodOnce() {
        var code = code("K1", "kiosk");
        assertThat(enrol(code, Optional.of(K1))).isInstanceOf(Result.Admitted.class);
        assertThat(enrol(code, Optional.of(K1))).isEqualTo(new Result.Refused(Why.NO_CODE));
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        var code = code("K1", "kiosk");
        hall.clock.push(Duration.ofMinutes(10));
        assertThat(enrol(code, Optional.empty())).isEqualTo(new Result.Refused(Why.NO_CODE));
    }

    @Test
    void aCodeIsGoodForItsMachineOnly() {
        var code = code("K1", "kiosk");
        var _ = code("K2", "kiosk");
        assertThat(enrol(code, Optional.of(new DeviceId("K2"))))
                .isEqualTo(new Result.Refused(Why.WRONG_CODE));
        assertThat(machine).doesNotExist();
    }

    @Test
    void fiveWrongOnesBurnIt() {
        var code = code("K1", "kiosk");
        var wrong = EnrolmentCode.read("0000-0000-00").orElseThrow();
        for (int n = 0; n < 5; n++) {
            assertThat(enrol(wrong, Optional.of(K1))).isEqualTo(new Result.Refused(Why.WRONG_CODE));
        }
        assertThat(enrol(code, Optional.of(K1))).isEqualTo(new Result.Refused(Why.NO_CODE));
    }
}
