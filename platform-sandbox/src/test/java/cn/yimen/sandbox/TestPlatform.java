package cn.yimen.sandbox;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.http.PlatformServer;
import cn.yimen.sandbox.http.PlatformServer.Doors;
import cn.yimen.sandbox.http.PlatformServer.Secured;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.ledger.LedgerView;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.tls.Authority;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.client.Access;
import cn.yimen.uplink.client.Tls;
import cn.yimen.uplink.contract.Credentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A platform on a port of its own with its ledger in a directory, and a plain HTTP client.
public final class TestPlatform implements AutoCloseable {

    public static final HallId HALL = new HallId("530199000001");
    public static final Credentials CALLER = new Credentials("demo", new byte[32]);

    /// Kept, or it would forget its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    static {
        LIBRARIES.setLevel(Level.WARNING);
    }

    private final Ledger ledger;
    private final PlatformServer server;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final HttpClient http = HttpClient.newHttpClient();

    public TestPlatform(Path dir, InstantSource clock) {
        this(dir, clock, Doors.plain(0));
    }

    /// With a second port that speaks TLS.
    public static TestPlatform secured(Path dir, InstantSource clock, Authority authority) {
        return new TestPlatform(dir, clock, new Doors(0, Optional.of(new Secured(0, authority))));
    }

    private TestPlatform(Path dir, InstantSource clock, Doors doors) {
        var around =
                new PlatformServer.Surroundings(
                        clock,
                        new Random(11),
                        new EventLog(clock, new PrintStream(log, true, StandardCharsets.UTF_8)));
        ledger = Ledger.open(dir.resolve("ledger.db"));
        server = PlatformServer.start(ledger, CALLER, doors, around);
    }

    /// What happens at the province itself: an item changes, a theme goes.
    public void atTheProvince(Consumer<Shelf> change) {
        ledger.database()
                .inTurn(handle -> {
                    change.accept(new Shelf(handle));
                    return true;
                });
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /// Over TLS, trusting the authority in a file.
    public PlatformAddress securedAddress(Tls tls) {
        var base = URI.create("https://127.0.0.1:" + server.securedPort().orElseThrow());
        return new PlatformAddress(base, HALL, CALLER, Access.over(tls));
    }

    public PlatformAddress address(HallId hall) {
        return new PlatformAddress(uri("/"), hall, CALLER);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public void faults(String form) {
        post("/faults", form);
    }

    /// What a person sends from one of the pages.
    public void post(String page, String form) {
        var request =
                HttpRequest.newBuilder(uri(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        if (send(request).statusCode() != 303) {
            throw new IllegalStateException(page + " refused: " + form);
        }
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the platform does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public LedgerView ledger() {
        try {
            return WireJson.read(get("/ledger.json").body(), LedgerView.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the ledger is no ledger", e);
        }
    }

    public LedgerView.Book book() {
        var books = ledger().books();
        if (books.size() != 1) {
            throw new IllegalStateException(books.size() + " books");
        }
        return books.getFirst();
    }

    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
