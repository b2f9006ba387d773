package cn.yimen.kiosk.platform;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.client.Access;
import cn.yimen.uplink.client.Tls;
import cn.yimen.uplink.client.TlsFile;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.CredentialsFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How a machine gets to the province's platform, as its options name it.
///
/// @param keys the file that machine and platform share
/// @param authorities whom to trust instead of the machine's authorities, in PEM
/// @param hall the code under which the province knows this hall or outlet
public record PlatformAccess(URI address, Path keys, Optional<Path> authorities, HallId hall) {

    /// Reads the files.
    public Reading<PlatformAddress> read() {
        return CredentialsFile.read(keys)
                .then(credentials -> trust().then(tls -> address(credentials, tls)));
    }

    private Reading<Tls> trust() {
        return authorities
                .map(TlsFile::authorities)
                .orElseGet(() -> new Reading.Read<>(Tls.ORDINARY, List.of()));
    }

    private Reading<PlatformAddress> address(Credentials credentials, Tls tls) {
        try {
            return new Reading.Read<>(
                    new PlatformAddress(address, hall, credentials, Access.over(tls)), List.of());
        } catch (IllegalArgumentException e) {
            return new Reading.Unreadable<>(
                    List.of(new Problem("--platform", "is no address like https://host")));
        }
    }
}
