package cn.yimen.system.model;

import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// Numbers for kiosks that may lose the server.
record Leasing(Books books) {

    private static final int BLOCKS = 2;
    private static final int DAYS = 7;

    Verdict lease(LeaseNumbers c, DeviceId from) {
        var line = books.config.line(c.line());
        if (line.isEmpty()) {
            return Verdict.refused(Refusal.UNKNOWN_LINE);
        }
        var kiosk = books.config.kiosk(from);
        if (kiosk.isEmpty() || line.get().offlineFrom() == 0 || !isSoon(c.day())) {
            return Verdict.refused(Refusal.NO_LEASE);
        }
        return blocks(kiosk.get(), c) < BLOCKS
                ? grant(kiosk.get(), line.get(), c.day())
                : Verdict.refused(Refusal.NO_LEASE);
    }

    private boolean isSoon(LocalDate day) {
        return !day.isBefore(books.day) && !day.isAfter(books.day.plusDays(DAYS));
    }

    private long blocks(Kiosk kiosk, LeaseNumbers c) {
        return books.leases.stream()
                .filter(l -> l.kiosk().equals(kiosk.id()))
                .filter(l -> l.line().equals(c.line()) && l.day().equals(c.day()))
                .filter(this::hasOneLeft)
                .count();
    }

    private boolean hasOneLeft(Books.Lease lease) {
        var prefix = books.config.line(lease.line()).orElseThrow().prefix();
        long used =
                books.slips.values().stream()
                        .map(slip -> slip.number)
                        .filter(number -> number.prefix().equals(prefix))
                        .filter(n -> lease.from() <= n.ordinal() && n.ordinal() <= lease.to())
                        .count();
        return !lease.day().equals(books.day) || used <= lease.to() - lease.from();
    }

    private Verdict grant(Kiosk kiosk, Line line, LocalDate day) {
        int from = line.offlineFrom();
        for (var lease : books.leases) {
            if (lease.line().equals(line.id()) && lease.day().equals(day)) {
                from = Math.max(from, lease.to() + 1);
            }
        }
        if (day.equals(books.day)) {
            from = Math.max(from, books.lastGiven.getOrDefault(line.id(), 0) + 1);
        }
        int to = from + kiosk.leaseSize() - 1;
        books.leases.add(new Books.Lease(kiosk.id(), line.id(), day, from, to));
        return Verdict.done(told(new Books.Lease(kiosk.id(), line.id(), day, from, to)));
    }

    static String told(Books.Lease lease) {
        return "%s leased %s on %s: %d–%d"
                .formatted(lease.kiosk(), lease.line(), lease.day(), lease.from(), lease.to());
    }

    /// Whether the kiosk was lent this number of today.
    Optional<Books.Lease> of(DeviceId kiosk, Line line, int ordinal) {
        return books.leases.stream()
                .filter(l -> l.kiosk().equals(kiosk) && l.line().equals(line.id()))
                .filter(l -> l.day().equals(books.day))
                .filter(l -> l.from() <= ordinal && ordinal <= l.to())
                .findFirst();
    }
}
