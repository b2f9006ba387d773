package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.WireJson;
import java.util.UUID;

/// A machine of the hall that was stolen, and is used for what is not its own.
record RoleCases(RawTls server, Loot loot, Intrusion intrusion) {

    /// Right-to-left, a quotation mark of SQL, an address.
    private static final String HOSTILE = "\u202e' or 1=1 --https://evil.example";

    void run() {
        var kiosk = server.as(loot.of("kiosk"));
        var screen = server.as(loot.of("screen"));
        takes("a screen takes a number", screen, Loot.SCREEN);
        takes("a kiosk in another kiosk's name", kiosk, Loot.HONEST);
        takes("a kiosk in the name of a screen", kiosk, Loot.SCREEN);
        calls("a kiosk calls the next number", kiosk, Loot.KIOSK);
        calls("a screen calls the next number", screen, Loot.SCREEN);
        calls("a kiosk calls in a desk's name", kiosk, "D2");
        intrusion.refused(
                "a screen asks for a person's numbers",
                screen.ask(Requests.post("/v1/holders/tickets", "{}")));
        for (var door : new String[] {"/v1/staff", "/v1/fleet", "/v1/watch", "/v1/report"}) {
            intrusion.refused("a kiosk asks for " + door, kiosk.ask(Requests.get(door)));
        }
        intrusion.refused("a kiosk sets up the hall", kiosk.ask(Requests.post("/v1/config", "{}")));
        intrusion.refused(
                "the records of another machine",
                kiosk.ask(Requests.post("/v1/machines/K1/records", "{}")));
        intrusion.refused(
                "a door of the table's own sign",
                kiosk.ask(Requests.post("/v1/machines/@/records", "{}")));
        intrusion.refused("a hall of another name", kiosk.ask(Requests.get("/v1/halls/x/health")));
        replayed(kiosk);
    }

    private void takes(String name, RawTls as, String from) {
        intrusion.notAccepted(name, as.ask(Requests.command(from, Requests.number())));
    }

    private void calls(String name, RawTls as, String from) {
        intrusion.notAccepted(name, as.ask(Requests.command(from, Requests.call())));
    }

    /// The same id with another body must not be a second command; the same body gets the first
    /// answer, and no second number.
    private void replayed(RawTls kiosk) {
        var id = new CommandId(UUID.randomUUID());
        var from = new DeviceId(Loot.KIOSK);
        var first = WireJson.write(new CommandEnvelope(id, from, Requests.number()));
        var other = WireJson.write(new CommandEnvelope(id, from, Requests.number()));
        var given = kiosk.ask(Requests.post("/v1/commands", first));
        var again = kiosk.ask(Requests.post("/v1/commands", first));
        intrusion.note(
                "a command replayed",
                "the first answer, no second number",
                given.accepts() && body(given).equals(body(again)),
                given.brief() + " and the same: " + body(given).equals(body(again)));
        intrusion.notAccepted(
                "a command's id with another body",
                kiosk.ask(Requests.post("/v1/commands", other)));
        var fresh = WireJson.write(Requests.envelope(Loot.KIOSK, Requests.number()));
        var item = DemoHall.catalogue().items().getFirst().code().toString();
        intrusion.notAccepted(
                "an item that no hall has",
                kiosk.ask(Requests.post("/v1/commands", fresh.replace(item, HOSTILE))));
    }

    private static String body(RawTls.Answer answer) {
        return answer.text().substring(Math.max(0, answer.text().indexOf('{')));
    }
}
