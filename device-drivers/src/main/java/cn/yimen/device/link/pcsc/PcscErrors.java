package cn.yimen.device.link.pcsc;

import cn.yimen.device.link.CardAnswer;
import java.util.Optional;
import java.util.Set;
import javax.smartcardio.CardNotPresentException;
import jnasmartcardio.Smartcardio.JnaPCSCException;

/// Tells apart what the service's exceptions mean. Numbers: pcsc-lite, `pcsclite.h`.
final class PcscErrors {

    private static final int TIMEOUT = 0x8010_000A;

    private static final Set<Integer> GONE =
            Set.of(
                    0x8010_0003, // invalid handle: the service was restarted
                    0x8010_0009, // unknown reader
                    0x8010_000C, // no smart card
                    0x8010_0013, // internal communications error: the service died meanwhile
                    0x8010_0017, // reader unavailable
                    0x8010_001D, // no service
                    0x8010_001E, // service stopped
                    0x8010_0069); // card removed

    private PcscErrors() {}

    /// Removing a reader can look like a time-out of the call that lists readers.
    static boolean isTimeout(Exception failure) {
        return code(failure).filter(code -> code == TIMEOUT).isPresent();
    }

    /// A card that is pulled inside an APDU shows as an unchecked `IllegalArgumentException`: an
    /// answer without status word. So whatever is not clearly *gone* is *silent*.
    static CardAnswer answer(Exception failure) {
        boolean gone =
                failure instanceof CardNotPresentException
                        || code(failure).filter(GONE::contains).isPresent();
        return gone
                ? new CardAnswer.Gone(describe(failure))
                : new CardAnswer.Silent(describe(failure));
    }

    static String describe(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static Optional<Integer> code(Exception failure) {
        return failure instanceof JnaPCSCException pcsc
                ? Optional.of((int) pcsc.code)
                : Optional.empty();
    }
}
