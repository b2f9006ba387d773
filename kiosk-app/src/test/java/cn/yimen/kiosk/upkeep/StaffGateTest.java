package cn.yimen.kiosk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.trust.WrongTries;
import cn.yimen.kiosk.flow.UpkeepRefusal;
import cn.yimen.kiosk.upkeep.StaffGate.Admission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaffGateTest {

    private static final String HALL = "530199000001";
    private static final String PIN = "271828";

    @TempDir Path folder;
    private final KeyPair keys = pair();
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private StaffGate gate() throws Exception {
        var file = folder.resolve("upkeep.properties");
        new UpkeepSettings(HALL, keys.getPublic(), Pin.of(PIN, new Random(1))).write(file);
        return new StaffGate(UpkeepSettings.read(file), folder.resolve("lock"), () -> now);
    }

    private String token(String hall, Duration valid, KeyPair by) throws Exception {
        return new StaffToken(hall, "0317", now.plus(valid)).signed(by.getPrivate());
    }

    private String token() throws Exception {
        return token(HALL, Duration.ofHours(8), keys);
    }

    private static Admission refused(UpkeepRefusal why) {
        return new Admission.Refused(why);
    }

    @Test
    void theHallsTokenAndTheMachinesPinOpen() throws Exception {
        assertThat(gate().admit(token(), PIN)).isEqualTo(new Admission.Admitted("0317"));
    }

    @Test
    void aTokenOfAnotherKeyOrAnotherHallOrThatWasChangedDoesNot() throws Exception {
        var gate = gate();
        var ours = token();
        assertThat(gate.admit(token(HALL, Duration.ofHours(8), pair()), PIN))
                .isEqualTo(refused(UpkeepRefusal.NOT_OURS));
        assertThat(gate.admit(token("530199000002", Duration.ofHours(8), keys), PIN))
                .isEqualTo(refused(UpkeepRefusal.NOT_OURS));
        for (int place = StaffToken.PREFIX.length(); place < ours.length() - 2; place += 7) {
            char other = ours.charAt(place) == 'A' ? 'B' : 'A';
            var changed = ours.substring(0, place) + other + ours.substring(place + 1);
            assertThat(gate.admit(changed, PIN)).isEqualTo(refused(UpkeepRefusal.NOT_OURS));
        }
        assertThat(gate.admit("", PIN)).isEqualTo(refused(UpkeepRefusal.NOT_OURS));
    }

    @Test
    void aTokenIsOverAtItsHour() throws Exception {
        var token = token(HALL, Duration.ofMinutes(5), keys);
        now = now.plus(Duration.ofMinutes(5));
        assertThat(gate().admit(token, PIN)).isEqualTo(refused(UpkeepRefusal.EXPIRED));
    }

    @Test
    void fiveWrongPinsLockAcrossRestartsForAQuarterOfAnHour() throws Exception {
        for (int i = 1; i < WrongTries.SERIES; i++) {
            assertThat(gate().admit(token(), "000000")).isEqualTo(refused(UpkeepRefusal.WRONG_PIN));
        }
        assertThat(gate().admit(token(), "000000")).isEqualTo(refused(UpkeepRefusal.LOCKED));
        assertThat(gate().admit(token(), PIN)).isEqualTo(refused(UpkeepRefusal.LOCKED));
        now = now.plus(WrongTries.FIRST);
        assertThat(gate().admit(token(), PIN)).isEqualTo(new Admission.Admitted("0317"));
    }

    @Test
    void theNextFiveLockTwiceAsLongAcrossRestarts() throws Exception {
        wrong();
        now = now.plus(WrongTries.FIRST);
        wrong();
        now = now.plus(WrongTries.FIRST);
        assertThat(gate().admit(token(), PIN)).isEqualTo(refused(UpkeepRefusal.LOCKED));
        now = now.plus(WrongTries.FIRST);
        assertThat(gate().admit(token(), PIN)).isEqualTo(new Admission.Admitted("0317"));
        assertThat(Files.readString(folder.resolve("lock"))).doesNotContain("000000", PIN);
    }

    private void wrong() throws Exception {
        for (int i = 0; i < WrongTries.SERIES; i++) {
            gate().admit(token(), "000000");
        }
    }

    @Test
    void aClockThatIsSetBackDoesNotOpenTheLock() throws Exception {
        wrong();
        now = now.minus(Duration.ofDays(3_000));
        assertThat(gate().admit(token(), PIN)).isEqualTo(refused(UpkeepRefusal.LOCKED));
        now = now.plus(WrongTries.FIRST);
        assertThat(gate().admit(token(), PIN)).isEqualTo(new Admission.Admitted("0317"));
    }

    @Test
    void aRightPinForgetsTheWrongOnes() throws Exception {
        for (int i = 0; i < 3 * WrongTries.SERIES; i++) {
            assertThat(gate().admit(token(), i % 2 == 0 ? "000000" : PIN))
                    .isNotEqualTo(refused(UpkeepRefusal.LOCKED));
        }
    }

    @Test
    void aSpoiltMemoryOfWrongPinsLocks() throws Exception {
        Files.writeString(folder.resolve("lock"), "?");
        assertThat(gate().admit(token(), PIN)).isEqualTo(refused(UpkeepRefusal.LOCKED));
    }

    @Test
    void aMachineWithoutAKeyOpensForNobody() throws Exception {
        var bare = new StaffGate(Optional.empty(), folder.resolve("lock"), () -> now);
        assertThat(bare.admit(token(), PIN)).isEqualTo(refused(UpkeepRefusal.NOT_SET_UP));
        assertThat(UpkeepSettings.read(folder.resolve("none"))).isEmpty();
    }
}
