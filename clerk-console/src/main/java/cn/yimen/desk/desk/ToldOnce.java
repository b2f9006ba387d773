package cn.yimen.desk.desk;

import cn.yimen.hall.domain.TicketNumber;
import java.util.List;

/// 一次告知: all that is missing, on one paper, so that nobody comes a third time. Without the person.
public record ToldOnce(
        String hall, String window, TicketNumber number, List<Row> rows, String phone) {

    public ToldOnce {
        rows = List.copyOf(rows);
    }

    /// @param deferDays 容缺: accepted now, to be handed in within so many working days; 0 where it
    ///   must come first
    public record Row(String item, String material, String note, int deferDays) {}
}
