package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.Visited;

/// Something that a citizen leaves is written down, and then it is said what becomes of it: never a
/// formal number, which only the province gives.
public sealed interface Keeping extends Visited {

    /// What is left.
    enum What {
        APPEAL,
        RATING,
        DRAFT,
        /// A draft that was deleted: kept is that it is gone.
        DISCARDED
    }

    /// Not on the disk yet.
    ///
    /// @param back where one goes on if it cannot be kept
    record BeingKept(Visited back, What what, int seconds) implements Keeping {
        @Override
        public Visitor visitor() {
            return back.visitor();
        }
    }

    /// 已为您保存，联网后自动提交.
    record Kept(Visitor visitor, What what, int secondsLeft) implements Keeping {}

    /// The machine could not write: nothing was kept, nothing is lost.
    record NotKept(Visited back, What what) implements Keeping {
        @Override
        public Visitor visitor() {
            return back.visitor();
        }
    }

    static BeingKept begun(Visited back, What what) {
        return new BeingKept(back, what, 0);
    }
}
