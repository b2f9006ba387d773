package cn.yimen.desk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignInAnswer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Signing in, and the lock of a desk that nobody touches.
final class EntryTest {

    private static final ClerkId CLERK = DeskInUse.live().desk.post().clerk();
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aHallWithoutAccountsAsksNobody() {
        var use = DeskInUse.live();
        use.happens(new DeskEvent.StaffRuleCame(false, use.now()));
        assertThat(use.desk.seat().access().isOpen()).isTrue();
        assertThat(use.others).contains(new DeskEffect.FetchStaffRule());
    }

    @Test
    void nobodyOpensAWindowBeforeSigningIn() {
        var use = out(DeskInUse.live());
        use.passes(SECOND);
        use.press(DeskKey.PRIMARY);
        assertThat(use.sent).isEmpty();
        welcome(use, CLERK);
        use.passes(SECOND);
        use.does(DeskKey.PRIMARY);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
    }

    @Test
    void thePasswordIsSentAndNotKept() {
        var use = out(DeskInUse.live());
        var wish = new DeskEvent.SignInWished(CLERK, "window-3 opens", use.now());
        use.happens(wish);
        assertThat(use.others).contains(new DeskEffect.SignIn(CLERK, "window-3 opens"));
        assertThat(use.desk.toString() + wish + use.others).doesNotContain("window-3 opens");
        use.happens(new DeskEvent.SignInWished(CLERK, "twice", use.now()));
        assertThat(use.others).doesNotContain(new DeskEffect.SignIn(CLERK, "twice"));
    }

    @Test
    void whatTheHallSaysToATryIsShown() {
        var use = out(DeskInUse.live());
        answer(use, Optional.of(new SignInAnswer.LockedOut(14)));
        assertThat(use.desk.seat().access())
                .isEqualTo(new Access.Out(false, new Access.Said.LockedOut(14), false));
        answer(use, Optional.empty());
        assertThat(use.desk.seat().access())
                .isEqualTo(new Access.Out(false, new Access.Said.NoAnswer(), false));
    }

    @Test
    void whoeverSignsInWorksUnderTheirOwnNumber() {
        var use = out(DeskInUse.live());
        var other = new ClerkId("0400");
        welcome(use, other);
        assertThat(use.desk.post().clerk()).isEqualTo(other);
    }

    @Test
    void aDeskThatNobodyTouchesLocksItselfAndGoesOnWhereItWas() {
        var use = signedIn(DeskInUse.open(2));
        use.passes(Duration.ofMinutes(9));
        assertThat(use.desk.seat().access().isOpen()).isTrue();
        use.press(DeskKey.LIST);
        use.passes(Duration.ofMinutes(9));
        assertThat(use.desk.seat().access().isOpen()).isTrue();
        use.passes(Duration.ofMinutes(2));
        assertThat(use.desk.seat().access())
                .isEqualTo(new Access.Out(false, new Access.Said.Nothing(), true));
        assertThat(use.others).contains(new DeskEffect.SignOut());
        int sent = use.sent.size();
        use.press(DeskKey.PRIMARY);
        assertThat(use.sent).hasSize(sent);
        welcome(use, CLERK);
        assertThat(use.desk.state()).isInstanceOf(DeskState.Idle.class);
    }

    @Test
    void nobodyIsLockedOutWithAPersonAtTheWindow() {
        var use = signedIn(DeskInUse.serving(2));
        use.passes(Duration.ofMinutes(40));
        use.press(DeskKey.LOCK);
        assertThat(use.desk.seat().access().isOpen()).isTrue();
    }

    @Test
    void oneKeyLocksTheDesk() {
        var use = signedIn(DeskInUse.open(1));
        use.press(DeskKey.LOCK);
        assertThat(use.desk.seat().access().isOpen()).isFalse();
    }

    @Test
    void aSessionThatIsOverAsksForThePasswordAgain() {
        var use = signedIn(DeskInUse.open(1));
        use.passes(SECOND);
        use.press(DeskKey.PRIMARY);
        use.refuses(use.sent.getLast(), Refusal.NOT_SIGNED_IN);
        assertThat(use.desk.seat().access()).isEqualTo(Access.out());
        assertThat(use.desk.errand().isNone()).isTrue();
    }

    private static DeskInUse out(DeskInUse use) {
        use.happens(new DeskEvent.StaffRuleCame(true, use.now()));
        return use;
    }

    private static DeskInUse signedIn(DeskInUse use) {
        out(use);
        welcome(use, CLERK);
        return use;
    }

    private static void welcome(DeskInUse use, ClerkId clerk) {
        use.happens(new DeskEvent.SignInWished(clerk, "right", use.now()));
        var welcome = new SignInAnswer.Welcome("session", StaffRole.CLERK);
        use.happens(new DeskEvent.SignInEnded(clerk, Optional.of(welcome), use.now()));
    }

    private static void answer(DeskInUse use, Optional<SignInAnswer> answer) {
        use.happens(new DeskEvent.SignInWished(CLERK, "some", use.now()));
        use.happens(new DeskEvent.SignInEnded(CLERK, answer, use.now()));
    }
}
