package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.board.BoardConfig;
import cn.yimen.device.board.BoardOutput;
import cn.yimen.device.board.IoBoard;
import java.time.Duration;
import java.time.InstantSource;

/// An IO board; its test lights the lamp and puts it out.
final class AttendedBoard implements Attended {

    private final IoBoard board;

    AttendedBoard(BoardConfig config, InstantSource clock) {
        board = IoBoard.start(config, (_, _) -> {}, _ -> {}, clock);
    }

    @Override
    public DeviceStatus status() {
        return board.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        var lit = Answers.await(board.set(BoardOutput.LIGHT, true));
        var out = Answers.await(board.set(BoardOutput.LIGHT, false));
        return lit instanceof SelfTest.Passed ? out : lit;
    }

    @Override
    public void close() {
        board.close();
    }
}
