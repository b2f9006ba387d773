package cn.yimen.kiosk.flow;

import cn.yimen.ui.typing.InkPoint;
import java.util.List;

/// A touch on the keyboard or on the field that it writes into; see [TypingState#touched]. None of
/// them says what was typed when it is printed.
public sealed interface TypingTouch extends KioskEvent.Touch {

    /// A letter, digit, apostrophe or symbol.
    record Type(String text) implements TypingTouch {

        @Override
        public String toString() {
            return "Type[" + text.length() + "]";
        }
    }

    /// A candidate.
    ///
    /// @param consumed how much of what was composed it stands for
    record Pick(String text, int consumed) implements TypingTouch {

        @Override
        public String toString() {
            return "Pick[" + text.length() + "]";
        }
    }

    /// A stroke was written, from the finger's coming down to its leaving.
    record Ink(List<InkPoint> stroke) implements TypingTouch {
        public Ink {
            stroke = List.copyOf(stroke);
        }

        @Override
        public String toString() {
            return "Ink[" + stroke.size() + "]";
        }
    }

    /// Other keys.
    record Plane(KeyPlane plane) implements TypingTouch {}

    /// Shows candidates from this one on.
    record Candidates(int first) implements TypingTouch {}

    /// What the other keys do.
    enum Edit implements TypingTouch {
        /// 撤一笔, a composed letter, or the character before the cursor.
        ERASE,
        /// 清空
        CLEAR,
        LEFT,
        RIGHT,
        /// 重写
        REWRITE,
        /// 删字: the character before the cursor, whatever lies on the pad.
        ERASE_CHARACTER,
        /// 大写
        CAPITALS,
        /// 中/英
        OTHER_LETTERS,
        /// Shows or hides what a masked field holds.
        EYE
    }
}
