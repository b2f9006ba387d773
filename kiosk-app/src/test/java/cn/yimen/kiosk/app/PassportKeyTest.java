package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.PcscDaemon;
import cn.yimen.device.sim.card.VirtualIdCard;
import cn.yimen.device.sim.card.VpcdSlot;
import cn.yimen.device.sim.travel.ChipTraits;
import cn.yimen.device.sim.travel.DrawnPortrait;
import cn.yimen.device.sim.travel.InventedState;
import cn.yimen.device.sim.travel.InventedTravellers;
import cn.yimen.device.sim.travel.PassportChip;
import cn.yimen.device.sim.travel.PassportPress;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.CardKeys;
import cn.yimen.kiosk.effect.Cards;
import cn.yimen.kiosk.flow.CardEffect;
import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.TestHall;
import cn.yimen.kiosk.flow.Unlocking.Field;
import cn.yimen.kiosk.flow.Unlocking.KeyEntry;
import cn.yimen.kiosk.flow.Unlocking.Problem;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.Loop;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody lays down a passport and types what is printed on it: chip, vpcd, pcscd, reader, loop
/// and screens, all but the glass and the radio field.
class PassportKeyTest {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);
    private static final Instant LATER = Instant.parse("2033-01-01T00:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(TestHall.MORNING);

    private final InventedState utopia = InventedState.founded("UT", TestHall.MORNING);
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final EventLog log =
            new EventLog(CLOCK, new PrintStream(logged, true, StandardCharsets.UTF_8));

    @TempDir Path folder;
    private VpcdSlot slot;
    private PcscDaemon pcscd;
    private VirtualIdCard hand;
    private IdentityReader reader;
    private Loop<Kiosk, KioskEvent, KioskEffect> loop;
    private KioskWindow window;
    private Kiosk shown = Kiosk.starting(TestHall.KIOSK);

    @BeforeEach
    void openTheKiosk() throws Exception {
        slot = VpcdSlot.take(VirtualIdCard.FIRST_SLOT);
        pcscd = PcscDaemon.use();
        hand = new VirtualIdCard(VirtualIdCard.FIRST_SLOT);
        loop = new Loop<>(shown, new KioskRules(), Screens.ui());
        loop.showBy(this::show);
        window =
                Screens.ui()
                        .ask(() ->
                                new KioskWindow(
                                        new PanelOptions(
                                                Optional.of(PanelForm.PORTRAIT), Optional.empty()),
                                        Appearance.PLAIN,
                                        loop::post,
                                        log));
        reader =
                IdentityReader.start(
                        List.of(config()),
                        new Cards(loop::post, CLOCK, log),
                        _ -> {},
                        InstantSource.system());
        var keys = new CardKeys(reader::unlock, loop::post);
        loop.carryOutBy(effect -> {
            if (effect instanceof CardEffect card) {
                keys.accept(card);
            }
        });
        loop.post(new KioskEvent.Tick(TestHall.MORNING));
        loop.post(new KioskEvent.WorldChanged(new TestHall().world()));
    }

    @AfterEach
    void closeIt() throws Exception {
        reader.close();
        hand.close();
        pcscd.close();
        slot.close();
    }

    @Test
    void aWrongKeyKeepsWhatWasTypedAndTheRightOneOpensThePassport() throws Exception {
        hand.insert(passport(), new CardTemper.Obliging());
        enter(Field.NUMBER, "X5510843");
        enter(Field.BIRTH, "19880214");
        enter(Field.EXPIRY, "20310630");

        var entry = await(KeyEntry.class, asked -> asked.problem().isPresent());
        assertThat(entry.problem()).contains(Problem.REFUSED);
        assertThat(entry.typing().text()).isEqualTo("X5510843");
        assertThat(entry.typing().plane()).as("where it was left").isEqualTo(KeyPlane.DIGITS);
        press("删除");
        press("2");
        press("写好了");
        for (var kept : List.of(Field.BIRTH, Field.EXPIRY)) {
            await(KeyEntry.class, asked -> asked.field() == kept);
            press("写好了");
        }

        var home = await(KioskState.Home.class, _ -> true);
        assertThat(home.visitor().holder())
                .contains(
                        new Holder(
                                IdentityKind.TRAVEL_DOCUMENT, "NORDHEIM SOLVEIG ANNA", "X5510842"));
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("card.read")
                .doesNotContain("X55", "NORDHEIM", "1988", "2031");
    }

    private PassportChip passport() {
        var files =
                new PassportPress(utopia.signer(TestHall.MORNING, LATER))
                        .make(InventedTravellers.passport(), "493017", DrawnPortrait.jpeg(0.3f));
        return new PassportChip(files, ChipTraits.both(), new SplittableRandom(5));
    }

    /// As a technician would write it.
    private ReaderConfig config() throws Exception {
        var states = Files.createDirectory(folder.resolve("states"));
        Files.write(states.resolve("utopia.cer"), utopia.authority().getEncoded());
        var list = folder.resolve("devices.yaml");
        Files.writeString(
                list,
                """
                devices:
                - kind: card-reader
                  link: { pcsc: "Virtual PCD 00 00" }
                  settings: { csca: states }
                """);
        var sound = (DeviceListReading.Sound) DeviceFile.read(list);
        var entry = sound.list().first(DeviceKind.CARD_READER).orElseThrow();
        return Fitting.reader(entry, CLOCK);
    }

    private void enter(Field field, String text) throws InterruptedException {
        await(KeyEntry.class, asked -> asked.field() == field && asked.problem().isEmpty());
        for (int i = 0; i < text.length(); i++) {
            press(text.substring(i, i + 1));
            if (field == Field.NUMBER && i == 0) {
                toDigits();
            }
        }
        press("写好了");
    }

    private void toDigits() throws InterruptedException {
        press("123");
        await(KeyEntry.class, asked -> asked.typing().plane() == KeyPlane.DIGITS);
    }

    private void press(String words) {
        boolean pressed =
                Screens.ui()
                        .ask(() -> {
                            var scene = window.host().scene();
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                            var key =
                                    ScreenRules.targets(scene).stream()
                                            .filter(on ->
                                                    words.equalsIgnoreCase(on.getAccessibleText()))
                                            .findFirst();
                            key.ifPresent(ButtonBase::fire);
                            return key.isPresent();
                        });
        assertThat(pressed).as("there is a key " + words).isTrue();
    }

    private void show(Kiosk kiosk) {
        window.show(kiosk, () -> {});
        synchronized (this) {
            shown = kiosk;
            notifyAll();
        }
    }

    private synchronized <S extends KioskState> S await(Class<S> type, Predicate<S> so)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (shown == null
                || !type.isInstance(shown.state())
                || !so.test(type.cast(shown.state()))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("not " + type.getSimpleName() + ", but " + shown.state());
            }
            wait(left);
        }
        return type.cast(shown.state());
    }
}
