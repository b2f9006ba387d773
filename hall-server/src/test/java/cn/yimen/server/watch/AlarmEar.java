package cn.yimen.server.watch;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A program outside the hall that takes every alarm it is told, over a real socket.
final class AlarmEar implements AutoCloseable {

    private final List<AlarmHook.Message> heard = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /// @param data of the hall that is to tell
    AlarmEar(Path data) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/alarms",
                exchange -> {
                    var body = exchange.getRequestBody().readAllBytes();
                    heard.add(message(new String(body, StandardCharsets.UTF_8)));
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/alarms";
        var file = data.resolve("alarm-hook.json");
        Files.writeString(
                file,
                "{\"url\":\"" + address + "\",\"key\":\"a key of at least thirty-two letters\"}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static AlarmHook.Message message(String body) throws IOException {
        try {
            return WireJson.read(body, AlarmHook.Message.class);
        } catch (MalformedMessage e) {
            throw new IOException(e);
        }
    }

    /// What it was told of one alarm, in order.
    List<AlarmHook.Message> of(String alarm) {
        return heard.stream().filter(message -> message.alarm().equals(alarm)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
