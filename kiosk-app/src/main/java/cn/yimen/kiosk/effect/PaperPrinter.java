package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.ticket.SlipPrinter;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The machine's ticket printer. An outcome that the driver failed to give counts as unknown.
public final class PaperPrinter implements SlipPrinter {

    private final TicketPrinter printer;
    private final Supplier<World> world;
    private final Slips slips = new Slips();

    public PaperPrinter(TicketPrinter printer, Supplier<World> world) {
        this.printer = printer;
        this.world = world;
    }

    @Override
    public CompletableFuture<End> print(IssuedTicket ticket, UUID job) {
        return printer.print(slips.slip(ticket, world.get()), new PrintJobId(job))
                .thenApply(PaperPrinter::end)
                .exceptionally(failure -> new End.Unsure(failure.getClass().getSimpleName()));
    }

    private static End end(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> new End.Out();
            case PrintOutcome.NotPrinted not ->
                    new End.NotOut(PartStates.trouble(not.fault()), not.fault().name());
            case PrintOutcome.PrintUnknown unknown -> new End.Unsure(unknown.reason().name());
        };
    }
}
