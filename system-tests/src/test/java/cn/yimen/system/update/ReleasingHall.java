package cn.yimen.system.update;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.update.ShelfFiles;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.system.hall.Identities;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A real hall server behind TLS, with a shelf of releases that one maker signs.
final class ReleasingHall implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.system();
    static final EventLog SILENT =
            new EventLog(
                    CLOCK,
                    new PrintStream(
                            OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    final Path folder;
    final Identities identities;
    final Root root;
    private final Path data;
    private final Signer maker;
    private final HallServer server;

    ReleasingHall(Path folder, List<String> kiosks) throws IOException {
        this.folder = folder;
        data = folder.resolve("hall");
        var pair = pair();
        maker = new Signer(pair.getPrivate(), pair.getPublic());
        root = new Root(1, Map.of(Keys.name(pair.getPublic()), pair.getPublic()));
        identities = Identities.in(data);
        identities.issue(DeviceRole.KIOSK, kiosks);
        identities.of(DeviceRole.DISPLAY, "B1");
        server = started();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HallServer started() {
        var settings =
                new ServerSettings(
                        data,
                        HttpSettings.loopback(0),
                        ServerSettings.Security.MUTUAL_TLS,
                        Optional.empty());
        var hall = new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), CLOCK, SILENT);
        return switch (HallServer.start(settings, hall)) {
            case Starting.Started started -> started.server();
            case Starting.NotStarted not -> throw new AssertionError(not.sentence());
        };
    }

    int port() {
        return server.port();
    }

    URI address() {
        return at(port());
    }

    static URI at(int port) {
        return URI.create("https://127.0.0.1:" + port);
    }

    HallClientConfig client(DeviceRole role, String device) throws IOException {
        return identities.client(address(), role, device);
    }

    Identity identity(DeviceRole role, String device) throws IOException {
        var reading = Identity.read(identities.of(role, device), CLOCK);
        return ((Identity.Reading.Read) reading).identity();
    }

    static byte[] bytes(int size, long seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Keys.sha256().digest(bytes));
    }

    /// As a technician writes it on a machine.
    byte[] rootFile() {
        var half = Base64.getEncoder().encodeToString(maker.half().getEncoded());
        return "{\"threshold\":1,\"keys\":[\"%s\"]}"
                .formatted(half)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// What the makers sign for a bundle.
    byte[] announced(String program, long version, byte[] bundle) {
        var release =
                """
                {"program":"%s","hall":"*","version":%d,"expires":"2099-01-01T00:00:00Z",\
                "bundle":"%s-%d.tar.gz","size":%d,"sha256":"%s","dataFormat":1}\
                """
                        .formatted(
                                program, version, program, version, bundle.length, digest(bundle))
                        .getBytes(StandardCharsets.UTF_8);
        return SignedFile.text(release, List.of(maker.mark(Purpose.UPDATE, release)))
                .getBytes(StandardCharsets.UTF_8);
    }

    void clearShelf() throws IOException {
        var shelf = Files.createDirectories(ShelfFiles.in(data).directory());
        try (var all = Files.newDirectoryStream(shelf)) {
            for (var file : all) {
                Files.delete(file);
            }
        }
    }

    /// Lays a release of kiosks on the shelf.
    void lay(long version, byte[] bundle) throws IOException {
        lay(announced("kiosk", version, bundle), digest(bundle), bundle);
    }

    /// Lays anything there.
    void lay(byte[] announced, String digest, byte[] bundle) throws IOException {
        var shelf = ShelfFiles.in(data);
        Files.createDirectories(shelf.directory());
        Files.write(shelf.bundle("kiosk", digest), bundle);
        Files.write(shelf.announcement("kiosk"), announced);
    }

    @Override
    public void close() {
        server.close();
    }
}
