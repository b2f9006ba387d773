package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.file.FileStart;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.write.Stamp;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID FILE = new UUID(3, 4);

    @TempDir Path dir;
    private final byte[] content = new byte[5 * StoredFiles.PIECE_BYTES + 17];
    private final Shelf shelf = new Shelf();

    /// The platform's side of one file.
    private final class Shelf implements Listener.Says {

        final ByteArrayOutputStream received = new ByteArrayOutputStream();
        int puts;
        int breaksAt = -1;
        boolean stubborn;
        boolean forgetful;

        @Override
        public synchronized void to(HttpExchange exchange) throws IOException {
            var path = exchange.getRequestURI().getPath();
            if (path.endsWith("/content")) {
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            } else if (exchange.getRequestMethod().equals("PUT")) {
                put(exchange, Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
            } else {
                state(exchange);
            }
        }

        private void put(HttpExchange exchange, int offset) throws IOException {
            puts++;
            if (puts == breaksAt) {
                exchange.close();
            } else if (offset != received.size()) {
                var problem =
                        PlatformProblem.of(ProblemType.OFFSET, "x").expecting(received.size());
                exchange.getResponseHeaders().add("Content-Type", PlatformProblem.MEDIA_TYPE);
                Listener.text(exchange, problem.status(), WireJson.write(problem));
            } else {
                int end = Math.min(offset + StoredFiles.PIECE_BYTES, content.length);
                var piece = Arrays.copyOfRange(content, offset, end);
                assertThat(exchange.getRequestHeaders().getFirst("X-Body-Digest"))
                        .isEqualTo(Signing.digest(piece));
                received.write(piece, 0, stubborn ? 0 : piece.length);
                state(exchange);
            }
        }

        private void state(HttpExchange exchange) throws IOException {
            long told = forgetful ? 0 : received.size();
            forgetful = false;
            var state =
                    new FileState(
                            FILE,
                            "image/jpeg",
                            content.length,
                            told,
                            Signing.digest(content),
                            received.size() == content.length);
            Listener.text(exchange, 200, WireJson.write(state));
        }
    }

    @BeforeEach
    void write() throws Exception {
        new Random(7).nextBytes(content);
        Files.write(dir.resolve("page"), content);
    }

    private FileStart start() {
        var stamp = new Stamp("K1:e1:00000001", NOW, "H1", "K1", Optional.empty(), true);
        return new FileStart(
                stamp,
                FILE,
                FilePurpose.MATERIAL,
                "image/jpeg",
                content.length,
                Signing.digest(content));
    }

    private Outcome<FileState> upload(Listener listener) throws IOException {
        try (var transport = transport(listener);
                var file = FileChannel.open(dir.resolve("page"))) {
            return new StoredFiles(transport, PlatformWords.OF_THE_CONTRACT).upload(start(), file);
        }
    }

    private static Transport transport(Listener listener) {
        return new Transport(
                listener.address("http://127.0.0.1", Access.DIRECT),
                InstantSource.fixed(NOW),
                new Random(7));
    }

    @Test
    void aFileGoesUpInPieces() throws Exception {
        try (var listener = Listener.plain(shelf)) {
            assertThat(upload(listener)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(shelf.received.toByteArray()).isEqualTo(content);
        assertThat(shelf.puts).isEqualTo(6);
    }

    @Test
    void afterABrokenLineItGoesOnWhereItStopped() throws Exception {
        shelf.breaksAt = 4;
        try (var listener = Listener.plain(shelf)) {
            assertThat(upload(listener)).isInstanceOf(Outcome.NotNow.class);
            assertThat(upload(listener)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(shelf.received.toByteArray()).isEqualTo(content);
        assertThat(shelf.puts).isEqualTo(7);
    }

    @Test
    void whereThePlatformStandsElsewhereItGoesOnThere() throws Exception {
        shelf.received.write(content, 0, 2 * StoredFiles.PIECE_BYTES);
        shelf.forgetful = true;
        try (var listener = Listener.plain(shelf)) {
            assertThat(upload(listener)).isInstanceOf(Outcome.Done.class);
        }
        assertThat(shelf.received.toByteArray()).isEqualTo(content);
    }

    @Test
    void aPlatformThatNeverGetsOnIsNotFedForEver() throws Exception {
        shelf.stubborn = true;
        try (var listener = Listener.plain(shelf)) {
            assertThat(upload(listener)).isInstanceOf(Outcome.NotNow.class);
        }
        assertThat(shelf.puts).isLessThan(20);
    }

    @Test
    void whatComesDownIsWhatWasPromised() throws Exception {
        try (var listener = Listener.plain(shelf);
                var transport = transport(listener)) {
            var files = new StoredFiles(transport, PlatformWords.OF_THE_CONTRACT);
            var whole = files.content(FILE, Signing.digest(content));
            assertThat(((Outcome.Done<byte[]>) whole).value()).isEqualTo(content);
            assertThat(files.content(FILE, "0".repeat(64))).isInstanceOf(Outcome.NotNow.class);
        }
    }
}
