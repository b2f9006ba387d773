package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.Visited;

/// The province was asked: no answer yet, none in time, or a refusal. What stands behind it is not
/// lost; asking again asks the same, so that nothing happens twice.
public sealed interface Asking extends Visited {

    /// Where 返回 leads.
    Visited back();

    ProvinceQuestion question();

    @Override
    default Visitor visitor() {
        return back().visitor();
    }

    /// 正在查询
    ///
    /// @param seconds since it was asked
    record Asked(Visited back, ProvinceQuestion question, int seconds) implements Asking {}

    /// The province did not answer. An act may have been done all the same: asking again tells.
    record NotReached(Visited back, ProvinceQuestion question) implements Asking {}

    /// The province said no.
    record Declined(Visited back, ProvinceQuestion question, Declination why) implements Asking {}

    /// Why the province does not do it; each has a sentence and what helps.
    enum Declination {
        /// 号源已满
        SLOT_FULL,
        SLOT_CLOSED,
        /// 当日已预约
        ALREADY_BOOKED,
        /// 爽约
        BARRED,
        /// Too short before the appointed time.
        TOO_LATE,
        NOT_OFFERED,
        NOT_FOUND,
        EXPIRED,
        /// 亮证码已使用
        CODE_USED,
        ALREADY_DONE,
        /// Refused for a reason that helps nobody who stands here.
        OTHER
    }
}
