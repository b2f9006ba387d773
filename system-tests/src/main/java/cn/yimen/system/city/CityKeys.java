package cn.yimen.system.city;

import cn.yimen.client.trust.Identity;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.TlsLink;
import cn.yimen.server.trust.HallAuthority;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;

/// Who the machines of a city are: in each hall two kiosks that take numbers, two desks, and a
/// third kiosk for whoever follows. Issued by the authority that the city's servers share. Safe for
/// use by several threads.
public final class CityKeys {

    static final DeviceId FOLLOWER = new DeviceId("K3");

    private static final InstantSource CLOCK = InstantSource.system();

    /// As `yimen-city-server --make-keys` calls it.
    private static final HallId CITY = new HallId("city");

    private final Path folder;
    private final Map<DeviceName, Credentials> machines;
    private final Map<DeviceName, SSLSocketFactory> sockets = new ConcurrentHashMap<>();

    private CityKeys(Path folder, Map<DeviceName, Credentials> machines) {
        this.folder = folder;
        this.machines = machines;
    }

    /// @param keys directory of the servers' keys
    /// @param folder where identities of followers are kept
    static CityKeys make(Path keys, Path folder, Collection<String> halls) throws IOException {
        var opening = HallAuthority.openOrMake(keys, CITY, CLOCK, new SecureRandom());
        if (!(opening instanceof HallAuthority.Opening.Opened(var authority))) {
            throw new IOException("no authority in " + keys + ": " + opening);
        }
        var names = halls.stream().flatMap(CityKeys::machines).toList();
        var made =
                authority.issue(names).stream()
                        .collect(Collectors.toMap(Credentials::name, Function.identity()));
        return new CityKeys(folder, Map.copyOf(made));
    }

    private static Stream<DeviceName> machines(String hall) {
        return Stream.concat(
                Stream.of(kiosk(1), kiosk(2), FOLLOWER)
                        .map(device -> name(hall, DeviceRole.KIOSK, device)),
                Stream.of(desk(1), desk(2)).map(device -> name(hall, DeviceRole.DESK, device)));
    }

    private static DeviceName name(String hall, DeviceRole role, DeviceId device) {
        return new DeviceName(new HallId(hall), role, device);
    }

    static DeviceId kiosk(int number) {
        return new DeviceId("K" + number);
    }

    static DeviceId desk(int number) {
        return new DeviceId("D" + number);
    }

    /// How a machine of the city opens connections.
    SSLSocketFactory sockets(String hall, DeviceId device) throws IOException {
        var name =
                Stream.of(DeviceRole.values())
                        .map(role -> name(hall, role, device))
                        .filter(machines::containsKey)
                        .findFirst()
                        .orElseThrow(() -> new IOException("no machine " + device + " in " + hall));
        return sockets.computeIfAbsent(
                name, it -> TlsLink.of(own(it), CLOCK).context().getSocketFactory());
    }

    private Credentials own(DeviceName name) {
        return Objects.requireNonNull(machines.get(name));
    }

    /// Of the follower of a hall, for a client as the programs have it.
    public Identity follower(String hall) throws IOException {
        var to = folder.resolve(hall);
        CredentialFiles.ofDevice(to).keep(own(name(hall, DeviceRole.KIOSK, FOLLOWER)));
        if (Identity.read(to, CLOCK) instanceof Identity.Reading.Read(var identity)) {
            return identity;
        }
        throw new IOException("no identity in " + to);
    }
}
