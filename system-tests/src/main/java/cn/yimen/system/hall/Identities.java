package cn.yimen.system.hall;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.TlsLink;
import cn.yimen.server.trust.HallAuthority;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import okhttp3.OkHttpClient;

/// Keys and certificates of a hall's machines, issued by the hall's own authority as `yimen-enrol
/// issue` does it. Made before the server starts, or while it runs; used by one thread at a time.
public final class Identities {

    private static final InstantSource CLOCK = InstantSource.system();

    private final HallAuthority authority;
    private final Path folder;

    private Identities(HallAuthority authority, Path folder) {
        this.authority = authority;
        this.folder = folder;
    }

    /// Of the demo's hall.
    ///
    /// @param data of its server
    public static Identities in(Path data) throws IOException {
        return in(data, DemoHall.config().id());
    }

    /// @param data of its server
    public static Identities in(Path data, HallId hall) throws IOException {
        Files.createDirectories(data);
        var opening = HallAuthority.openOrMake(data, hall, CLOCK, new SecureRandom());
        return switch (opening) {
            case HallAuthority.Opening.Opened(var authority) ->
                    new Identities(
                            authority, data.resolveSibling(data.getFileName() + "-identities"));
            case HallAuthority.Opening.Missing _ ->
                    throw new IOException("no authority in " + data);
            case HallAuthority.Opening.Unusable(String why) -> throw new IOException(why);
        };
    }

    /// The directory of a machine's identity; issued once.
    public Path of(DeviceRole role, String device) throws IOException {
        var to = folder(role, device);
        if (!Files.exists(to)) {
            var name = new DeviceName(authority.hall(), role, new DeviceId(device));
            CredentialFiles.ofDevice(to).keep(authority.issue(name));
        }
        return to;
    }

    /// Issues those of many machines of one kind at once.
    public void issue(DeviceRole role, List<String> devices) throws IOException {
        var names =
                devices.stream()
                        .map(device -> new DeviceName(authority.hall(), role, new DeviceId(device)))
                        .toList();
        for (var own : authority.issue(names)) {
            CredentialFiles.ofDevice(folder(role, own.name().device().value())).keep(own);
        }
    }

    private Path folder(DeviceRole role, String device) {
        return folder.resolve(role.word() + "-" + device);
    }

    /// How a program's command line says who it is, and where its hall.
    public List<String> options(URI server, DeviceRole role, String device) throws IOException {
        return List.of(
                "--server",
                server.toString(),
                "--device",
                device,
                "--identity",
                of(role, device).toString());
    }

    /// For a client without a program around it.
    public HallClientConfig client(URI server, DeviceRole role, String device) throws IOException {
        return HallClientConfig.of(List.of(server), read(role, device));
    }

    private Identity read(DeviceRole role, String device) throws IOException {
        return switch (Identity.read(of(role, device), CLOCK)) {
            case Identity.Reading.Read(Identity identity) -> identity;
            case Identity.Reading.Missing _ -> throw new IOException("no identity of " + device);
            case Identity.Reading.Unusable(String why) -> throw new IOException(why);
        };
    }

    /// Somebody's browser, which was given the hall's authority and shows no certificate.
    public OkHttpClient browser() throws IOException {
        var peers = read(DeviceRole.DESK, "WATCH").trustManager();
        var sockets = TlsLink.withoutCertificate(peers).context().getSocketFactory();
        return new OkHttpClient.Builder()
                .sslSocketFactory(sockets, peers)
                .hostnameVerifier((_, _) -> true)
                .build();
    }
}
