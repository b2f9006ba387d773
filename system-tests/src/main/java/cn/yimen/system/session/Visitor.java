package cn.yimen.system.session;

import cn.yimen.kiosk.screen.FooterKey;
import cn.yimen.kiosk.screen.Layout;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Phone;
import cn.yimen.system.touch.Spot;
import cn.yimen.ui.control.Area;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Somebody at the kiosk who mostly touches what leads on, and sometimes anything; types his
/// telephone number where digits are asked for, signs, and pays by telephone. Used by one thread.
final class Visitor {

    private static final Duration SOON = Duration.ofMillis(250);
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

    Visitor(KioskStage stage, Phone phone, RandomGenerator dice) {
        this.stage = stage;
        this.phone = phone;
        this.dice = dice;
    }

    /// On the first page of a visit.
    void begins(Errand errand) throws IOException, InterruptedException {
        var seen = stage.fingers().look();
        var key =
                seen.stream()
                        .filter(spot -> spot.isKey() && spot.words().startsWith(errand.key()))
                        .findFirst();
        if (key.isPresent()) {
            touch(key.get(), seen);
        }
    }

    /// One thing after the other.
    void goesOn(Guest guest, int acts) throws IOException, InterruptedException {
        for (int act = 0; act < acts && !screen().equals("Attract"); act++) {
            acts(guest);
        }
    }

    private void acts(Guest guest) throws IOException, InterruptedException {
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
        choice(offered).ifPresent(spot -> touchQuietly(spot, seen));
    }

    private void touchQuietly(Spot spot, List<Spot> seen) {
        try {
            touch(spot, seen);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private java.util.Optional<Spot> choice(List<Spot> offered) {
        var main = offered.stream().filter(spot -> spot.kind() == Spot.Kind.MAIN).findFirst();
        if (main.isPresent() && dice.nextInt(10) < 6) {
            return main;
        }
        boolean anything = dice.nextInt(12) == 0;
        var all = offered.stream().filter(spot -> anything || !isChrome(spot)).toList();
        return all.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(all.get(dice.nextInt(all.size())));
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
