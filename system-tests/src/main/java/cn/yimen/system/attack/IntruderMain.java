package cn.yimen.system.attack;

import cn.yimen.hall.trust.EnrolmentCode;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;

/// The hostile machine: runs in a network of its own, with what it got hold of in a folder, and
/// says line by line what it tried.
public final class IntruderMain {

    static final String END = "intruder is done";

    private IntruderMain() {}

    /// @param arguments address, port, folder, a code, and whether floods are wanted
    public static void main(String... arguments) throws Exception {
        // Whoever attacks speaks what a careful machine would not.
        Security.setProperty("jdk.tls.disabledAlgorithms", "");
        var server = RawTls.nobody(arguments[0], Integer.parseInt(arguments[1]));
        var loot = new Loot(Path.of(arguments[2]));
        var code = EnrolmentCode.read(arguments[3]).orElseThrow();
        var intrusion = new Intrusion(one -> System.out.println(Said.of(one)));
        var cases =
                List.<Case>of(
                        new StrangerCases(server, loot, intrusion)::run,
                        new RoleCases(server, loot, intrusion)::run,
                        new HttpCases(server, loot, intrusion)::run,
                        new EnrolCases(server, code, intrusion)::run);
        for (var each : cases) {
            run(each, intrusion);
        }
        // What was cut off for coming too often would look refused.
        run(new StrangerCases(server, loot, intrusion)::control, intrusion);
        if (Boolean.parseBoolean(arguments[4])) {
            run(new FloodCases(server, loot, intrusion)::run, intrusion);
        }
        System.out.println(END);
    }

    private interface Case {
        void run() throws Exception;
    }

    private static void run(Case each, Intrusion intrusion) {
        try {
            each.run();
        } catch (Exception e) {
            intrusion.note("cases of one kind", "can be tried", false, e.toString());
        }
    }

    /// An attempt as a line between two programs.
    static final class Said {

        private Said() {}

        static String of(Attempt one) {
            return String.join(
                    "\t",
                    "attempt",
                    one.name(),
                    one.mustHold(),
                    Boolean.toString(one.held()),
                    one.seen().replaceAll("\\p{Cntrl}", " "));
        }

        static Attempt read(String line) {
            var parts = line.split("\t", 5);
            return Attempt.of(parts[1], parts[2], Boolean.parseBoolean(parts[3]), parts[4]);
        }
    }
}
