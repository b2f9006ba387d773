package cn.yimen.device.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardEvent.Inserted;
import cn.yimen.device.card.CardEvent.Read;
import cn.yimen.device.card.CardEvent.Removed;
import cn.yimen.device.card.CardEvent.Unreadable;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.InventedPersons;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Virtual cards, vpcd, pcscd, javax.smartcardio, reader: everything but the radio field.
class IdentityReaderTest {

    /// pcscd looks for a card every 400 ms, the reading itself takes a few; the rest is patience
    /// with a machine that has other work.
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private static CardBench bench;
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
        reader = bench.reader();
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
    }

    @AfterEach
    void takeCardAway() throws Exception {
        bench.hand.remove();
        bench.awaitVacancy();
        reader.close();
    }

    static List<IdentityCard> everybody() {
        return InventedPersons.everybody();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void aCardThatIsLaidDownIsRead(IdentityCard document) throws Exception {
        long laidDown = System.nanoTime();
        bench.hand.insert(document);
        CardBench.Told told = bench.await(Read.class);
        Read read = (Read) told.what();
        bench.hand.remove();
        bench.await(Removed.class);

        assertThat(Duration.ofNanos(told.nanos() - laidDown)).isLessThan(WITHIN);
        assertThat(read.document()).isEqualTo(document);
        assertThat(read.photo().bytes()).isEqualTo(InventedPersons.photo());
        assertThat(kinds()).containsExactly(Inserted.class, Read.class, Removed.class);
    }

    static final List<CardTemper> PULLED =
            IntStream.range(0, 6)
                    .boxed()
                    .<CardTemper>mapMulti((command, out) -> {
                        out.accept(new CardTemper.PulledInside(command));
                        out.accept(new CardTemper.PulledAfter(command));
                    })
                    .toList();

    @ParameterizedTest
    @FieldSource("PULLED")
    void aCardThatIsPulledEndsInRemovedOnce(CardTemper temper) throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), temper);
        bench.await(Removed.class);

        if (temper.equals(new CardTemper.PulledAfter(5))) {
            assertThat(kinds()).containsExactly(Inserted.class, Read.class, Removed.class);
        } else {
            assertThat(kinds()).containsExactly(Inserted.class, Removed.class);
        }
        nextCitizenIsServed();
    }

    @Test
    void garbageIsUnreadableAndTheNextCardIsRead() throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.Garbling(7));

        Unreadable end = (Unreadable) bench.await(Unreadable.class).what();
        assertThat(end.reason()).isInstanceOf(CardTrouble.WrongLength.class);
        nextCitizenIsServed();
    }

    @Test
    void aBlockThatIsTooShortIsUnreadable() throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.Truncating(1));

        Unreadable end = (Unreadable) bench.await(Unreadable.class).what();
        assertThat(end.reason()).isEqualTo(new CardTrouble.WrongLength(256, 255));
        assertThat(kinds()).containsExactly(Inserted.class, Unreadable.class);
    }

    @Test
    void aWrongCheckCharacterIsUnreadable() throws Exception {
        byte[] text = IdentityText.encode(InventedPersons.oldMan());
        text[122 + 34] ^= 1;
        bench.hand.insert(
                IdentityStream.of(text, InventedPersons.photo()), new CardTemper.Obliging());

        Unreadable end = (Unreadable) bench.await(Unreadable.class).what();
        assertThat(end.reason()).isInstanceOf(CardTrouble.WrongField.class);
        assertThat(reader.status().faults()).containsExactly(Fault.CARD_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aCardLaidDownBadlyIsTriedAgain(int failures) throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.LaidDownBadly(failures));
        bench.await(Read.class);

        assertThat(kinds()).containsExactly(Inserted.class, Read.class);
    }

    @Test
    void aCardThatNeverAnswersProperlyIsGivenUpOnce() throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.LaidDownBadly(3));
        bench.await(Unreadable.class);

        assertThat(kinds()).containsExactly(Inserted.class, Unreadable.class);
        nextCitizenIsServed();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aMuteCardIsGivenUpInTimeAndTheNextOneIsRead(int command) throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.Mute(command));

        Unreadable end = (Unreadable) bench.await(Unreadable.class).what();
        assertThat(end.reason()).isEqualTo(new CardTrouble.Mute());
        bench.awaitStatus(status -> status.faults().equals(Set.of(Fault.CARD_MUTE)));
        nextCitizenIsServed();
    }

    @Test
    void aSlowCardIsRead() throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.Slow(Duration.ofMillis(150)));
        bench.await(Read.class);

        assertThat(kinds()).containsExactly(Inserted.class, Read.class);
    }

    @Test
    void withoutPhotoACardIsReadAsWell() throws Exception {
        reader.close();
        reader = bench.reader(PcscReader.named(CardBench.READER));
        bench.hand.insert(InventedPersons.youngWoman(), new CardTemper.PulledInside(2));

        Read read = (Read) bench.await(Read.class).what();
        assertThat(read.document()).isEqualTo(InventedPersons.youngWoman());
        assertThat(read.photo().isAbsent()).isTrue();
    }

    @Test
    void nothingIsToldAfterClosing() throws Exception {
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.Slow(Duration.ofMillis(300)));
        bench.await(Inserted.class);
        reader.close();
        int before = bench.events().size();
        reader = bench.reader();
        bench.await(Read.class);

        assertThat(kinds().subList(before, kinds().size()))
                .containsExactly(Inserted.class, Read.class);
    }

    @Test
    void aReaderThatIsNotThereIsMissing() throws Exception {
        reader.close();
        bench.forget();
        reader = bench.reader(PcscReader.named("Nobody's reader"));

        DeviceStatus status = (DeviceStatus) bench.awaitStatus(_ -> true).what();
        assertThat(status.readiness()).isEqualTo(Readiness.MISSING);
        assertThat(status.faults()).containsExactly(Fault.LINK_LOST);
    }

    private void nextCitizenIsServed() throws InterruptedException {
        bench.hand.remove();
        bench.await(Removed.class);
        bench.forget();
        bench.hand.insert(InventedPersons.youngWoman());
        Read read = (Read) bench.await(Read.class).what();

        assertThat(read.document()).isEqualTo(InventedPersons.youngWoman());
        assertThat(kinds()).containsExactly(Inserted.class, Read.class);
    }

    private static List<Class<?>> kinds() {
        return bench.events().stream().<Class<?>>map(Object::getClass).toList();
    }
}
