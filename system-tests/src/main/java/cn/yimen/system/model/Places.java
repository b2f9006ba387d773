package cn.yimen.system.model;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.Where;
import java.util.Comparator;
import java.util.List;

/// Where somebody takes a place in a line, among those who wait and those whose paper is on the
/// way. A place is a number: that of the event which gave it, or one between two others.
record Places(Books books) {

    void take(Slip slip, LineId line, Where where) {
        switch (where) {
            case FRONT -> behind(slip, line, 0);
            case BACK -> slip.place = atTheEnd(without(slip, line));
            case BY_TIME -> byTime(slip, line);
        }
    }

    /// Right behind so many of those who wait.
    void behind(Slip slip, LineId line, int people) {
        var row = without(slip, line);
        var waiting = row.stream().filter(other -> other.stage == Stage.WAITING).toList();
        if (people == 0 && !row.isEmpty()) {
            slip.place = row.getFirst().place - 1;
        } else if (people >= waiting.size()) {
            slip.place = atTheEnd(row);
        } else {
            slip.place = rightBehind(row.indexOf(waiting.get(people - 1)), row);
        }
    }

    private double rightBehind(int index, List<Slip> row) {
        return index + 1 == row.size()
                ? atTheEnd(row)
                : (row.get(index).place + row.get(index + 1).place) / 2;
    }

    private double atTheEnd(List<Slip> row) {
        double next = books.told + 1;
        return row.isEmpty() ? next : Math.max(next, row.getLast().place + 1);
    }

    /// Right behind the last who began to wait no later. Bookings are no measure: they count from
    /// their slots.
    void byTime(Slip slip, LineId line) {
        var row = without(slip, line);
        int last = -1;
        for (int i = 0; i < row.size(); i++) {
            last = isMeasure(row.get(i), slip) ? i : last;
        }
        if (last < 0) {
            behind(slip, line, 0);
        } else {
            slip.place = rightBehind(last, row);
        }
    }

    private static boolean isMeasure(Slip other, Slip slip) {
        return other.booking.isEmpty() && !other.since.isAfter(slip.since);
    }

    /// Whether those round somebody are those by whose time they would be placed there.
    boolean standsByTime(Slip slip, List<Slip> row) {
        int at = row.indexOf(slip);
        boolean isBehindNone = at == 0 || isMeasure(row.get(at - 1), slip);
        return isBehindNone && row.stream().skip(at + 1).noneMatch(other -> isMeasure(other, slip));
    }

    private List<Slip> without(Slip slip, LineId line) {
        return row(line).stream().filter(other -> other != slip).toList();
    }

    List<Slip> row(LineId line) {
        return books.slips.values().stream()
                .filter(slip -> slip.line.equals(line))
                .filter(slip -> slip.stage == Stage.WAITING || slip.stage == Stage.RESERVED)
                .sorted(Comparator.comparingDouble(slip -> slip.place))
                .toList();
    }
}
