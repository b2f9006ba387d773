package cn.yimen.device.serial;

import java.time.Duration;
import java.util.function.Supplier;

/// What is said to a device and how its answer is known.
///
/// @param bytes what is sent
/// @param judge makes a fresh judge for each asking
/// @param answerWithin how long one asking waits; counts from the last byte handed to the system,
///   so it includes the time on the line
/// @param tries how often it is asked at most; above 1 only where asking twice does no harm
@SuppressWarnings("ArrayRecordComponent") // questions are never compared
public record Question<F, A>(
        byte[] bytes, Supplier<Judge<F, A>> judge, Duration answerWithin, int tries) {

    public Question {
        if (tries < 1) {
            throw new IllegalArgumentException("a question is asked at least once");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
