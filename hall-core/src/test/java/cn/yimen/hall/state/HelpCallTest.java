package cn.yimen.hall.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmBook;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.HallFigures;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.Readings;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HelpCallTest {

    private final Story story = new Story();

    @Test
    void helpEndsAndNoneIsKeptOverNight() {
        story.tell(new HelpRequested(Story.KIOSK, "choose"));
        story.tell(new HelpEnded(Story.KIOSK, Optional.of(Story.WINDOW)));
        assertThat(story.state.helpCalls()).isEmpty();
        story.tell(new HelpRequested(Story.KIOSK, "choose"));
        story.tell(new DayOpened(Story.DAY.plusDays(1)));
        assertThat(story.state.helpCalls()).isEmpty();
    }

    @Test
    void aCallForHelpThatNobodyTakesIsAnAlarmAfterAMinute() {
        story.tell(new HelpRequested(Story.KIOSK, "choose"));
        assertThat(DemoHall.config().kiosk(Story.KIOSK)).isPresent();
        assertThat(helpAlarm(59)).isEmpty();
        assertThat(helpAlarm(60)).contains(Level.YELLOW);
        assertThat(helpAlarm(125)).contains(Level.ORANGE);
        story.tell(new HelpTaken(Story.KIOSK, Story.WINDOW));
        assertThat(helpAlarm(300)).isEmpty();
    }

    private Optional<Level> helpAlarm(int seconds) {
        var call = Optional.ofNullable(story.state.helpCalls().get(Story.KIOSK)).orElseThrow();
        var at = call.since().plusSeconds(seconds);
        var config = DemoHall.config();
        var readings = new Readings(new HallFigures(story.state, config, Optional.empty(), at));
        return AlarmBook.empty()
                .next(readings.all(), readings.gone(), config.watching(), at)
                .alarms(Map.of(), config.watching(), at)
                .stream()
                .filter(alarm -> alarm.kind() == AlarmKind.HELP_WAITS)
                .map(Alarm::level)
                .findFirst();
    }
}
