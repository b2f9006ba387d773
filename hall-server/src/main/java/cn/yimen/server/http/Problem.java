package cn.yimen.server.http;

import cn.yimen.server.writer.Outcome;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// What a caller gets instead of an answer: a status and one plain sentence, without anything of
/// what was sent.
final class Problem {

    private Problem() {}

    static void tell(Context context, HttpStatus status, String sentence) {
        context.status(status).contentType("text/plain; charset=utf-8").result(sentence);
    }

    static void notNow(Context context, Outcome.NotNow why) {
        context.header("Retry-After", Long.toString(Math.max(1, why.retryAfter().toSeconds())));
        tell(context, HttpStatus.SERVICE_UNAVAILABLE, why.why());
    }
}
