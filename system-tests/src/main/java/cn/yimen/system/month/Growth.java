package cn.yimen.system.month;

import java.util.List;

/// A straight line through the size of the files, evening by evening.
///
/// @param perDay bytes
/// @param atFirst bytes before the first day, by the line
/// @param worst the largest distance of an evening from the line, as a share of the last size
record Growth(double perDay, double atFirst, double worst) {

    /// @param sizes of day 1, 2, 3 …, two at least
    static Growth of(List<Long> sizes) {
        int count = sizes.size();
        double days = 0;
        double bytes = 0;
        double squares = 0;
        double products = 0;
        for (int day = 1; day <= count; day++) {
            days += day;
            bytes += sizes.get(day - 1);
            squares += (double) day * day;
            products += (double) day * sizes.get(day - 1);
        }
        double slope = (count * products - days * bytes) / (count * squares - days * days);
        double start = (bytes - slope * days) / count;
        double worst = 0;
        for (int day = 1; day <= count; day++) {
            worst = Math.max(worst, Math.abs(start + slope * day - sizes.get(day - 1)));
        }
        return new Growth(slope, start, worst / sizes.getLast());
    }

    /// From the first day on.
    long daysUntil(long capacity) {
        return (long) ((capacity - atFirst) / perDay);
    }
}
