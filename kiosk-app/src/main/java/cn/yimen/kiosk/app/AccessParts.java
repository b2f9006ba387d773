package cn.yimen.kiosk.app;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.keypad.AccessKeypad;
import cn.yimen.device.keys.KeyBox;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.speech.SpeechDesk;
import cn.yimen.kiosk.speech.VoiceLine;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;

/// What somebody uses who does not see the screen: four keys, a headset, a voice.
final class AccessParts {

    private final KioskOptions options;
    private final SpeechDesk speech;
    private final Executor gate;
    private final EventLog log;
    private final InstantSource clock;

    /// @param gate onto the JavaFX thread
    AccessParts(
            KioskOptions options,
            SpeechDesk speech,
            Executor gate,
            EventLog log,
            InstantSource clock) {
        this.options = options;
        this.speech = speech;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    void start() {
        var voice =
                VoiceLine.open(
                        options.headset(),
                        clock,
                        words -> gate.execute(() -> speech.caption(words)),
                        () -> gate.execute(speech::looksAgain));
        gate.execute(() -> speech.speakBy(voice));
        options.devices().first(DeviceKind.KEYPAD).map(Fitting::line).ifPresent(this::keypad);
    }

    private void keypad(LinkOpener line) {
        KeyBox.start(
                AccessKeypad.LINE,
                line,
                press -> gate.execute(() -> speech.pressed(press)),
                this::status,
                clock);
    }

    void headset(boolean plugged) {
        gate.execute(() -> speech.headset(plugged));
    }

    private void status(DeviceStatus status) {
        log.write(
                "device.status",
                Map.of(
                        "part", "keypad",
                        "readiness", status.readiness().name(),
                        "faults", status.faults().toString()));
    }
}
