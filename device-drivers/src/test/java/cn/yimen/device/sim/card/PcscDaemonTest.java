package cn.yimen.device.sim.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several programs and one daemon, in a mount namespace where /run/pcscd is empty, so that the
/// machine's own daemon has no part in it.
class PcscDaemonTest {

    @TempDir private Path temporary;
    private Process world;
    private Path socket;

    @BeforeEach
    void makeWorld() throws IOException {
        world =
                new ProcessBuilder(
                                "unshare",
                                "-m",
                                "sh",
                                "-c",
                                "mkdir -p /run/pcscd && mount -t tmpfs none /run/pcscd"
                                        + " && echo ready && exec cat")
                        .start();
        assertThat(world.inputReader().readLine()).isEqualTo("ready");
        socket = Path.of("/proc", Long.toString(world.pid()), "root/run/pcscd/pcscd.comm");
    }

    @AfterEach
    void endWorld() {
        world.destroy();
    }

    @Test
    void theLastProgramEndsTheDaemonThatTheFirstStarted() throws Exception {
        try (OtherProgram first = program("daemon")) {
            first.awaitHolding();
            try (OtherProgram second = program("daemon")) {
                second.awaitHolding();
                first.leave();
                assertThat(PcscdProcess.answers(socket)).isTrue();
                second.leave();
                assertThat(PcscdProcess.answers(socket)).isFalse();
            }
        }
    }

    @Test
    void aDaemonThatSomebodyElseStartedIsLeftAlone() throws Exception {
        List<String> command =
                List.of("nsenter", "-m", "-t", Long.toString(world.pid()), "pcscd", "--foreground");
        ProcessHandle foreign = PcscdProcess.start(command, socket);
        try (OtherProgram program = program("daemon")) {
            program.awaitHolding();
            program.leave();
            assertThat(PcscdProcess.answers(socket)).isTrue();
        } finally {
            PcscdProcess.end(foreign);
        }
    }

    @Test
    void aSlotIsHeldByOneProgramAtATime() throws Exception {
        try (OtherProgram first = program("35963");
                OtherProgram elsewhere = program("35964")) {
            first.awaitHolding();
            elsewhere.awaitHolding();
            try (OtherProgram second = program("35963")) {
                assertThat(world.waitFor(700, TimeUnit.MILLISECONDS)).isFalse();
                assertThat(second.isHolding()).isFalse();
                first.leave();
                second.awaitHolding();
                second.leave();
            }
            elsewhere.leave();
        }
    }

    private OtherProgram program(String what) throws IOException {
        return OtherProgram.start(
                List.of("nsenter", "-m", "-t", Long.toString(world.pid())), temporary, what);
    }
}
