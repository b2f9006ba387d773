package cn.yimen.hall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.watch.UsualWaits.OfLine;
import cn.yimen.hall.watch.UsualWaits.Part;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class QuieterTimeTest {

    private static final LineId LINE = new LineId("A");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 13);
    private static final List<OfficeHours> HOURS =
            List.of(
                    new OfficeHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new OfficeHours(LocalTime.of(13, 30), LocalTime.of(17, 30)));

    /// Minutes of each half hour, from nine o'clock; below 0 nobody knows.
    private static UsualWaits day(int... minutes) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] >= 0) {
                parts.add(new Part(LocalTime.of(9, 0).plusMinutes(30L * i), minutes[i], 6));
            }
        }
        return new UsualWaits(List.of(new OfLine(LINE, DayOfWeek.MONDAY, parts)));
    }

    private static Optional<QuieterTime> at(
            UsualWaits usual, LocalDateTime now, OptionalInt waitNow) {
        return usual.quieter(new QuieterTime.Question(LINE, now, waitNow, HOURS));
    }

    private static Optional<QuieterTime> whoWaits(int minutes, UsualWaits usual) {
        return at(usual, MONDAY, OptionalInt.of(minutes));
    }

    @Test
    void theEarliestHourThatStaysQuietIsNamedWithTheLongerOfItsTwoWaits() {
        var usual = day(40, 40, 40, 40, 30, 30, -1, -1, -1, 10, 25, 6, 8, 4, 4, 4, 4);
        assertThat(whoWaits(40, usual)).contains(new QuieterTime(LocalTime.of(14, 30), 8));
    }

    @Test
    void nobodyIsSentAwayFromAShortWaitOrToOneThatIsHardlyShorter() {
        var usual = day(40, 40, 40, 4, 4, 4);
        assertThat(whoWaits(19, usual)).isEmpty();
        assertThat(whoWaits(20, usual)).isPresent();
        assertThat(whoWaits(30, day(30, 30, 30, 16, 16, 16))).isEmpty();
    }

    @Test
    void nothingIsQuietBeforeThoseWhoWaitNowHaveBeenCalled() {
        var usual = day(30, 30, 30, 4, 4, 4, -1, -1, -1, 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(whoWaits(30, usual)).contains(new QuieterTime(LocalTime.of(11, 0), 4));
        assertThat(whoWaits(200, usual)).contains(new QuieterTime(LocalTime.of(14, 0), 4));
        assertThat(whoWaits(600, usual)).isEmpty();
    }

    @Test
    void neitherTheBreakNorTheEndOfTheDayIsAQuietHour() {
        var onlyTheBreak = day(40, 40, 40, 40, 40, 40, 1, 1, 1, 40, 40, 40, 40, 40, 40, 40, 1);
        assertThat(whoWaits(40, onlyTheBreak)).isEmpty();
        var afterTheEnd = day(40, 40, 40, 40, 40, 40, 0, 0, 0, 40, 40, 40, 40, 40, 40, 40, 40, 1);
        assertThat(whoWaits(40, afterTheEnd)).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotQuiet() {
        assertThat(whoWaits(40, day(40, 40, 40, -1, -1, -1))).isEmpty();
        assertThat(whoWaits(40, new UsualWaits(List.of()))).isEmpty();
        var otherDay = MONDAY.plusDays(1);
        assertThat(at(day(40, 40, 40, 4, 4, 4), otherDay, OptionalInt.of(40))).isEmpty();
    }

    @Test
    void whoIsCutOffFromTheHallIsToldByWhatIsUsualNow() {
        var usual = day(40, 40, 40, 4, 5, 4);
        assertThat(at(usual, MONDAY, OptionalInt.empty()))
                .contains(new QuieterTime(LocalTime.of(11, 0), 5));
        var unknownNow = day(40, 40, -1, 4, 5, 4);
        assertThat(at(unknownNow, MONDAY, OptionalInt.empty())).isEmpty();
    }
}
