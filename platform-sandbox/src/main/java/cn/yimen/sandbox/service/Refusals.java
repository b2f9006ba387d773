package cn.yimen.sandbox.service;

import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;

/// Refusals that many resources have in common.
final class Refusals {

    private Refusals() {}

    /// @param pointer to what cannot be
    static PlatformProblem invalid(String pointer) {
        return PlatformProblem.of(ProblemType.INVALID, "内容不成立").at(pointer);
    }

    static PlatformProblem incomplete(String pointer) {
        return PlatformProblem.of(ProblemType.INCOMPLETE, "缺少必要内容").at(pointer);
    }

    static Answer notFound() {
        return Answer.refused(ProblemType.NOT_FOUND, "没有此记录");
    }

    static Answer wrongState() {
        return Answer.refused(ProblemType.WRONG_STATE, "当前状态不允许");
    }
}
