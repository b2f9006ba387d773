package cn.yimen.desk.effect;

import cn.yimen.desk.desk.CardAnswer;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.Seat.Tool;
import cn.yimen.desk.desk.ToldOnce;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.caller.CallerKeys;
import cn.yimen.device.card.CardEvent;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.ReaderConfig;
import cn.yimen.device.keys.KeyBox;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.ui.language.Texts;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// The devices of one window, and what they tell the desk. A card is asked about and forgotten: its
/// number goes to the hall, and nothing of it into the desk.
public final class DeskTools implements AutoCloseable {

    private final ToolReports reports;
    private final InstantSource clock;
    private final EventLog log;
    private final Consumer<DeskEvent> desk;
    private final Deque<Runnable> open = new ArrayDeque<>();

    /// @param reports whose hall is there as soon as there is a connection
    public DeskTools(
            ToolReports reports, InstantSource clock, EventLog log, Consumer<DeskEvent> desk) {
        this.reports = reports;
        this.clock = clock;
        this.log = log;
        this.desk = desk;
    }

    public EvaluatorPad pad(LinkOpener line) {
        var pad = EvaluatorPad.start(line, status -> status(Tool.PAD, status), clock);
        open.push(pad::close);
        return pad;
    }

    /// @param pressed hears the number of each key, on the box's thread
    public void caller(LinkOpener line, IntConsumer pressed) {
        var keys =
                KeyBox.start(
                        CallerKeys.LINE,
                        line,
                        pressed::accept,
                        status -> status(Tool.CALLER, status),
                        clock);
        open.push(keys::close);
    }

    public void reader(ReaderConfig config) {
        var reader =
                IdentityReader.start(
                        List.of(config), this::card, status -> status(Tool.READER, status), clock);
        open.push(reader::close);
    }

    /// @return prints; what became of it shows in the printer's mark
    public Consumer<ToldOnce> printer(PrinterConfig config, Texts chinese, Texts english) {
        var printer = TicketPrinter.start(config, status -> status(Tool.PRINTER, status), clock);
        open.push(printer::close);
        var paper = new NoticePaper(chinese, english);
        return told -> {
            var _ =
                    printer.print(paper.of(told), new PrintJobId(UUID.randomUUID()))
                            .thenAccept(this::printed);
        };
    }

    private void printed(PrintOutcome outcome) {
        boolean out = outcome instanceof PrintOutcome.Printed;
        log.write("told-once.printed", Map.of("outcome", outcome.getClass().getSimpleName()));
        desk.accept(new DeskEvent.ToolChanged(Tool.PRINTER, out, clock.instant()));
    }

    private void status(Tool tool, DeviceStatus status) {
        log.write(
                "device.status",
                Map.of(
                        "part", tool.name().toLowerCase(Locale.ROOT),
                        "readiness", status.readiness().name(),
                        "faults", status.faults().toString()));
        boolean works =
                status.readiness() == Readiness.READY || status.readiness() == Readiness.BUSY;
        if (status.readiness() != Readiness.STARTING) {
            reports.tell(tool, status);
            desk.accept(new DeskEvent.ToolChanged(tool, works, clock.instant()));
        }
    }

    private void card(CardEvent event) {
        switch (event) {
            case CardEvent.Read read -> {
                read.photo().close();
                ask(read.document().number());
            }
            case CardEvent.Unreadable(var trouble) -> told(unread(trouble));
            case CardEvent.KeyWanted _ -> told(new CardAnswer.WrongCard());
            case CardEvent.Inserted _, CardEvent.Removed _ -> {}
        }
    }

    private void ask(String number) {
        var _ =
                reports.hall()
                        .thenCompose(there -> there.ticketsOf(new HolderQuery(number)))
                        .thenAccept(found ->
                                told(
                                        found.<CardAnswer>map(CardAnswer.Asked::new)
                                                .orElseGet(CardAnswer.NoAnswer::new)));
    }

    /// What is no document, or one that is not to be served, is another card's turn; what was laid
    /// down badly is tried again.
    private static CardAnswer unread(CardTrouble trouble) {
        return switch (trouble) {
            case CardTrouble.Unsupported _,
                    CardTrouble.UnknownForm _,
                    CardTrouble.Withheld _,
                    CardTrouble.Forged _ ->
                    new CardAnswer.WrongCard();
            case CardTrouble.Mute _,
                    CardTrouble.Refused _,
                    CardTrouble.WrongLength _,
                    CardTrouble.WrongField _,
                    CardTrouble.Garbled _,
                    CardTrouble.TooSlow _,
                    CardTrouble.Stopped _ ->
                    new CardAnswer.Unreadable();
        };
    }

    private void told(CardAnswer answer) {
        desk.accept(new DeskEvent.CardCame(answer, clock.instant()));
    }

    @Override
    public void close() {
        open.forEach(Runnable::run);
        open.clear();
    }
}
