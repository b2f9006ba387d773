package cn.yimen.kiosk.effect;

import cn.yimen.device.camera.Camera;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.ErrandAnswer;
import cn.yimen.kiosk.flow.ErrandAnswer.GuidePrinted;
import cn.yimen.kiosk.flow.ErrandAnswer.RecordKept;
import cn.yimen.kiosk.flow.ErrandEffect;
import cn.yimen.kiosk.flow.ErrandEffect.CheckIn;
import cn.yimen.kiosk.flow.ErrandEffect.DiscardKept;
import cn.yimen.kiosk.flow.ErrandEffect.DropPages;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.ErrandEffect.FindDraft;
import cn.yimen.kiosk.flow.ErrandEffect.FindDrafts;
import cn.yimen.kiosk.flow.ErrandEffect.GiveUpShot;
import cn.yimen.kiosk.flow.ErrandEffect.KeepAppeal;
import cn.yimen.kiosk.flow.ErrandEffect.KeepDraft;
import cn.yimen.kiosk.flow.ErrandEffect.KeepPage;
import cn.yimen.kiosk.flow.ErrandEffect.LookUpBookings;
import cn.yimen.kiosk.flow.ErrandEffect.PrintGuide;
import cn.yimen.kiosk.flow.ErrandEffect.PrintOrder;
import cn.yimen.kiosk.flow.ErrandEffect.RecordRating;
import cn.yimen.kiosk.flow.ErrandEffect.TakeShot;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries out what belongs to no number, on a thread of its own, "errands".
public final class Errands implements Consumer<ErrandEffect>, AutoCloseable {

    private final Around around;
    private final BookingDesk bookings;
    private final DraftDesk drafts;
    private final CaptureDesk captures;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("errands").factory());

    /// What errands are connected to.
    ///
    /// @param bookings those that the machine remembers
    /// @param filing hands in at once what was kept for 12345
    /// @param camera empty on a machine without one
    public record Around(
            Supplier<World> world,
            BookingSource bookings,
            GuidePrinter printer,
            RecordDesk records,
            Filing filing,
            Optional<Camera> camera,
            IdSource ids,
            Consumer<KioskEvent> sink) {}

    public Errands(Around around) {
        this.around = around;
        drafts = around.records().drafts();
        captures = new CaptureDesk(around.camera(), around.sink());
        bookings =
                new BookingDesk(
                        around.world(),
                        around.bookings(),
                        around.records()::isCheckedIn,
                        around.sink());
    }

    @Override
    public void accept(ErrandEffect effect) {
        thread.execute(() -> carryOut(effect));
    }

    private void carryOut(ErrandEffect effect) {
        switch (effect) {
            case LookUpBookings e -> bookings.lookUp(e.session(), e.holder());
            case FindBooking e -> bookings.find(e.session(), e.text());
            case PrintGuide e -> print(e);
            case PrintOrder e -> print(e);
            case KeepAppeal e -> keep(e);
            case RecordRating e -> kept(e.session(), around.records().keep(e.holder(), e.rated()));
            case FindDraft e -> tell(drafts.find(e.session(), e.holder(), e.item()));
            case FindDrafts e -> tell(drafts.find(e.session(), e.holder()));
            case TakeShot e -> captures.take(e.session());
            case GiveUpShot _ -> captures.giveUp();
            case KeepPage e -> tell(drafts.keep(e.session(), e.holder(), e.item(), e.photo()));
            case DropPages e -> drafts.drop(e.files());
            case DiscardKept e -> tell(drafts.discard(e.session(), e.draft()));
            case KeepDraft e -> tell(drafts.keep(e.session(), e.holder(), e.draft()));
            case CheckIn _ -> throw new IllegalArgumentException("a number: for the ticket desk");
        }
    }

    private void keep(KeepAppeal wanted) {
        var kept = around.records().keep(wanted.holder(), wanted.appeal());
        kept(wanted.session(), kept.isPresent());
        kept.ifPresent(request -> around.filing().file(wanted.session(), request));
    }

    private void print(PrintOrder wanted) {
        var _ =
                around.printer()
                        .print(wanted.appeal(), around.ids().command().value())
                        .thenAccept(trouble -> tell(new GuidePrinted(wanted.session(), trouble)));
    }

    private void tell(ErrandAnswer answer) {
        around.sink().accept(answer);
    }

    private void kept(long session, boolean kept) {
        around.sink().accept(new RecordKept(session, kept));
    }

    private void print(PrintGuide wanted) {
        var _ =
                around.printer()
                        .print(wanted.guide(), wanted.toBring(), around.ids().command().value())
                        .thenAccept(trouble ->
                                around.sink().accept(new GuidePrinted(wanted.session(), trouble)));
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
