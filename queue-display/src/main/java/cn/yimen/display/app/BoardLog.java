package cn.yimen.display.app;

import cn.yimen.device.DeviceStatus;
import cn.yimen.display.speech.SpeechCondition;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.Bug;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.voice.Played;
import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Spoken;
import cn.yimen.ui.voice.UrgentNotice;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// What the board writes down. Milliseconds count from the call's event by the hall server's clock,
/// to the panel or to the first sound of the chime; `chime` is the part of it that the loudspeaker
/// took. Safe for use by several threads.
final class BoardLog {

    private final EventLog log;

    BoardLog(EventLog log) {
        this.log = log;
    }

    /// The panels over the windows; the note names their addresses.
    void panels(DeviceStatus status) {
        log.write(
                "device.status",
                Map.of(
                        "part", "window-panels",
                        "readiness", status.readiness().name(),
                        "faults", status.faults().toString(),
                        "note", status.note()));
    }

    void painted(RecentCall call, Instant hubTime) {
        log.write(
                "board.painted",
                Map.of(
                        "number", call.number(),
                        "window", call.window(),
                        "times", call.times(),
                        "millis", since(call, hubTime)));
    }

    /// @param asked when the loudspeaker was asked for it, by the hall server's clock
    void voice(RecentCall call, Played played, Instant asked) {
        switch (played) {
            case Spoken spoken ->
                    log.write(
                            "voice.spoken",
                            Map.of(
                                    "number", call.number(),
                                    "times", call.times(),
                                    "millis", since(call, asked.plus(spoken.waited())),
                                    "chime", spoken.waited().toMillis(),
                                    "sound", spoken.length().toMillis()));
            case NotSpoken silent ->
                    log.write(
                            "voice.not-spoken",
                            Map.of(
                                    "number", call.number(),
                                    "times", call.times(),
                                    "reason", word(silent.why())));
        }
    }

    void urgent(UrgentNotice notice, Played played) {
        switch (played) {
            case Spoken _ -> log.write("voice.urgent", Map.of("notice", notice.label()));
            case NotSpoken silent ->
                    log.write(
                            "voice.urgent-not-spoken",
                            Map.of("notice", notice.label(), "reason", word(silent.why())));
        }
    }

    private static String word(Silence why) {
        return why.name().toLowerCase(Locale.ROOT);
    }

    void loudspeaker(SpeechCondition condition) {
        log.write(
                "voice.condition",
                Map.of(
                        "readiness", condition.readiness(),
                        "faults", String.join(",", condition.faults())));
    }

    /// An emergency that this board would not know of when it starts without the hall.
    void notKept(IOException problem) {
        log.write("board.not-kept", Map.of("reason", problem.getClass().getSimpleName()));
    }

    /// Something of the playlist cannot be read or has no codec on this machine.
    void passedOver(String file) {
        log.write("media.passed-over", Map.of("file", file));
    }

    /// A board of this kind, shape and distance has no place for pictures: none are shown.
    void noPlaceForMedia(int files) {
        log.write("media.no-place", Map.of("files", files));
    }

    void packs(PackIntake packs) {
        packs.tell(log);
    }

    void link(String state) {
        log.write("link." + state);
    }

    void started(Duration sinceProcessStart) {
        log.write("app.started", Map.of("millis", sinceProcessStart.toMillis()));
    }

    /// Writes down whatever nobody caught: by its type and place only.
    ///
    /// @param errors what the hall is told with the next heartbeat
    void bugs(MetErrors errors) {
        Thread.setDefaultUncaughtExceptionHandler((thread, what) -> {
            var bug = new Bug(thread, what);
            errors.met(bug.code());
            log.write("app.bug", bug.fields());
        });
    }

    private static long since(RecentCall call, Instant hubTime) {
        return Duration.between(call.at(), hubTime).toMillis();
    }
}
