package cn.yimen.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A unit of systemd. It says by files in its runtime directory that nobody is there (`idle`), and
/// that it would serve who comes (`serves`).
///
/// @param unit `yimen-kiosk.service`
/// @param marks that directory
/// @param served whether the program serves somebody who stands before it; others may be restarted
///   at any time
record SystemdService(String unit, Path marks, boolean served) implements Service {

    @Override
    public void stop() throws IOException {
        Command.run("systemctl", "stop", unit);
    }

    /// Does not wait until it stands, for it may never do so.
    @Override
    public void start() throws IOException {
        Command.run("systemctl", "reset-failed", unit);
        Command.run("systemctl", "start", "--no-block", unit);
    }

    @Override
    public Condition condition() throws IOException {
        var properties = "ActiveState,MainPID,NRestarts";
        var found =
                Command.run("systemctl", "show", "-p", properties, unit)
                        .lines()
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Condition(
                "active".equals(found.get("ActiveState")),
                Long.parseLong(found.getOrDefault("MainPID", "0")),
                Integer.parseInt(found.getOrDefault("NRestarts", "0")));
    }

    @Override
    public boolean isIdle() throws IOException {
        return !served || Files.exists(marks.resolve("idle")) || condition().process() == 0;
    }

    @Override
    public boolean serves() {
        return Files.exists(marks.resolve("serves"));
    }
}
