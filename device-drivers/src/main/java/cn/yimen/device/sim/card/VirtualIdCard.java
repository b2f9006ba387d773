package cn.yimen.device.sim.card;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import java.util.Optional;

/// A hand with a card, at one slot of vpcd: lays the card down and takes it away.
///
/// A card that lies there stays there when pcscd is restarted, as a real one does. Each card runs
/// on a thread of its own; the methods may be called from any thread.
public final class VirtualIdCard implements AutoCloseable {

    /// Port of vpcd's first slot, reader "Virtual PCD 00 00".
    public static final int FIRST_SLOT = 35963;

    /// Port of vpcd's second slot, reader "Virtual PCD 00 01".
    public static final int SECOND_SLOT = 35964;

    private final int port;
    private Optional<LaidCard> laid = Optional.empty();

    /// @param port the slot's TCP port on this machine
    public VirtualIdCard(int port) {
        this.port = port;
    }

    /// Lays down a card that does everything right.
    public void insert(IdentityCard document) {
        insert(document, new CardTemper.Obliging());
    }

    public void insert(IdentityCard document, CardTemper temper) {
        byte[] text = IdentityText.encode(document);
        insert(IdentityStream.of(text, InventedPersons.photo()), temper);
    }

    /// Lays down an identity card with this content, right or wrong.
    public void insert(byte[] stream, CardTemper temper) {
        insert(new IdentityChip(stream), temper);
    }

    public void insert(SocialCardModel card, CardTemper temper) {
        insert(new SocialChip(card), temper);
    }

    /// Lays down any kind of card; one that lies there is taken away.
    public synchronized void insert(ChipScript script, CardTemper temper) {
        remove();
        LaidCard card = new LaidCard(port, new CardChip(script, temper));
        card.lay();
        laid = Optional.of(card);
    }

    /// Takes the card away; nothing when none lies there.
    public synchronized void remove() {
        laid.ifPresent(LaidCard::lift);
        laid = Optional.empty();
    }

    @Override
    public void close() {
        remove();
    }
}
