package cn.yimen.system.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A network of its own for one program, joined to this one by a cable of two ends.
record Namespace(String name, String here) implements AutoCloseable {

    private static final String HERE = "10.77.41.1";

    /// Of two machines over there: one that floods, and one that others would be.
    static final String THERE = "10.77.41.2";

    static final String BESIDE = "10.77.41.3";
    private static final String NET = "/29";

    static Namespace laid() throws IOException, InterruptedException {
        var name = "yimen-" + ProcessHandle.current().pid();
        var near = "ymn" + ProcessHandle.current().pid();
        var far = "ymf" + ProcessHandle.current().pid();
        var made = new Namespace(name, HERE);
        run("ip", "netns", "add", name);
        try {
            run("ip", "link", "add", near, "type", "veth", "peer", "name", far);
            run("ip", "link", "set", far, "netns", name);
            run("ip", "addr", "add", HERE + NET, "dev", near);
            run("ip", "link", "set", near, "up");
            run("ip", "-n", name, "addr", "add", THERE + NET, "dev", far);
            run("ip", "-n", name, "addr", "add", BESIDE + NET, "dev", far);
            run("ip", "-n", name, "link", "set", far, "up");
            run("ip", "-n", name, "link", "set", "lo", "up");
            return made;
        } catch (IOException e) {
            made.close();
            throw e;
        }
    }

    /// The command that runs another one in there. It is a machine of its own: what it computes
    /// must not be missing here, so it has what nobody else wants.
    List<String> inside(String... command) {
        var all = new ArrayList<>(List.of("ip", "netns", "exec", name, "nice", "-n", "10"));
        all.addAll(List.of(command));
        return all;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
    }

    /// The cable goes with the network.
    @Override
    public void close() throws IOException {
        try {
            run("ip", "netns", "del", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
