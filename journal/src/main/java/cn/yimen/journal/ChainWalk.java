package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.util.Optional;

/// Goes along a hash chain, row by row, and stops where one is missing or was changed. Needs
/// nothing but the rows.
public final class ChainWalk {

    private Head last;

    private ChainWalk(Head from) {
        last = from;
    }

    /// From before the first entry of a hall's journal.
    public static ChainWalk ofAll(HallId hall, String epoch) {
        return new ChainWalk(new Head(epoch, 0, Chain.genesis(hall, epoch)));
    }

    /// From an entry whose hash is known.
    public static ChainWalk after(Head head) {
        return new ChainWalk(head);
    }

    /// One step.
    ///
    /// @return what is wrong with the row; empty where it is the next
    public Optional<Verification.Broken> step(Row row) {
        long next = last.seq() + 1;
        if (row.seq() != next) {
            return Optional.of(new Verification.Broken(next, "missing"));
        }
        if (!Chain.holds(last.hash(), row)) {
            return Optional.of(new Verification.Broken(next, "changed"));
        }
        last = new Head(last.epoch(), row.seq(), row.hash());
        return Optional.empty();
    }

    /// The last row that holds; where nothing was walked, where it began.
    public Head head() {
        return last;
    }
}
