package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.KeyRotation.Rotating;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.DeviceKeys;
import cn.yimen.journal.vault.KeyRing;
import cn.yimen.journal.vault.KeyRingFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyRotationTest {

    @TempDir Path directory;
    private Kiosk kiosk;

    @BeforeEach
    void kiosk() {
        kiosk = new Kiosk(directory);
    }

    @Test
    void afterARotationEverythingIsReadFoundAndAtLastUnderTheNewKeyOnly() throws Exception {
        var ids = new ArrayList<RecordId>();
        byte[] oldKeys;
        try (var store = kiosk.open()) {
            for (int i = 0; i < 45; i++) {
                ids.add(Kiosk.done(store.submit(Kiosk.rating("text " + i))).id());
            }
            oldKeys = Files.readAllBytes(kiosk.keys());
            assertThat(store.keys().rotate()).isInstanceOf(Rotating.Done.class);
            ids.add(Kiosk.done(store.submit(Kiosk.rating("text 45"))).id());
            assertThat(store.find(Kiosk.HOLDER)).hasSize(46);
            assertThat(ring().keys()).hasSize(2);
            assertThat(store.keys().retire()).isInstanceOf(Rotating.Done.class);
            assertThat(ring().keys()).as("still needed").hasSize(2);
            assertThat(store.keys().reseal().revisions()).isEqualTo(45);
            assertThat(store.keys().reseal().revisions()).as("once").isZero();
            store.keys().retire();
            assertThat(ring().keys()).hasSize(1);
        }
        try (var store = kiosk.open()) {
            for (int i = 0; i < ids.size(); i++) {
                assertThat(Kiosk.text(store, ids.get(i))).isEqualTo("text " + i);
            }
            assertThat(store.find(Kiosk.HOLDER)).hasSize(46);
        }
        Files.write(kiosk.keys(), oldKeys);
        assertThat(Kiosk.trouble(kiosk.settings()))
                .as("the old key opens nothing any more")
                .isEqualTo(JournalTrouble.KEY_UNUSABLE);
    }

    @Test
    void aRotationThatWasInterruptedGoesOnAtTheNextStart() {
        RecordId id;
        try (var store = kiosk.open()) {
            id = Kiosk.done(store.submit(Kiosk.rating("5"))).id();
            store.keys().rotate();
        }
        try (var store = kiosk.open()) {
            assertThat(Kiosk.text(store, id)).isEqualTo("5");
            assertThat(store.keys().reseal().revisions()).isOne();
        }
    }

    @Test
    void whereTheNewKeyCannotBeKeptTheOldOneStays() {
        var keys = new KeyRingFile(kiosk.keys());
        var fixed =
                new DeviceKeys() {
                    @Override
                    public Reading read() {
                        return keys.read();
                    }

                    @Override
                    public Optional<String> replace(KeyRing ring) {
                        return Files.exists(kiosk.keys())
                                ? Optional.of("the chip takes no key")
                                : keys.replace(ring);
                    }
                };
        var usual = kiosk.settings();
        var settings =
                new RecordSettings(
                        usual.database(), fixed, usual.suite(), usual.foreign(), usual.clock());
        try (var store = Kiosk.open(settings)) {
            var before = ring().current().id();
            assertThat(store.keys().rotate())
                    .isEqualTo(new Rotating.NotDone("the chip takes no key"));
            Kiosk.done(store.submit(Kiosk.rating("5")));
            assertThat(ring().current().id()).isEqualTo(before);
        }
        kiosk.open().close();
    }

    @Test
    void anotherSuiteIsAnotherRotation() {
        RecordId id;
        try (var store = kiosk.open(CipherSuite.INTERNATIONAL)) {
            id = Kiosk.done(store.submit(Kiosk.rating("5"))).id();
        }
        try (var store = kiosk.open(CipherSuite.NATIONAL)) {
            assertThat(Kiosk.text(store, id)).isEqualTo("5");
            assertThat(store.find(Kiosk.HOLDER)).hasSize(1);
            store.keys().rotate();
            store.keys().reseal();
            assertThat(Kiosk.text(store, id)).isEqualTo("5");
            assertThat(store.find(Kiosk.HOLDER)).hasSize(1);
        }
    }

    private KeyRing ring() {
        return ((DeviceKeys.Reading.Read) new KeyRingFile(kiosk.keys()).read()).ring();
    }
}
