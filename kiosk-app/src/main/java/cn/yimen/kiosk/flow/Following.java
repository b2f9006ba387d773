package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.KioskState.Visited;
import cn.yimen.kiosk.flow.OwnMatters.Reminder;
import cn.yimen.kiosk.flow.ProvinceAnswer.ShownLicence;

/// 我的办件: how one's own matters stand at the province.
public sealed interface Following extends Visited
        permits Following.Matters,
                Following.CaseShown,
                Following.ReminderShown,
                Following.AppealShown,
                Following.ShowingLicence,
                Following.LicenceShown,
                Completing {

    /// What is shown of them.
    enum Tab {
        CASES,
        REMINDERS,
        BOOKINGS
    }

    record Matters(Visitor visitor, OwnMatters matters, Tab tab) implements Following {}

    record CaseShown(Matters from, CaseView view) implements Following {

        @Override
        public Visitor visitor() {
            return from.visitor();
        }
    }

    record ReminderShown(Matters from, Reminder reminder) implements Following {

        @Override
        public Visitor visitor() {
            return from.visitor();
        }
    }

    /// What was told to 12345: its number, or where it stands by now.
    ///
    /// @param fresh whether it was handed in just now
    record AppealShown(Visitor visitor, FiledAppeal appeal, boolean fresh, OnPaper paper)
            implements Following {}

    /// 亮证扫码: the code of a licence is held to the scanner.
    record ShowingLicence(Visitor visitor) implements Following {}

    /// 亮证核验: a licence that says nothing of who somebody is, or that holds no more.
    record LicenceShown(Visitor visitor, ShownLicence licence) implements Following {}
}
