package cn.yimen.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.WrongTries;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.NewPassword;
import cn.yimen.hall.wire.NewPasswordAnswer;
import cn.yimen.hall.wire.PasswordFlaw;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.support.PushedClock;
import cn.yimen.server.support.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts made with the supervisor's command, on a real file.
final class StaffDeskTest {

    private static final ClerkId CLERK = Sample.CLERK;
    private static final ClerkId BOSS = new ClerkId("0001");
    private static final ClerkId GUIDE = new ClerkId("0550");
    private static final DeviceId DESK = new DeviceId("D3");
    private static final String PASSWORD = "云岭 window-3";

    @TempDir private Path folder;

    private final PushedClock clock = new PushedClock();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aHallWithoutAccountsLetsEverybodyWork() {
        var desk = desk();
        assertThat(desk.rule().accounts()).isFalse();
        assertThat(desk.signIn(new SignIn(CLERK, "", DESK)))
                .isEqualTo(new SignInAnswer.NoAccounts());
        assertThat(refusal(desk, call(), Optional.empty())).isEmpty();
        assertThat(refusal(desk, new StopHall(CLERK, "x"), Optional.empty())).isEmpty();
    }

    @Test
    void fromTheFirstAccountOnNobodyWorksWithoutSigningIn() {
        var desk = desk();
        add(CLERK, "clerk");
        assertThat(desk.rule().accounts()).isTrue();
        assertThat(refusal(desk, call(), Optional.empty())).contains(Refusal.NOT_SIGNED_IN);
        assertThat(refusal(desk, call(), Optional.of("a.b.9.c"))).contains(Refusal.NOT_SIGNED_IN);
        var session = welcomed(desk, CLERK).session();
        assertThat(refusal(desk, call(), Optional.of(session))).isEmpty();
        assertThat(refusal(desk, new RequestHelp("card"), Optional.empty())).isEmpty();
    }

    @Test
    void nobodyActsInTheNameOfAnotherOrFromAnotherMachine() {
        var desk = desk();
        add(CLERK, "clerk");
        add(BOSS, "supervisor");
        var session = Optional.of(welcomed(desk, BOSS).session());
        assertThat(refusal(desk, call(), session)).contains(Refusal.NOT_SIGNED_IN);
        var elsewhere =
                new CommandEnvelope(
                        Sample.command(1), new DeviceId("D9"), new StopHall(BOSS, "fire"));
        assertThat(desk.refusal(elsewhere, session)).contains(Refusal.NOT_SIGNED_IN);
        assertThat(desk.isOf(CLERK, session)).isFalse();
        assertThat(desk.isOf(BOSS, session)).isTrue();
    }

    @Test
    void eachRoleIsTrustedWithItsOwn() {
        var desk = desk();
        add(CLERK, "clerk");
        add(GUIDE, "guide");
        add(BOSS, "supervisor");
        var clerk = Optional.of(welcomed(desk, CLERK).session());
        var guide = Optional.of(welcomed(desk, GUIDE).session());
        var boss = Optional.of(welcomed(desk, BOSS).session());
        assertThat(refusal(desk, new StopHall(CLERK, "x"), clerk)).contains(Refusal.NOT_PERMITTED);
        assertThat(refusal(desk, new StopHall(BOSS, "x"), boss)).isEmpty();
        var window = new WindowId("1");
        assertThat(refusal(desk, new CallNext(window, GUIDE), guide))
                .contains(Refusal.NOT_PERMITTED);
        assertThat(refusal(desk, new CallNext(window, BOSS), boss)).isEmpty();
        assertThat(refusal(desk, new TakeHelp(Sample.KIOSK, window), guide)).isEmpty();
        var goes = new GuideTakesHelp(Sample.KIOSK, GUIDE);
        assertThat(refusal(desk, goes, guide)).isEmpty();
        assertThat(refusal(desk, goes, clerk)).as("in another's name").isPresent();
        assertThat(refusal(desk, goes, Optional.empty())).contains(Refusal.NOT_SIGNED_IN);
        assertThat(desk.isSupervisor(CLERK, clerk)).isFalse();
        assertThat(desk.isSupervisor(BOSS, boss)).isTrue();
    }

