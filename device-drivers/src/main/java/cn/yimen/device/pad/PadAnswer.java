package cn.yimen.device.pad;

/// What became of asking a citizen. Rating is voluntary: nobody pressing is an answer too, and is
/// never turned into a level.
public sealed interface PadAnswer {

    /// @param level 5 非常满意, 4 满意, 3 基本满意, 2 不满意, 1 非常不满意
    record Rated(int level) implements PadAnswer {
        public Rated {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    record NobodyPressed() implements PadAnswer {}
}
