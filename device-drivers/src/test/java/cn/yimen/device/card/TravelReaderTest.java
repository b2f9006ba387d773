package cn.yimen.device.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardEvent.Inserted;
import cn.yimen.device.card.CardEvent.KeyWanted;
import cn.yimen.device.card.CardEvent.Read;
import cn.yimen.device.card.CardEvent.Removed;
import cn.yimen.device.card.CardEvent.Unreadable;
import cn.yimen.device.card.travel.MrzText;
import cn.yimen.device.card.travel.TravelConfig;
import cn.yimen.device.card.travel.TravelDocuments;
import cn.yimen.device.card.travel.TravelKeys;
import cn.yimen.device.card.travel.TrustList;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.travel.ChipFiles;
import cn.yimen.device.sim.travel.ChipTraits;
import cn.yimen.device.sim.travel.ChipTraits.Manner;
import cn.yimen.device.sim.travel.DrawnPortrait;
import cn.yimen.device.sim.travel.InventedState;
import cn.yimen.device.sim.travel.InventedTravellers;
import cn.yimen.device.sim.travel.PassportChip;
import cn.yimen.device.sim.travel.PassportPress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A virtual passport, vpcd, pcscd, jnasmartcardio, reader, JMRTD: everything but the radio field.
class TravelReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant THEN = Instant.parse("2022-05-01T00:00:00Z");
    private static final InventedState UTOPIA = InventedState.founded("UT", THEN);
    private static final byte[] PICTURE = DrawnPortrait.jpeg(0.3f);
    private static final ChipFiles PASSPORT =
            new PassportPress(UTOPIA.signer(THEN, Instant.parse("2033-01-01T00:00:00Z")))
                    .make(InventedTravellers.passport(), "493017", PICTURE);
    private static final AccessKey ZONE = TravelKeys.of(InventedTravellers.passport());
    private static final CardTemper OBLIGING = new CardTemper.Obliging();

    private static CardBench bench;
    private final TravelDocuments travel =
            new TravelDocuments(
                    TravelConfig.trusting(TrustList.of(UTOPIA.authority())), _ -> {}, () -> NOW);
    private IdentityReader reader;

    @BeforeAll
    static void startService() throws IOException {
        bench = CardBench.open();
        bench.service.start();
    }

    @AfterAll
    static void endService() throws IOException {
        bench.close();
    }

    @BeforeEach
    void startReader() throws Exception {
        bench.forget();
        reader =
                bench.reader(
                        new PcscReader(
                                CardBench.READER,
                                Duration.ofSeconds(1),
                                2,
                                List.of(new IdentityBlocks(true), travel)));
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
    }

    @AfterEach
    void takeCardAway() throws Exception {
        bench.hand.remove();
        bench.awaitVacancy();
        reader.close();
    }

    @Test
    void anOldPassportOpensByBasicAccess() throws Exception {
        insert(ChipTraits.bac(), OBLIGING);
        unlock(ZONE);

        assertIsHers();
        assertThat(kinds()).containsExactly(Inserted.class, KeyWanted.class, Read.class);
    }

    @Test
    void aNewPassportOpensByPaceWithItsZone() throws Exception {
        insert(ChipTraits.paceOnly().withExtendedLength(), OBLIGING);
        unlock(ZONE);

        assertIsHers();
    }

    @Test
    void aNewPassportOpensByPaceWithItsAccessNumber() throws Exception {
        insert(ChipTraits.both().delivering(Manner.EXACT_LENGTH), OBLIGING);
        unlock(new AccessKey.Can("493017"));

        assertIsHers();
    }

    @Test
    void answersInPiecesArePutTogether() throws Exception {
        insert(ChipTraits.both().delivering(Manner.IN_PIECES), OBLIGING);
        unlock(ZONE);

        assertIsHers();
    }

    @Test
    void aWrongKeyIsAskedForAgainAndTheRightOneOpens() throws Exception {
        insert(ChipTraits.both(), OBLIGING);
        unlock(new AccessKey.Can("000000"));
        bench.await(KeyWanted.class, KeyWanted::refused);
        reader.unlock(ZONE);

        assertIsHers();
    }

    @Test
    void aForgedPersonIsNoDocument() throws Exception {
        String other = MrzText.encode(InventedTravellers.passport()).replace("ANNA", "INNA");
        ChipFiles forged = PASSPORT.with(ChipFiles.DATA_GROUP_1, PassportPress.group1(other));
        bench.hand.insert(chip(forged, ChipTraits.bac()), OBLIGING);
        unlock(ZONE);

        Unreadable end = (Unreadable) bench.await(Unreadable.class).what();
        assertThat(end.reason()).isEqualTo(new CardTrouble.Forged(Authenticity.Part.PERSON));
    }

    /// At each phase; each single exchange: [cn.yimen.device.card.travel.TravelDocumentsTest].
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 12, 30})
    void aPassportThatIsPulledEndsInRemovedAndTheNextCardIsRead(int command) throws Exception {
        insert(ChipTraits.both(), new CardTemper.PulledInside(command));
        if (command > 4) {
            unlock(ZONE);
        }
        bench.await(Removed.class);
        bench.hand.remove();
        bench.forget();
        bench.hand.insert(InventedPersons.oldMan());

        Read read = (Read) bench.await(Read.class).what();
        assertThat(read.document()).isEqualTo(InventedPersons.oldMan());
    }

    @Test
    void aSlowPassportCanBeCalledOff() throws Exception {
        insert(ChipTraits.bac(), new CardTemper.Slow(Duration.ofMillis(40)));
        unlock(ZONE);
        bench.awaitStatus(status -> status.readiness() == Readiness.BUSY);
        Await.until(
                Duration.ofSeconds(5),
                "the reading is called off",
                () -> {
                    travel.cancel();
                    return kinds().contains(Unreadable.class);
                });

        Unreadable end = (Unreadable) bench.await(Unreadable.class).what();
        assertThat(end.reason()).isEqualTo(new CardTrouble.Stopped());
    }

    private static void insert(ChipTraits traits, CardTemper temper) {
        bench.hand.insert(chip(PASSPORT, traits), temper);
    }

    private void unlock(AccessKey key) throws InterruptedException {
        bench.await(KeyWanted.class);
        reader.unlock(key);
    }

    private static void assertIsHers() throws InterruptedException {
        Read read = (Read) bench.await(Read.class).what();
        TravelDocument document = (TravelDocument) read.document();
        assertThat(document.number()).isEqualTo("X5510842");
        assertThat(document.authenticity()).isInstanceOf(Authenticity.Genuine.class);
        assertThat(read.photo().bytes()).isEqualTo(PICTURE);
    }

    private static PassportChip chip(ChipFiles files, ChipTraits traits) {
        return new PassportChip(files, traits, new SplittableRandom(5));
    }

    private static List<Class<?>> kinds() {
        return bench.events().stream().<Class<?>>map(Object::getClass).toList();
    }
}
