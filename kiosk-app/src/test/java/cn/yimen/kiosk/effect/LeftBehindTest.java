package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.KeyRingFile;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.FormPlan;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Support;
import cn.yimen.kiosk.flow.TestFiling;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.language.Texts;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.cache.CacheSettings;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.seal.SealRoots;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the desks hold of somebody who has left.
class LeftBehindTest {

    private static final long VISIT = 7;
    private static final Holder PERSON =
            new Holder(IdentityKind.RESIDENT_CARD, "王明", "110101199003074477");

    private final InstantSource clock = InstantSource.system();
    private final IdSource ids = new IdSource(clock, new SecureRandom());
    private final Written written = new Written();
    private final AtomicInteger left = new AtomicInteger();
    private final Transport transport;
    private final ProvinceWay way;

    LeftBehindTest(@TempDir Path folder) {
        var address =
                new PlatformAddress(
                        URI.create("http://127.0.0.1:9"),
                        new HallId("530199000001"),
                        new Credentials("desk", new byte[32]));
        transport = new Transport(address, clock, new SecureRandom());
        var settings =
                new CacheSettings(
                        folder,
                        address.hall(),
                        ZoneOffset.UTC,
                        new KeyRingFile(folder.resolve("province.key")),
                        CipherSuite.INTERNATIONAL);
        way =
                new ProvinceWay(
                        PlatformCache.open(settings, transport, written, clock),
                        transport,
                        written);
    }

    @AfterEach
    void close() {
        transport.close();
    }

    /// Without a trace: it is meant.
    private static final class LineBroke extends RuntimeException {
        private static final long serialVersionUID = 1;

        LineBroke() {
            super("the line broke", null, false, false);
        }
    }

    /// The line breaks as an application goes: nobody knows whether it arrived.
    private static final class Written implements PlatformWords {
        final BlockingQueue<CaseSubmission> sent = new LinkedBlockingQueue<>();

        @Override
        public String write(Object record) {
            sent.add((CaseSubmission) record);
            throw new LineBroke();
        }

        @Override
        public <T> Understood<T> read(String json, Class<T> type) {
            return new Understood.Malformed<>();
        }

        String nextKey() throws InterruptedException {
            var next = sent.poll(10, TimeUnit.SECONDS);
            return next == null ? "nothing was sent" : next.stamp().key();
        }
    }

    /// Counts the visits whose log-in ended.
    private final class Nobody implements Logins {
        @Override
        public Outcome<SessionToken> of(long session, Holder holder) {
            throw new AssertionError("an application needs no log-in");
        }

        @Override
        public Outcome<SessionToken> shown(long session, Holder holder, String code) {
            throw new AssertionError("nobody showed a licence");
        }

        @Override
        public void left(long session) {
            left.incrementAndGet();
        }
    }

    private DealDesk desk(Consumer<KioskEvent> sink) {
        var printers =
                new DealDesk.Printers(
                        SheetPrinter.of(Optional.empty()), NotePrinter.NONE, SealRoots.NONE);
        var around =
                new DealDesk.Around(
                        () -> World.unknown(new DeviceId("K1")),
                        () -> Optional.of(way),
                        Records.NONE,
                        printers,
                        sink);
        return new DealDesk(around, new Nobody(), ids);
    }

    private static DealEffect.HandIn application() {
        var item = DemoHall.catalogue().items().getFirst();
        var draft =
                new FormDraft(
                        Optional.empty(),
                        item,
                        new FormPlan("F", 1, 1, List.of()),
                        Map.of(),
                        Map.of(),
                        new Support(Map.of(), Map.of(), Set.of(), Map.of()));
        return new DealEffect.HandIn(
                VISIT, PERSON, draft, TestFiling.of(item, 1), Optional.empty());
    }

    private void until(int visits) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (left.get() < visits && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        assertThat(left.get()).isGreaterThanOrEqualTo(visits);
    }

    @Test
    void whatMayHaveArrivedIsTheSameWhenItIsHandedInAgainInTheVisit() throws InterruptedException {
        try (var desk = desk(_ -> {})) {
            desk.accept(application());
            var first = written.nextKey();
            desk.accept(application());
            assertThat(written.nextKey()).isEqualTo(first);
        }
    }

    /// They leave while it is on its way: it is held for nobody.
    @Test
    void anApplicationUnderWayLeavesNothingWhenItsPersonHasLeft() throws InterruptedException {
        var stage = new LinkedBlockingQueue<DealDesk>();
        try (var desk =
                desk(event -> {
                    if (event instanceof DealAnswer.HandInMoved && !stage.isEmpty()) {
                        stage.remove().accept(new DealEffect.EndDealing(VISIT));
                        until(1);
                    }
                })) {
            stage.add(desk);
            desk.accept(application());
            var first = written.nextKey();
            until(2);
            desk.accept(application());
            assertThat(written.nextKey()).isNotEqualTo(first);
        }
    }

    /// A question that comes to its turn after its visit opens no session that nobody would end.
    @Test
    void nobodyIsLoggedInAfterTheirVisit() {
        var logins =
                new CardLogins(
                        () -> World.unknown(new DeviceId("K1")), () -> Optional.of(way), ids);
        logins.left(VISIT);
        assertThat(logins.of(VISIT, PERSON)).isInstanceOf(Outcome.Refused.class);
        assertThat(written.sent).isEmpty();
    }

    /// What the province is told that the person read is what stands on the first page after a
    /// card: whoever changes these words changes the version, too.
    @Test
    void theConsentThatIsNamedIsTheOneThatIsShown() {
        var shown = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/kiosk").text("home.recognised");
        assertThat(CardLogins.CONSENT + ": " + shown).isEqualTo("home-1: 凭此证登录省平台");
    }

    @Test
    void theProvinceHearsWhichDocumentWasRead() {
        var passport = new Holder(IdentityKind.TRAVEL_DOCUMENT, "LI MING", "E12345678");
        assertThat(Applicants.method(passport)).isEqualTo(IdentityMethod.TRAVEL_DOCUMENT);
    }
}
