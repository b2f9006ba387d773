package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.state.Bulletin;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.Notice;
import cn.yimen.ui.voice.UrgentNotice.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UrgentWatchTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final UrgentWatch watch = new UrgentWatch();

    @Test
    void dangerIsSaidEachTenSecondsUntilItIsOver() {
        var told = emergency(EmergencyKind.EVACUATE);
        assertThat(due(told, 0)).contains(Kind.EVACUATE);
        assertThat(due(told, 9)).isEmpty();
        assertThat(due(told, 10)).contains(Kind.EVACUATE);
        assertThat(due(Bulletin.empty(), 20)).isEmpty();
        assertThat(due(told, 21)).as("declared anew").contains(Kind.EVACUATE);
    }

    @Test
    void anotherEmergencyIsSaidAtOnce() {
        assertThat(due(emergency(EmergencyKind.SHELTER), 0)).contains(Kind.SHELTER);
        assertThat(due(emergency(EmergencyKind.EVACUATE), 1)).contains(Kind.EVACUATE);
    }

    @Test
    void aClosedHallIsSaidLessOften() {
        var told = emergency(EmergencyKind.SERVICE_STOPPED);
        assertThat(due(told, 0)).contains(Kind.STOP);
        assertThat(due(told, 59)).isEmpty();
        assertThat(due(told, 60)).contains(Kind.STOP);
    }

    @Test
    void anUrgentNoticeIsSaidOnceAndOthersNever() {
        var told = notices(notice("n1", true, 0), notice("n2", false, 0));
        assertThat(due(told, 1)).contains(Kind.NOTICE);
        assertThat(due(told, 2)).isEmpty();
        var more = notices(notice("n3", true, 3), notice("n1", true, 0));
        assertThat(due(more, 4)).contains(Kind.NOTICE);
        assertThat(due(more, 5)).isEmpty();
    }

    @Test
    void anOldNoticeIsReadAndNotSpoken() {
        assertThat(due(notices(notice("n1", true, 0)), 61)).isEmpty();
    }

    private Optional<Kind> due(Bulletin told, int seconds) {
        return watch.due(told.emergency(), told, NOON.plusSeconds(seconds));
    }

    private static Bulletin emergency(EmergencyKind kind) {
        var emergency = new Emergency(kind, new ClerkId("0301"), NOON);
        return new Bulletin(Optional.of(emergency), List.of(), Optional.empty());
    }

    private static Bulletin notices(Notice... notices) {
        return new Bulletin(Optional.empty(), List.of(notices), Optional.empty());
    }

    private static Notice notice(String id, boolean urgent, int seconds) {
        return new Notice(
                new NoticeId(id),
                "请注意",
                Map.of(),
                urgent,
                Optional.empty(),
                NOON.plusSeconds(seconds));
    }
}
