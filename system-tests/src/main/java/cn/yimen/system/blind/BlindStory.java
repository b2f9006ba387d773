package cn.yimen.system.blind;

import cn.yimen.device.card.ResidentCard;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// What somebody who cannot see comes to a hall for: a number, an appointment, a word about the
/// service.
public final class BlindStory {

    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final BlindHall hall;
    private final BlindPerson person;
    private final List<Task> done = new ArrayList<>();

    private BlindStory(BlindHall hall) {
        this.hall = hall;
        person = new BlindPerson(hall);
    }

    /// A task that was brought to its end.
    ///
    /// @param presses of keys, the first one that begins speech included
    public record Task(String name, int presses, Duration length) {}

    /// What was done and what was heard.
    public record Told(List<Task> tasks, List<String> story) {
        public Told {
            tasks = List.copyOf(tasks);
            story = List.copyOf(story);
        }
    }

    private interface Act {
        void perform() throws IOException, InterruptedException, TimeoutException;
    }

    /// A number, a check-in, a rating.
    public static Told whole(Checkout checkout, Path folder) throws Exception {
        return tell(checkout, folder, true);
    }

    /// The number alone.
    public static Told number(Checkout checkout, Path folder) throws Exception {
        return tell(checkout, folder, false);
    }

    private static Told tell(Checkout checkout, Path folder, boolean whole) throws Exception {
        try (var hall = BlindHall.start(checkout, folder)) {
            var story = new BlindStory(hall);
            try {
                story.task("take a number", story::takesNumber);
                if (whole) {
                    story.task("check in", story::checksIn);
                    story.task("rate", story::rates);
                }
            } finally {
                hall.glass().photograph(folder.resolve("last.png"));
                Files.write(folder.resolve("story.txt"), story.person.story());
            }
            return new Told(story.done, story.person.story());
        }
    }

    private void task(String name, Act act) throws Exception {
        person.note(name);
        int before = person.presses();
        long begun = System.nanoTime();
        act.perform();
        done.add(
                new Task(
                        name,
                        person.presses() - before,
                        Duration.ofNanos(System.nanoTime() - begun)));
    }

    private void takesNumber() throws IOException, InterruptedException, TimeoutException {
        var woman = InventedPersons.youngWoman();
        arrives(woman);
        person.finds("取号");
        person.selects("个按键");
        person.finds("社会保险登记");
        person.selects("个按键");
        person.findsAtTheEnd("现在取号");
        person.selects("小票");
        var ticket = ticketOf(1);
        hall.await("printed", _ -> ticketOf(1).paper() == PaperState.PRINTED);
        person.note("the paper says " + ticket.number().text());
        leaves("完成");
    }

    private void checksIn() throws IOException, InterruptedException, TimeoutException {
        var man = InventedPersons.oldMan();
        hall.does(booking(man));
        arrives(man);
        person.finds("签到取号");
        person.selects("个按键");
        person.findsAtTheEnd("签到取号");
        person.selects("小票");
        hall.await("printed", _ -> ticketOf(2).paper() == PaperState.PRINTED);
        leaves("完成");
    }

    private void rates() throws IOException, InterruptedException, TimeoutException {
        hall.does(new OpenWindow(WINDOW, CLERK));
        hall.does(new CallNext(WINDOW, CLERK));
        var ticket =
                hall.await("called", state -> state.window(WINDOW).current().isPresent())
                        .window(WINDOW)
                        .current()
                        .orElseThrow();
        hall.does(new StartServing(ticket, WINDOW, CLERK));
        hall.does(new FinishServing(ticket, WINDOW, CLERK));
        arrives(InventedPersons.oldMan());
        person.finds("评价");
        person.selects("满意吗");
        person.finds("非常 满意");
        person.selects("已选中");
        person.finds("提交评价");
        person.selects("谢谢");
        hall.await(
                "rated",
                state -> state.tickets().values().stream().anyMatch(known -> known.rating() == 5));
        leaves("退出");
    }

    /// For half an hour round now, and for today.
    private RecordAppointment booking(ResidentCard card) {
        var zone = hall.state().config().orElseThrow().zone();
        var now = Instant.now();
        var today = now.atZone(zone).toLocalDate();
        var begins = today.atStartOfDay(zone).toInstant();
        var ends = today.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
        var holder = new Holder(IdentityKind.RESIDENT_CARD, card.holder().name(), card.number());
        return new RecordAppointment(
                new AppointmentId("YY20261122000001"),
                List.of(item()),
                Collections.max(List.of(begins, now.minus(QUARTER))),
                Collections.min(List.of(ends, now.plus(QUARTER))),
                Optional.of(holder));
    }

    private ItemCode item() {
        return ticketOf(1).items().getFirst();
    }

    /// The tickets in the order in which they were given.
    private Ticket ticketOf(int number) {
        return hall.state().tickets().values().stream()
                .sorted(Comparator.comparing(ticket -> ticket.number().text()))
                .toList()
                .get(number - 1);
    }

    private void arrives(ResidentCard card)
            throws IOException, InterruptedException, TimeoutException {
        person.begins();
        person.lays(card, "个按键");
    }

    /// @param key that ends the visit
    private void leaves(String key) throws IOException, InterruptedException, TimeoutException {
        int mark = hall.kiosk().mark();
        person.finds(key);
        person.ends();
        hall.kiosk().await(mark, "screen.shown", Map.of("name", "Attract"), BlindHall.PATIENCE);
    }
}
