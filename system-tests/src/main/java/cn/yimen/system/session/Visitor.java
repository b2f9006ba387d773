package cn.yimen.system.session;

import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Phone;
import cn.yimen.system.touch.Spot;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Somebody at the kiosk who mostly touches what leads on, and sometimes anything; types his
/// telephone number where digits are asked for, signs, and pays by telephone. Used by one thread.
final class Visitor {

    private static final Duration SOON = Duration.ofMillis(250);
    private static final Duration OFFERED = Duration.ofSeconds(2);
    private static final Duration BUSY = Duration.ofSeconds(8);
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final int DIGITS = 10;

    /// The machine does something and says so; every other screen waits for a hand.
    private static final Set<String> AT_WORK =
            Set.of("Asking", "Asked", "Reserving", "Printing", "BeingKept", "AskingNumber");

    private static final List<Area> CHROME =
            Arrays.stream(FooterKey.values()).map(Layout::footer).toList();

    private final KioskStage stage;
    private final Phone phone;
    private final RandomGenerator dice;
    private List<Spot> led = List.of();

    Visitor(KioskStage stage, Phone phone, RandomGenerator dice) {
        this.stage = stage;
        this.phone = phone;
        this.dice = dice;
    }

    /// On the first page of a visit: what needs to know who is there is offered a moment later.
    void begins(Errand errand) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + OFFERED.toNanos();
        var seen = stage.fingers().look();
        var key = offered(errand, seen);
        while (key.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            seen = stage.fingers().look();
            key = offered(errand, seen);
        }
        if (key.isPresent()) {
            touch(key.get(), seen);
        }
    }

    private static Optional<Spot> offered(Errand errand, List<Spot> seen) {
        return seen.stream()
                .filter(spot -> spot.isKey() && spot.words().startsWith(errand.key()))
                .findFirst();
    }

    /// One thing after the other.
    ///
    /// @param leading of ten times, how often what leads on is touched, unless it led nowhere
    void goesOn(Guest guest, int acts, int leading) throws IOException, InterruptedException {
        for (int act = 0; act < acts && !screen().equals("Attract"); act++) {
            acts(guest, leading);
        }
    }

    private void acts(Guest guest, int leading) throws IOException, InterruptedException {
        var seen = stage.fingers().look();
        var keys = seen.stream().filter(Spot::isKey).filter(spot -> !spot.words().contains("正在"));
        var offered = keys.toList();
        var pad = seen.stream().filter(spot -> spot.kind() == Spot.Kind.PAD).findFirst();
        if (pad.isPresent() && dice.nextBoolean()) {
            stage.fingers().draw(pad.get());
        } else if (screen().equals("Order") && dice.nextInt(4) > 0 && phone.pays()) {
            waitFor(seen, BUSY);
        } else if (hasDigits(offered) && dice.nextInt(4) > 0) {
            types(guest.phone(), offered);
        }
        boolean ledNowhere = seen.equals(led);
        var choice = choice(offered, ledNowhere ? 0 : leading);
        led = choice.filter(spot -> spot.kind() == Spot.Kind.MAIN).isPresent() ? seen : List.of();
        choice.ifPresent(spot -> touchQuietly(spot, seen));
    }

    private void touchQuietly(Spot spot, List<Spot> seen) {
        try {
            touch(spot, seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Spot> choice(List<Spot> offered, int leading) {
        var main = offered.stream().filter(spot -> spot.kind() == Spot.Kind.MAIN).findFirst();
        if (main.isPresent() && dice.nextInt(10) < leading) {
            return main;
        }
        boolean anything = dice.nextInt(12) == 0;
        var all = offered.stream().filter(spot -> anything || !isChrome(spot)).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(dice.nextInt(all.size())));
    }

    private static boolean isChrome(Spot spot) {
        return CHROME.stream()
                .anyMatch(area ->
                        Math.abs(area.centre().getX() - spot.x() - spot.width() / 2.0) < 4
                                && Math.abs(area.centre().getY() - spot.y() - spot.height() / 2.0)
                                        < 4);
    }

    private static boolean hasDigits(List<Spot> keys) {
        return keys.stream().filter(Visitor::isDigit).count() >= DIGITS;
    }

    private static boolean isDigit(Spot key) {
        return key.words().length() == 1 && Character.isDigit(key.words().charAt(0));
    }

    private void types(String digits, List<Spot> keys) throws IOException, InterruptedException {
        stage.fingers()
                .type(
                        digits.chars()
                                .mapToObj(Character::toString)
                                .flatMap(digit ->
                                        keys.stream()
                                                .filter(key -> key.words().equals(digit))
                                                .limit(1))
                                .toList());
    }

    /// And waits as a person would, until the panel has answered and works no more.
    private void touch(Spot spot, List<Spot> before) throws IOException, InterruptedException {
        stage.fingers().touch(spot);
        waitFor(before, SOON);
        long deadline = System.nanoTime() + BUSY.toNanos();
        while (AT_WORK.contains(screen()) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private void waitFor(List<Spot> before, Duration limit)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (stage.fingers().look().equals(before) && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    private String screen() {
        var shown = stage.kiosk().events("screen.shown");
        return shown.isEmpty() ? "" : shown.getLast().field("name");
    }
}
