package cn.yimen.hall.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// A machine's key, its certificate and the hall's authority as three files of a directory.
public final class CredentialFiles {

    private static final String KEY = ".key";
    private static final String CERTIFICATE = ".pem";

    private final Path folder;
    private final String name;
    private final String authority;

    private CredentialFiles(Path folder, String name, String authority) {
        this.folder = folder;
        this.name = name;
        this.authority = authority;
    }

    /// `device.key`, `device.pem` and `hall-ca.pem`, as on every machine of a hall.
    public static CredentialFiles ofDevice(Path folder) {
        return new CredentialFiles(folder, "device", "hall-ca.pem");
    }

    /// `server.key` and `server.pem` beside the authority's own `ca.pem`.
    public static CredentialFiles ofServer(Path folder) {
        return new CredentialFiles(folder, "server", "ca.pem");
    }

    /// What came of reading.
    public sealed interface Reading {

        record Read(Credentials credentials) implements Reading {}

        /// Nothing is there: the machine has not enrolled.
        record Missing() implements Reading {}

        /// @param why with the file and what to do
        record Unusable(String why) implements Reading {}
    }

    public Reading read() {
        var key = folder.resolve(name + KEY);
        var certificate = folder.resolve(name + CERTIFICATE);
        if (!Files.exists(key) || !Files.exists(certificate)) {
            return new Reading.Missing();
        }
        try {
            var flaw = OwnedFile.flaw(key);
            return flaw.isPresent()
                    ? new Reading.Unusable(flaw.get())
                    : new Reading.Read(
                            Credentials.of(
                                    Pem.privateKey(Files.readString(key)),
                                    Pem.certificate(Files.readString(certificate)),
                                    Pem.certificate(Files.readString(folder.resolve(authority)))));
        } catch (IOException e) {
            return new Reading.Unusable(
                    "cannot read " + folder + ": " + e.getClass().getSimpleName());
        } catch (GeneralSecurityException e) {
            return new Reading.Unusable(folder + " is damaged, enrol again: " + e.getMessage());
        }
    }

    /// The certificate last: without it the machine counts as not enrolled.
    public void keep(Credentials credentials) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(name + CERTIFICATE));
        OwnedFile.write(folder.resolve(authority), Pem.of(credentials.authority()));
        OwnedFile.write(folder.resolve(name + KEY), Pem.of(credentials.key()));
        keepRenewed(credentials);
    }

    /// Key and authority stay as they are.
    public void keepRenewed(Credentials credentials) throws IOException {
        OwnedFile.write(folder.resolve(name + CERTIFICATE), Pem.of(credentials.certificate()));
    }
}
