package cn.yimen.system.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.WireJson;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A screen that hangs in the hall reads the queue and nobody's code, over a real server.
final class WhatScreensReadTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final Holder WANG =
            new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "530102199003071529");

    @TempDir private Path folder;

    @Test
    void aScreenSeesTheQueueAndNoCodeNoHolder() throws Exception {
        try (var hall = new SecuredHall(folder)) {
            inTheMorning(hall.clock);
            var kiosk = hall.machine("K1", DeviceRole.KIOSK);
            var board = hall.machine("B1", DeviceRole.DISPLAY);
            var late = hall.machine("B2", DeviceRole.DISPLAY);
            hall.restart();
            var whole = seenByAScreen(hall, kiosk, board);
            try (var second = hall.client(late)) {
                blank(second, whole);
            }
        }
    }

    /// @return the ticket as the kiosk has it
    private static Ticket seenByAScreen(SecuredHall hall, Identity kiosk, Identity board)
            throws InterruptedException {
        var links = new LinkedBlockingQueue<LinkState>();
        try (var taking = hall.client(kiosk);
                var screen = hall.client(board, links)) {
            live(links);
            var whole = whenThere(taking, take(taking, hall.clock));
            assertThat(whole.token()).isNotEmpty();
            assertThat(whole.holder()).isPresent();
            blank(screen, whole);
            return whole;
        }
    }

    /// By events, or by the whole state.
    private static void blank(HallClient screen, Ticket whole) {
        var seen = whenThere(screen, whole.id());
        assertThat(seen).isEqualTo(whole.forScreens());
        assertThat(seen.number()).isEqualTo(whole.number());
        assertThat(screen.state().waitingCount()).isEqualTo(1);
        assertThat(WireJson.write(screen.state().snapshot()))
                .doesNotContain(whole.token())
                .doesNotContain(whole.holder().orElseThrow().value());
    }

    private static TicketId take(HallClient kiosk, SecuredHall.Clock clock) {
        var ids = new IdSource(clock, new SplittableRandom(7));
        var item = DemoHall.catalogue().items().getFirst().code();
        var ticket = ids.ticket();
        does(kiosk, ids, new TakeNumber(ticket, List.of(item), Optional.of(WANG)));
        does(kiosk, ids, new ReportPrint(ticket, PrintResult.PRINTED, ""));
        return ticket;
    }

    private static void does(HallClient kiosk, IdSource ids, HallCommand command) {
        var envelope = new CommandEnvelope(ids.command(), new DeviceId("K1"), command);
        var reply = kiosk.sendUntilAnswered(envelope, LIMIT).join();
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        assertThat(((Reply.Answered) reply).answer()).isInstanceOf(Accepted.class);
    }

    /// On paper, and known to that program.
    private static Ticket whenThere(HallClient client, TicketId id) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            var ticket = client.state().ticket(id);
            if (ticket.isPresent() && client.state().waitingCount() == 1) {
                return ticket.get();
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        throw new AssertionError("not heard of " + id);
    }

    private static void live(BlockingQueue<LinkState> links) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!(links.poll(1, TimeUnit.SECONDS) instanceof LinkState.Live)) {
            assertThat(System.nanoTime()).as("connected in time").isLessThan(end);
        }
    }

    /// A working day at ten, whenever the test runs.
    private static void inTheMorning(SecuredHall.Clock clock) {
        var now = clock.instant().atZone(CHINA);
        var then = now.toLocalDate().plusDays(1).atTime(10, 0).atZone(CHINA);
        while (then.getDayOfWeek() == DayOfWeek.SATURDAY
                || then.getDayOfWeek() == DayOfWeek.SUNDAY) {
            then = then.plusDays(1);
        }
        clock.push(Duration.between(now, then));
    }
}
