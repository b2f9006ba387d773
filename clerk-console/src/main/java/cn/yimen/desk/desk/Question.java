package cn.yimen.desk.desk;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;

/// What the desk asks the clerk before a command can be sent. One at a time, answered by a digit;
/// never a dialogue that hides the work.
public sealed interface Question {

    record None() implements Question {}

    /// 暂停: why?
    record WhyPause() implements Question {}

    /// 暂停: until when?
    record WhenBack(PauseReason why) implements Question {}

    /// 挂起: why?
    record WhyHold() implements Question {}

    /// 回呼: which of those that this window holds?
    record WhomToResume() implements Question {}

    /// 转移 of somebody who is being served: were they, or was it the wrong window?
    record WhetherServed() implements Question {}

    /// 转移: to which line?
    ///
    /// @param served they go on to their next step (下一步), otherwise they were not served here
    /// @param page of the lines, from 0
    record WhereTo(boolean served, int page) implements Question {}

    /// 转移: to any window of that line, or to which?
    record WhichWindow(boolean served, LineId line, int page) implements Question {}

    /// 指定呼叫: whom of the list at the right?
    ///
    /// @param page of the list, from 0
    record WhomToCall(int page) implements Question {}

    /// 指定呼叫: why this one?
    record WhyChosen(TicketId ticket) implements Question {}

    /// 核对材料: what is here, and what is missing?
    ///
    /// @param page of the materials, from 0
    record WhichMaterials(int page) implements Question {}

    /// 备注: what should colleagues know?
    record WhichNote() implements Question {}

    default boolean isNone() {
        return this instanceof None;
    }
}
