package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.Asking.Declination;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.ProvinceAnswer;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNo;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNothing;
import cn.yimen.kiosk.flow.ProvinceQuestion;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskHalls;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskSlots;
import cn.yimen.kiosk.flow.ProvinceQuestion.Book;
import cn.yimen.kiosk.flow.ProvinceQuestion.Cancel;
import cn.yimen.kiosk.flow.ProvinceQuestion.CompleteCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.RateAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.Rebook;
import cn.yimen.kiosk.flow.ProvinceQuestion.SeeReminder;
import cn.yimen.kiosk.flow.ProvinceQuestion.Verify;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Asks the province what somebody at the kiosk waits for, on a thread of its own, "province". An
/// answer that comes after its visit drops at the flow's door.
public final class ProvinceCounter implements Consumer<ProvinceQuestion>, Filing, AutoCloseable {

    private final Consumer<KioskEvent> sink;
    private final OpenQuestions open;
    private final Transport transport;
    private final SlotDesk slots;
    private final MatterDesk matters;
    private final HallList halls;
    private final AppealDesk appeals;
    private final LicenceDesk licences;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("province").factory());

    /// The way to the province.
    ///
    /// @param transport to it; closed by whoever made it
    /// @param known what is remembered of it
    /// @param changed something was done there that this machine remembers otherwise
    public record Way(
            PlatformLink link,
            Transport transport,
            Supplier<Optional<PlatformData>> known,
            Runnable changed) {}

    /// What the machine is.
    public record Machine(Supplier<World> world, IdSource ids) {}

    public ProvinceCounter(Way way, Machine machine, Logins persons, Consumer<KioskEvent> sink) {
        this.sink = sink;
        transport = way.transport();
        open = new OpenQuestions(machine.world(), machine.ids());
        slots = new SlotDesk(way, open);
        matters = new MatterDesk(way, persons, open);
        halls = new HallList(way);
        appeals = new AppealDesk(way, open);
        licences = new LicenceDesk(way, open);
    }

    @Override
    public void accept(ProvinceQuestion question) {
        thread.execute(() -> {
            var outcome = ask(question);
            if (!(outcome instanceof Outcome.NotNow)) {
                open.answered(question);
            }
            sink.accept(said(question.session(), outcome));
        });
    }

    /// Hands in at once what was kept for 12345; the machine's own way upward finds it done. Where
    /// there is no answer it goes up later, and nobody is told.
    @Override
    public void file(long session, AppealRequest kept) {
        thread.execute(() -> {
            if (appeals.file(session, kept) instanceof Outcome.Done<ProvinceAnswer>(var answer)) {
                sink.accept(answer);
            }
        });
    }

    /// The visit with this number is over, and all before it: nothing of them stays, once what they
    /// asked for is answered.
    public void left(long session) {
        thread.execute(() -> {
            open.left(session);
            transport.forget();
        });
    }

    private Outcome<ProvinceAnswer> ask(ProvinceQuestion question) {
        return switch (question) {
            case AskSlots q -> slots.list(q);
            case Book q -> slots.book(q);
            case Rebook q -> slots.move(q);
            case Cancel q -> slots.cancel(q);
            case AskMatters q -> matters.all(q);
            case AskCase q -> matters.one(q);
            case CompleteCase q -> matters.complete(q);
            case SeeReminder q -> matters.seen(q);
            case AskHalls q -> halls.list(q);
            case Verify q -> licences.verify(q);
            case AskAppeal q -> appeals.look(q);
            case RateAppeal q -> appeals.rate(q);
        };
    }

    private static ProvinceAnswer said(long session, Outcome<ProvinceAnswer> outcome) {
        return switch (outcome) {
            case Outcome.Done<ProvinceAnswer>(var answer) -> answer;
            case Outcome.Refused<ProvinceAnswer>(var problem) ->
                    new SaidNo(session, declination(problem));
            case Outcome.NotNow<ProvinceAnswer> _ -> new SaidNothing(session);
        };
    }

    private static Declination declination(PlatformProblem problem) {
        return ProblemType.of(problem.type())
                .map(type ->
                        switch (type) {
                            case SLOT_FULL -> Declination.SLOT_FULL;
                            case SLOT_CLOSED -> Declination.SLOT_CLOSED;
                            case ALREADY_BOOKED -> Declination.ALREADY_BOOKED;
                            case BLOCKED -> Declination.BARRED;
                            case TOO_LATE, WRONG_STATE -> Declination.TOO_LATE;
                            case NOT_OFFERED -> Declination.NOT_OFFERED;
                            case NOT_FOUND -> Declination.NOT_FOUND;
                            case EXPIRED -> Declination.EXPIRED;
                            case CODE_USED -> Declination.CODE_USED;
                            case ALREADY_DONE -> Declination.ALREADY_DONE;
                            default -> Declination.OTHER;
                        })
                .orElse(Declination.OTHER);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
