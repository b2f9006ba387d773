package cn.yimen.sandbox.http;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.contract.Operation;
import cn.yimen.sandbox.service.Answer;
import cn.yimen.sandbox.service.Call;
import cn.yimen.sandbox.service.Services;
import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Records;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What stands before each resource: its parameters and body are as the contract says, its key
/// counts once. Check, effect and first answer are one transaction.
final class Front {

    private final Contract contract;
    private final Services services;
    private final Database database;

    Front(Contract contract, Services services, Database database) {
        this.contract = contract;
        this.services = services;
        this.database = database;
    }

    /// A call that the gate has let in.
    Answer answer(Call call) {
        var wrong = check(call);
        return database.inTurn(handle -> {
            var answer = wrong.map(Answer::refused).orElseGet(() -> handle(call, handle));
            if (answer.status() >= 400) {
                note(call, handle, answer);
            }
            return answer;
        });
    }

    private Answer handle(Call call, Handle handle) {
        try {
            return services.handle(call, handle);
        } catch (MalformedMessage e) {
            return Answer.refused(ProblemType.MALFORMED, "请求不合约定");
        }
    }

    private static void note(Call call, Handle handle, Answer answer) {
        var said = answer.text();
        new Records(handle)
                .refuse(
                        call.operation().id(),
                        said.replaceAll(
                                "(?s).*\"type\":\"" + PlatformProblem.PREFIX + "([a-z-]+)\".*",
                                "$1"),
                        said.contains("\"field\":")
                                ? said.replaceAll("(?s).*\"field\":\"([^\"]*)\".*", "$1")
                                : "",
                        call.now());
    }

    /// Why the call is not as agreed; says where, never what stood there.
    private Optional<PlatformProblem> check(Call call) {
        for (var parameter : call.operation().parameters()) {
            var value = call.parameters().get(parameter.name());
            if (value == null ? parameter.required() : !isSound(value, parameter)) {
                return Optional.of(missing(parameter));
            }
        }
        return call.operation()
                .body()
                .flatMap(schema -> contract.schemas().wrongIn(call.text(), schema))
                .map(pointer -> malformed().at(pointer));
    }

    private boolean isSound(String value, Operation.Parameter parameter) {
        return contract.schemas().isParameter(value, parameter.schema());
    }

    private static PlatformProblem missing(Operation.Parameter parameter) {
        return parameter.name().equals("X-Session")
                ? PlatformProblem.of(ProblemType.SESSION_MISSING, "请先登录")
                : malformed().at("#" + parameter.name());
    }

    private static PlatformProblem malformed() {
        return PlatformProblem.of(ProblemType.MALFORMED, "请求不合约定");
    }
}
