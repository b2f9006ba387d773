package cn.yimen.system.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What a process listens on, as `ss` says it.
final class Listening {

    private static final Pattern SOCKET =
            Pattern.compile("^(tcp|udp)\\s+\\S+\\s+\\d+\\s+\\d+\\s+(\\S+):(\\d+)\\s+\\S+\\s*(.*)$");

    private Listening() {}

    /// Sockets that others can reach, as `tcp 7443`.
    static Set<String> of(long pid) throws IOException {
        var ss =
                new ProcessBuilder("ss", "-Hltnup")
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                        .start();
        var found = new TreeSet<String>();
        var said = new String(ss.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        said.lines()
                .forEach(line -> {
                    var socket = SOCKET.matcher(line);
                    if (socket.matches() && socket.group(4).contains("pid=" + pid + ",")) {
                        found.add(socket.group(1) + " " + socket.group(3));
                    }
                });
        return found;
    }

    static Attempt attempt(String name, long pid, Set<String> listed) throws IOException {
        var found = of(pid);
        return Attempt.of(name, "ss shows " + listed, found.equals(listed), found.toString());
    }
}
