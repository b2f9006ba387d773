package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TlsFileTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");

    @TempDir Path dir;

    @Test
    void authoritiesAreReadOneAfterTheOther() throws Exception {
        var file = dir.resolve("ca.pem");
        var first = authority("first");
        var second = authority("second");
        Files.writeString(file, first.certificatePem() + second.certificatePem());
        var tls = ((Reading.Read<Tls>) TlsFile.authorities(file)).value();
        assertThat(tls.authorities()).containsExactly(first.certificate(), second.certificate());
    }

    private static HeldCertificate authority(String name) {
        return new HeldCertificate.Builder().certificateAuthority(0).commonName(name).build();
    }

    @Test
    void aFileWithoutCertificatesIsSaidToBeOne() throws Exception {
        var file = dir.resolve("ca.pem");
        Files.writeString(file, "");
        assertThat(TlsFile.authorities(file)).asString().contains("holds no certificate");
        Files.writeString(file, "-----BEGIN CERTIFICATE-----\nnonsense\n");
        assertThat(TlsFile.authorities(file)).asString().contains("holds no certificate");
        assertThat(TlsFile.authorities(dir.resolve("none"))).asString().contains("cannot be read");
    }

    @Test
    void anIdentityOpensWithItsPasswordOnly() throws Exception {
        var papers = new Papers("province", FROM, TO);
        var file = dir.resolve("own.p12");
        try (var out = Files.newOutputStream(file)) {
            papers.store(papers.signed("kiosk", FROM, TO)).store(out, Papers.PASSWORD);
        }
        assertThat(TlsFile.identity(file, Papers.PASSWORD)).isInstanceOf(Reading.Read.class);
        assertThat(TlsFile.identity(file, "other".toCharArray()))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void theFilesOfAMachineMakeItsWay() throws Exception {
        var papers = new Papers("province", FROM, TO);
        var keys = dir.resolve("own.p12");
        try (var out = Files.newOutputStream(keys)) {
            papers.store(papers.signed("kiosk", FROM, TO)).store(out, Papers.PASSWORD);
        }
        var authorities = dir.resolve("ca.pem");
        Files.writeString(authorities, authority("first").certificatePem());
        var password = dir.resolve("own.password");
        var files =
                new AccessFiles(
                        Optional.of(authorities), Optional.of(new AccessFiles.Own(keys, password)));
        assertThat(files.read()).asString().contains("own.password", "cannot be read");
        Files.writeString(password, "wrong\n");
        assertThat(files.read()).asString().contains("another password");
        Files.writeString(password, new String(Papers.PASSWORD) + "\n");
        var access = ((Reading.Read<Access>) files.read()).value();
        assertThat(access.tls().own()).isPresent();
        assertThat(access.tls().authorities()).hasSize(1);
        assertThat(AccessFiles.NONE.read()).isEqualTo(new Reading.Read<>(Access.DIRECT, List.of()));
    }
}
