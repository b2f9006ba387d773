package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.Slip;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.seal.SealRoots;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries out what is done with the province at once, each on a thread of its own: the province
/// may take half a minute, and a printer two, while the next citizen stands there already.
public final class DealDesk implements Consumer<DealEffect>, AutoCloseable {

    private final Around around;
    private final IdSource ids;
    private final Logins logins;
    private final ReceiptSlips slips = new ReceiptSlips();
    private final HandInDesk handIns;
    private final PaperDesk papers;
    private final PayDesk payments;
    private final CertificateDesk certificates;
    private final AtomicReference<Asked> asked = new AtomicReference<>(new Asked());
    private final AtomicLong over = new AtomicLong(-1);
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("province-deal-", 0).factory());

    /// What it is connected to.
    ///
    /// @param way empty on a machine without a way to the province
    public record Around(
            Supplier<World> world,
            Supplier<Optional<ProvinceWay>> way,
            Records records,
            Printers printers,
            Consumer<KioskEvent> sink) {}

    /// @param seals whom the machine trusts for what comes out on a sheet
    public record Printers(SheetPrinter sheets, NotePrinter notes, SealRoots seals) {}

    public DealDesk(Around around, Logins logins, IdSource ids) {
        var stamps = new Stamps(around.world(), ids);
        this.around = around;
        this.ids = ids;
        this.logins = logins;
        handIns = new HandInDesk(around.records(), stamps, around.sink());
        papers = new PaperDesk(logins, stamps, around.sink());
        payments = new PayDesk(logins, stamps, around.sink());
        certificates =
                new CertificateDesk(
                        logins,
                        stamps,
                        new CertificateDesk.Paper(
                                new SealGate(around.printers().seals()),
                                around.records(),
                                around.printers().sheets()),
                        around.sink());
        threads.execute(certificates::resume);
    }

    @Override
    public void accept(DealEffect effect) {
        switch (effect) {
            case DealEffect.StopAsking _ -> asked.get().giveUp();
            case DealEffect.EndDealing e -> ended(e.session());
            default -> threads.execute(() -> carryOutAndForget(effect));
        }
    }

    private void ended(long session) {
        over.accumulateAndGet(session, Math::max);
        asked.get().giveUp();
        threads.execute(() -> forget(session));
    }

    private void forget(long session) {
        handIns.end(session);
        certificates.end(session);
        logins.left(session);
    }

    /// What comes after its visit is answered to nobody, and leaves nothing.
    private void carryOutAndForget(DealEffect effect) {
        try {
            carryOut(effect);
        } finally {
            if (effect.session() <= over.get()) {
                forget(effect.session());
            }
        }
    }

    private void carryOut(DealEffect effect) {
        switch (effect) {
            case DealEffect.PrintReceipt e ->
                    printed(e.session(), slips.of(e.receipt(), around.world().get()));
            case DealEffect.PrintPayment e ->
                    printed(e.session(), slips.of(e.bill(), e.paid(), around.world().get()));
            case DealEffect.SettleDocument e -> certificates.settle(e.session(), e.came());
            default ->
                    around.way()
                            .get()
                            .ifPresentOrElse(
                                    way -> withProvince(effect, way), () -> unanswered(effect));
        }
    }

    private void printed(long session, Slip slip) {
        var _ =
                around.printers()
                        .notes()
                        .print(slip, ids.command().value())
                        .thenAccept(out -> tell(new DealAnswer.ReceiptPrinted(session, out)));
    }

    private void unanswered(DealEffect effect) {
        tell(
                effect instanceof DealEffect.HandIn
                        ? new DealAnswer.NotAccepted(effect.session(), Why.NOT_REACHED)
                        : new DealAnswer.Unanswered(effect.session()));
    }

    private void withProvince(DealEffect effect, ProvinceWay way) {
        switch (effect) {
            case DealEffect.LogIn e -> {
                var _ = logins.shown(e.session(), e.holder(), e.code());
            }
            case DealEffect.AskProfile e -> papers.profile(e, way).ifPresent(this::tell);
            case DealEffect.LookUpPapers e -> tell(papers.papers(e, way));
            case DealEffect.OfferUpload e -> papers.upload(e, way, begun(e.session()));
            case DealEffect.HandIn e -> tell(handIns.handIn(e, way));
            case DealEffect.ListBills e -> tell(payments.bills(e, way));
            case DealEffect.OrderPayment e -> payments.pay(e, way, begun(e.session()));
            case DealEffect.ListDocuments e -> tell(certificates.list(e, way));
            case DealEffect.PrintDocument e -> tell(certificates.print(e, way));
            case DealEffect.PrintReceipt _,
                    DealEffect.PrintPayment _,
                    DealEffect.SettleDocument _,
                    DealEffect.StopAsking _,
                    DealEffect.EndDealing _ ->
                    throw new IllegalArgumentException("needs no province");
        }
    }

    /// Only one thing at a time is asked for again and again, and nothing of a visit that is over.
    private Asked begun(long session) {
        var next = new Asked();
        asked.getAndSet(next).giveUp();
        if (session <= over.get()) {
            next.giveUp();
        }
        return next;
    }

    private void tell(DealAnswer answer) {
        around.sink().accept(answer);
    }

    @Override
    public void close() {
        asked.get().giveUp();
        threads.shutdownNow();
    }
}
