package cn.yimen.sandbox;

import static cn.yimen.uplink.client.PlatformWords.OF_THE_CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.service.Citizens;
import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Catalogue;
import cn.yimen.uplink.client.Certificates;
import cn.yimen.uplink.client.Fetched;
import cn.yimen.uplink.client.Halls;
import cn.yimen.uplink.client.Hotline;
import cn.yimen.uplink.client.Identity;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Reconciliation;
import cn.yimen.uplink.client.Reminders;
import cn.yimen.uplink.client.Seals;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.client.Since;
import cn.yimen.uplink.client.StoredFiles;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.certificate.PrintRequest;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.file.FileStart;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.reconciliation.RecordKind;
import cn.yimen.uplink.contract.seal.SealCheck;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The typed client against the strict platform: what the one writes the other takes.
final class ClientToPlatformTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir Path dir;
    private final Samples samples = new Samples(NOW);
    private TestPlatform platform;
    private Transport transport;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        transport =
                new Transport(
                        platform.address(TestPlatform.HALL),
                        InstantSource.fixed(NOW),
                        new Random(3));
    }

    @AfterEach
    void stop() {
        transport.close();
        platform.close();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static <T> T fresh(Outcome<Fetched<T>> outcome) {
        assertThat(done(outcome)).isInstanceOf(Fetched.Fresh.class);
        return ((Fetched.Fresh<T>) done(outcome)).value();
    }

    private List<Item> items() {
        return fresh(new Catalogue(transport, OF_THE_CONTRACT).items(Since.BEGINNING)).upserts();
    }

    private Hall hall() {
        return fresh(new Halls(transport, OF_THE_CONTRACT).halls(Since.BEGINNING))
                .upserts()
                .getFirst();
    }

    private SessionToken session(int person) {
        var login =
                samples.login(
                        "login:0001", Citizens.person(person), IdentityMethod.ID_CARD_AND_FACE);
        return new SessionToken(
                done(new Identity(transport, OF_THE_CONTRACT).logIn(login)).session());
    }

    @Test
    void anUnchangedListIsNotSentAgain() {
        var catalogue = new Catalogue(transport, OF_THE_CONTRACT);
        var first = done(catalogue.themes(Since.BEGINNING));
        var tag = ((Fetched.Fresh<?>) first).etag().orElseThrow();
        assertThat(done(catalogue.themes(Since.BEGINNING.unless(tag))))
                .isInstanceOf(Fetched.Unchanged.class);
    }

    @Test
    void aCaseIsHandedInAndSeenAndItsCertificateIsWhole() {
        var item = items().stream().filter(one -> one.ways().automatic()).findFirst().orElseThrow();
        var cases = new Cases(transport, OF_THE_CONTRACT);
        var made = done(cases.submit(samples.submission("case:0001", item, 1)));
        var session = session(1);
        assertThat(done(cases.progress(session, made.receipt())).state())
                .isEqualTo(CaseState.FINISHED);
        assertThat(done(new Reminders(transport, OF_THE_CONTRACT).own(session)).reminders())
                .hasSize(1);
        var request = new PrintRequest(samples.stamp("print:0001"), "insured", List.of());
        var print = done(new Certificates(transport, OF_THE_CONTRACT).request(session, request));
        var content =
                done(
                        new StoredFiles(transport, OF_THE_CONTRACT)
                                .content(print.file(), print.digest()));
        assertThat(content).startsWith('%', 'P', 'D', 'F');
        var check = new SealCheck(samples.stamp("seal:0001"), print.file());
        assertThat(done(new Seals(transport, OF_THE_CONTRACT).check(check)).whole()).isTrue();
    }

    @Test
    void anAppealIsFoundByItsPassword() {
        var hotline = new Hotline(transport, OF_THE_CONTRACT);
        var request =
                new AppealRequest(
                        samples.stamp("ask:00001"),
                        AppealKind.QUESTION,
                        "咨询",
                        "办理身份证要多久？",
                        "530199",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
        var appeal = done(hotline.appeal(request));
        assertThat(done(hotline.state(appeal.order(), appeal.password()))).isEqualTo(appeal);
    }

    @Test
    void aLargeFileArrivesThoughEveryThirdAnswerIsLost() throws IOException {
        var bytes = new byte[600_000];
        new Random(5).nextBytes(bytes);
        var path = Files.write(dir.resolve("scan"), bytes);
        var start =
                new FileStart(
                        samples.stamp("file:0001"),
                        new UUID(1, 2),
                        FilePurpose.MATERIAL,
                        "image/jpeg",
                        bytes.length,
                        Signing.digest(bytes));
        platform.faults("fault=LOST_ANSWER&percent=33");
        try (SeekableByteChannel content = Files.newByteChannel(path)) {
            var files = new StoredFiles(transport, OF_THE_CONTRACT);
            assertThat(untilDone(() -> files.upload(start, content)).complete()).isTrue();
        }
    }

    @Test
    void bookingsCountOnceWhateverIsLostAndTheDayBalances() {
        var hall = hall();
        var item = hall.lines().getFirst().items().getFirst();
        var appointments = new Appointments(transport, OF_THE_CONTRACT);
        var slot = hall.code() + "." + hall.lines().getFirst().code() + ".20261124.0900";
        platform.faults("fault=LOST_ANSWER&percent=50");
        for (int person = 0; person < 5; person++) {
            var booking = samples.booking("book:000" + person, slot, item, person);
            untilDone(() -> appointments.book(booking));
        }
        platform.faults("fault=NONE");
        assertThat(fresh(appointments.ofTheHall(Since.BEGINNING)).upserts())
                .hasSize(5)
                .extracting(Appointment::slot)
                .containsOnly(slot);
        var keys =
                done(
                        new Reconciliation(transport, OF_THE_CONTRACT)
                                .keys(Samples.DEVICE, TODAY, RecordKind.BOOKING));
        assertThat(keys.keys())
                .containsExactly("book:0000", "book:0001", "book:0002", "book:0003", "book:0004");
    }

    private static <T> T untilDone(Supplier<Outcome<T>> call) {
        for (int i = 0; i < 50; i++) {
            if (call.get() instanceof Outcome.Done<T>(var value)) {
                return value;
            }
        }
        throw new AssertionError("never done");
    }
}