    @Test
    void fiveWrongPasswordsLockForAQuarterOfAnHourAndTheMinutesAreTold() {
        var desk = desk();
        add(CLERK, "clerk");
        for (int left = 4; left > 0; left--) {
            assertThat(tried(desk, "wrong one")).isEqualTo(new SignInAnswer.Wrong(left));
        }
        assertThat(tried(desk, "wrong one")).isEqualTo(new SignInAnswer.LockedOut(15));
        clock.push(Duration.ofSeconds(14 * 60 + 1));
        assertThat(tried(desk, PASSWORD)).isEqualTo(new SignInAnswer.LockedOut(1));
        clock.push(Duration.ofMinutes(1));
        assertThat(tried(desk, PASSWORD)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void aRestartUnlocksNobodyAndTheNextSeriesLocksTwiceAsLong() throws IOException {
        add(CLERK, "clerk");
        for (int i = 0; i < 5; i++) {
            tried(desk(), "wrong one");
        }
        assertThat(tried(desk(), PASSWORD)).isEqualTo(new SignInAnswer.LockedOut(15));
        clock.push(Duration.ofMinutes(15));
        for (int left = 4; left > 0; left--) {
            assertThat(tried(desk(), "wrong one")).isEqualTo(new SignInAnswer.Wrong(left));
        }
        assertThat(tried(desk(), "wrong one")).isEqualTo(new SignInAnswer.LockedOut(30));
        var kept = Files.readString(folder.resolve(LockOut.NAME));
        assertThat(kept).doesNotContain("wrong one", PASSWORD, CLERK.value());
        clock.push(Duration.ofMinutes(30));
        assertThat(tried(desk(), PASSWORD)).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(tried(desk(), "wrong one")).isEqualTo(new SignInAnswer.Wrong(4));
    }

    @Test
    void aNumberThatNobodyHasLooksLikeAnother() {
        var desk = desk();
        add(CLERK, "clerk");
        var stranger = new ClerkId("9999");
        for (int left = 4; left > 0; left--) {
            assertThat(desk.signIn(new SignIn(stranger, PASSWORD, DESK)))
                    .isEqualTo(new SignInAnswer.Wrong(left));
        }
        assertThat(desk.signIn(new SignIn(stranger, PASSWORD, DESK)))
                .isEqualTo(new SignInAnswer.LockedOut(15));
    }

    @Test
    void aSupervisorsNewPasswordUnlocksAndEndsWhatWas() {
        var desk = desk();
        add(CLERK, "clerk");
        var before = Optional.of(welcomed(desk, CLERK).session());
        for (int i = 0; i < WrongTries.SERIES; i++) {
            tried(desk, "wrong one");
        }
        assertThat(staff("another word\n", "password", CLERK.value())).isEqualTo(StaffMain.DONE);
        assertThat(refusal(desk, call(), before)).contains(Refusal.NOT_SIGNED_IN);
        assertThat(tried(desk, "another word")).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void aSessionOutlivesTheServerButNotTheDay() {
        add(CLERK, "clerk");
        var session = Optional.of(welcomed(desk(), CLERK).session());
        clock.push(Sessions.LENGTH.minusSeconds(1));
        assertThat(refusal(desk(), call(), session)).isEmpty();
        clock.push(Duration.ofSeconds(1));
        assertThat(refusal(desk(), call(), session)).contains(Refusal.NOT_SIGNED_IN);
    }

    @Test
    void whoeverIsRemovedOrTrustedOtherwiseIsSignedOut() {
        var desk = desk();
        add(CLERK, "supervisor");
        var boss = Optional.of(welcomed(desk, CLERK).session());
        staff("", "role", CLERK.value(), "guide");
        assertThat(desk.isSupervisor(CLERK, boss)).isFalse();
        var guide = Optional.of(welcomed(desk, CLERK).session());
        assertThat(desk.isOf(CLERK, guide)).isTrue();
        staff("", "remove", CLERK.value());
        assertThat(desk.isOf(CLERK, guide)).isFalse();
    }

    @Test
    void oneChangesOnesOwnPassword() throws IOException {
        var desk = desk();
        add(CLERK, "clerk");
        assertThat(changed(desk, "not it", "a good one, new"))
                .isEqualTo(new NewPasswordAnswer.NotYou(new SignInAnswer.Wrong(4)));
        assertThat(changed(desk, PASSWORD, "short"))
                .isEqualTo(new NewPasswordAnswer.Unfit(PasswordFlaw.TOO_SHORT));
        assertThat(changed(desk, PASSWORD, PASSWORD))
                .isEqualTo(new NewPasswordAnswer.Unfit(PasswordFlaw.SAME_AS_BEFORE));
        assertThat(changed(desk, PASSWORD, "a good one, new"))
                .isInstanceOfSatisfying(
                        NewPasswordAnswer.Changed.class,
                        done ->
                                assertThat(refusal(desk, call(), Optional.of(done.session())))
                                        .isEmpty());
        assertThat(tried(desk, PASSWORD)).isEqualTo(new SignInAnswer.Wrong(4));
    }

    @Test
    void noPasswordStandsInAnyFileOrAnswer() throws IOException {
        add(CLERK, "clerk");
        var kept = Files.readString(folder.resolve(StaffFile.NAME));
        assertThat(kept).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
        assertThat(Files.getPosixFilePermissions(folder.resolve(StaffFile.NAME)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(new SignIn(CLERK, PASSWORD, DESK).toString()).doesNotContain(PASSWORD);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(PASSWORD);
    }

    @Test
    void accountsThatCannotBeReadLetNobodyInAndAreNotOverwritten() throws IOException {
        var desk = desk();
        add(CLERK, "clerk");
        var session = Optional.of(welcomed(desk, CLERK).session());
        var file = folder.resolve(StaffFile.NAME);
        Files.writeString(file, "{\"accounts\":[");
        assertThat(desk.rule().accounts()).isTrue();
        assertThat(refusal(desk, call(), session)).contains(Refusal.NOT_SIGNED_IN);
        assertThat(staff(PASSWORD + "\n", "add", "0400", "clerk")).isEqualTo(StaffMain.REFUSED);
        assertThat(Files.readString(file)).isEqualTo("{\"accounts\":[");
    }

    @Test
    void theSupervisorsCommandSaysWhatItDoesNotDo() {
        add(CLERK, "clerk");
        assertThat(staff(PASSWORD + "\n", "add", CLERK.value(), "guide"))
                .isEqualTo(StaffMain.REFUSED);
        assertThat(staff("", "remove", "0999")).isEqualTo(StaffMain.REFUSED);
        assertThat(staff("", "add", "0999", "director")).isEqualTo(StaffMain.WRONG_USAGE);
        assertThat(staff("short\n", "add", "0999", "guide")).isEqualTo(StaffMain.REFUSED);
        assertThat(staff("", "list")).isEqualTo(StaffMain.DONE);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("工号 0317 已有账号", "没有工号 0999", "密码太短", "0317  窗口人员");
    }

    private StaffDesk desk() {
        var keys = new ServerKeys(new SecretKeySpec(new byte[32], "HmacSHA256"));
        var log = new EventLog(clock, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new StaffDesk(folder, keys, clock, log);
    }

    private void add(ClerkId clerk, String role) {
        assertThat(staff(PASSWORD + "\n", "add", clerk.value(), role)).isEqualTo(StaffMain.DONE);
    }

    private int staff(String typed, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data", folder.toString()));
        return StaffMain.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                arguments);
    }

    private static SignInAnswer.Welcome welcomed(StaffDesk desk, ClerkId clerk) {
        return (SignInAnswer.Welcome) desk.signIn(new SignIn(clerk, PASSWORD, DESK));
    }

    private static SignInAnswer tried(StaffDesk desk, String password) {
        return desk.signIn(new SignIn(CLERK, password, DESK));
    }

    private static NewPasswordAnswer changed(StaffDesk desk, String known, String wanted)
            throws IOException {
        return desk.change(new NewPassword(CLERK, known, wanted, DESK));
    }

    private static HallCommand call() {
        return new CallNext(new WindowId("1"), CLERK);
    }

    private static Optional<Refusal> refusal(
            StaffDesk desk, HallCommand command, Optional<String> session) {
        return desk.refusal(new CommandEnvelope(Sample.command(1), DESK, command), session);
    }
}
