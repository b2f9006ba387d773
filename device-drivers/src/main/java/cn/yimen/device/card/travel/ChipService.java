package cn.yimen.device.card.travel;

import cn.yimen.device.card.CardAtHand;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.link.CardAnswer;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;

/// The card at hand as JMRTD wants it: exchanges within our [Patience], fetches what a chip sends
/// in pieces, and lets no answer through whose inner lengths reach beyond it: the library would set
/// aside as many bytes as a chip tells it to.
final class ChipService extends CardService {

    /// The library logs and throws what the chip said. Held here, or they would be collected.
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.jmrtd"), Logger.getLogger("net.sf.scuba"));

    private static final int GENERAL_AUTHENTICATE = 0x86;
    private static final int SECURED = 0x0C;
    private static final int MOST_ANSWER_BYTES = 0x10002;
    private static final int MOST_PIECES = 300;

    private final CardAtHand card;
    private final Patience patience;
    private Optional<CardReading> end = Optional.empty();

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    ChipService(CardAtHand card, Patience patience) {
        this.card = card;
        this.patience = patience;
    }

    /// Why no exchange is possible any more; empty while it is.
    Optional<CardReading> end() {
        return end;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        byte[] apdu = command.getBytes();
        byte[] answer = whole(apdu);
        if (!isInOrder(apdu, answer)) {
            throw ended(new CardReading.Failed(new CardTrouble.Garbled(), true));
        }
        return new ResponseAPDU(answer);
    }

    private byte[] whole(byte[] apdu) throws CardServiceException {
        byte[] answer = exchange(apdu);
        if (sw1(answer) == 0x6C && expectsAnswer(apdu)) {
            byte[] again = apdu.clone();
            again[again.length - 1] = answer[answer.length - 1];
            answer = exchange(again);
        }
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        for (int i = 0; sw1(answer) == 0x61 && i < MOST_PIECES; i++) {
            pieces.write(answer, 0, answer.length - 2);
            answer = exchange(new byte[] {0, (byte) 0xC0, 0, 0, answer[answer.length - 1]});
        }
        pieces.writeBytes(answer);
        return pieces.toByteArray();
    }

    private byte[] exchange(byte[] apdu) throws CardServiceException {
        if (end.isEmpty()) {
            end = patience.isOver();
        }
        if (end.isPresent()) {
            throw ended(end.get());
        }
        CardAnswer answer = card.exchange(apdu);
        Optional<CardReading> interruption = CardReading.interruption(answer);
        if (interruption.isPresent()) {
            throw ended(interruption.get());
        }
        byte[] bytes = ((CardAnswer.Received) answer).bytes();
        if (bytes.length < 2 || bytes.length > MOST_ANSWER_BYTES) {
            throw ended(new CardReading.Failed(new CardTrouble.Garbled(), true));
        }
        return bytes;
    }

    private CardServiceException ended(CardReading reading) {
        end = Optional.of(reading);
        return new CardServiceException("the reading has ended");
    }

    private static boolean isInOrder(byte[] apdu, byte[] answer) {
        boolean isSecured = (apdu[0] & SECURED) == SECURED;
        boolean isStep = (apdu[1] & 0xFF) == GENERAL_AUTHENTICATE;
        if (answer.length == 2 || (!isSecured && !isStep)) {
            return true;
        }
        Optional<List<Tlv>> objects = Tlv.all(Arrays.copyOf(answer, answer.length - 2));
        return objects.isPresent()
                && (isSecured
                        || objects.get().stream()
                                .allMatch(object -> Tlv.all(object.value()).isPresent()));
    }

    /// Whether the last byte is a short Le.
    private static boolean expectsAnswer(byte[] apdu) {
        return apdu.length == 5 || (apdu.length > 5 && apdu.length == 6 + (apdu[4] & 0xFF));
    }

    private static int sw1(byte[] answer) {
        return answer[answer.length - 2] & 0xFF;
    }

    @Override
    public byte[] getATR() {
        return card.answerToReset();
    }

    @Override
    public boolean isConnectionLost(Exception e) {
        return end.isPresent();
    }

    /// The card is powered already, and not ours to let go.
    @Override
    public void open() {
        state = SESSION_STARTED_STATE;
    }

    @Override
    public boolean isOpen() {
        return state == SESSION_STARTED_STATE;
    }

    @Override
    public void close() {
        state = SESSION_STOPPED_STATE;
    }
}
