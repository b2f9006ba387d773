package cn.yimen.device.board;

import cn.yimen.device.link.LinkOpener;
import java.time.Duration;
import java.util.Map;

/// How a board is reached and wired.
///
/// @param unit its Modbus address, 1–247
/// @param inputs which discrete input (0–63) each sensor is wired to
/// @param outputs which coil (0–63) each lamp is wired to
/// @param poll how often inputs are read; a change counts when two readings agree, and an open door
///   must be told within [#TOLD] (SEC-22)
public record BoardConfig(
        LinkOpener link,
        int unit,
        Map<BoardInput, Integer> inputs,
        Map<BoardOutput, Integer> outputs,
        Duration poll) {

    /// From the change of an input on.
    public static final Duration TOLD = Duration.ofSeconds(1);

    private static final int MOST = 64;

    public BoardConfig {
        inputs = Map.copyOf(inputs);
        outputs = Map.copyOf(outputs);
        if (poll.multipliedBy(2).plus(BoardCare.ANSWER).compareTo(TOLD) > 0) {
            throw new IllegalArgumentException(
                    "inputs read every " + poll + " are told too late; want 350 ms at most");
        }
        if (!inputs.values().stream().allMatch(BoardConfig::exists)
                || !outputs.values().stream().allMatch(BoardConfig::exists)) {
            throw new IllegalArgumentException("inputs and outputs are numbered from 0 to 63");
        }
    }

    private static boolean exists(int number) {
        return number >= 0 && number < MOST;
    }

    int inputsToRead() {
        return inputs.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
