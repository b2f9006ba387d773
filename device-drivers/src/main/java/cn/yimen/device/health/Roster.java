package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.caller.CallerKeys;
import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.keypad.AccessKeypad;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The devices of a list, started and looked after until closed.
final class Roster implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final List<Post> posts;

    /// A listed device with the one who looks after it.
    record Post(DeviceEntry entry, Attended device) {

        ReadinessReport.Line line() {
            return new ReadinessReport.Line(entry.name(), entry.kind(), device.status());
        }
    }

    private Roster(List<Post> posts) {
        this.posts = posts;
    }

    static Roster start(DeviceList list, Words words, InstantSource clock) {
        return new Roster(
                list.devices().stream()
                        .map(entry -> new Post(entry, attended(entry, words, clock)))
                        .toList());
    }

    private static Attended attended(DeviceEntry entry, Words words, InstantSource clock) {
        return switch (entry.kind()) {
            case PRINTER -> new AttendedPrinter(Fitting.printer(entry), words.language(), clock);
            case SCANNER -> new AttendedScanner(Fitting.scanner(entry), clock);
            case UPS -> new AttendedUps(Fitting.ups(entry), clock);
            case BOARD -> new AttendedBoard(Fitting.board(entry), clock);
            case CARD_READER -> new AttendedReader(Fitting.reader(entry, clock), clock);
            case PANEL -> new AttendedPanels(Fitting.panels(entry), words, clock);
            case PAD -> new AttendedPad(Fitting.line(entry), clock);
            case KEYPAD -> new AttendedKeys(AccessKeypad.LINE, Fitting.line(entry), clock);
            case CALLER -> new AttendedKeys(CallerKeys.LINE, Fitting.line(entry), clock);
            case A4 -> new AttendedA4(Fitting.a4(entry), words, clock);
            case CAMERA -> new AttendedCamera(Fitting.camera(entry), clock);
        };
    }

    List<Post> posts() {
        return posts;
    }

    /// How all are; waits first until each has said something, `atMost` long.
    ReadinessReport report(Duration atMost, InstantSource clock) {
        long end = System.nanoTime() + atMost.toNanos();
        while (isSomebodyStarting() && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return new ReadinessReport(clock.instant(), posts.stream().map(Post::line).toList());
    }

    /// Waits until something is otherwise than in this report, or the thread is interrupted.
    ReadinessReport changed(ReadinessReport shown, InstantSource clock) {
        var now = report(Duration.ZERO, clock);
        while (now.sameFacts(shown) && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            now = report(Duration.ZERO, clock);
        }
        return now;
    }

    private boolean isSomebodyStarting() {
        return posts.stream()
                .map(post -> post.device().status())
                .map(DeviceStatus::readiness)
                .anyMatch(Readiness.STARTING::equals);
    }

    @Override
    public void close() {
        posts.forEach(post -> post.device().close());
    }
}
