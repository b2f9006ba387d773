package cn.yimen.desk.desk;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketNumber;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// 一次告知: all that is missing, on one paper, so that nobody comes a third time. Without the person.
///
/// @param clerk who told them
/// @param at the hall's time of day
/// @param english whether it says the same in English under the Chinese
public record ToldOnce(
        Office office,
        ClerkId clerk,
        TicketNumber number,
        LocalDateTime at,
        boolean english,
        List<Row> rows) {

    public ToldOnce {
        rows = List.copyOf(rows);
    }

    /// Where to come back to, and whom to ask.
    public record Office(String hall, String place, String window, String phone) {}

    /// @param later 容缺: accepted now, to be handed in; empty where it must come first
    public record Row(String item, String material, String note, Optional<Term> later) {}

    /// @param workdays within how many working days
    /// @param until the last of them; empty where the hall's calendar knows none
    public record Term(int workdays, Optional<LocalDate> until) {}
}
