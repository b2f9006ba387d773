package cn.yimen.display.speech;

import cn.yimen.display.speech.AreaSpeaker.Wiring;
import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.DeviceSpeaker;
import cn.yimen.ui.voice.NightCap;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Speaker;
import cn.yimen.ui.voice.Spot;
import cn.yimen.ui.voice.UrgentNotice;
import cn.yimen.ui.voice.Utterance;
import cn.yimen.ui.voice.WavSpeaker;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The board's voice: all its loudspeakers. Getting the clips ready may take a second or two; calls
/// that come before wait for it. Without clips or device it answers that nothing was spoken. Safe
/// for use by several threads.
public final class Speech implements AutoCloseable {

    private final List<AreaSpeaker> speakers;
    private final AtomicReference<SpeechCondition> clips =
            new AtomicReference<>(SpeechCondition.STARTING);
    private final AtomicReference<SpeechCondition> condition =
            new AtomicReference<>(SpeechCondition.STARTING);
    private final SpeechOptions options;
    private final Surroundings surroundings;
    private Optional<Composer> composer = Optional.empty();

    /// @param clock and `zone`: the machine's own, for the names of files
    /// @param hallTime the time of day in the hall, which decides when quiet hours are
    /// @param told hears of each change of the voice's condition, on another thread; never where
    ///   the board has no loudspeaker
    public record Surroundings(
            PackShelf shelf,
            InstantSource clock,
            ZoneId zone,
            Supplier<LocalTime> hallTime,
            Consumer<SpeechCondition> told) {}

    private Speech(SpeechOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
        var cap = options.quiet().by(surroundings.hallTime());
        speakers = options.outlets().stream().map(outlet -> speaker(outlet, cap)).toList();
    }

    public static Speech start(SpeechOptions options, Surroundings surroundings) {
        var speech = new Speech(options, surroundings);
        speech.speakers.forEach(AreaSpeaker::start);
        return speech;
    }

    /// @param places the call's area and floor
    /// @param ended hears once what each loudspeaker did, on another thread; nothing, and at once,
    ///   where other boards speak to this place
    public void say(Announcement call, Set<String> places, Consumer<List<Answer>> ended) {
        say(call, serving(places), ended);
    }

    /// In every area.
    ///
    /// @param ended as for a call
    public void say(UrgentNotice notice, Consumer<List<Answer>> ended) {
        say(notice, speakers, ended);
    }

    /// Everywhere, where nobody is called; nobody waits for it.
    public void say(Spot spot) {
        speakers.forEach(speaker -> speaker.say(spot, _ -> {}));
    }

    @Override
    public void close() {
        speakers.forEach(AreaSpeaker::close);
    }

    private static void say(
            Utterance utterance, List<AreaSpeaker> to, Consumer<List<Answer>> ended) {
        if (to.isEmpty()) {
            ended.accept(List.of());
            return;
        }
        var together = new Together(to.size(), ended);
        to.forEach(speaker ->
                speaker.say(
                        utterance,
                        played -> together.answered(new Answer(speaker.area(), played))));
    }

    /// Those of the place; where there are none, those of no place.
    private List<AreaSpeaker> serving(Set<String> places) {
        var own = speakers.stream().filter(each -> places.contains(each.area())).toList();
        return own.isEmpty()
                ? speakers.stream().filter(each -> each.area().isEmpty()).toList()
                : own;
    }

    private AreaSpeaker speaker(Outlet outlet, NightCap cap) {
        var wiring = new Wiring(sound(outlet.speaker()), cap, this::tell);
        return new AreaSpeaker(outlet.area(), wiring, this::composer);
    }

    private Speaker sound(SpeakerChoice choice) {
        return switch (choice) {
            case SpeakerChoice.Device _ -> new DeviceSpeaker();
            case SpeakerChoice.Named(var part) -> new DeviceSpeaker(Optional.of(part));
            case SpeakerChoice.Wav(var directory) ->
                    new WavSpeaker(directory, surroundings.clock(), surroundings.zone());
        };
    }

    /// Loaded by whichever loudspeaker asks first, for all of them.
    private synchronized Composer composer() {
        if (composer.isEmpty()) {
            var packs = Packs.load(options.packs(), surroundings.shelf());
            clips.set(packs.condition());
            composer = Optional.of(new Composer(packs.packs(), options.numbers()));
        }
        return composer.get();
    }

    /// Waits until every loudspeaker has been looked for.
    private void tell() {
        var all =
                speakers.stream()
                        .map(AreaSpeaker::device)
                        .reduce(clips.get(), SpeechCondition::and);
        boolean known =
                speakers.stream().noneMatch(each -> each.device().equals(SpeechCondition.STARTING));
        if (known && !condition.getAndSet(all).equals(all)) {
            surroundings.told().accept(all);
        }
    }
}
