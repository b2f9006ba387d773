package cn.yimen.kiosk.ticket;

import cn.yimen.client.offline.NumberStock;
import cn.yimen.client.offline.OfflineRecord.Asked;
import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.client.offline.OfflineRecord.Lent;
import cn.yimen.client.offline.OfflineRecord.NotLent;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.SlipFacts;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.ticket.KioskRecord.GivenAlone;
import cn.yimen.kiosk.ticket.KioskRecord.Lending;
import cn.yimen.kiosk.ticket.KioskRecord.PrintStarted;
import cn.yimen.kiosk.ticket.KioskRecord.Requested;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Numbers without the server: keeps some in hand while it is there, and gives them while it is
/// away. Belongs to the desk's thread.
final class Alone {

    private final DeskSurroundings around;
    private final Diary diary;
    private final Asking asking;
    private final Set<Asked> inHand = new HashSet<>();
    private final Set<LineDay> refused = new HashSet<>();

    private record LineDay(LineId line, LocalDate day) {}

    /// A number that is written down, with the beginning of its printing.
    record Given(IssuedTicket ticket, UUID job) {}

    Alone(DeskSurroundings around, Diary diary, Asking asking) {
        this.around = around;
        this.diary = diary;
        this.asking = asking;
    }

    /// Asks for what is missing for today and tomorrow, and again for what was not answered.
    void replenish() {
        var world = around.world().get();
        world.config()
                .ifPresent(config ->
                        config.kiosk(around.device())
                                .ifPresent(kiosk -> replenish(world, config, kiosk)));
        stock().unanswered().stream().filter(inHand::add).forEach(this::ask);
    }

    private void replenish(World world, HallConfig config, Kiosk kiosk) {
        var today = today(world);
        for (var day : List.of(today, today.plusDays(1))) {
            config.lines().stream()
                    .filter(line -> line.offlineFrom() > 0)
                    .filter(line -> !refused.contains(new LineDay(line.id(), day)))
                    .filter(line -> stock().wantsMore(line.id(), day, kiosk.leaseSize()))
                    .map(line -> new Asked(around.ids().command(), line.id(), day))
                    .forEach(question -> diary.write(new Lending(question)));
        }
    }

    private void ask(Asked question) {
        asking.ask(
                question.command(),
                new HallCommand.LeaseNumbers(question.line(), question.day()),
                answer -> answered(question, answer));
    }

    /// An answer that cannot be written down is asked for again at the next start, and is the same.
    private void answered(Asked question, CommandAnswer answer) {
        var lent = lent(answer);
        if (lent.isEmpty()) {
            refused.add(new LineDay(question.line(), question.day()));
        }
        diary.write(
                lent.map(block ->
                                new Lending(new Lent(question.command(), block.from(), block.to())))
                        .orElseGet(() -> new Lending(new NotLent(question.command()))));
    }

    private static Optional<NumbersLeased> lent(CommandAnswer answer) {
        return answer instanceof CommandAnswer.Accepted accepted
                ? accepted.events().stream()
                        .map(recorded -> recorded.event())
                        .filter(NumbersLeased.class::isInstance)
                        .map(NumbersLeased.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /// Whether it is known that the server is away, and the kiosk gives numbers itself.
    boolean isNow() {
        return around.world().get().givesAlone();
    }

    boolean knowsHall() {
        return around.world().get().config().isPresent();
    }

    /// Gives a number of its own in the place of one that the server did not give in time; the same
    /// one again to somebody who has one for that line already (补打).
    ///
    /// @return empty where this kiosk gives none, or it could not be written down
    Optional<Given> give(TicketStory unanswered) {
        var world = around.world().get();
        var item =
                unanswered.items().stream().flatMap(code -> world.item(code).stream()).findFirst();
        var line = item.flatMap(wanted -> line(world, wanted));
        var kiosk = world.config().flatMap(config -> config.kiosk(around.device()));
        if (line.isEmpty() || kiosk.isEmpty()) {
            return Optional.empty();
        }
        var held = held(world, unanswered, line.get());
        return held.isPresent()
                ? again(world, held.get(), line.get())
                : fresh(world, unanswered, line.get(), kiosk.get());
    }

    private Optional<TicketStory> held(World world, TicketStory unanswered, Line line) {
        return diary.holder(unanswered)
                .flatMap(person ->
                        diary.story().open().values().stream()
                                .filter(story -> isLive(story, line.id(), today(world)))
                                .filter(story ->
                                        diary.holder(story).filter(person::isSame).isPresent())
                                .findFirst());
    }

    private static boolean isLive(TicketStory story, LineId line, LocalDate day) {
        return story.gave()
                        .filter(gave -> gave.line().equals(line) && gave.day().equals(day))
                        .isPresent()
                && story.settled()
                        .filter(end -> end.result() == PrintResult.NOT_PRINTED_UNSEEN)
                        .isEmpty();
    }

    private Optional<Given> again(World world, TicketStory held, Line line) {
        int count = diary.story().reprintsOf(held.ticket()) + 1;
        var job = around.ids().command().value();
        return slip(world, held, line)
                .filter(_ -> diary.write(new PrintStarted(held.ticket(), job, count)))
                .map(ticket -> new Given(ticket.reprinted(count), job));
    }

    /// What stands on the slip of a number that this kiosk gave.
    private static Optional<IssuedTicket> slip(World world, TicketStory number, Line line) {
        var facts = new SlipFacts(world);
        var items = number.items().stream().flatMap(code -> world.item(code).stream());
        return items.findFirst()
                .flatMap(item ->
                        number.gave()
                                .map(gave ->
                                        facts.alone(
                                                number.ticket(),
                                                gave.number(),
                                                item,
                                                line,
                                                gave.at())))
                .map(slip ->
                        number.booked()
                                .map(booked -> facts.booked(slip, booked.from()))
                                .orElse(slip));
    }

    /// What staff closed stays closed as far as this kiosk has heard.
    private static Optional<Line> line(World world, ServiceItem item) {
        return world.config()
                .flatMap(config -> config.line(item.line()))
                .filter(line -> world.hall().special().stop().isEmpty())
                .filter(line -> world.hall().line(line.id()).closed().isEmpty());
    }

    private Optional<Given> fresh(World world, TicketStory unanswered, Line line, Kiosk kiosk) {
        var known = world.hall().tickets().values().stream().map(Ticket::number).toList();
        var number = stock().next(kiosk, line, today(world), known);
        refused.remove(new LineDay(line.id(), today(world)));
        var ticket = around.ids().ticket();
        var job = around.ids().command().value();
        boolean written =
                diary.writeAlone(
                        new Requested(
                                ticket,
                                around.ids().command(),
                                unanswered.items(),
                                unanswered.booked()),
                        diary.holder(unanswered),
                        new GivenAlone(
                                ticket, new Gave(today(world), line.id(), number, world.now())),
                        new PrintStarted(ticket, job, 0));
        return Optional.of(ticket)
                .filter(_ -> written)
                .flatMap(id -> diary.story().of(id))
                .flatMap(story -> slip(world, story, line))
                .map(slip -> new Given(slip, job));
    }

    private static LocalDate today(World world) {
        return world.localTime().toLocalDate();
    }

    private NumberStock stock() {
        return diary.story().stock();
    }
}
