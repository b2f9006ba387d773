package cn.yimen.device.card.social;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardEvent.Inserted;
import cn.yimen.device.card.CardEvent.Read;
import cn.yimen.device.card.CardEvent.Removed;
import cn.yimen.device.card.CardEvent.Unreadable;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.FreePorts;
import cn.yimen.device.card.IdentityBlocks;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.PcscReader;
import cn.yimen.device.card.SocialSecurityCard;
import cn.yimen.device.card.Told;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.ConfinedPcscd;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.card.SocialCardModel;
import cn.yimen.device.sim.card.SocialCardModel.Scheme;
import cn.yimen.device.sim.card.VirtualIdCard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Social security and identity cards at the two slots of one reader, through vpcd and pcscd.
@Timeout(120)
class SocialCardReaderTest {

    private static final SocialSecurityCard CARD =
            InventedPersons.socialCardOf(InventedPersons.oldMan(), "2.00");
    private static final SocialCardModel CONTACT =
            SocialCardModel.of(CARD, Scheme.FROM_EIGHT).formal();
    private static final CardTemper OBLIGING = new CardTemper.Obliging();

    private final Told told = new Told();
    private ConfinedPcscd service;
    private VirtualIdCard contact;
    private VirtualIdCard field;
    private IdentityReader reader;

    @BeforeEach
    void startService() throws Exception {
        int port = FreePorts.pair();
        Path directory = Path.of(System.getenv("PCSCLITE_CSOCK_NAME")).resolveSibling("");
        service = new ConfinedPcscd(directory, port);
        service.start();
        contact = new VirtualIdCard(port);
        field = new VirtualIdCard(port + 1);
        reader =
                told.reader(
                        List.of(
                                new PcscReader(
                                        "Virtual PCD",
                                        Duration.ofSeconds(1),
                                        2,
                                        List.of(new IdentityBlocks(false), new SocialCards()))));
        told.awaitStatus(status -> status.readiness() == Readiness.READY);
    }

    @AfterEach
    void endService() throws IOException {
        reader.close();
        contact.close();
        field.close();
        service.close();
    }

    @Test
    void cardsOfAllKindsAreReadOneAfterTheOther() throws Exception {
        for (Scheme scheme : Scheme.values()) {
            contact.insert(SocialCardModel.of(CARD, scheme), OBLIGING);
            assertThat(told.awaitDocument()).isEqualTo(CARD);
            goes(contact);
            contact.insert(SocialCardModel.of(CARD, scheme).formal(), OBLIGING);
            assertThat(told.awaitDocument()).isEqualTo(CARD);
            goes(contact);
            field.insert(InventedPersons.youngWoman());
            assertThat(told.awaitDocument()).isEqualTo(InventedPersons.youngWoman());
            goes(field);
        }
    }

    /// Every exchange is tried without a service in SocialCardsTest.
    @Test
    void aCardPulledInItsReadingIsRemovedAndTheNextOneIsRead() throws Exception {
        for (int command : new int[] {0, 1, 4, 9}) {
            contact.insert(CONTACT, new CardTemper.PulledInside(command));
            told.await(Removed.class);
            assertThat(told.kinds()).containsExactly(Inserted.class, Removed.class);
            goes(contact);
        }
        contact.insert(CONTACT, OBLIGING);
        assertThat(told.awaitDocument()).isEqualTo(CARD);
    }

    @Test
    void aCardThatWantsAPinIsNamedAndAnotherSlotIsServed() throws Exception {
        contact.insert(CONTACT.locking(Set.of(8, 9)), OBLIGING);
        var end = (Unreadable) told.await(Unreadable.class).what();
        assertThat(end.reason())
                .isEqualTo(new CardTrouble.Withheld(Set.of(Field.NUMBER, Field.NAME)));
        field.insert(InventedPersons.youngWoman());
        assertThat(told.awaitDocument()).isEqualTo(InventedPersons.youngWoman());
        assertThat(told.kinds())
                .containsExactly(
                        Inserted.class,
                        Unreadable.class,
                        Removed.class,
                        Inserted.class,
                        Read.class);
    }

    @Test
    void aGoodCardKeepsTheFloorUntilItGoes() throws Exception {
        contact.insert(CONTACT, OBLIGING);
        told.awaitDocument();
        field.insert(InventedPersons.youngWoman());
        told.forget();
        contact.remove();
        assertThat(told.awaitDocument()).isEqualTo(InventedPersons.youngWoman());
        assertThat(told.kinds()).containsExactly(Removed.class, Inserted.class, Read.class);
    }

    @Test
    void afterARestartOfTheServiceTheCardIsReadAgain() throws Exception {
        contact.insert(CONTACT, OBLIGING);
        told.awaitDocument();
        told.forget();
        service.crash();
        told.await(Removed.class);
        service.start();
        assertThat(told.awaitDocument()).isEqualTo(CARD);
    }

    private void goes(VirtualIdCard hand) throws InterruptedException {
        hand.remove();
        told.await(Removed.class);
        told.forget();
    }
}
