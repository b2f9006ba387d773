package cn.yimen.uplink.reconcile;

import java.time.Instant;
import java.time.LocalDate;

/// How a day came out, for logs and technicians.
///
/// @param confirmed records that the platform had said it has
/// @param missing of these, how many it does not have: they go up again
/// @param surplus what the platform has of this machine that this machine does not know: a person
///   must look, for another machine may be using its name
public record DayBalance(LocalDate day, Instant at, long confirmed, long missing, long surplus) {

    public boolean isBalanced() {
        return missing == 0 && surplus == 0;
    }
}
