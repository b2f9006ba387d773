package cn.yimen.kiosk.platform;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.client.Access;
import cn.yimen.uplink.client.AccessFiles;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.codes.CodeFile;
import cn.yimen.uplink.codes.ProvinceWords;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.CredentialsFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How a machine gets to the province's platform, as its options name it.
///
/// @param key the file that machine and platform share
/// @param files whom to trust, and who to be
/// @param codes the province's own codes; empty where it speaks the contract's words
/// @param hall the code under which the province knows this hall or outlet
public record PlatformAccess(
        URI address, Path key, AccessFiles files, Optional<Path> codes, HallId hall) {

    /// Reads the files.
    public Reading<PlatformLink> read() {
        return CredentialsFile.read(key)
                .then(credentials -> files.read().then(access -> address(credentials, access)))
                .then(there -> words().then(words -> read(new PlatformLink(there, words))));
    }

    private Reading<PlatformAddress> address(Credentials credentials, Access access) {
        try {
            return read(new PlatformAddress(address, hall, credentials, access));
        } catch (IllegalArgumentException e) {
            return new Reading.Unreadable<>(
                    List.of(new Problem("--platform", "is no address like https://host")));
        }
    }

    private Reading<PlatformWords> words() {
        return codes.map(CodeFile::read)
                .<Reading<PlatformWords>>map(
                        reading -> reading.then(map -> read(new ProvinceWords(map))))
                .orElseGet(() -> read(PlatformWords.OF_THE_CONTRACT));
    }

    private static <T> Reading<T> read(T value) {
        return new Reading.Read<>(value, List.of());
    }
}
