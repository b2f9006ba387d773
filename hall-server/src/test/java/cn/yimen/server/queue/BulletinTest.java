package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.state.Bulletin;
import cn.yimen.hall.state.HallSnapshot;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Notice;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.ToAll.ClearEmergency;
import cn.yimen.hall.wire.ToAll.DeclareEmergency;
import cn.yimen.hall.wire.ToAll.IdentifyScreens;
import cn.yimen.hall.wire.ToAll.PostNotice;
import cn.yimen.hall.wire.ToAll.WithdrawNotice;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What everybody in the hall is told.
final class BulletinTest {

    private final Desk desk = new Desk();

    @Test
    void anEmergencyStopsTheHallUntilItIsCleared() {
        desk.opens();
        desk.issues(1, "A");
        var leave = new DeclareEmergency(EmergencyKind.EVACUATE, Sample.CLERK);
        desk.does(leave);
        desk.already(leave);
        desk.refuses(new CallNext(Sample.ONE, Sample.CLERK), Refusal.HALL_STOPPED);
        assertThat(told().emergency()).get().extracting("kind").isEqualTo(EmergencyKind.EVACUATE);

        desk.does(new ClearEmergency(Sample.CLERK));
        assertThat(told().emergency()).isEmpty();
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
    }

    @Test
    void aHallThatGoesOnHasNoEmergencyAnyMore() {
        desk.does(new DeclareEmergency(EmergencyKind.MAINTENANCE, Sample.CLERK));
        desk.does(new ResumeHall(Sample.CLERK));
        assertThat(told().emergency()).isEmpty();
        assertThat(desk.state.special().stop()).isEmpty();
    }

    @Test
    void anEmergencyTravelsWithTheSnapshot() throws MalformedMessage {
        desk.does(new DeclareEmergency(EmergencyKind.SHELTER, Sample.CLERK));
        desk.does(post("n1", "空调检修", false));
        var text = WireJson.write(desk.state.snapshot());
        var back = HallState.of(WireJson.read(text, HallSnapshot.class));
        assertThat(back.special().told()).isEqualTo(told());
    }

    @Test
    void urgentNoticesStandBeforeTheNewest() {
        desk.does(post("n1", "下午停电检修", true));
        desk.does(post("n2", "增开 13 号窗口", false));
        desk.does(post("n3", "请保管好随身物品", false));
        assertThat(told().notices())
                .extracting(Notice::id)
                .extracting(NoticeId::value)
                .containsExactly("n1", "n3", "n2");
        desk.does(new WithdrawNotice(new NoticeId("n3"), Sample.CLERK));
        assertThat(told().notices()).hasSize(2);
    }

    @Test
    void theSameNoticeAgainReplacesItsWords() {
        desk.does(post("n1", "10 点停电", false));
        desk.already(post("n1", "10 点停电", false));
        desk.does(post("n1", "11 点停电", false));
        assertThat(told().notices()).extracting(Notice::text).containsExactly("11 点停电");
    }

    @Test
    void aNoticeGoesWhenItsTimeIsOver() {
        var end = desk.now.plus(Duration.ofHours(1));
        desk.does(post("n1", "上午增开窗口", false, Optional.of(end)));
        assertThat(told().noticesAt(end.minusSeconds(1))).hasSize(1);
        assertThat(told().noticesAt(end)).isEmpty();
    }

    @Test
    void aPersonsNumberHasNoPlaceInANotice() {
        desk.refuses(post("n1", "请 11010519491231002X 到服务台", false), Refusal.INVALID);
    }

    @Test
    void everyScreenHearsWhenItIsToSayWhichItIs() {
        desk.does(new IdentifyScreens(Sample.CLERK));
        assertThat(told().identifiedAt()).contains(desk.now);
    }

    private Bulletin told() {
        return desk.state.special().told();
    }

    private static PostNotice post(String id, String text, boolean urgent) {
        return post(id, text, urgent, Optional.empty());
    }

    private static PostNotice post(
            String id, String text, boolean urgent, Optional<Instant> until) {
        return new PostNotice(
                new NoticeId(id), text, Map.of("en", "…"), urgent, until, Sample.CLERK);
    }
}
