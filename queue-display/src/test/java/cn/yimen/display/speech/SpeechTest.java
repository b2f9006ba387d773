package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Readiness;
import cn.yimen.display.speech.Speech.Surroundings;
import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.hall.event.Silence;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Played;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import cn.yimen.ui.voice.UrgentNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Which loudspeaker speaks where, and what the hall hears of it.
@Timeout(60)
final class SpeechTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Outlet NO_DEVICE =
            new Outlet("", new SpeakerChoice.Named("no such device"));

    private final BlockingQueue<SpeechCondition> told = new LinkedBlockingQueue<>();

    @TempDir private Path folder;

    private PackChoice pack;
    private QuietHours quiet = QuietHours.none();
    private volatile LocalTime hallTime = LocalTime.NOON;

    @BeforeEach
    void write() throws IOException {
        pack =
                new PackChoice.Folder(
                        TonePack.write(folder.resolve("pack"), SpokenLanguage.MANDARIN));
    }

    @Test
    void eachAreaHearsItsOwnCallsAndTheOthersHearTheRest() throws Exception {
        try (var speech = speech(pack, wav("A区"), wav("B区"), wav(""))) {
            assertThat(said(speech, "A001", Set.of("A区", "1楼"))).isPresent();
            assertThat(said(speech, "B001", Set.of("B区", "1楼"))).isPresent();
            assertThat(said(speech, "C001", Set.of("C区"))).isPresent();
        }
        assertThat(heard("A区")).containsExactly("A001");
        assertThat(heard("B区")).containsExactly("B001");
        assertThat(heard("")).containsExactly("C001");
    }

    @Test
    void aCallToAnAreaOfAnotherBoardIsNotReported() throws Exception {
        try (var speech = speech(pack, wav("A区"))) {
            assertThat(said(speech, "B001", Set.of("B区"))).isEmpty();
            assertThat(said(speech, "A001", Set.of("A区"))).isPresent();
        }
        assertThat(heard("A区")).containsExactly("A001");
    }

    @Test
    void quietHoursAreThoseOfTheHall() throws Exception {
        quiet = QuietHours.of("21:00-07:00").orElseThrow();
        hallTime = LocalTime.of(22, 0);
        try (var speech = speech(pack, wav(""))) {
            assertThat(said(speech, "A001", Set.of()))
                    .as("noon by the machine's clock, ten in the evening in the hall")
                    .contains(new Played.NotSpoken(Silence.QUIET_HOURS));
            hallTime = LocalTime.of(8, 0);
            assertThat(said(speech, "A002", Set.of()).orElseThrow())
                    .isInstanceOf(Played.Spoken.class);
        }
    }

    @Test
    void whatIsUrgentIsSaidInEveryArea() throws Exception {
        try (var speech = speech(pack, wav("A区"), wav("B区"))) {
            var result = new CompletableFuture<List<Answer>>();
            speech.say(new UrgentNotice(UrgentNotice.Kind.SHELTER), result::complete);
            assertThat(Answer.best(result.get(20, TimeUnit.SECONDS)).orElseThrow())
                    .isInstanceOf(Played.Spoken.class);
        }
        assertThat(heard("A区")).isEqualTo(heard("B区")).containsExactly("shelter");
    }

    @Test
    void aDeviceThatIsNotThereIsTold() throws Exception {
        try (var speech = speech(pack, NO_DEVICE)) {
            assertThat(next())
                    .isEqualTo(new SpeechCondition(Readiness.MISSING, List.of("NO_DEVICE")));
            assertThat(said(speech, "A001", Set.of()))
                    .contains(new Played.NotSpoken(Silence.NO_DEVICE));
        }
    }

    @Test
    void oneOfTwoLoudspeakersIsEnoughToBeSpokenButTheMissingOneIsTold() throws Exception {
        try (var speech = speech(pack, wav(""), NO_DEVICE)) {
            assertThat(said(speech, "A001", Set.of()).orElseThrow())
                    .isInstanceOf(Played.Spoken.class);
            assertThat(next().readiness()).isEqualTo(Readiness.MISSING);
        }
    }

    @Test
    void clipsThatAreMissingAreNamed() throws Exception {
        Files.delete(folder.resolve("pack").resolve("digit-7.wav"));
        try (var speech = speech(pack, wav(""))) {
            assertThat(next())
                    .isEqualTo(new SpeechCondition(Readiness.DEGRADED, List.of("NO_CLIP_DIGIT-7")));
            assertThat(said(speech, "A007", Set.of()))
                    .contains(new Played.NotSpoken(Silence.NO_CLIP));
            assertThat(said(speech, "A001", Set.of()).orElseThrow())
                    .isInstanceOf(Played.Spoken.class);
        }
    }

    @Test
    void eachKindOfTroubleWithAPackHasItsName() throws Exception {
        assertThat(conditionOf(new PackChoice.Folder(folder)).faults())
                .containsExactly("PACK_UNREADABLE");
        assertThat(conditionOf(new PackChoice.Installed(new SpokenLanguage("ug"))).faults())
                .containsExactly("NOT_INSTALLED:ug");
        var blocked = Files.writeString(folder.resolve("cache"), "a file");
        assertThat(blocked).exists();
        assertThat(conditionOf(new PackChoice.Installed(SpokenLanguage.MANDARIN)).faults())
                .as("the disk is to blame, not the synthesiser")
                .containsExactly("PACK_NOT_WRITTEN:zh-CN");
    }

    private SpeechCondition conditionOf(PackChoice choice) throws InterruptedException {
        try (var _ = speech(choice, wav(""))) {
            return next();
        }
    }

    private SpeechCondition next() throws InterruptedException {
        return Optional.ofNullable(told.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private static Optional<Played> said(Speech speech, String number, Set<String> places)
            throws Exception {
        var result = new CompletableFuture<List<Answer>>();
        speech.say(new Announcement(number, "3", 1), places, result::complete);
        return Answer.best(result.get(20, TimeUnit.SECONDS));
    }

    private Speech speech(PackChoice choice, Outlet... outlets) {
        var options =
                new SpeechOptions(List.of(choice), NumberStyle.SPELT, quiet, List.of(outlets));
        var shelf = new PackShelf(folder.resolve("packs"), folder.resolve("cache"));
        return Speech.start(
                options,
                new Surroundings(shelf, () -> NOON, ZoneOffset.UTC, () -> hallTime, told::add));
    }

    private Outlet wav(String area) {
        return new Outlet(area, new SpeakerChoice.Wav(folder.resolve("sound-" + area)));
    }

    private List<String> heard(String area) throws IOException {
        try (var files = Files.list(folder.resolve("sound-" + area))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .map(name -> name.substring(0, name.lastIndexOf('-')))
                    .sorted()
                    .toList();
        }
    }
}
