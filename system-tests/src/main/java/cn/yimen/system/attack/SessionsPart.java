package cn.yimen.system.attack;

import cn.yimen.system.session.SessionsMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// People who come and go at one kiosk, of whom nothing may be found afterwards: the run of
/// `./yimen sessions`, in a program of its own as there.
record SessionsPart(Extent extent) implements Part {

    @Override
    public List<Attempt> run() throws IOException, InterruptedException {
        int code = new ProcessBuilder(command(extent)).inheritIO().start().waitFor();
        return List.of(
                Attempt.of(
                        extent.sessions() + " sessions, then a search",
                        "nobody who has gone is found",
                        code == 0,
                        "ended with " + code));
    }

    static List<String> command(Extent extent) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(SessionsMain.class.getName());
        command.addAll(List.of(Integer.toString(extent.sessions()), Long.toString(extent.seed())));
        return command;
    }
}
