package cn.yimen.server.support;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// Asks a server over real sockets.
public final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI server;

    public Caller(int port) {
        server = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> post(String path, String body) throws IOException {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(10));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    public CommandAnswer ask(CommandEnvelope envelope) throws IOException, MalformedMessage {
        return WireJson.read(
                post("/v1/commands", WireJson.write(envelope)).body(), CommandAnswer.class);
    }

    public CommandAnswer ask(long id, HallCommand command) throws IOException, MalformedMessage {
        return ask(Sample.envelope(id, command));
    }

    /// What happened; the command must have been accepted.
    public List<HallEvent> does(long id, HallCommand command) throws IOException, MalformedMessage {
        return switch (ask(id, command)) {
            case Accepted accepted -> accepted.events().stream().map(Recorded::event).toList();
            case CommandAnswer.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /// Takes a number, prints it, and says which it is.
    public String issue(long n, String line) throws IOException, MalformedMessage {
        var reserved = (Reserved) does(n * 2, Sample.take(n, line)).getFirst();
        does(n * 2 + 1, new ReportPrint(Sample.ticket(n), PrintResult.PRINTED, ""));
        return reserved.number().text();
    }
}
