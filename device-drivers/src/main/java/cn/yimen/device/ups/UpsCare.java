package cn.yimen.device.ups;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;

/// Asks a UPS every second how it is, and tells what the power does.
final class UpsCare implements Care<String> {

    static final Duration EVERY = Duration.ofSeconds(1);

    /// 47 characters at 2,400 baud take 0.2 s.
    private static final Duration ANSWER = Duration.ofMillis(450);

    private static final double FULL_LOAD = 100;

    private final PowerWatch watch;
    private final Consumer<PowerEvent> events;
    private final InstantSource clock;

    UpsCare(UpsConfig config, Consumer<PowerEvent> events, InstantSource clock) {
        this.watch = new PowerWatch(config.onBatteryAtMost());
        this.events = events;
        this.clock = clock;
    }

    static Question<String, UpsReading> status() {
        return new Question<>("Q1\r".getBytes(US_ASCII), () -> UpsCare::judge, ANSWER, 2);
    }

    private static Verdict<UpsReading> judge(String line) {
        return UpsReading.of(line)
                .<Verdict<UpsReading>>map(Verdict.Answer::new)
                .orElseGet(Verdict.Part::new);
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<String> line, boolean fresh) {
        Outcome<UpsReading> answer = line.ask(status());
        if (answer instanceof Answered<UpsReading>(UpsReading reading)) {
            watch.reading(reading, clock.instant()).forEach(events);
        } else {
            watch.silence(clock.instant()).ifPresent(events);
        }
        return answer.map(UpsCare::condition);
    }

    private static Condition condition(UpsReading reading) {
        var faults = EnumSet.noneOf(Fault.class);
        if (reading.mainsLost() && !reading.testing()) {
            faults.add(Fault.MAINS_LOST);
        }
        if (reading.batteryLow()) {
            faults.add(Fault.BATTERY_LOW);
        }
        if (reading.failed()) {
            faults.add(Fault.HARDWARE);
        }
        if (reading.loadPercent().orElse(0) > FULL_LOAD) {
            faults.add(Fault.OVERLOAD);
        }
        var battery = reading.batteryLow() ? SupplyLevel.LOW : SupplyLevel.FULL;
        return new Condition(faults, Map.of("battery", battery), note(reading));
    }

    private static String note(UpsReading reading) {
        return "flags %02X".formatted(reading.flags());
    }

    @Override
    public Condition unheard(Fault why, String note) {
        watch.silence(clock.instant()).ifPresent(events);
        return new Condition(EnumSet.of(why), Map.of("battery", SupplyLevel.UNKNOWN), note);
    }

    @Override
    public void heard(String line) {
        // A UPS speaks when asked: what comes besides is a late answer, and the next is due.
    }
}
