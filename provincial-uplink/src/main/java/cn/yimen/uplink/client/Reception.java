package cn.yimen.uplink.client;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.PlatformProblem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Response;

/// What an answer means, before anybody looks at its content.
final class Reception {

    private static final Duration LONGEST_ASKED_WAIT = Duration.ofHours(1);
    private static final int UNCHANGED = 304;
    private static final int TOO_MANY = 429;
    private static final int OF_THE_SERVER = 500;

    private Reception() {}

    /// One that breaks off comes from somebody who is there: it is no absence that a look would see
    /// ended.
    ///
    /// @throws IOException where it takes too long
    static Outcome<Answer> of(Response response, Call.Limits limits) throws IOException {
        var wait = askedWait(response);
        var source = response.body().source();
        try {
            if (source.request(limits.answerBytes() + 1)) {
                return notNow(Hindrance.ANSWER_TOO_LARGE, wait);
            }
        } catch (InterruptedIOException slow) {
            throw slow;
        } catch (IOException _) {
            return notNow(Hindrance.ANSWER_TORN, wait);
        }
        var answer =
                new Answer(
                        response.code(), response.headers(), source.getBuffer().readByteString());
        return response.isSuccessful() || response.code() == UNCHANGED
                ? new Outcome.Done<>(answer)
                : problem(answer, wait);
    }

    /// Only a refusal in the contract's own words is one: a proxy's or a stranger's 400 must not
    /// make a hall park its records.
    private static Outcome<Answer> problem(Answer answer, Duration wait) {
        var status = "http-" + answer.status();
        if (!answer.header("Content-Type").orElse("").startsWith(PlatformProblem.MEDIA_TYPE)) {
            return notNow(status, wait);
        }
        try {
            var problem = WireJson.readForeign(answer.text(), PlatformProblem.class);
            return switch (problem.type()) {
                case PlatformProblem.CLOCK -> notNow(Hindrance.CLOCK, wait);
                case PlatformProblem.SIGNATURE -> notNow(Hindrance.SIGNATURE, wait);
                case PlatformProblem.UNKNOWN_CALLER -> notNow(Hindrance.UNKNOWN_CALLER, wait);
                case PlatformProblem.REPLAYED -> notNow(status, wait);
                default ->
                        isPassing(answer.status())
                                ? notNow(status, wait)
                                : new Outcome.Refused<>(problem);
            };
        } catch (MalformedMessage e) {
            return notNow(Hindrance.ANSWER_MALFORMED, wait);
        }
    }

    private static boolean isPassing(int status) {
        return status == TOO_MANY || status >= OF_THE_SERVER;
    }

    private static Outcome<Answer> notNow(String reason, Duration wait) {
        return new Outcome.NotNow<>(new Hindrance(reason, wait, true));
    }

    private static Duration askedWait(Response response) {
        var seconds = Objects.requireNonNullElse(response.header("Retry-After"), "");
        if (!seconds.matches("\\d{1,6}")) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(Long.parseLong(seconds));
        return wait.compareTo(LONGEST_ASKED_WAIT) < 0 ? wait : LONGEST_ASKED_WAIT;
    }
}
