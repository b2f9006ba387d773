package cn.yimen.server.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.wire.NotAdmitted;
import cn.yimen.server.trust.Device.Revocation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrustDeskTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final HallId HALL = new HallId("530199000001");
    private static final DeviceName DESK =
            new DeviceName(HALL, DeviceRole.DESK, new DeviceId("D8"));

    @TempDir Path data;

    /// The commands work on the files of a server that runs; it looks at them twice a second.
    @Test
    void aMachineThatACommandLetInAMomentAgoIsNotSentAway() throws Exception {
        var random = new SecureRandom();
        var authority =
                ((HallAuthority.Opening.Opened) HallAuthority.openOrMake(data, HALL, CLOCK, random))
                        .authority();
        var log = new EventLog(CLOCK, new PrintStream(PrintStream.nullOutputStream()));
        try (var desk = new TrustDesk(authority, random, CLOCK, log)) {
            var first = authority.issue(DESK).certificate();
            assertThat(desk.judge(first)).isEqualTo(new Verdict.Admitted(DESK));
            var second = authority.issue(DESK).certificate();
            assertThat(desk.judge(second)).isEqualTo(new Verdict.Admitted(DESK));
            assertThat(desk.judge(first))
                    .isEqualTo(new Verdict.Refused(DESK.toString(), NotAdmitted.REPLACED));
            assertThat(
                            authority
                                    .devices()
                                    .revoke(
                                            HALL,
                                            DESK.device(),
                                            new Revocation(CLOCK.instant(), "x", "y")))
                    .isTrue();
            assertThat(desk.judge(first)).isInstanceOf(Verdict.Refused.class);
            assertThat(desk.judge(second))
                    .isEqualTo(new Verdict.Refused(DESK.toString(), NotAdmitted.REVOKED));
        }
    }
}
