package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import java.util.Optional;

/// Lets a call through only with an open session.
final class Sessions {

    private Sessions() {}

    /// What is done for the person of a session.
    interface OwnHandling {
        Answer handle(Call call, Shelf shelf, OpenSession session) throws MalformedMessage;
    }

    static Handling with(OwnHandling handling) {
        return (call, shelf) -> {
            var session = open(call, shelf);
            return session.isPresent()
                    ? handling.handle(call, shelf, session.get())
                    : Answer.refused(ProblemType.SESSION_MISSING, "请先登录");
        };
    }

    private static Optional<OpenSession> open(Call call, Shelf shelf) {
        return shelf.find(OpenSession.class, call.parameter("X-Session"))
                .filter(session -> session.expiresAt().isAfter(call.now()));
    }

    static Answer tooLow(IdentityLevel needed) {
        return Answer.refused(
                PlatformProblem.of(ProblemType.LEVEL_TOO_LOW, "请先完成更高等级的身份核验").needing(needed));
    }
}
