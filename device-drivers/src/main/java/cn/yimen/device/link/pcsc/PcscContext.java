package cn.yimen.device.link.pcsc;

import cn.yimen.device.link.Courier;
import cn.yimen.device.link.Courier.Delivery;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CardTerminals.State;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jnasmartcardio.Smartcardio.JnaCardTerminals;

/// One PC/SC context and the thread that its calls run on; opened by the first call.
///
/// A context that has failed stays dead, also when pcscd is back: throw it away and take another.
/// The JDK's own provider keeps its dead context for the life of the process, hence jnasmartcardio.
final class PcscContext {

    /// What the service listed: all readers, those with a card, and those whose card was pulled
    /// since the last look, even if another one lies there now.
    record Listing(List<String> readers, Set<String> occupied, Set<String> pulled) {}

    @FunctionalInterface
    interface PcscCall<T> {
        T on(CardTerminals terminals) throws CardException;
    }

    private final Courier courier = new Courier("pcsc-courier");
    private final CompletableFuture<CardTerminals> established = new CompletableFuture<>();

    <T> Delivery<T> call(PcscCall<T> call, Duration limit) {
        return courier.carry(() -> call.on(terminals()), limit);
    }

    /// Waits for a change, `atMost` long, then lists.
    Delivery<Listing> look(Duration atMost, Duration limit) {
        return courier.carry(() -> changes(atMost), atMost.plus(limit));
    }

    /// Gives the context back as soon as no call is under way, then runs `freed`.
    void dismiss(Runnable freed) {
        courier.dismiss(() -> {
            if (established.isDone()) {
                release(established.join());
            }
            freed.run();
        });
    }

    private Listing changes(Duration atMost) throws GeneralSecurityException, CardException {
        boolean first = !established.isDone();
        CardTerminals terminals = terminals();
        awaitChange(terminals, atMost);
        // The first look compares with nothing and would report cards pulled long ago.
        Set<String> pulled = first ? Set.of() : names(terminals.list(State.CARD_REMOVAL));
        List<String> readers =
                terminals.list(State.ALL).stream().map(CardTerminal::getName).toList();
        return new Listing(readers, names(terminals.list(State.CARD_PRESENT)), pulled);
    }

    private CardTerminals terminals() throws GeneralSecurityException {
        if (!established.isDone()) {
            established.complete(
                    TerminalFactory.getInstance("PC/SC", null, new Smartcardio()).terminals());
        }
        return established.join();
    }

    private static void awaitChange(CardTerminals terminals, Duration atMost) throws CardException {
        try {
            terminals.waitForChange(Math.max(1, atMost.toMillis()));
        } catch (CardException e) {
            if (!PcscErrors.isTimeout(e)) {
                throw e;
            }
        }
    }

    private static Set<String> names(List<CardTerminal> terminals) {
        Set<String> names = new HashSet<>();
        terminals.forEach(terminal -> names.add(terminal.getName()));
        return names;
    }

    private static void release(CardTerminals terminals) {
        try {
            ((JnaCardTerminals) terminals).close();
        } catch (CardException _) {
            // The service that this context belonged to is gone, and the context with it.
            return;
        }
    }
}
