package cn.yimen.hall.watch;

import java.util.OptionalDouble;

/// So many of so many. Of fewer than [#FIRM] a percentage says little, and the fraction is shown
/// with it.
public record Share(int count, int of) {

    public static final int FIRM = 20;
    private static final double HUNDRED = 100;

    public Share {
        if (count < 0 || of < count) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /// Empty where there is nothing of which it could be a share.
    public OptionalDouble percent() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(HUNDRED * count / of);
    }

    public boolean isFirm() {
        return of >= FIRM;
    }
}
