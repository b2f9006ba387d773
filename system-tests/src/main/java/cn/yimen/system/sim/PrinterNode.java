package cn.yimen.system.sim;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.ticket.SlipPrinter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The printer's mechanism: prints, jams, runs out of paper, or falls silent with the slip out or
/// not. The same job never prints twice.
final class PrinterNode implements SlipPrinter {

    private final Timeline time;
    private final Dice dice;
    private final Consumer<IssuedTicket> begins;
    private final Consumer<IssuedTicket> out;
    private final Map<UUID, CompletableFuture<End>> jobs = new HashMap<>();
    private Optional<Job> current = Optional.empty();
    private double jams;
    private boolean empty;

    private record Job(IssuedTicket ticket, CompletableFuture<End> end) {}

    /// @param begins hears of each slip before its first byte
    /// @param out hears of each slip that comes out
    PrinterNode(
            Timeline time, Dice dice, Consumer<IssuedTicket> begins, Consumer<IssuedTicket> out) {
        this.time = time;
        this.dice = dice;
        this.begins = begins;
        this.out = out;
    }

    @Override
    public CompletableFuture<End> print(IssuedTicket ticket, UUID id) {
        var known = jobs.get(id);
        if (known != null) {
            return known;
        }
        begins.accept(ticket);
        var job = new Job(ticket, new CompletableFuture<>());
        jobs.put(id, job.end());
        current = Optional.of(job);
        time.after(dice.between(700, 2_500), () -> ends(job));
        return job.end();
    }

    private void ends(Job job) {
        if (!current.equals(Optional.of(job))) {
            return;
        }
        current = Optional.empty();
        if (empty) {
            job.end().complete(new End.NotOut(Trouble.PAPER_OUT, "PAPER_OUT"));
        } else if (jams > 0 && dice.happens(jams)) {
            maybeOut(job);
            job.end().complete(new End.Unsure("JAM"));
        } else {
            out.accept(job.ticket());
            job.end().complete(new End.Out());
        }
    }

    private void maybeOut(Job job) {
        if (dice.happens(0.5)) {
            out.accept(job.ticket());
        }
    }

    /// A slip that was being printed may be out or not; nobody tells any more.
    void powerCut() {
        current.ifPresent(this::maybeOut);
        current = Optional.empty();
    }

    void trouble(double jamming, boolean outOfPaper) {
        jams = jamming;
        empty = outOfPaper;
    }
}
