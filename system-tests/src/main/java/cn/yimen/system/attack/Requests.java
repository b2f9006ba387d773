package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Requests as they go over the wire, one byte a character.
final class Requests {

    private static final IdSource IDS = new IdSource(InstantSource.system(), new SecureRandom());

    private Requests() {}

    static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: hall\r\nConnection: close\r\n\r\n";
    }

    static String post(String path, String body) {
        var utf = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return post(path, "", utf);
    }

    /// @param headers each ended by CR LF
    /// @param bytes one a character
    static String post(String path, String headers, String bytes) {
        return "POST "
                + path
                + " HTTP/1.1\r\nHost: hall\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + headers
                + "Content-Length: "
                + bytes.length()
                + "\r\n\r\n"
                + bytes;
    }

    static String command(String from, HallCommand command) {
        return post(
                "/v1/commands",
                WireJson.write(new CommandEnvelope(IDS.command(), new DeviceId(from), command)));
    }

    static TakeNumber number() {
        var item = DemoHall.catalogue().items().getFirst().code();
        return new TakeNumber(IDS.ticket(), List.of(item), Optional.empty());
    }

    /// Of a line that nobody else asks for: a line has 999 numbers a day.
    static TakeNumber otherNumber() {
        var item = DemoHall.catalogue().items().getLast().code();
        return new TakeNumber(IDS.ticket(), List.of(item), Optional.empty());
    }

    static CallNext call() {
        return new CallNext(new WindowId("3"), new ClerkId("0317"));
    }

    static CommandEnvelope envelope(String from, HallCommand command) {
        return new CommandEnvelope(IDS.command(), new DeviceId(from), command);
    }
}
