package cn.yimen.device.link.pcsc;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.Courier.Delivery;
import cn.yimen.device.link.pcsc.PcscContext.PcscCall;
import java.time.Duration;
import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CommandAPDU;

/// A card in a PC/SC reader.
final class PcscLink implements CardLink {

    private final PcscPort port;
    private final PcscContext context;
    private final String reader;
    private final Duration limit;

    /// Touched on the context's thread only.
    private Optional<Card> powered = Optional.empty();

    PcscLink(PcscPort port, PcscContext context, String reader, Duration limit) {
        this.port = port;
        this.context = context;
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public CardAnswer powerOn() {
        return answer(this::connect);
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return answer(terminals -> {
            connect(terminals);
            letGo(true);
            return connect(terminals);
        });
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        return answer(_ -> transmit(command));
    }

    @Override
    public void close() {
        // Also when letting go fails, nothing is held any more: the card was pulled.
        if (context.call(_ -> letGo(false), limit) instanceof Delivery.Overdue) {
            port.abandon(context);
        }
    }

    private CardAnswer answer(PcscCall<byte[]> call) {
        return switch (context.call(call, limit)) {
            case Delivery.Done(var bytes) -> new CardAnswer.Received(bytes);
            case Delivery.Failed(var cause) -> PcscErrors.answer(cause);
            case Delivery.Overdue() -> {
                port.abandon(context);
                yield new CardAnswer.Overdue();
            }
        };
    }

    private byte[] connect(CardTerminals terminals) throws CardException {
        CardTerminal terminal = terminals.getTerminal(reader);
        if (terminal == null) {
            throw new CardNotPresentException("the reader is gone");
        }
        Card card = terminal.connect("*");
        powered = Optional.of(card);
        return card.getATR().getBytes();
    }

    private byte[] transmit(byte[] command) throws CardException {
        Card card = powered.orElseThrow(() -> new CardException("the card is not powered"));
        return card.getBasicChannel().transmit(new CommandAPDU(command)).getBytes();
    }

    private boolean letGo(boolean reset) throws CardException {
        if (powered.isPresent()) {
            Card card = powered.get();
            powered = Optional.empty();
            card.disconnect(reset);
        }
        return true;
    }
}
