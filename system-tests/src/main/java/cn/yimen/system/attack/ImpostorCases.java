package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.system.process.Checkout;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Somebody has the key of the hall's own server, and answers its machines as he likes. A machine
/// with a kiosk's memory must give up within [#LONGEST], go nowhere else, believe nothing that is
/// no word of a hall's, and find the hall's own server.
///
/// @param data of the hall server
record ImpostorCases(Checkout checkout, Loot loot, Path data, URI real, Intrusion intrusion) {

    /// Three seconds of silence or three for an answer, one for a connection, and what a busy
    /// machine needs besides.
    static final Duration LONGEST = Duration.ofSeconds(10);

    /// A program with a window has 128.
    private static final int MOST_MEGABYTES = 96;

    private static final int REPLAYED = 2;
    private static final Duration ALL_OF_IT = Duration.ofMinutes(6);

    void run() throws Exception {
        var name =
                new DeviceName(DemoHall.config().id(), DeviceRole.SERVER, new DeviceId("server-9"));
        var stolen = Loot.opened(data, InstantSource.system()).issue(name);
        var laid = new LinkedHashMap<String, Impostor>();
        try (var plain = Impostor.inClear((_, _) -> {});
                var other = Impostor.shown(loot.of("foreign"), (_, _) -> {})) {
            for (var each : Manners.all(plain.address(), other.address()).entrySet()) {
                laid.put(each.getKey(), Impostor.shown(stolen, each.getValue()));
            }
            laid.put(
                    "stream: old events again and again", Impostor.shown(stolen, Manners.replay()));
            laid.put("no TLS", Impostor.inClear((_, _) -> {}));
            judge(laid, victim(laid));
            intrusion.note(
                    "stolen server: elsewhere",
                    "nobody went there",
                    plain.came().get() == 0 && other.came().get() == 0,
                    "%d in clear, %d to another".formatted(plain.came().get(), other.came().get()));
        } finally {
            for (var each : laid.values()) {
                each.close();
            }
        }
    }

    private String victim(Map<String, Impostor> laid) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(checkout.virtualMachine("kiosk-app"));
        command.addAll(List.of("-cp", checkout.classPath("system-tests")));
        command.add(VictimMain.class.getName());
        command.add(loot.folder().resolve("honest").toString());
        command.add(real.toString());
        laid.values().stream()
                .map(impostor -> impostor.address().toString().replace("http:", "https:"))
                .forEach(command::add);
        var said = loot.folder().resolve("victim.txt");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (!process.waitFor(ALL_OF_IT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(said);
    }

    private void judge(Map<String, Impostor> laid, String said) {
        var met = new LinkedHashMap<String, VictimMain.Meeting>();
        said.lines()
                .filter(VictimMain.Meeting::isOne)
                .forEach(line ->
                        met.put(VictimMain.Meeting.address(line), VictimMain.Meeting.read(line)));
        for (var each : laid.entrySet()) {
            var impostor = each.getValue();
            var meeting = met.get(impostor.address().toString().replace("http:", "https:"));
            if (meeting == null) {
                intrusion.note("stolen server: " + each.getKey(), "is survived", false, said);
            } else {
                note(each.getKey(), impostor, meeting);
            }
        }
        intrusion.note(
                "stolen server: all of it",
                "one program came through all of it",
                said.contains(VictimMain.END),
                met.size() + " met");
    }

    private void note(String manner, Impostor impostor, VictimMain.Meeting meeting) {
        boolean isWell =
                meeting.millis() >= 0
                        && meeting.millis() <= LONGEST.toMillis()
                        && !meeting.first().equals("Answered")
                        && meeting.then().equals("Answered")
                        && meeting.told() <= (manner.contains("old events") ? REPLAYED : 0)
                        && meeting.megabytes() <= MOST_MEGABYTES;
        intrusion.note(
                "stolen server: " + manner,
                "given up within 10 s, nothing taken, then as before",
                isWell,
                "followed the hall after %d ms; asked it %d times; %s, then %s; told %d; %d MB, %d threads"
                        .formatted(
                                meeting.millis(),
                                impostor.came().get(),
                                meeting.first(),
                                meeting.then(),
                                meeting.told(),
                                meeting.megabytes(),
                                meeting.threads()));
    }
}
