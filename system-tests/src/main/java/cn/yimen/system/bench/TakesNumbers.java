package cn.yimen.system.bench;

import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A kiosk that takes one number after the other.
final class TakesNumbers implements Talker {

    private static final String ACCEPTED = "{\"outcome\":\"accepted\"";

    private final IdSource ids = BenchHall.ids();
    private final List<ItemCode> items;
    private final BooleanSupplier goesOn;
    private final boolean prints;
    private final Timings timings = new Timings();
    private Optional<TicketId> unprinted = Optional.empty();

    private TakesNumbers(ItemCode item, boolean prints, BooleanSupplier goesOn) {
        items = List.of(item);
        this.prints = prints;
        this.goesOn = goesOn;
    }

    /// Numbers only, until the time is up.
    static TakesNumbers until(long nanoTime, ItemCode item) {
        return new TakesNumbers(item, false, () -> System.nanoTime() < nanoTime);
    }

    /// So many numbers with their paper, so that those who hold them wait.
    static TakesNumbers printed(int count, ItemCode item) {
        var left = new int[] {count};
        return new TakesNumbers(item, true, () -> left[0]-- > 0);
    }

    @Override
    public Optional<CommandEnvelope> next() {
        if (unprinted.isPresent()) {
            var report = new ReportPrint(unprinted.get(), PrintResult.PRINTED, "");
            unprinted = Optional.empty();
            return Optional.of(BenchHall.command(ids, report));
        }
        if (!goesOn.getAsBoolean()) {
            return Optional.empty();
        }
        var ticket = ids.ticket();
        unprinted = Optional.of(ticket).filter(_ -> prints);
        return Optional.of(BenchHall.command(ids, new TakeNumber(ticket, items, Optional.empty())));
    }

    @Override
    public void answered(String body, long nanos) {
        if (!body.startsWith(ACCEPTED)) {
            throw new IllegalStateException(body);
        }
        timings.add(nanos);
    }

    Timings timings() {
        return timings;
    }
}
