package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.Slip;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.hall.config.Material;
import cn.yimen.kiosk.flow.FiledAppeal;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.ticket.SlipPrinter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The machine's ticket printer. An outcome that the driver failed to give counts as unknown.
public final class PaperPrinter implements SlipPrinter, GuidePrinter, NotePrinter {

    private final TicketPrinter printer;
    private final Supplier<World> world;
    private final Slips slips;
    private final GuideSlips guides = new GuideSlips();
    private final OrderSlips orders = new OrderSlips();

    /// @param place where the machine stands, in the hall's own words; may be empty
    public PaperPrinter(TicketPrinter printer, Supplier<World> world, String place) {
        this.printer = printer;
        this.world = world;
        slips = new Slips(place);
    }

    @Override
    public CompletableFuture<End> print(IssuedTicket ticket, UUID job) {
        return printer.print(slips.slip(ticket, world.get()), new PrintJobId(job))
                .thenApply(PaperPrinter::end)
                .exceptionally(failure -> new End.Unsure(failure.getClass().getSimpleName()));
    }

    @Override
    public CompletableFuture<Optional<Trouble>> print(
            Guide guide, List<Material> toBring, UUID job) {
        return printer.print(guides.slip(guide, toBring, world.get()), new PrintJobId(job))
                .thenApply(PaperPrinter::trouble)
                .exceptionally(_ -> Optional.of(Trouble.OTHER));
    }

    @Override
    public CompletableFuture<Boolean> print(Slip slip, UUID job) {
        return printer.print(slip, new PrintJobId(job))
                .thenApply(PrintOutcome.Printed.class::isInstance)
                .exceptionally(_ -> false);
    }

    @Override
    public CompletableFuture<Optional<Trouble>> print(FiledAppeal appeal, UUID job) {
        return printer.print(orders.slip(appeal, world.get()), new PrintJobId(job))
                .thenApply(PaperPrinter::trouble)
                .exceptionally(_ -> Optional.of(Trouble.OTHER));
    }

    /// A list that may have come out is not worth a question: it can be printed again.
    private static Optional<Trouble> trouble(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> Optional.empty();
            case PrintOutcome.NotPrinted not -> Optional.of(PartStates.trouble(not.fault()));
            case PrintOutcome.PrintUnknown _ -> Optional.of(Trouble.OTHER);
        };
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
