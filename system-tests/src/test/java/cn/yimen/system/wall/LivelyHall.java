package cn.yimen.system.wall;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The demo's hall at a real server without accounts, on a clock that runs and can be set forward.
final class LivelyHall implements AutoCloseable {

    static final ClerkId CLERK = new ClerkId("0317");
    static final ClerkId OTHER = new ClerkId("0315");
    private static final DeviceId DEVICE = new DeviceId("T1");
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int EACH_OLD = 4;

    final LeapingClock clock = new LeapingClock();
    private final HallServer server;
    private final HallClient client;
    private final IdSource ids = new IdSource(clock, new SplittableRandom(7));

    /// Runs as the machine's own clock from nine o'clock of a working day on.
    static final class LeapingClock implements InstantSource {

        private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");
        private final long zero = System.nanoTime();
        private volatile Duration leapt = Duration.ZERO;

        @Override
        public Instant instant() {
            return NINE.plusNanos(System.nanoTime() - zero).plus(leapt);
        }

        void leap(Duration by) {
            leapt = leapt.plus(by);
        }
    }

    LivelyHall(Path folder) {
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        var settings = new ServerSettings(folder, HttpSettings.loopback(0), Optional.empty());
        var hall = new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), clock, log);
        server =
                switch (HallServer.start(settings, hall)) {
                    case Starting.Started started -> started.server();
                    case Starting.NotStarted not -> throw new AssertionError(not.sentence());
                };
        client =
                HallClient.connect(
                        HallClientConfig.of(URI.create(address()), DEVICE),
                        new HallListener() {
                            @Override
                            public void changed(HallUpdate update) {
                                // Answers say what happened.
                            }

                            @Override
                            public void link(LinkState state) {
                                // What is asked is asked until it is answered.
                            }
                        },
                        clock,
                        new SplittableRandom());
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /// Forty minutes of a morning: two windows, twelve people of line A and six of B, three served,
    /// one of whom rates badly.
    void morning() {
        does(new OpenWindow(new WindowId("1"), CLERK));
        does(new OpenWindow(new WindowId("5"), OTHER));
        for (int person = 1; person <= 12; person++) {
            var ticket = comes("A");
            if (person % EACH_OLD == 0) {
                does(new GrantPriority(ticket, PriorityClass.SENIOR, CLERK, "老年证"));
            }
            clock.leap(Duration.ofSeconds(70));
        }
        for (int person = 1; person <= 6; person++) {
            comes("B");
        }
        for (int person = 1; person <= 3; person++) {
            var called = calls("1");
            does(new StartServing(called, new WindowId("1"), CLERK));
            clock.leap(Duration.ofMinutes(9));
            does(new FinishServing(called, new WindowId("1"), CLERK));
            if (person == 1) {
                does(new RateService(called, 1, List.of("slow")));
            }
        }
    }

    TicketId calls(String window) {
        return calls(window, CLERK);
    }

    TicketId calls(String window, ClerkId clerk) {
        var events = does(new CallNext(new WindowId(window), clerk));
        return ((Called) events.getFirst()).ticket();
    }

    /// Somebody sits at the window, and nobody is being called.
    void serves(String window, ClerkId clerk) {
        does(new StartServing(calls(window, clerk), new WindowId(window), clerk));
    }

    private TicketId comes(String line) {
        var item =
                DemoHall.catalogue().items().stream()
                        .filter(each -> each.line().equals(new LineId(line)))
                        .map(ServiceItem::code)
                        .findFirst()
                        .orElseThrow();
        var ticket = ids.ticket();
        does(new TakeNumber(ticket, List.of(item), Optional.empty()));
        does(new ReportPrint(ticket, PrintResult.PRINTED, ""));
        return ticket;
    }

    private List<HallEvent> does(HallCommand command) {
        var envelope = new CommandEnvelope(ids.command(), DEVICE, command);
        return switch (client.sendUntilAnswered(envelope, LIMIT).join()) {
            case Reply.Answered(CommandAnswer.Accepted accepted) ->
                    accepted.events().stream().map(Recorded::event).toList();
            default -> throw new AssertionError(command);
        };
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
