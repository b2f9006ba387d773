package cn.yimen.system.attack;

import cn.yimen.hall.trust.Credentials;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// At the door: who shows nothing, or something that is not the hall's.
record StrangerCases(RawTls server, Loot loot, Intrusion intrusion) {

    void run() throws Exception {
        control();
        for (var path : new String[] {"/v1/events", "/v1/catalogue", "/v1/health", "/v1/staff"}) {
            intrusion.refused("no certificate, GET " + path, server.ask(Requests.get(path)));
        }
        number("no certificate, takes a number", server);
        shows("another authority of the same name", "foreign");
        shows("another hall's authority", "other-hall");
        shows("an expired certificate", "expired");
        shows("a certificate that is not yet valid", "early");
        shows("a key that was replaced", "replaced");
        shows("a revoked certificate", "revoked");
        stolenCertificate();
        plain();
        downgraded("TLS 1.2", "TLSv1.2");
        downgraded("TLS 1.1", "TLSv1.1");
    }

    /// Without this the rest would show nothing: an honest machine is let in.
    void control() {
        var answer =
                server.as(loot.of("kiosk")).ask(Requests.command(Loot.KIOSK, Requests.number()));
        intrusion.must("control: an honest machine", "accepted", answer, RawTls.Answer::accepts);
    }

    private void shows(String what, String name) {
        number(what, server.as(loot.of(name)));
    }

    private void number(String what, RawTls as) {
        var device = as.shown().map(own -> own.name().device().value()).orElse(Loot.HONEST);
        intrusion.refused(what, as.ask(Requests.command(device, Requests.number())));
    }

    /// Everybody sees certificates; the key is somebody else's.
    private void stolenCertificate() {
        var kiosk = loot.of("kiosk");
        var screen = loot.of("screen");
        var mixed =
                new Credentials(screen.key(), kiosk.certificate(), kiosk.authority(), kiosk.name());
        number("a certificate without its key", server.as(mixed));
    }

    private void plain() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), 5_000);
            socket.setSoTimeout(10_000);
            var text = Requests.get("/v1/health").getBytes(StandardCharsets.US_ASCII);
            intrusion.refused("plain HTTP", RawTls.exchange(socket, text));
        } catch (IOException e) {
            intrusion.refused("plain HTTP", new RawTls.Answer(0, e.getClass().getSimpleName()));
        }
    }

    private void downgraded(String name, String protocol) {
        intrusion.refused(
                name, server.as(loot.of("kiosk")).with(protocol).ask(Requests.get("/v1/health")));
    }
}
