package cn.yimen.system.session;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.journal.proof.DiskSearch;
import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.process.LogLine;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Phone;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// People come one after the other, by card or by telephone number, each for something that a hall
/// or a province does, and go; some come a second time.
final class Sessions {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int TRIES = 8;
    private static final int LEAST_ACTS = 4;
    private static final int MORE_ACTS = 8;

    /// A form takes so many until it is handed in.
    private static final int OF_A_FORM = 28;

    /// Of ten times, how often somebody touches what leads on, and who means to come to the end.
    private static final int MOSTLY = 6;

    private static final int NEARLY_ALWAYS = 9;
    private static final int RETURNING = 6;
    private static final int RATING = 3;
    private static final int SAID = 50;
    private static final Set<String> ONLY_BACK =
            Set.of("HelpCalled", "ChoosingManner", "ReadingCard");
    private static final String ATTRACT = "Attract";

    private final KioskStage stage;
    private final RandomGenerator dice;
    private final Visitor visitor;
    private final Counter counter;
    private final List<Guest> guests = new ArrayList<>();
    private final Deque<Guest> served = new ArrayDeque<>();
    private final Map<String, Integer> screens = new TreeMap<>();
    private boolean cardLies;
    private int shown;
    private int idle;

    Sessions(KioskStage stage, Phone phone, RandomGenerator dice)
            throws IOException, TimeoutException {
        this.stage = stage;
        this.dice = dice;
        visitor = new Visitor(stage, phone, dice);
        counter = Counter.open(stage);
    }

    /// What was found, and where people were.
    ///
    /// @param control whether the search found the person who stood there at the time, and in what
    ///   was heard at the cables what stands there in clear
    /// @param found values of people who had gone, in the machine or on the wire
    record Outcome(
            int sessions, Map<String, Integer> screens, boolean control, List<String> found) {}

    /// @param longest no new visitor comes after that
    Outcome play(int count, Duration longest) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        int sessions = 0;
        while (sessions < count && System.nanoTime() < end) {
            if (!served.isEmpty() && dice.nextInt(RATING) == 0) {
                visit(served.removeFirst(), Errand.RATE);
            } else {
                visit(next(), Errand.drawn(dice.nextInt(100)));
            }
            sessions++;
            if (sessions % SAID == 0) {
                System.out.println(sessions + " sessions");
            }
        }
        boolean control = isFoundWhileThere() && isWireHeard();
        var search = new DiskSearch();
        for (int i = 0; i < guests.size(); i++) {
            guests.get(i).seek(search, i);
        }
        var found = search.in(stage.heap("afterwards"), stage.machine(), stage.wire());
        return new Outcome(sessions, Map.copyOf(screens), control, found);
    }

    private Guest next() {
        if (!guests.isEmpty() && dice.nextInt(RETURNING) == 0) {
            return guests.get(dice.nextInt(guests.size()));
        }
        var guest = Guest.invented(dice);
        guests.add(guest);
        return guest;
    }

    /// The search must find somebody who has not gone yet: else it could not find anybody.
    private boolean isFoundWhileThere() throws Exception {
        var guest = Guest.invented(dice);
        come(guest.card());
        var search = new DiskSearch();
        guest.seek(search, 0);
        boolean found = !search.in(stage.heap("during")).isEmpty();
        guests.add(guest);
        leave();
        return found;
    }

    /// A TLS client offers its protocol before anything is sealed: on both wires that must be
    /// found.
    private boolean isWireHeard() {
        var offer = "http/1.1".getBytes(StandardCharsets.US_ASCII);
        var heard = new DiskSearch().exactly("offer", offer).in(stage.wire());
        return Stream.of("hall-", "province-")
                .allMatch(cable -> heard.stream().anyMatch(found -> found.contains(cable)));
    }

    private void visit(Guest guest, Errand errand) throws Exception {
        boolean byCard = errand == Errand.RATE || dice.nextInt(8) > 0;
        if (byCard) {
            come(guest.card());
            visitor.begins(errand);
        } else {
            touchOn(Layout.PRIMARY);
        }
        acts(guest, errand);
        leave();
        counter.serves();
        var seen =
                stage.kiosk().events("screen.shown").stream()
                        .skip(shown)
                        .map(line -> line.field("name"))
                        .toList();
        shown += seen.size();
        if (byCard && seen.contains("Printing")) {
            served.add(guest);
        }
        seen.forEach(name -> screens.merge(name, 1, Integer::sum));
        idle = seen.isEmpty() ? idle + 1 : 0;
        if (idle == TRIES) {
            throw new IOException("nothing happens at the kiosk any more");
        }
    }

    /// Some mean to come to the end of what they came for.
    private void acts(Guest guest, Errand errand) throws Exception {
        boolean means = errand == Errand.RATE || dice.nextInt(3) == 0;
        int acts = LEAST_ACTS + dice.nextInt(MORE_ACTS);
        visitor.goesOn(
                guest,
                means && errand == Errand.APPLY ? OF_A_FORM : acts,
                means ? NEARLY_ALWAYS : MOSTLY);
    }

    /// Touches, and gives the kiosk time to go on.
    private void touchOn(Area area) throws Exception {
        int mark = stage.kiosk().mark();
        stage.glass().touch(area.centre().getX(), area.centre().getY());
        var _ = isShown(mark, Map.of(), SOON);
    }

    /// Where a touch of the visit before came late and the card was not seen, the card is laid
    /// again.
    private void come(IdentityCard card) throws Exception {
        if (!greets(card)) {
            leave();
            if (!greets(card)) {
                throw new TimeoutException("the kiosk greets nobody; it shows " + lastScreen());
            }
        }
        if (dice.nextBoolean()) {
            takeCard();
        }
    }

    private boolean greets(IdentityCard card) throws Exception {
        int mark = stage.kiosk().mark();
        stage.ends().reader().lay(card);
        cardLies = true;
        return isShown(mark, Map.of("name", "Home"), PATIENCE);
    }

    /// Until the reader has noticed: no hand is quicker than it looks.
    private void takeCard() throws Exception {
        if (cardLies) {
            int mark = stage.kiosk().mark();
            stage.ends().reader().lift();
            cardLies = false;
            stage.kiosk().await(mark, "card.removed", Map.of(), PATIENCE);
        }
    }

    /// By 退出 and its question; who forgot the card is reminded of it.
    private void leave() throws Exception {
        takeCard();
        for (int attempt = 0; attempt < TRIES && !isAtAttract(); attempt++) {
            if (ONLY_BACK.contains(lastScreen())) {
                touchOn(Layout.footer(FooterKey.BACK));
            }
            touchOn(Layout.footer(FooterKey.EXIT));
            if (lastScreen().equals("ExitQuestion")) {
                touchOn(Layout.SECONDARY);
            }
        }
        if (!isAtAttract()) {
            stage.kiosk()
                    .await(
                            stage.kiosk().mark(),
                            "screen.shown",
                            Map.of("name", ATTRACT),
                            Duration.ofMinutes(5));
        }
    }

    private boolean isAtAttract() {
        return lastScreen().equals(ATTRACT);
    }

    private String lastScreen() {
        var names = stage.kiosk().events("screen.shown");
        return names.isEmpty() ? "" : names.getLast().field("name");
    }

    private boolean isShown(int mark, Map<String, String> fields, Duration limit)
            throws InterruptedException {
        try {
            LogLine _ = stage.kiosk().await(mark, "screen.shown", fields, limit);
            return true;
        } catch (TimeoutException notThere) {
            return false;
        }
    }

    static Path folder(Path root) {
        return root.resolve("target").resolve("sessions");
    }
}
