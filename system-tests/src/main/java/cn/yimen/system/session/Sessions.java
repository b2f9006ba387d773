package cn.yimen.system.session;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.journal.proof.DiskSearch;
import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.process.LogLine;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/// People come one after the other, by card or by telephone number, touch what they like, and go.
final class Sessions {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofMillis(400);
    private static final int TRIES = 6;
    private static final int LEAST_TOUCHES = 3;
    private static final int MORE_TOUCHES = 6;
    private static final int ROWS = 4;
    private static final Set<String> ONLY_BACK =
            Set.of("HelpCalled", "ChoosingManner", "ReadingCard");
    private static final String ATTRACT = "Attract";

    private final KioskAlone kiosk;
    private final RandomGenerator dice;
    private final List<Guest> guests = new ArrayList<>();
    private final Map<String, Integer> screens = new TreeMap<>();
    private boolean cardLies;
    private int shown;
    private int idle;

    Sessions(KioskAlone kiosk, RandomGenerator dice) {
        this.kiosk = kiosk;
        this.dice = dice;
    }

    /// What was found, and where people were.
    ///
    /// @param control whether the search found the person who stood there at the time
    /// @param found values of people who had gone
    record Outcome(
            int sessions, Map<String, Integer> screens, boolean control, List<String> found) {}

    /// @param longest no new visitor comes after that
    Outcome play(int count, Duration longest) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        for (int session = 0; session < count && System.nanoTime() < end; session++) {
            visit(Guest.invented(dice));
        }
        boolean control = isFoundWhileThere();
        var search = new DiskSearch();
        for (int i = 0; i < guests.size(); i++) {
            guests.get(i).seek(search, i);
        }
        var found = search.in(kiosk.heap("afterwards"), kiosk.machine());
        return new Outcome(guests.size(), Map.copyOf(screens), control, found);
    }

    /// The search must find somebody who has not gone yet: else it could not find anybody.
    private boolean isFoundWhileThere() throws Exception {
        var guest = Guest.invented(dice);
        come(guest.card());
        var search = new DiskSearch();
        guest.seek(search, 0);
        boolean found = !search.in(kiosk.heap("during")).isEmpty();
        guests.add(guest);
        leave();
        return found;
    }

    private void visit(Guest guest) throws Exception {
        guests.add(guest);
        int mark = kiosk.kiosk().mark();
        if (dice.nextInt(4) > 0) {
            come(guest.card());
        } else {
            call(guest.phone());
        }
        if (dice.nextInt(3) == 0) {
            takeNumber();
        }
        int touches = LEAST_TOUCHES + dice.nextInt(MORE_TOUCHES);
        for (int touch = 0; touch < touches; touch++) {
            poke();
        }
        leave();
        var seen =
                kiosk.kiosk().events("screen.shown").stream()
                        .skip(shown)
                        .map(line -> line.field("name"))
                        .toList();
        shown += seen.size();
        seen.forEach(name -> screens.merge(name, 1, Integer::sum));
        idle = kiosk.kiosk().mark() == mark ? idle + 1 : 0;
        if (idle == TRIES) {
            throw new IOException("nothing happens at the kiosk any more");
        }
    }

    /// Some item of those that are offered, as far as it can be taken here.
    private void takeNumber() throws Exception {
        touchOn(Layout.TAKE_NUMBER);
        touchOn(Layout.row(dice.nextInt(ROWS)));
        touchOn(Layout.PRIMARY);
        if (lastScreen().equals("Printing")) {
            var _ = isShown(kiosk.kiosk().mark(), "TicketReady");
        }
    }

    /// Touches, and gives the kiosk time to go on.
    private void touchOn(Area area) throws Exception {
        int mark = kiosk.kiosk().mark();
        touch(area);
        waitForAnything(mark);
    }

    private void come(IdentityCard card) throws Exception {
        int mark = kiosk.kiosk().mark();
        kiosk.ends().reader().lay(card);
        cardLies = true;
        kiosk.kiosk().await(mark, "screen.shown", Map.of("name", "Home"), PATIENCE);
        if (dice.nextBoolean()) {
            takeCard();
        }
    }

    /// Until the reader has noticed: no hand is quicker than it looks.
    private void takeCard() throws Exception {
        if (cardLies) {
            int mark = kiosk.kiosk().mark();
            kiosk.ends().reader().lift();
            cardLies = false;
            kiosk.kiosk().await(mark, "card.removed", Map.of(), PATIENCE);
        }
    }

    /// Without a card: the number of a telephone.
    private void call(String phone) throws Exception {
        int mark = kiosk.kiosk().mark();
        touch(Layout.PRIMARY);
        if (!isShown(mark, "PhoneEntry")) {
            return;
        }
        for (int place = 0; place < phone.length(); place++) {
            touch(Layout.phoneDigit(phone.charAt(place) - '0'));
        }
        touch(Layout.PRIMARY);
    }

    /// Anywhere between the lintel and the lower edge.
    private void poke() throws IOException, InterruptedException {
        double y = Layout.HEADER.bottom() + dice.nextDouble() * (Layout.HEIGHT - 160);
        kiosk.glass().touch(dice.nextDouble() * Layout.WIDTH, Math.min(y, Layout.HEIGHT - 4));
    }

    private void touch(Area area) throws IOException, InterruptedException {
        kiosk.glass().touch(area.centre().getX(), area.centre().getY());
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
            kiosk.kiosk()
                    .await(
                            kiosk.kiosk().mark(),
                            "screen.shown",
                            Map.of("name", ATTRACT),
                            Duration.ofMinutes(5));
        }
    }

    private boolean isAtAttract() {
        return lastScreen().equals(ATTRACT);
    }

    private String lastScreen() {
        var shown = kiosk.kiosk().events("screen.shown");
        return shown.isEmpty() ? "" : shown.getLast().field("name");
    }

    private boolean isShown(int mark, String name) throws InterruptedException {
        return isShown(mark, Map.of("name", name));
    }

    private void waitForAnything(int mark) throws InterruptedException {
        var _ = isShown(mark, Map.of());
    }

    private boolean isShown(int mark, Map<String, String> fields) throws InterruptedException {
        try {
            LogLine _ = kiosk.kiosk().await(mark, "screen.shown", fields, SOON);
            return true;
        } catch (TimeoutException notThere) {
            return false;
        }
    }

    static Path folder(Path root) {
        return root.resolve("target").resolve("sessions");
    }
}
