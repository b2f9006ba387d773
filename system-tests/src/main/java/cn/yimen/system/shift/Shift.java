package cn.yimen.system.shift;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.LogLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// A day of so many people at one window, and what it came to.
public final class Shift {

    private static final WindowId WINDOW = new WindowId("3");
    private static final int WAITING_ROOM = 4;
    private static final Duration PAINTED = Duration.ofMillis(500);

    private Shift() {}

    /// @param keys that the clerk struck
    /// @param server how long each command waited for the hall's answer
    /// @param pictures from each key to its picture, the robot's own tool included
    /// @param mistakes what is not as it should be; empty for a sound day
    public record Result(
            int people,
            Map<String, Integer> turns,
            int keys,
            List<Duration> server,
            List<Duration> pictures,
            List<String> mistakes) {
        public Result {
            turns = Map.copyOf(turns);
            server = List.copyOf(server);
            pictures = List.copyOf(pictures);
            mistakes = List.copyOf(mistakes);
        }
    }

    /// @param withPassed somebody does not come, which takes twenty seconds each time
    public static Result work(
            Checkout checkout, Path folder, int people, boolean withPassed, RandomGenerator random)
            throws Exception {
        var day = Turn.day(people, withPassed, random);
        try (var hall = ShiftHall.start(checkout, folder)) {
            var robot = new ClerkRobot(hall);
            hall.sitsElsewhere();
            robot.signsIn();
            robot.isRefused();
            photograph(hall, folder.resolve("desk-refused.png"));
            hall.leavesTheOther();
            robot.opens();
            fill(hall);
            robot.calls();
            for (int i = 0; i < day.size() - 1; i++) {
                fill(hall);
                robot.serves(day.get(i));
                if (i == 0) {
                    photograph(hall, folder.resolve("desk.png"));
                }
            }
            robot.endsTheDay();
            return result(hall, robot, day.subList(0, day.size() - 1));
        }
    }

    /// Once the picture is out.
    private static void photograph(ShiftHall hall, Path picture)
            throws IOException, InterruptedException {
        LockSupport.parkNanos(PAINTED.toNanos());
        hall.glass().photograph(picture);
    }

    private static void fill(ShiftHall hall) throws Exception {
        while (hall.state().waitingCount() < WAITING_ROOM) {
            hall.comes();
            long before = hall.state().seq();
            while (hall.state().seq() < before) {
                Thread.onSpinWait();
            }
        }
    }

    private static Result result(ShiftHall hall, ClerkRobot robot, List<Turn> day) {
        var commands = hall.desk().events("desk.command");
        var counts = new EnumMap<Turn, Integer>(Turn.class);
        day.forEach(turn -> counts.merge(turn, 1, Integer::sum));
        counts.merge(Turn.PLAIN, 1, Integer::sum);
        var named = new TreeMap<String, Integer>();
        counts.forEach((turn, count) -> named.put(turn.name().toLowerCase(Locale.ROOT), count));
        return new Result(
                day.size() + 1,
                named,
                robot.keys(),
                commands.stream()
                        .map(line -> Duration.ofMillis(Long.parseLong(line.field("millis"))))
                        .toList(),
                robot.pictures(),
                mistakes(hall, day));
    }

    /// Everybody was served once or is where the clerk put them; no key was refused, nobody was
    /// called twice.
    private static List<String> mistakes(ShiftHall hall, List<Turn> day) {
        var mistakes = new ArrayList<String>();
        hall.desk().events("desk.command").stream()
                .filter(line -> !line.field("outcome").equals("accepted"))
                .filter(line -> !isRefused(line))
                .forEach(line -> mistakes.add(line.field("name") + " " + line.field("outcome")));
        expect(mistakes, "refused", 1, refused(hall));
        hall.desk().events("app.bug").forEach(line -> mistakes.add("bug " + line.field("at")));
        expect(mistakes, "finished", served(day), count(hall, TicketStage.FINISHED));
        expect(mistakes, "passed", of(day, Turn.PASSED), count(hall, TicketStage.PASSED));
        hall.state().tickets().values().stream()
                .filter(ticket -> ticket.calls() > 1)
                .map(Ticket::number)
                .forEach(number -> mistakes.add(number.text() + " was called twice"));
        return mistakes;
    }

    private static long refused(ShiftHall hall) {
        return hall.desk().events("desk.command").stream().filter(Shift::isRefused).count();
    }

    /// As the hall answers somebody who sits at another window.
    private static boolean isRefused(LogLine line) {
        return ClerkRobot.REFUSED.entrySet().stream()
                .allMatch(field -> line.field(field.getKey()).equals(field.getValue()));
    }

    private static void expect(List<String> mistakes, String what, long wanted, long found) {
        if (wanted != found) {
            mistakes.add(what + ": " + found + " instead of " + wanted);
        }
    }

    /// The last one of the day, too.
    private static long served(List<Turn> day) {
        return day.size() + 1L - of(day, Turn.PASSED) - of(day, Turn.SENT_ON);
    }

    private static long of(List<Turn> day, Turn turn) {
        return day.stream().filter(turn::equals).count();
    }

    private static long count(ShiftHall hall, TicketStage stage) {
        return hall.state().tickets().values().stream()
                .filter(ticket -> ticket.stage() == stage)
                .filter(ticket ->
                        ticket.turn().filter(turn -> turn.window().equals(WINDOW)).isPresent())
                .count();
    }
}
