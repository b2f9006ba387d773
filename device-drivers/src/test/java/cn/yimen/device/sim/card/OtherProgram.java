package cn.yimen.device.sim.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Another program of ours, that holds the daemon or a slot until it is told to leave: file locks
/// are between processes, so nothing less will do.
final class OtherProgram implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final CompletableFuture<String> holding;

    private OtherProgram(Process process) {
        this.process = process;
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        this.holding =
                CompletableFuture.supplyAsync(() -> said.lines().findFirst().orElse("nothing"));
    }

    /// What the other process runs.
    static void main(String[] what) throws IOException {
        try (AutoCloseable _ = hold(what[0])) {
            System.out.println("holding");
            System.in.read();
        } catch (Exception e) {
            throw new IOException("holding " + what[0], e);
        }
    }

    static OtherProgram start(List<String> prefix, Path temporary, String what) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OtherProgram.class.getName(), what));
        return new OtherProgram(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// Waits until it has what it wants.
    void awaitHolding() throws Exception {
        String said = holding.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!said.equals("holding")) {
            throw new AssertionError("the other program said " + said);
        }
    }

    boolean isHolding() {
        return holding.isDone();
    }

    void leave() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("the other program did not leave in order");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static AutoCloseable hold(String what) throws IOException {
        return what.equals("daemon") ? PcscDaemon.use() : VpcdSlot.take(Integer.parseInt(what));
    }
}
