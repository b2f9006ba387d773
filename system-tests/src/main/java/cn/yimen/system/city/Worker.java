package cn.yimen.system.city;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// One kiosk and one window in each of some halls, through one server after the other: takes a
/// number, prints it, calls the next, serves. Asks again under the same id until it is answered, of
/// whichever server answers.
final class Worker implements AutoCloseable {

    private static final long PAUSE_NANOS = 20_000_000;

    private final Route route;
    private final CityKeys machines;
    private final IdSource ids;
    private final ItemCode item;
    private final Tally tally = new Tally();
    private final Map<Line, Wire> wires = new HashMap<>();
    private int server;

    /// @param window of this worker in each of its halls
    /// @param ports of the servers, the one that it begins with first
    record Route(List<String> halls, int window, List<Integer> ports) {

        /// Of whoever sends this.
        DeviceId device(HallCommand command) {
            return switch (command) {
                case HallCommand.Issuing _, HallCommand.OfTicket _ -> CityKeys.kiosk(window);
                default -> CityKeys.desk(window);
            };
        }

        WindowId at() {
            return new WindowId(Integer.toString(window));
        }

        ClerkId clerk() {
            return new ClerkId(Integer.toString(1000 + window));
        }
    }

    /// Each machine of each hall has a connection of its own.
    private record Line(int server, String hall, DeviceId machine) {}

    Worker(Route route, CityKeys machines, IdSource ids, ItemCode item) {
        this.route = route;
        this.machines = machines;
        this.ids = ids;
        this.item = item;
    }

    Tally tally() {
        return tally;
    }

    void openWindows() {
        for (var hall : route.halls()) {
            ask(hall, new OpenWindow(route.at(), route.clerk()));
        }
    }

    /// One person, from the kiosk to the end at the window.
    void serveOne(int turn) {
        var hall = route.halls().get(turn % route.halls().size());
        var ticket = ids.ticket();
        long begin = System.nanoTime();
        ask(hall, new TakeNumber(ticket, List.of(item), Optional.empty()));
        tally.issued(System.nanoTime() - begin);
        ask(hall, new ReportPrint(ticket, PrintResult.PRINTED, ""));
        long calling = System.nanoTime();
        var answer = ask(hall, new CallNext(route.at(), route.clerk()));
        tally.called(System.nanoTime() - calling);
        called(answer).ifPresent(who -> serve(hall, who));
    }

    private void serve(String hall, TicketId ticket) {
        ask(hall, new StartServing(ticket, route.at(), route.clerk()));
        ask(hall, new FinishServing(ticket, route.at(), route.clerk()));
    }

    private static Optional<TicketId> called(CommandAnswer answer) {
        return answer instanceof Accepted accepted
                ? accepted.events().stream()
                        .map(Recorded::event)
                        .filter(Called.class::isInstance)
                        .map(event -> ((Called) event).ticket())
                        .findFirst()
                : Optional.empty();
    }

    private CommandAnswer ask(String hall, HallCommand command) {
        CommandId id = ids.command();
        var envelope = new CommandEnvelope(id, route.device(command), command);
        while (true) {
            var line = new Line(server, hall, envelope.from());
            try {
                var answer = wire(line).ask(hall, envelope);
                tally.answered(hall, envelope, answer);
                return answer;
            } catch (IOException unknown) {
                tally.askedAgain();
                leave(line);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private Wire wire(Line line) throws IOException {
        var open = wires.get(line);
        if (open != null) {
            return open;
        }
        int port = route.ports().get(line.server());
        var opened = new Wire(port, machines.sockets(line.hall(), line.machine()));
        wires.put(line, opened);
        return opened;
    }

    /// To the other server next time.
    private void leave(Line line) {
        Optional.ofNullable(wires.remove(line)).ifPresent(Wire::close);
        server = (server + 1) % route.ports().size();
    }

    @Override
    public void close() {
        wires.values().forEach(Wire::close);
        wires.clear();
    }
}
