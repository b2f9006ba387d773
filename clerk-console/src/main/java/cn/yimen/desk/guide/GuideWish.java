package cn.yimen.desk.guide;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;

/// What the guide touched.
public sealed interface GuideWish {

    /// Begins to give a number.
    record Begin() implements GuideWish {}

    /// Begins to look for one.
    record Look() implements GuideWish {}

    record Line(LineId line) implements GuideWish {}

    record Item(ItemCode item) implements GuideWish {}

    record Turn(int by) implements GuideWish {}

    /// Another page of the lines.
    record TurnLines(int by) implements GuideWish {}

    record Priority(PriorityClass priority) implements GuideWish {}

    record Reason(IssueReason reason) implements GuideWish {}

    /// 取号
    record Give() implements GuideWish {}

    /// A letter or digit of the number that is looked for.
    record Type(String key) implements GuideWish {}

    record Erase() implements GuideWish {}

    record Open(TicketId ticket) implements GuideWish {}

    /// The proof was seen.
    record Grant(PriorityClass priority) implements GuideWish {}

    record Note(String text) implements GuideWish {}

    record Reprint() implements GuideWish {}

    record Rejoin() implements GuideWish {}

    /// Begins to look at the calls for help.
    record LookHelp() implements GuideWish {}

    /// 我去
    record GoHelp(DeviceId device) implements GuideWish {}

    /// 已处理
    record Helped(DeviceId device) implements GuideWish {}

    record SignIn(ClerkId clerk, String password) implements GuideWish {

        @Override
        public String toString() {
            return "SignIn[" + clerk + "]";
        }
    }

    record SignOut() implements GuideWish {}
}
