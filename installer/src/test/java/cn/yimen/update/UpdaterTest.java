package cn.yimen.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.pack.Durable;
import cn.yimen.update.Updater.Outcome;
import cn.yimen.update.Updater.Result;
import cn.yimen.update.Updater.Setting;
import cn.yimen.update.Updater.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a real disk; only the supervisor and the time are invented.
final class UpdaterTest {

    @TempDir private Path folder;

    private final Makers makers = new Makers();
    private Instant now = Makers.NOW;
    private Slots slots;
    private Pretended service;
    private Stick stick;

    /// After the power is gone nothing is done any more.
    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void install() throws IOException {
        slots = new Slots(folder.resolve("usr"), folder.resolve("slots"), folder.resolve("data"));
        Files.createDirectories(slots.packaged());
        Files.writeString(
                slots.packaged().resolve("release.json"),
                "{\"program\":\"kiosk\",\"version\":1,\"dataFormat\":1}");
        Files.writeString(slots.packaged().resolve("program"), "works");
        Files.createDirectories(slots.data());
        Files.writeString(slots.data().resolve("journal.db"), "unsent: A001 A002");
        Files.writeString(slots.data().resolve("journal.db-wal"), "A003");
        service = new Pretended(slots, () -> now);
        stick = new Stick(Files.createDirectory(folder.resolve("stick")), makers);
    }

    private Updater updater(Service by, Consumer<Step> steps) {
        InstantSource clock = () -> now;
        var probation =
                new Probation(
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(25),
                        clock,
                        () -> now = now.plusMillis(500));
        return new Updater(
                new Setting("kiosk", "530199000001", makers.root), slots, by, probation, steps);
    }

    private Result look() throws IOException {
        return updater(service, _ -> {}).look(new DirectorySource(stick.directory()));
    }

