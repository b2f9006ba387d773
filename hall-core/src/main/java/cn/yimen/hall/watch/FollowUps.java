package cn.yimen.hall.watch;

import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.domain.TicketId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Bad ratings as they stand today.
public record FollowUps(Calendar calendar, int workdays, LocalDate today) {

    /// @param visits what the journal knows of each
    public FollowUp.Sheet sheet(List<FollowUp> all, Function<TicketId, FollowUp.Visit> visits) {
        var open =
                all.stream()
                        .filter(each -> !each.isFinished())
                        .map(each -> view(each, visits))
                        .sorted(
                                Comparator.comparingInt(FollowUp.View::workdaysLeft)
                                        .thenComparing(view -> view.followUp().ratedAt()));
        var finished =
                all.stream()
                        .filter(FollowUp::isFinished)
                        .sorted(Comparator.comparing(FollowUp::ratedAt).reversed())
                        .map(each -> view(each, visits));
        return new FollowUp.Sheet(Stream.concat(open, finished).toList());
    }

    private FollowUp.View view(FollowUp each, Function<TicketId, FollowUp.Visit> visits) {
        var due = after(each.day(), workdays);
        return new FollowUp.View(each, due, left(due), visits.apply(each.ticket()));
    }

    /// So many working days later.
    public LocalDate after(LocalDate day, int count) {
        var at = day;
        for (int left = count; left > 0 && at.isBefore(day.plusYears(1)); ) {
            at = at.plusDays(1);
            if (calendar.isWorkday(at)) {
                left--;
            }
        }
        return at;
    }

    /// Working days from today to the last one, that one included; negative when it is over.
    public int left(LocalDate due) {
        int days = 0;
        for (var at = today; at.isBefore(due); at = at.plusDays(1)) {
            days += calendar.isWorkday(at.plusDays(1)) ? 1 : 0;
        }
        for (var at = due; at.isBefore(today); at = at.plusDays(1)) {
            days -= calendar.isWorkday(at.plusDays(1)) ? 1 : 0;
        }
        return days;
    }
}
