package cn.yimen.hall.watch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// When a hall's managers are warned, and who.
///
/// @param thresholds of every kind
/// @param receivers of every level
/// @param marginPercent how far below a threshold a value must fall before its alarm ends
/// @param followUpWorkdays for the 整改 of a bad rating
/// @param noWindow when a line without an open window alarms; empty: as usual
public record WatchRule(
        Map<AlarmKind, Threshold> thresholds,
        Map<Level, List<Receiver>> receivers,
        int marginPercent,
        int followUpWorkdays,
        Optional<Unserved> noWindow) {

    private static final int HUNDRED = 100;
    private static final int MARGIN_PERCENT = 10;
    private static final int FOLLOW_UP_WORKDAYS = 5;

    public WatchRule {
        // Ordered, so that the same rule is the same text on the wire, always.
        thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
        receivers = Collections.unmodifiableSortedMap(new TreeMap<>(receivers));
    }

    /// What holds in a hall that says nothing.
    public static WatchRule usual() {
        var thresholds = new TreeMap<AlarmKind, Threshold>();
        for (var kind : AlarmKind.values()) {
            thresholds.put(kind, usual(kind));
        }
        var receivers = new TreeMap<Level, List<Receiver>>();
        for (var level : Level.values()) {
            receivers.put(level, usual(level));
        }
        return new WatchRule(
                thresholds, receivers, MARGIN_PERCENT, FOLLOW_UP_WORKDAYS, Optional.empty());
    }

    public static Threshold usual(AlarmKind kind) {
        return switch (kind) {
            case WAIT -> new Threshold(20, 30, 45, 10, 0);
            case OVERDUE_SHARE -> new Threshold(10, 20, 40, 15, 5);
            case SATURATION -> new Threshold(6, 8, 12, 15, 0);
            case HALL_SATURATION -> new Threshold(80, 90, 100, 30, 0);
            case OVERDUE_SERVICE_SHARE -> new Threshold(10, 20, 30, 30, Share.FIRM);
            case OVERDUE_SERVICES -> new Threshold(5, 10, 20, 30, 0);
            case ABANDONED_SHARE -> new Threshold(10, 15, 25, 30, Share.FIRM);
            case BAD_RATINGS -> new Threshold(1, 3, 6, 60, 0);
            case LONG_WORK -> new Threshold(105, 135, 180, 15, 0);
            case HELP_WAITS -> new Threshold(60, 120, 300, 5, 0);
            case MACHINE_LOST,
                    MACHINE_OUT,
                    PAPER_LOW,
                    PART_FAULTY,
                    CLOCK_OFF,
                    RECORDS_PILE_UP,
                    CERTIFICATE_ENDS,
                    DISK_FILLS,
                    TAMPER ->
                    ofMachine(kind);
        };
    }

    private static Threshold ofMachine(AlarmKind kind) {
        return switch (kind) {
            case MACHINE_LOST -> new Threshold(35, 120, 600, 30, 0);
            case MACHINE_OUT -> new Threshold(1, 10, 30, 30, 0);
            case PAPER_LOW -> new Threshold(50, 80, 100, 30, 0);
            case PART_FAULTY -> new Threshold(1, 10, 60, 30, 0);
            case CLOCK_OFF -> new Threshold(5, 30, 120, 60, 0);
            case RECORDS_PILE_UP -> new Threshold(30, 120, 720, 60, 0);
            case CERTIFICATE_ENDS -> new Threshold(10, 20, 27, 720, 0);
            case DISK_FILLS -> new Threshold(85, 92, 97, 60, 0);
            case TAMPER -> new Threshold(1, 5, 10, 30, 0);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    public static List<Receiver> usual(Level level) {
        return switch (level) {
            case YELLOW -> List.of(Receiver.LINE_LEADER);
            case ORANGE -> List.of(Receiver.LINE_LEADER, Receiver.MANAGER_ON_DUTY);
            case RED ->
                    List.of(Receiver.LINE_LEADER, Receiver.MANAGER_ON_DUTY, Receiver.HALL_DIRECTOR);
        };
    }

    public Threshold of(AlarmKind kind) {
        return Optional.ofNullable(thresholds.get(kind)).orElseGet(() -> usual(kind));
    }

    public List<Receiver> receivers(Level level) {
        return Optional.ofNullable(receivers.get(level)).orElseGet(() -> usual(level));
    }

    Unserved unserved() {
        return noWindow.orElseGet(Unserved::usual);
    }

    double ease() {
        return 1 - (double) marginPercent / HUNDRED;
    }
}