    private Map<String, String> data() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.list(slots.data())) {
            for (var file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }

    private long runs() throws IOException {
        var link = slots.directory().resolve("current");
        if (!Files.isSymbolicLink(link)) {
            return 1;
        }
        assertThat(link.resolve("program")).exists();
        return Long.parseLong(link.toRealPath().getFileName().toString().split("-", -1)[1]);
    }

    @Test
    void aReleaseThatStandsIsKeptAndTheDataAreLeftAlone() throws IOException {
        var before = data();
        stick.put(2, 1, "works");
        assertThat(look().outcome()).isEqualTo(Outcome.INSTALLED);
        assertThat(runs()).isEqualTo(2);
        assertThat(data()).isEqualTo(before);
        assertThat(service.running).isTrue();
        assertThat(look().outcome()).isEqualTo(Outcome.UP_TO_DATE);
    }

    @Test
    void oneThatDoesNotStandIsTakenBackAndNotTriedAgain() throws IOException {
        var before = data();
        for (var how : List.of("never stands", "dies", "hangs", "sends away")) {
            long version = 10L + how.length();
            now = Makers.NOW;
            stick.put(version, 1, how);
            var outcome = new Result(Outcome.TAKEN_BACK, version, "did-not-stand");
            assertThat(look()).as(how).isEqualTo(outcome);
            assertThat(runs()).isEqualTo(1);
            assertThat(service.running).isTrue();
            assertThat(data()).isEqualTo(before);
            assertThat(look().detail()).isIn("FAILED_HERE", "DOWNGRADE");
            Files.delete(slots.directory().resolve("state.json"));
        }
        Files.writeString(slots.packaged().resolve("program"), "sends away");
        stick.put(2, 1, "sends away");
        assertThat(look().outcome()).isEqualTo(Outcome.INSTALLED);
    }

    @Test
    void whileSomebodyIsThereItWaitsAndIsReadyAfterwards() throws IOException {
        service.idle = false;
        stick.put(2, 1, "works");
        assertThat(look().outcome()).isEqualTo(Outcome.WAITS);
        assertThat(runs()).isEqualTo(1);
        assertThat(service.process).isEqualTo(1);
        stick.losesItsBundle(2);
        service.idle = true;
        assertThat(look().outcome()).isEqualTo(Outcome.INSTALLED);
    }

    @Test
    void aBundleThatIsNotWhatWasAnnouncedIsNeverSwitchedTo() throws IOException {
        for (var damage : Stick.Damage.values()) {
            stick.put(2, 1, "works");
            stick.damage(2, damage);
            assertThat(look().outcome()).as("%s", damage).isEqualTo(Outcome.WRONG_BUNDLE);
            assertThat(runs()).isEqualTo(1);
            assertThat(slots.directory().resolve("release-2")).doesNotExist();
        }
        stick.put(2, 1, "works");
        stick.holdsAnother(2);
        assertThat(look().detail()).isEqualTo("holds another release");
    }

    @Test
    void newerDataAreTakenBackWithTheProgramThatMadeThem() throws IOException {
        var before = data();
        stick.put(2, 2, "migrates, never stands");
        assertThat(look().outcome()).isEqualTo(Outcome.TAKEN_BACK);
        assertThat(data()).isEqualTo(before);
        assertThat(slots.data().resolveSibling("data.of-release-2").resolve("journal.db"))
                .hasContent("format 2");
    }

    @Test
    void newerDataThatStayAreNeverGivenToAnOlderProgram() throws IOException {
        stick.put(2, 2, "migrates");
        assertThat(look().outcome()).isEqualTo(Outcome.INSTALLED);
        assertThat(data()).containsEntry("journal.db", "format 2").doesNotContainKey("maintenance");
        stick.put(3, 1, "works");
        assertThat(look()).isEqualTo(new Result(Outcome.REFUSED, 0, "OLDER_DATA"));
    }

    @Test
    void whoeverClosedTheMachineOpensIt() throws IOException {
        Files.writeString(slots.data().resolve("maintenance"), "");
        stick.put(2, 2, "migrates");
        assertThat(look().outcome()).isEqualTo(Outcome.INSTALLED);
        assertThat(data()).containsKey("maintenance");
    }

    @Test
    void aPackageInstalledAnewCounts() throws IOException {
        stick.put(5, 1, "works");
        look();
        Files.delete(slots.directory().resolve("current"));
        assertThat(updater(service, _ -> {}).state().installed().version()).isEqualTo(1);
        stick.put(4, 1, "works");
        assertThat(look().detail()).isEqualTo("DOWNGRADE");
    }

    @Test
    void whatLiesInTheInboxComesBeforeWhatWasFetched() throws IOException {
        var fetched = new Stick(Files.createDirectory(folder.resolve("fetched")), makers);
        var places = List.of(stick.directory(), fetched.directory());
        var told = new ArrayList<String>();
        var looks = new Looks(updater(service, _ -> {}));
        assertThat(looks.at(places, found -> told.add(word(found)))).isTrue();
        fetched.put(2, 1, "works");
        assertThat(looks.at(places, found -> told.add(word(found)))).isTrue();
        stick.put(3, 1, "works");
        assertThat(looks.at(places, found -> told.add(word(found)))).isTrue();
        fetched.put(4, 1, "dies");
        assertThat(looks.at(places, found -> told.add(word(found)))).isFalse();
        assertThat(told)
                .containsExactly(
                        "fetched NOTHING_ANNOUNCED 0",
                        "fetched INSTALLED 2",
                        "stick INSTALLED 3",
                        "stick UP_TO_DATE 3",
                        "fetched TAKEN_BACK 4");
        assertThat(runs()).isEqualTo(3);
    }

    private static String word(Looks.Found found) {
        var result = found.result();
        return found.source().getFileName() + " " + result.outcome() + " " + result.version();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        stick.put(2, 1, "works");
        var real = stick.directory().resolve(Makers.release(2).bundle());
        Files.move(real, folder.resolve("elsewhere"));
        assertThat(look()).isEqualTo(new Result(Outcome.WRONG_BUNDLE, 2, "is not there"));
        Files.createSymbolicLink(real, folder.resolve("elsewhere"));
        assertThatThrownBy(this::look).isInstanceOf(IOException.class);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void onlyTwoSlotsAreKept() throws IOException {
        for (long version = 2; version < 6; version++) {
            stick.put(version, 1, "works");
            assertThat(look().outcome()).isEqualTo(Outcome.INSTALLED);
        }
        try (var all = Files.newDirectoryStream(slots.directory(), "release-*")) {
            var names = new ArrayList<String>();
            all.forEach(slot -> names.add(slot.getFileName().toString()));
            assertThat(names).containsExactlyInAnyOrder("release-4", "release-5");
        }
    }

    /// The power goes after each step, of an update that would stand and of one that would not,
    /// with the same and with newer data; then the machine is switched on.
    @Test
    void aPowerCutAfterAnyStepLeavesAMachineThatStartsAndAllRecords() throws IOException {
        int cuts = 0;
        for (var does : List.of("works", "migrates", "never stands", "migrates, never stands")) {
            for (int steps = 1; cut(does, steps); steps++) {
                cuts++;
            }
        }
        assertThat(cuts).isGreaterThan(40);
    }

    /// @return whether there were so many steps
    private boolean cut(String does, int steps) throws IOException {
        for (var directory : List.of("usr", "slots", "data", "stick")) {
            Durable.delete(folder.resolve(directory));
        }
        now = Makers.NOW;
        install();
        var before = data();
        stick.put(2, does.contains("migrates") ? 2 : 1, does);
        if (!isCutAfter(steps)) {
            return false;
        }
        var what = does + ", cut after step " + steps;
        updater(new AtBoot(), _ -> {}).recover();
        service.start();
        boolean stays = runs() == 2;
        assertThat(stays && does.contains("never")).as(what).isFalse();
        if (stays && does.contains("migrates")) {
            assertThat(data()).as(what).containsEntry("journal.db", "format 2");
        } else {
            assertThat(data()).as(what).isEqualTo(before);
        }
        now = Makers.NOW;
        assertThat(look().outcome())
                .as(what)
                .isIn(
                        does.contains("never")
                                ? List.of(Outcome.TAKEN_BACK, Outcome.REFUSED)
                                : List.of(Outcome.INSTALLED, Outcome.UP_TO_DATE));
        assertThat(data()).as(what).doesNotContainKey("maintenance");
        return true;
    }

    private boolean isCutAfter(int steps) throws IOException {
        var done = new AtomicInteger();
        Consumer<Step> power =
                _ -> {
                    if (done.incrementAndGet() == steps) {
                        throw new PowerCut();
                    }
                };
        try {
            updater(service, power).look(new DirectorySource(stick.directory()));
            return false;
        } catch (PowerCut gone) {
            return true;
        }
    }
}
