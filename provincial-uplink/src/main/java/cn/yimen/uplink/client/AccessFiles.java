package cn.yimen.uplink.client;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files that a machine is given for its way to the platform.
///
/// @param authorities in PEM, in place of the machine's own
/// @param own key and certificate, where the platform asks for them
public record AccessFiles(Optional<Path> authorities, Optional<Own> own) {

    /// The machine's authorities, and no certificate.
    public static final AccessFiles NONE = new AccessFiles(Optional.empty(), Optional.empty());

    /// @param keys PKCS #12 with one key and its chain
    /// @param password the file whose first line opens it
    public record Own(Path keys, Path password) {}

    public Reading<Access> read() {
        var trusted =
                authorities
                        .map(TlsFile::authorities)
                        .orElseGet(() -> new Reading.Read<>(Tls.ORDINARY, List.of()));
        return trusted.then(tls ->
                own.map(files -> identity(files).then(who -> over(tls.as(who))))
                        .orElseGet(() -> over(tls)));
    }

    private static Reading<Access> over(Tls tls) {
        return new Reading.Read<>(Access.over(tls), List.of());
    }

    private static Reading<Tls.Identity> identity(Own own) {
        try (var lines = Files.lines(own.password())) {
            var password = lines.findFirst().orElse("").toCharArray();
            return TlsFile.identity(own.keys(), password);
        } catch (IOException e) {
            return new Reading.Unreadable<>(
                    List.of(
                            new Problem(
                                    own.password().toString(),
                                    "cannot be read: " + e.getClass().getSimpleName())));
        }
    }
}
