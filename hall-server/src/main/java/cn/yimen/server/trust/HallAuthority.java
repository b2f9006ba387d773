package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.trust.OwnedFile;
import cn.yimen.hall.trust.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The authority (CA) of one hall, or of a city's servers, in the directory `trust` beside the
/// journal: `ca.key`, `ca.pem`, and the server's own `server.key` and `server.pem`. Whoever has
/// `ca.key` can make machines of this hall.
public final class HallAuthority {

    private static final String CA_KEY = "ca.key";
    private static final String CA = "ca.pem";
    private static final DeviceId SERVER = new DeviceId("server");

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random;
    private final DeviceList devices;
    private final OpenCodes codes;
    private volatile Credentials server;

    private HallAuthority(
            Path folder, Credentials server, InstantSource clock, SecureRandom random) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
        this.server = server;
        devices = new DeviceList(folder);
        codes = new OpenCodes(folder);
    }

    /// What came of opening.
    public sealed interface Opening {

        record Opened(HallAuthority authority) implements Opening {}

        /// No authority was made there yet.
        record Missing() implements Opening {}

        /// @param why with the file and what to do
        record Unusable(String why) implements Opening {}
    }

    /// @param data the server's directory
    public static Opening open(Path data, InstantSource clock, SecureRandom random) {
        var folder = data.resolve("trust");
        return switch (CredentialFiles.ofServer(folder).read()) {
            case CredentialFiles.Reading.Read read ->
                    new Opening.Opened(
                            new HallAuthority(folder, read.credentials(), clock, random));
            case CredentialFiles.Reading.Missing _ -> new Opening.Missing();
            case CredentialFiles.Reading.Unusable not -> new Opening.Unusable(not.why());
        };
    }

    /// At the first start it is made, which takes some tenths of a second.
    public static Opening openOrMake(
            Path data, HallId hall, InstantSource clock, SecureRandom random) {
        return switch (open(data, clock, random)) {
            case Opening.Missing _ -> made(data, hall, clock, random);
            case Opening.Opened opened when !opened.authority().hall().equals(hall) ->
                    new Opening.Unusable(
                            data.resolve("trust")
                                    + " belongs to hall "
                                    + opened.authority().hall()
                                    + ", not to "
                                    + hall);
            case Opening other -> other;
        };
    }

    private static Opening made(Path data, HallId hall, InstantSource clock, SecureRandom random) {
        var folder = data.resolve("trust");
        try {
            Files.createDirectories(folder);
            var certificates = new Certificates(random);
            var authority =
                    Files.exists(folder.resolve(CA_KEY))
                            ? read(folder)
                            : authority(folder, hall, clock, certificates);
            var name = new DeviceName(hall, DeviceRole.SERVER, SERVER);
            CredentialFiles.ofServer(folder)
                    .keep(certificates.credentials(authority, name, clock.instant()));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            return new Opening.Unusable("cannot make " + folder + ": " + e);
        }
        return open(data, clock, random);
    }

    /// The key last: without it there is no authority yet.
    private static Certificates.Authority authority(
            Path folder, HallId hall, InstantSource clock, Certificates certificates)
            throws GeneralSecurityException, IOException {
        var authority = certificates.authority(hall, clock.instant());
        OwnedFile.write(folder.resolve(CA), Pem.of(authority.certificate()));
        OwnedFile.write(folder.resolve(CA_KEY), Pem.of(authority.key()));
        return authority;
    }

    private static Certificates.Authority read(Path folder)
            throws IOException, GeneralSecurityException {
        var flaw = OwnedFile.flaw(folder.resolve(CA_KEY));
        if (flaw.isPresent()) {
            throw new IOException(flaw.get());
        }
        return new Certificates.Authority(
                Pem.privateKey(Files.readString(folder.resolve(CA_KEY))),
                Pem.certificate(Files.readString(folder.resolve(CA))));
    }

    /// Whose authority it is; for a city's servers a name that no hall has.
    public HallId hall() {
        return server.name().hall();
    }

    Path folder() {
        return folder;
    }

    public DeviceList devices() {
        return devices;
    }

    OpenCodes codes() {
        return codes;
    }

    /// Gives out a one-time code with which this machine can enrol.
    ///
    /// @throws IOException where it cannot be kept
    public EnrolmentCode code(DeviceName name) throws IOException {
        return codes.make(name, clock.instant(), random);
    }

    /// What the server itself shows.
    public Credentials server() {
        return server;
    }

    /// Makes a certificate for a machine's key, and the machine one of the hall.
    ///
    /// @throws IOException where `ca.key` or `devices.json` cannot be used
    /// @throws GeneralSecurityException where the key is none
    X509Certificate certify(DeviceName name, PublicKey key)
            throws IOException, GeneralSecurityException {
        var now = clock.instant();
        var certificate = new Certificates(random).device(read(folder), name, key, now);
        devices.put(List.of(Device.of(name, certificate, now)));
        return certificate;
    }

    /// Makes key and certificate of a machine: for one on the server's own computer, to which
    /// nobody has to carry a code.
    ///
    /// @throws IOException where `ca.key` or `devices.json` cannot be used
    public Credentials issue(DeviceName name) throws IOException {
        return issue(List.of(name)).getFirst();
    }

    /// The same for many at once, whose list is written once.
    ///
    /// @throws IOException where `ca.key` or `devices.json` cannot be used; nobody is let in then
    public List<Credentials> issue(List<DeviceName> names) throws IOException {
        try {
            var now = clock.instant();
            var certificates = new Certificates(random);
            var authority = read(folder);
            var made = new ArrayList<Credentials>();
            for (var name : names) {
                made.add(certificates.credentials(authority, name, now));
            }
            devices.put(
                    made.stream()
                            .map(own -> Device.of(own.name(), own.certificate(), now))
                            .toList());
            return List.copyOf(made);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot make a certificate: " + e.getMessage(), e);
        }
    }

    /// Whether less than a third of its time is left.
    boolean isDue(X509Certificate certificate) {
        var from = certificate.getNotBefore().toInstant();
        var until = certificate.getNotAfter().toInstant();
        return !clock.instant().isBefore(until.minus(Duration.between(from, until).dividedBy(3)));
    }

    /// Gives the server itself a newer certificate where it is due.
    ///
    /// @return whether it did
    boolean renewServer() throws IOException, GeneralSecurityException {
        var own = server;
        if (!isDue(own.certificate())) {
            return false;
        }
        var newer =
                new Certificates(random)
                        .device(
                                read(folder),
                                own.name(),
                                own.certificate().getPublicKey(),
                                clock.instant());
        var renewed = own.renewed(newer);
        CredentialFiles.ofServer(folder).keepRenewed(renewed);
        server = renewed;
        return true;
    }
}
