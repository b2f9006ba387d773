package cn.yimen.device.panel;

import cn.yimen.device.Fault;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/// Brings each panel to what is wanted of it. Those that lag behind come first; besides, one panel
/// after the other is told again what it shows, so one that lost its power recovers, and one that
/// lost its wire is noticed. A panel of which nothing is wanted yet is made blank: a number of
/// yesterday would call somebody. What is wanted may be said from any thread: the newest counts.
final class PanelCare implements Care<byte[]> {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final PanelCodec codec;
    private final TreeSet<Integer> addresses;
    private final Map<Integer, PanelContent> wanted = new ConcurrentSkipListMap<>();
    private final NavigableMap<Integer, PanelTrack> tracks = new ConcurrentSkipListMap<>();
    private volatile OptionalInt brightness = OptionalInt.empty();

    // The device's thread only.
    private final Map<Integer, PanelContent> shown = new ConcurrentSkipListMap<>();
    private final HeadedFraming<TextPanelForm.Frame> extra =
            new HeadedFraming<>(new TextPanelForm());
    private Iterator<Integer> round;
    private Optional<PanelTrack> last = Optional.empty();
    private int lastAddress;

    PanelCare(PanelConfig config) {
        this.codec = PanelCodec.of(config);
        this.addresses = config.inOrder();
        this.round = addresses.iterator();
        for (int address : addresses) {
            tracks.put(address, new PanelTrack());
            wanted.put(address, PanelContent.of(""));
        }
    }

    void want(int address, PanelContent content) {
        if (!addresses.contains(address)) {
            throw new IllegalArgumentException("no panel has the address " + address);
        }
        wanted.put(address, content);
    }

    void wantBrightness(int percent) {
        brightness = OptionalInt.of(Math.clamp(percent, 0, 100));
    }

    Map<Integer, PanelHealth> health() {
        return tracks.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().health()));
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<byte[]> line, boolean fresh) {
        if (fresh) {
            shown.clear();
        }
        Outcome<Boolean> outcome = next(line);
        for (var panel : tracks.entrySet()) {
            int address = panel.getKey();
            if (!line.over() && lags(address) && mayAnswer(panel.getValue())) {
                outcome = better(outcome, bring(line, address));
            }
        }
        return judged(outcome);
    }

    /// The line works as long as one of its panels does.
    private Outcome<Condition> judged(Outcome<Boolean> outcome) {
        boolean lineWorks = tracks.values().stream().anyMatch(PanelTrack::answers);
        return switch (outcome) {
            case Outcome.TimedOut<Boolean> _ when lineWorks -> new Answered<>(condition());
            case Outcome.Refused<Boolean> _ -> new Answered<>(condition());
            default -> outcome.map(_ -> condition());
        };
    }

    /// Those that stay silent are tried in their turn only: each costs a quarter of a second.
    private static boolean mayAnswer(PanelTrack panel) {
        return panel.answers() || panel.health() == PanelHealth.UNKNOWN;
    }

    private boolean lags(int address) {
        return !Optional.ofNullable(wanted.get(address))
                .equals(Optional.ofNullable(shown.get(address)));
    }

    private Outcome<Boolean> next(Conversation<byte[]> line) {
        if (!round.hasNext()) {
            round = addresses.iterator();
        }
        int address = round.next();
        shown.remove(address);
        return bring(line, address);
    }

    /// One panel that answers shows that the line works.
    private static Outcome<Boolean> better(Outcome<Boolean> one, Outcome<Boolean> other) {
        return one instanceof Answered ? one : other;
    }

    /// Shows what is wanted now, which may be newer than what was asked for.
    Outcome<Boolean> bring(Conversation<byte[]> line, int address) {
        if (!lags(address)) {
            return new Answered<>(true);
        }
        PanelTrack panel = tracks.getOrDefault(address, new PanelTrack());
        PanelContent content = wanted.getOrDefault(address, PanelContent.of(""));
        last = Optional.empty();
        panel.asked();
        Outcome<PanelEcho> outcome = line.ask(codec.show(address, content));
        note(panel, outcome, line.heardSomething());
        if (outcome instanceof Answered) {
            last = Optional.of(panel);
            lastAddress = address;
            shown.put(address, content);
            return dim(line, address).map(_ -> true);
        }
        return outcome.map(_ -> true);
    }

    /// A panel forgets its brightness with its power, so it is told each time.
    Outcome<PanelEcho> dim(Conversation<byte[]> line, int address) {
        OptionalInt percent = brightness;
        return percent.isEmpty()
                ? new Answered<>(new PanelEcho(false))
                : codec.brightness(address, percent.getAsInt())
                        .map(line::ask)
                        .orElseGet(() -> new Answered<>(new PanelEcho(false)));
    }

    private static void note(PanelTrack panel, Outcome<PanelEcho> outcome, boolean noise) {
        switch (outcome) {
            case Answered<PanelEcho>(PanelEcho echo) -> panel.answered(echo);
            case Outcome.Refused<PanelEcho> _ -> panel.refused();
            case Outcome.TimedOut<PanelEcho> late when late.sent() -> panel.missed(noise);
            default -> {}
        }
    }

    /// An answer behind the answer: a second panel may have the address that was asked last.
    @Override
    public void heard(byte[] bytes) {
        if (extra.accept(bytes).stream().anyMatch(frame -> frame.address() == lastAddress)) {
            last.ifPresent(PanelTrack::answeredAgain);
        }
    }

    @Override
    public Condition unheard(Fault why, String note) {
        shown.clear();
        return Condition.of(EnumSet.of(why), note);
    }

    private Condition condition() {
        var by = new EnumMap<PanelHealth, String>(PanelHealth.class);
        tracks.forEach((address, panel) ->
                by.merge(panel.health(), address.toString(), (all, one) -> all + "+" + one));
        var faults = EnumSet.noneOf(Fault.class);
        if (by.containsKey(PanelHealth.SILENT)) {
            faults.add(Fault.ADDRESS_SILENT);
        }
        if (by.containsKey(PanelHealth.DOUBLE) || by.containsKey(PanelHealth.GARBLED)) {
            faults.add(Fault.ADDRESS_CONFLICT);
        }
        if (by.containsKey(PanelHealth.REFUSES)) {
            faults.add(Fault.MISCONFIGURED);
        }
        by.remove(PanelHealth.WELL);
        by.remove(PanelHealth.UNKNOWN);
        return Condition.of(faults, by.isEmpty() ? "" : by.toString());
    }
}
